### Ffurflen awdurdod ei hun: mae'r trefnydd yn dod â'r ffeil unwaith, yn dweud beth sy'n mynd i bob
### maes, ac yn cael ei llenwi o gynllun. Geiriau plaen.

## Y ffurflenni a gedwir

ownform-part = Y ffurflen
ownform-which = Pa ffurflen?
ownform-none = Does dim ffurflen wedi’i chadw eto
ownform-none-how = Dewch â ffurflen wag yr awdurdod fel ffeil Word (.docx). Fe’i cedwir gyda’r digwyddiad hwn, ac rydych yn dweud unwaith beth sy’n mynd i ble.
ownform-bring = Dod â ffurflen…
ownform-bring-hint = Ffeil Word (.docx), 5 MB ar y mwyaf
ownform-bring-another = Dod â ffurflen arall…
ownform-bringing = Mae’r ffurflen ar ei ffordd
ownform-looking = Mae golwg ar y ffurflen
ownform-brought = Mae { $name } wedi’i chadw
ownform-open = Beth sy’n mynd i ble
ownform-state = Mae rhywbeth mewn { $filled } o { $all } maes
ownform-state-suggested = { $count ->
    [one] Dim ond awgrym yw 1 ohonynt: edrychwch arno unwaith
   *[other] Dim ond awgrymiadau yw { $count } ohonynt: edrychwch drostynt unwaith
}

## Rhestr y meysydd

ownform-title = Beth sy’n mynd i ble: { $name }
ownform-back = Yn ôl i argraffu
ownform-about = Mae pob maes yma gyda’r geiriau o’i gwmpas yn y ffurflen. Awgrymir yr hyn sydd ag enw tebyg, ac fe’i defnyddir nes i chi ddweud rhywbeth arall. Cedwir popeth wrth fynd.
ownform-name = Beth ydych chi’n galw’r ffurflen hon?
ownform-replace = Newid y ffeil…
ownform-replaced = Mae’r ffeil wedi’i newid. Mae’r hyn a ddywedoch am feysydd o’r un enw yn dal i sefyll.
ownform-remove = Tynnu’r ffurflen hon…
ownform-remove-title = Tynnu { $name }?
ownform-remove-what = Mae’r ffeil yn mynd, a’r hyn a ddywedoch am ei meysydd. Mae ffurflenni sydd wedi’u llenwi’n barod yn aros lle maen nhw.
ownform-remove-yes = Ei thynnu
ownform-remove-no = Ei chadw
ownform-removed = Mae { $name } wedi’i thynnu
ownform-fields = Y meysydd
ownform-only-open = Dim ond y meysydd heb ddim yn mynd iddynt eto
ownform-all-done = Mae gan bob maes rywbeth, neu mae’n aros yn wag.
ownform-left-count = { $count ->
    [one] Does dim yn mynd i 1 maes eto:
   *[other] Does dim yn mynd i { $count } maes eto:
}
ownform-goes = Beth sy’n mynd i { $field }?
ownform-unsaid = Dim eto
ownform-empty = Mae’n aros yn wag
ownform-is-suggested = Awgrym
ownform-is-chosen = Wedi’i ddewis
ownform-is-empty = Yn aros yn wag
ownform-is-unsaid = Dim eto
ownform-yes = Ie, hwn
ownform-yes-aloud = Ie, mae hwn yn mynd i { $field }
ownform-kept = Wedi’i gadw: { $field }
ownform-tag = Ei enw yn y ffeil yw “{ $name }”
ownform-items = I ddewis ohonynt: { $items }
ownform-in-row = Mewn rhes o dabl: mae’r rhes yno unwaith i bob un

## Pa fath o faes

ownform-kind-text = Geiriau
ownform-kind-richText = Geiriau, mewn paragraffau
ownform-kind-checkBox = Blwch i’w dicio
ownform-kind-date = Dyddiad
ownform-kind-list = Rhestr i ddewis ohoni
ownform-kind-combo = Rhestr, neu eiriau
ownform-kind-placeholder = Enw rhwng cromfachau

## Beth all fynd i faes: grwpiau, yna fesul un

ownform-group-person = Y person
ownform-group-event = Y diwrnod
ownform-group-made = Y copi hwn
ownform-group-circle = Y cylch
ownform-group-nine = Cynllun cefnogaeth, mewn naw rhan
ownform-group-ehc = Cynllun EHC, adrannau A i K
ownform-group-outcomes = Canlyniadau
ownform-group-actions = Camau
ownform-group-thread = Yr edau aur
ownform-group-money = Arian
ownform-group-review = Edrych arno eto
ownform-group-plan = Cytundeb
ownform-group-other = Rhywbeth arall

ownform-source-person-name = Enw
ownform-source-person-first-name = Enw cyntaf
ownform-source-person-born = Dyddiad geni
ownform-source-person-age = Oedran
ownform-source-event-title = Enw’r diwrnod
ownform-source-event-date = Dyddiad y diwrnod cynllunio
ownform-source-event-venue = Ble’r oedd
ownform-source-made-for-whom = I bwy y’i gwneir
ownform-source-made-on = Y dyddiad y’i gwneir
ownform-source-circle-name = Enwau’r rhai yn y cylch
ownform-source-circle-relation = Pwy ydyn nhw i’r person
ownform-source-circle-view = Barn pwy maen nhw’n ei rhoi
ownform-source-circle-paid = A ydyn nhw’n cael eu talu
ownform-source-outcomes-statement = Y canlyniad
ownform-source-outcomes-gives-me = Beth mae’n ei roi i’r person
ownform-source-outcomes-baseline = Sut mae hi nawr
ownform-source-outcomes-measure = Sut y byddwn yn gwybod
ownform-source-outcomes-by = Erbyn pryd
ownform-source-outcomes-steps = Camau cyntaf
ownform-source-actions-what = Beth a wneir
ownform-source-actions-owner = Pwy sy’n ei wneud
ownform-source-actions-helpers = Pwy sy’n helpu
ownform-source-actions-first-step = Y cam cyntaf
ownform-source-actions-by = Erbyn pryd
ownform-source-actions-agreed = A ydyn nhw wedi dweud ie
ownform-source-actions-done = A yw wedi’i wneud
ownform-source-actions-outcome = Ar gyfer pa ganlyniad
ownform-source-thread-outcome = Canlyniad (E)
ownform-source-thread-aspiration = Gobaith (A)
ownform-source-thread-need = Angen (B, C, D)
ownform-source-thread-provision = Syniad am ddarpariaeth (F, G, H)
ownform-source-thread-whole = A yw’r edau’n gyfan
ownform-source-money-allocation = Yr hyn sydd mewn blwyddyn
ownform-source-money-planned = Yr hyn y mae’r cynllun yn ei ddefnyddio mewn blwyddyn
ownform-source-money-left = Yr hyn sydd ar ôl
ownform-source-money-weekly = Wythnos gyffredin
ownform-source-money-status = A yw’r swm wedi’i gadarnhau
ownform-source-money-lines-label = At beth y’i defnyddir
ownform-source-money-lines-kind = Pa fath o swm
ownform-source-money-lines-weekly = Swm mewn wythnos
ownform-source-money-lines-annual = Swm mewn blwyddyn
ownform-source-review-on = Pryd mae pawb yn edrych arno eto
ownform-source-review-every-weeks = Bob sawl wythnos
ownform-source-plan-agreed = A yw’r cylch wedi cytuno ar y cynllun
ownform-source-plan-agreed-on = Pryd y cytunwyd
ownform-item = { $number }. { $title }
ownform-item-state = { $number }. Pa mor llawn ydyw
ownform-item-text = { $number }. Pob nodyn o: { $title }
ownform-item-view = { $number }. Pob nodyn: barn pwy ydyw
ownform-item-voice = { $number }. Pob nodyn: sut y’i dywedwyd
ownform-item-guess = { $number }. Pob nodyn: ai dyfaliad gorau ydyw
ownform-item-worksheet = { $number }. Pob nodyn: o ba daflen waith
ownform-item-section = { $number }. Pob nodyn: o ba ran ohoni

## Ei gwneud

ownform-part-words = Dyddiadau a’n geiriau ni
ownform-made-for-hint = Mae’n mynd i’r maes i bwy y gwneir y ffurflen. Er enghraifft: Cyngor yr Harbwr
ownform-file = Ffeil Word
ownform-file-hint = Dim ond llenwi’r ffurflen a wneir, byth ei newid: ffurflen yr awdurdod ydyw o hyd. I bawb mae’n ffeil yr un.
ownform-money = Gyda symiau o arian
ownform-money-hint = Heb hyn, mae’r meysydd arian yn aros fel y maen nhw yn y ffurflen.
ownform-language-hint = Ar gyfer dyddiadau ac ychydig o’n geiriau ni. Mae’r ffurflen yn aros fel y mae.
ownform-ready-for = { $count ->
    [one] Mae 1 ffurflen wedi’i llenwi
   *[other] Mae { $count } o ffurflenni wedi’u llenwi
}
ownform-ready-how = Does gan ffurflen Word ddim tudalennau i edrych arnynt yma. Cadwch hi a’i hagor yn eich prosesydd geiriau.
ownform-no-form = Dewch â ffurflen yn gyntaf
ownform-preview = Y ffurflen wedi’i llenwi

## Beth na chafodd ei lenwi

ownform-not-filled = { $name }: nid yw’r meysydd hyn wedi’u llenwi
ownform-not-filled-one = { $field }: { $why }
ownform-not-filled-row = { $field }, rhes { $row }: { $why }
ownform-why-notMapped = does neb wedi dweud beth sy’n mynd yno
ownform-why-leftEmpty = mae’n aros yn wag, fel y dywedoch
ownform-why-noValue = does gan y cynllun ddim ar ei gyfer
ownform-why-wrongKind = nid yw’r hyn sydd gan y cynllun yn ffitio yno
ownform-why-notInList = does dim tebyg yn rhestr y ffurflen
