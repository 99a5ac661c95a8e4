### Bwrdd y cylch yn ystod y dydd. Byr iawn a phlaen iawn: i bobl nad ydyn nhw'n darllen llawer.

## Tri botwm mawr ar waelod pob tudalen

table-signals = Dweud wrth yr hwylusydd
table-signal-Ready = Barod
table-signal-MoreTime = Mwy o amser
table-signal-Help = Help
table-told-Ready = Mae'r hwylusydd yn gweld: rydych chi'n barod.
table-told-MoreTime = Mae'r hwylusydd yn gweld: hoffech chi fwy o amser.
table-told-Help = Mae'r hwylusydd yn gweld: hoffech chi gael help.
table-told-later = Byddan nhw'n ei weld pan fydd y cysylltiad yn ôl.
table-telling = Yn dweud wrth yr hwylusydd …
table-told-back = Pwyswch eto i'w dynnu'n ôl.
table-signal-taken = Wedi'i dynnu'n ôl. Rydych chi'n gweithio.
table-more = Mwy i'n bwrdd ni
table-menu-rest = Mae angen egwyl arnon ni
table-menu-here = Pwy sydd yma?
table-menu-ideas = Syniadau i'n gilydd
table-menu-agreed = Beth rydyn ni wedi'i gytuno
table-menu-off = Dim byd ohonon ni ar y sgrin
table-off-one = Oddi ar y wal nawr
table-off-done = Does dim byd ohonoch chi ar y wal, a does neb yn gofyn amdano.

## Ble mae'r ystafell, a ble mae'r bwrdd hwn

table-together = Rydyn ni i gyd gyda'n gilydd nawr: “{ $title }”. Dewch pan fyddwch chi'n barod.
table-rest-until = Mae'n amser “{ $title }”. Awn ymlaen am { $time }.
table-rest = Mae'n amser “{ $title }”.
table-finish-first = Gorffen hwn yn gyntaf
table-stayed = Rydych chi'n aros yma. Mae'r hwylusydd yn gwybod.
table-here = Eich bwrdd chi
table-room = Yr ystafell
table-room-at = Mae'r ystafell yn “{ $title }”.
table-room-until = Mae'r ystafell yn “{ $title }”, tan tua { $time }.
table-to-room = Mynd i ble mae'r ystafell
table-we-are-here = Mae eich bwrdd chi yma
table-back-at = Yn ôl am { $time }
table-own-minutes = { $minutes ->
    [one] Mae gennych chi { $minutes } munud arall i chi'ch hunain.
    [two] Mae gennych chi { $minutes } funud arall i chi'ch hunain.
   *[other] Mae gennych chi { $minutes } munud arall i chi'ch hunain.
}
table-left-out = Nid heddiw
table-all-together = Pawb gyda'i gilydd. Gallwch fynd ymlaen wedyn.
table-at = Tua { $time }
table-paused-room = Mae'r ystafell yn cael saib byr.

## Yn barod cyn y lleill

table-early = Rydych chi'n barod. Os hoffech chi:
table-early-on = Mynd ymlaen i “{ $title }”
table-early-wait = Mae “{ $title }” i bawb gyda'i gilydd. Gallwch fynd ymlaen wedyn.
table-early-rest = Neu gorffwys. Mae hynny'n iawn hefyd.

## Beth y gellir ei wneud o hyd, a dod yn hwyr

table-catch-up = Gallwch wneud y rhain o hyd
table-catch-up-whenever = Pryd bynnag y mynnwch, heddiw neu'n hwyrach.
table-late = Da eich bod chi yma
table-late-now = Mae'r ystafell yn “{ $title }”.
table-late-join = Gallwch ddod i mewn nawr.
table-late-wait = Gall y rhain aros. Gwnewch nhw pryd bynnag y mynnwch, neu ddim o gwbl.
table-late-open = Agor “{ $title }”
table-late-day = Gweld y diwrnod

## Mae'r bwrdd yn gorffwys

table-pause-Break = Egwyl i chi
table-pause-QuietRoom = Amser tawel
table-pause-Left = Dyna ddigon am nawr
table-pause-AnotherDay = Byddwn yn gorffen ar ddiwrnod arall
table-pause-Break-about = Yfwch rywbeth. Ymestynnwch. Edrychwch drwy'r ffenestr.
table-pause-QuietRoom-about = Cymerwch yr holl amser sydd ei angen. Does dim brys.
table-pause-Left-about = Mae { $name } wedi mynd am nawr. Diolch am bopeth hyd yma.
table-pause-AnotherDay-about = Rydych chi wedi gwneud llawer. Bydd y gweddill rywbryd eto.
table-pause-safe = Mae popeth a ysgrifennoch chi yn ddiogel.
table-pause-saving = Yn cadw beth a ysgrifennoch chi …
table-pause-go-on = Ymlaen
table-pause-back = Mae { $name } yma. Ymlaen
table-pause-without = Mae'r cylch yn mynd ymlaen heb { $name }
table-pause-without-why = Dywedodd { $name } ymlaen llaw fod hyn yn iawn.
table-goes-on = Mae'r cylch yn mynd ymlaen heb { $name }, fel y dymunodd { $name }.
table-without-today = Heb { $name } heddiw
table-goes-on-back = Mae { $name } yma eto
table-pause-over = Croeso'n ôl.

## Saib y mae'r bwrdd yn ei gymryd ei hun

table-rest-title = Mae angen egwyl arnon ni
table-rest-about = Mae'n iawn cymryd egwyl bob amser. Does dim byd yn cael ei golli.
table-rest-kind = Pa fath o egwyl?
table-rest-Break = Egwyl fer
table-rest-QuietRoom = Lle tawel
table-rest-minutes = Am faint?
table-rest-open = Cyhyd ag y bydd angen
table-rest-begin = Cymryd yr egwyl

## Pwy sydd yma

table-who = Pwy sydd yma?
table-who-about = Er mwyn i'r hwylusydd wybod pwy sydd yno. Does neb arall yn ei weld.
table-who-here = Yma: { $names }
table-who-nobody = Does neb wedi dweud eto pwy sydd yma.
table-attend-Expected = Ddim yma eto
table-attend-Here = Yma
table-attend-Late = Yn dod yn hwyrach
table-attend-Left = Wedi gadael
table-attend-NotComing = Nid heddiw
table-attend-of = Ydy { $name } yma?

## Syniadau y mae cylchoedd yn eu rhoi i'w gilydd

table-ideas = Syniadau i'n gilydd
table-ideas-about = Rhowch syniad i gylchoedd eraill, neu cymerwch un o'u syniadau nhw.
table-ideas-give = Rhoi syniad
table-ideas-theirs = Syniadau gan gylchoedd eraill
table-ideas-none = Dim syniadau eto. Gallai eich un chi fod y cyntaf.
table-ideas-ours = Ein syniadau ni
table-ideas-by = Gan { $name }
table-ideas-new = { $count ->
    [one] { $count } syniad gan gylchoedd eraill
    [two] { $count } syniad gan gylchoedd eraill
   *[other] { $count } syniad gan gylchoedd eraill
}
table-idea-take = Cymryd y syniad hwn
table-idea-take-of = Cymryd y syniad hwn: { $text }
table-idea-take-title = Beth fydd e?
table-idea-as-Action = Rhywbeth i'w wneud
table-idea-as-Action-hint = Mae'n mynd ar eich rhestr o gamau.
table-idea-as-Block = Rhan o fy wythnos
table-idea-as-Block-hint = Mae'n mynd i'ch wythnos berffaith.
table-idea-as-Outcome = Rhywbeth rydw i eisiau
table-idea-as-Outcome-hint = Mae'n mynd at eich canlyniadau.
table-idea-became-Action = Rydych chi wedi'i gymryd: rhywbeth i'w wneud.
table-idea-became-Block = Rydych chi wedi'i gymryd: rhan o'ch wythnos.
table-idea-became-Outcome = Rydych chi wedi'i gymryd: rhywbeth rydych chi ei eisiau.
table-idea-back = Ei dynnu'n ôl
table-idea-back-of = Ei dynnu'n ôl: { $text }
table-idea-back-done = Mae oddi ar bob sgrin.
table-idea-no = Rydych chi wedi dweud na wrth roi syniadau.
table-screen-no = Rydych chi wedi dweud na wrth y sgrin.
table-idea-no-change = Edrych ar beth rydyn ni wedi'i gytuno

## Rhoi syniad

table-give-title = Rhoi syniad i eraill
table-give-what = Eich syniad
table-give-hint = Yn fyr, fel bod modd ei ddarllen o bell.
table-give-named = Rhoi'r enw { $name } wrtho
table-give-named-hint = Heb hyn does neb yn darllen syniad pwy yw e.
table-give-to = Pwy gaiff ei weld?
table-give-everyone = Pawb yn yr ystafell
table-give-some = Rhai cylchoedd yn unig
table-give-which = Pa gylchoedd?
table-give-preview = Dyma'n union beth fydd eraill yn ei weld
table-give-private = Mae rhywbeth preifat yn y syniad hwn.
table-give-yes-Money = Mae arian ynddo. Caiff eraill ddarllen hynny.
table-give-yes-Health = Mae rhywbeth am iechyd ynddo. Caiff eraill ddarllen hynny.
table-give-yes-Names = Mae enw rhywun ynddo. Caiff eraill ddarllen hynny.
table-give-no = Nid nawr
table-give-yes = Ei roi
table-given = Wedi'i roi. Gallwch ei dynnu'n ôl unrhyw bryd.
table-give-note = Rhoi fel syniad i eraill
table-give-short = Mae hwn yn nodyn hir. Dywedwch e mewn llai o eiriau: mae lle i { $most } llythyren.

## Rhy fawr am nawr

table-park-title = Rhy fawr am nawr
table-park-about = Rhywbeth mawr neu anodd? Parciwch e yma. Daw'r hwylusydd yn ôl ato.
table-park-what = At beth y dylen ni ddod yn ôl?
table-park = Ei barcio
table-parked = Wedi'i barcio. Fydd e ddim yn cael ei anghofio.
table-park-waits = Yn aros
table-park-back = Ei dynnu'n ôl
table-park-back-what = Ei dynnu'n ôl: { $what }
table-park-back-done = Mae wedi mynd. Does neb yn ei weld mwyach.
table-park-settled = Beth ddaeth ohono: { $what }
table-park-done = Wedi'i wneud

## Beth rydyn ni wedi'i gytuno

table-agreed = Beth rydyn ni wedi'i gytuno
table-agreed-about = Gallwch newid eich meddwl unrhyw bryd. Does dim angen rheswm.
table-agreed-Yes = Iawn
table-agreed-No = Na
table-agreed-Ask = Gofynnwch i mi bob tro
table-agreed-never = Heb ofyn eto
table-agreed-withdrawn = Wedi'i dynnu'n ôl
table-agreed-over = Ar ben ers { $date }
table-agreed-by = { $name } ddywedodd hyn.
table-agreed-by-on = { $name } ddywedodd hyn ar { $date }.
table-agreed-basis-Parent = Fel rhiant.
table-agreed-basis-Attorney = Fel atwrnai neu ddirprwy.
table-agreed-basis-BestInterests = Penderfynwyd gyda'n gilydd, er lles pennaf y person.
table-agreed-how = Sut: { $how }
table-agreed-whom = Gyda: { $names }
table-agreed-until = Tan { $date }.
table-agreed-change = Newid
table-agreed-change-of = Newid: { $what }
table-agreed-back = Ei dynnu'n ôl
table-agreed-back-of = Ei dynnu'n ôl: { $what }
table-agreed-saved = Mae fel y dywedoch chi, o hyn ymlaen.
table-agreed-answer = Beth rydych chi'n ei ddweud?
table-agreed-who = Pwy sy'n dweud hyn?
table-agreed-as = Ar ba sail?
table-agreed-as-Own = Fy ie neu fy na fy hun yw hwn
table-agreed-as-Parent = Fel rhiant
table-agreed-as-Attorney = Fel atwrnai neu ddirprwy
table-agreed-as-BestInterests = Penderfynwyd gyda'n gilydd, er lles pennaf y person
table-agreed-how-field = Sut y cafodd ei ddweud neu ei ddangos?
table-agreed-how-hint = Er enghraifft: mewn geiriau, gyda llun, gyda bawd i fyny.
table-agreed-whom-field = Gyda phwy?
table-agreed-until-field = Tan pryd?
table-agreed-until-hint = Gadewch yn wag os nad oes diwedd.
table-agreed-keep = Dyna beth rydyn ni'n ei ddweud
table-purpose-HoldPlan = Cadw fy nghynllun
table-purpose-HoldPlan-about = Mae beth rydyn ni'n ei ysgrifennu yn cael ei gadw yn ffeil y diwrnod hwn.
table-purpose-HoldPlan-back = Mae'r hwylusydd yn cael gwybod, ac yn siarad â chi am eich cynllun.
table-purpose-ShowOnScreen = Dangos pethau ar y wal
table-purpose-ShowOnScreen-about = Gellir gofyn i ni ddangos rhywbeth. Gofynnir eto am bob peth.
table-purpose-ShowOnScreen-back = Does dim byd ohonoch chi ar y wal nawr, a does neb yn gofyn.
table-purpose-ShareRound = Rhoi syniadau i gylchoedd eraill
table-purpose-ShareRound-about = Gellir dweud ein syniadau pan fydd pawb yn rhannu.
table-purpose-ShareRound-back = Mae eich syniadau oddi ar bob sgrin nawr.
table-purpose-ShareWithPeople = Rhoi copïau i bobl rydw i'n eu henwi
table-purpose-ShareWithPeople-about = Dim ond i'r bobl sydd wedi'u henwi yma.
table-purpose-ShareWithPeople-back = Does dim mwy o gopïau yn cael eu rhoi i neb.
table-purpose-Photos = Lluniau a recordiadau
table-purpose-Photos-about = Gellir tynnu lluniau ohonon ni heddiw.
table-purpose-Photos-back = Does dim mwy o luniau yn cael eu tynnu ohonoch chi.
table-purpose-StartWithoutMe = Dechrau cyn i mi gyrraedd
table-purpose-StartWithoutMe-about = Caiff yr ystafell ddechrau pan fydda i'n hwyr.
table-purpose-StartWithoutMe-back = Mae'r ystafell yn aros gyda'r hyn sydd i bawb.
table-purpose-GoOnWithoutMe = Mynd ymlaen hebddo i
table-purpose-GoOnWithoutMe-about = Pan fydd rhaid i mi adael, caiff fy nghylch fynd ymlaen.
table-purpose-GoOnWithoutMe-back = Pan fyddwch chi'n gadael, mae eich cylch yn gorffwys nes i chi ddod yn ôl.
table-purpose-CountMe = Fy nghyfrif, heb fy enw
table-purpose-CountMe-about = I ddangos beth sydd ar goll lle rydyn ni'n byw.
table-purpose-CountMe-back = Dydych chi ddim yn cael eich cyfrif mwyach.
table-purpose-Contact = Cysylltu ar ôl y diwrnod
table-purpose-Contact-about = Caiff rhywun ffonio neu ysgrifennu i ofyn sut mae'n mynd.
table-purpose-Contact-back = Does neb yn cysylltu oherwydd y diwrnod hwn.
table-purpose-Learning = Gadael i eraill ddysgu ohono
table-purpose-Learning-about = Gellir defnyddio rhannau o fy nghynllun i hyfforddi, heb fy enw.
table-purpose-Learning-back = Does dim byd ohonoch chi yn cael ei ddefnyddio i hyfforddi.

## Sut oedd heddiw?

table-feedback = Sut oedd heddiw?
table-feedback-about = Caiff pob un ohonoch bwyso un. Does neb yn gweld pwy bwysodd beth.
table-feedback-1 = Anodd
table-feedback-2 = Ddim mor dda
table-feedback-3 = Iawn
table-feedback-4 = Da
table-feedback-5 = Hyfryd
table-feedback-thanks = Diolch!
table-feedback-next = Hoffai rhywun arall ddweud
table-feedback-count = { $count ->
    [one] Mae { $count } ohonoch wedi dweud.
    [two] Mae { $count } ohonoch wedi dweud.
   *[other] Mae { $count } ohonoch wedi dweud.
}

## Pethau eraill y dydd

table-rehearsal = Ymarfer: mae'r hyn rydych chi'n ei ysgrifennu yma yn aros, dyw'r amserau ddim yn cyfrif.
table-proposals = { $count ->
    [one] Mae rhywun yn cynnig rhannu rhywbeth gyda chi.
    [two] Mae { $count } gynnig i rannu rhywbeth gyda chi.
   *[other] Mae { $count } o gynigion i rannu rhywbeth gyda chi.
}
table-proposals-look = Cael golwg

# A way from the day to the page about it.
table-records = Pwy sy'n gallu gweld ein cynllun
table-records-about = Pwy sy'n gallu gweld beth, a phwy sydd wedi'i weld
