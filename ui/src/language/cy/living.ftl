### Y cynllun byw: i ble rydyn ni'n mynd a ble rydyn ni, beth rydyn ni'n ceisio ei wneud, sut mae'n
### teimlo, a sut mae'r cynllun wedi newid. Cynnes a phlaen; byth yn "hwyr", byth yn sgôr.

## Tri phellter

living-distances = Yn agos ac ymhell
living-distances-about = Cyfeiriad yw'r nod. Y dref nesaf ar y ffordd yw targed. Y ffordd nesaf yw'r cynllun.
living-Aim = Ein nod
living-Aim-about = Ymhell i ffwrdd: i ble rydyn ni'n anelu.
living-Goal = Ein targedau
living-Goal-about = Y trefi nesaf: beth fydd yn wahanol ymhen blwyddyn.
living-Plan = Ein cynllun
living-Plan-about = Y ffordd nesaf: beth wnawn ni nawr. Dim ond cynlluniau yw cynlluniau, a gallan nhw newid.
living-aim-new = Nod newydd
living-aim-write = Ysgrifennwch nod …
living-none-yet = Dim byd yma eto.
living-distance = Pa mor bell yw e?
living-distance-Aim = Nod: cyfeiriad
living-distance-Goal = Targed: tref ar y ffordd
living-shared-by = Syniad pwy yw e?
living-shared-Person = Syniad { $name }
living-shared-Worker = Rhywun sy'n cefnogi
living-shared-Both = Ein syniad ni gyda'n gilydd
living-agreement = Ydyn ni'n ei weld yr un ffordd?
living-agreement-Agreed = Rydyn ni'n cytuno
living-agreement-Different = Rydyn ni'n ei weld yn wahanol
living-agreement-Waymark = Arwydd ar y ffordd: awn ran o'r daith gyda'n gilydd
living-agreement-NotDiscussed = Heb siarad amdano eto
living-difference = Sut mae pob un ohonom yn ei weld
living-difference-hint = Mae'r ddwy farn yn sefyll. Does dim rhaid i neb fod yn iawn.

## Dweud beth mae rhywun yn ceisio ei wneud

living-intentions = Beth rwy'n ceisio ei wneud, a pham
living-intentions-about = Wedi'i ddweud yn agored, i bawb ar y cynllun ei weld. Mae'n helpu eraill i ddeall ac i helpu.
living-intention = Dywedodd { $name }
living-intention-new = Dywedwch beth rydych chi'n ceisio ei wneud
living-intention-someone = rhywun
living-intention-who = Pwy sy'n dweud hyn?
living-intention-what = Beth rwy'n ceisio ei wneud
living-intention-why = Pam
living-intention-on = Pryd y dywedwyd hyn?
living-intention-understood = Ydy e wedi'i ddeall?
living-understood-Yes = Ydy
living-understood-No = Nac ydy
living-understood-NotSure = Ddim yn siŵr

## Sut mae'n teimlo, yn breifat

living-check-ins = Sut mae hyn yn teimlo?
living-check-ins-about = Golwg gyflym ar sut mae'n teimlo, cyn newid dim.
living-private = Dim ond dyfeisiau eich cylch chi sy'n dangos hyn. Nid yw byth ar y wal, na byth ar sgrin yr hwylusydd.
living-check-in = { $date }
living-check-in-new = Sut mae hi nawr?
living-check-in-again = Edrych eto sut mae hi
living-mood = Sut mae hi?
living-mood-1 = Anodd
living-mood-2 = Ddim cystal
living-mood-3 = Gweddol
living-mood-4 = Da
living-mood-5 = Da iawn
living-landing = Sut mae hyn yn teimlo?
living-changed = Beth sydd wedi newid?
living-by = Pwy sy'n dweud?
living-check-ins-before = Yn gynharach

## Ble rydyn ni?

living-phase = Ble rydyn ni?
living-phase-about = Map, nid amserlen. Gellir mynd yn ôl ar unrhyw adeg.
living-phase-Initial = Dod i nabod ein gilydd
living-phase-Intervention = Gwneud pethau gyda'n gilydd
living-phase-Maintenance = Cadw i fynd
living-phase-Ending = Dod i ben, neu ddechrau newydd
living-phase-reason = Pam yma?
living-help = Sut beth yw help i mi
living-help-about = Sut mae help wedi bod o'r blaen, beth wnaeth e'n well neu'n waeth, a sut i ddweud.
living-help-write = Yn eich geiriau eich hun

## Sut mae'r cynllun wedi newid

living-revisions = Sut mae'r cynllun wedi newid, a pham
living-revision-note = Nodi newid
living-why = Pam mae wedi newid?
living-why-hint = Beth sydd wedi newid, a pham
living-trigger = Beth wnaeth iddo newid?
living-trigger-PersonAsked = Fi ofynnodd
living-trigger-NewInfo = Dysgon ni rywbeth newydd
living-trigger-NotWorking = Doedd e ddim yn gweithio
living-trigger-Crisis = Digwyddodd rhywbeth anodd
living-trigger-Achieved = Mae wedi'i wneud
living-trigger-Review = Edrychon ni'n ôl gyda'n gilydd
living-trigger-Money = Yr arian
living-trigger-Correction = Cywiron ni rywbeth
living-sure = Pa mor siŵr ydych chi?
living-sure-whose = I bwy mae'r cwestiwn?
living-sure-before = Siŵr cynt
living-sure-after = Siŵr nawr
living-sure-said = Siŵr { $before } o 10 cynt, { $after } o 10 nawr
living-sure-said-of = { $name }: siŵr { $before } o 10 cynt, { $after } o 10 nawr
living-agreed-by = Pwy sy'n cytuno?
living-agreed-by-said = Cytunwyd gan { $names }
living-revision-about = Am: { $what }
living-restored = Daethpwyd â'r cynllun yn ôl fel yr oedd.

## Yn iawn o hyd?

living-still = Yn iawn o hyd?
living-still-about = Edrychoch chi ar y cynllun hwn gyda'ch gilydd ddiwethaf ar { $date }.
living-still-yes = Ydy, yn iawn o hyd
living-still-change = Mae rhywbeth wedi newid
living-still-said = Da iawn. Mae'n sefyll fel y mae.

## Y llinell amser

living-timeline = Y cynllun fel yr oedd
living-timeline-about = Mae pob newid yn cael ei gadw. Edrychwch ar unrhyw adeg, gwelwch beth sy'n wahanol, a dewch ag e'n ôl os mynnwch.
living-timeline-see = Dangos y llinell amser
living-timeline-none = Does dim byd wedi newid eto.
living-timeline-asking = Yn gofyn i'r gwesteiwr …
living-timeline-cut-off = Mae'r gwesteiwr allan o gyrraedd am y tro. Daw'r llinell amser pan fydd yn ôl.
living-timeline-again = Edrych eto
living-timeline-earlier = Dangos adegau cynharach
living-moment = { $date }, { $time }
living-moment-now = Nawr
living-moment-mine = Ar y tabled hwn
living-moment-other = Ar ddyfais arall
living-moment-count = { $sheet }: { $count ->
    [one] 1 newid
   *[other] { $count } newid
}
living-moment-notes = Taflenni gwaith
living-compare = Beth sydd wedi newid ers hynny?
living-compare-two = Cymharu dwy adeg
living-compare-from = O
living-compare-to = I
living-compare-same = Does dim byd yn wahanol rhwng y ddwy.
living-bring-back = Dod â hyn yn ôl
living-bring-back-title = Dod â'r cynllun yn ôl fel yr oedd ar { $moment }?
living-bring-back-about = { $count ->
    [one] Mae un peth yn newid.
   *[other] Mae { $count } o bethau'n newid.
} Does dim yn cael ei daflu: mae'r hyn ddaeth wedyn yn aros yn yr hambwrdd ac ar y llinell amser, ac mae dadwneud yn tynnu'r cyfan yn ôl.
living-bring-back-nothing = Mae'r cynllun eisoes fel yr oedd bryd hynny.
living-bring-back-why = Pam rydych chi'n dod ag e'n ôl?
living-bring-back-done = Mae'r cynllun fel yr oedd. Cam newydd yn ei stori yw hwn.
living-became-added = Ychwanegwyd
living-became-changed = Newidiwyd
living-became-moved = Symudwyd
living-became-putAway = Rhoddwyd yn yr hambwrdd
living-became-back = Yn ôl o'r hambwrdd
living-gone = wedi'i dynnu:
living-new = newydd:
living-value = o “{ $before }” i “{ $after }”
living-value-nothing = dim byd
living-something = Rhywbeth heb eiriau
living-unknown-sheet = Taflen waith arall

## Enwau'r hyn a all fod yn wahanol

living-field-text = Geiriau
living-field-voice = Llais pwy yw e
living-field-picture = Llun
living-field-answer = Ateb
living-field-activity = Beth
living-field-where = Ble
living-field-with = Gyda phwy
living-field-days = Dyddiau
living-field-part = Rhan o'r diwrnod
living-field-start = Pryd mae'n dechrau
living-field-minutes = Pa mor hir
living-field-agreed = Wedi cytuno
living-field-other = Rhywbeth arall
