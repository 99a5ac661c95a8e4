### Gwneud papur: tudalen y trefnydd gyda'i rhagolwg, a thudalennau cylch ei hun. Tawel a phlaen:
### bywyd rhywun yw'r hyn sy'n gadael yr ystafell, a gwelir cyn ei wneud un pwy ydyw ac i bwy.

## Y dudalen

printing-title = Argraffu
printing-close = Yn ôl i'r ystafell
printing-what = Beth hoffech chi ei gael ar bapur?
# Y botwm sy'n mynd yn ôl at y rhestr o'r holl bapurau.
printing-other = Rhywbeth arall
# Ar sgrin fach: mae'n mynd i lawr at y rhagolwg.
printing-to-pages = At y tudalennau
# Yr hyn a ofynnir am y papur a ddewiswyd. Penawdau.
printing-part-who = Un pwy, ac i bwy
printing-part-parts = Pa rannau
printing-part-look = Sut mae'n edrych
printing-part-file = Y ffeil
printing-nobody = Does neb yn cynllunio eto. Ychwanegwch y bobl yn gyntaf.

## Beth sydd i'w argraffu. Grŵp, yna pob papur mewn ychydig eiriau ac un llinell amdano.

printing-group-person = I un person, neu i bawb
printing-group-event = Am y dydd cyfan
printing-group-official = Ffurflenni swyddogol
printing-group-door = I'r drws ac i'r byrddau

printing-kind-pack = Popeth mewn un pecyn
printing-kind-pack-hint = Y rhannau rydych chi'n eu ticio, mewn un ddogfen
printing-kind-outcomeSummary = Cynlluniau i fynd adref
printing-kind-outcomeSummary-hint = Proffil, wythnos, canlyniadau, camau
printing-kind-profile = Proffil un dudalen
printing-kind-profile-hint = Beth mae pobl yn ei hoffi, beth sy'n bwysig, sut i helpu
printing-kind-week = Wythnos berffaith
printing-kind-week-hint = Yr wythnos ar un dudalen, ac fel rhestr
printing-kind-support = Dim ond digon o gymorth
printing-kind-support-hint = Pwy a beth sy'n gwneud i'r wythnos ddigwydd
printing-kind-money = Fy arian ar dudalen
printing-kind-money-hint = Beth sydd ar gael, a beth mae'r cynllun yn ei ddefnyddio
printing-kind-outcomes = Canlyniadau
printing-kind-outcomes-hint = Beth fydd yn wahanol, a sut byddwn ni'n gwybod
printing-kind-actionPlan = Cynllun gweithredu
printing-kind-actionPlan-hint = Pwy sy'n gwneud beth, erbyn pryd
printing-kind-objectives = Amcanion i'r tîm cymorth
printing-kind-objectives-hint = Beth mae'r tîm yn gweithio tuag ato, a dim mwy
printing-kind-decisionAgreement = Cytundeb penderfynu
printing-kind-decisionAgreement-hint = Pwy sy'n penderfynu beth, a sut
printing-kind-communicationChart = Siart cyfathrebu
printing-kind-communicationChart-hint = Beth mae rhywun yn ei wneud, a beth mae'n ei olygu
printing-kind-relationshipCircle = Cylch perthnasoedd
printing-kind-relationshipCircle-hint = Y bobl o gwmpas rhywun, yn agos ac ymhell
printing-kind-path = Poster PATH
printing-kind-path-hint = Y freuddwyd a'r ffordd yno, A3
printing-kind-map = Poster MAP
printing-kind-map-hint = Y stori, y breuddwydion a'r doniau, A3
printing-kind-supportPlan = Cynllun cefnogaeth
printing-kind-supportPlan-hint = Y naw eitem, a beth sydd ar goll o hyd
printing-kind-ehcPlan = Cynllun EHC, adrannau A i K
printing-kind-ehcPlan-hint = Gyda'r llinyn aur, a beth sydd ar goll
printing-kind-ownForm = Ffurflen awdurdod ei hun
printing-kind-ownForm-hint = Eu ffurflen Word nhw, wedi’i llenwi o gynllun
printing-kind-actions = Pob cam
printing-kind-actions-hint = Camau pawb, yn ôl person ac yn ôl dyddiad
printing-kind-accessLog = Pwy sydd wedi gweld y cynllun
printing-kind-accessLog-hint = Fesul diwrnod: pwy ddaeth i mewn, a ddarllenodd, a ysgrifennodd, a ddangosodd ac a argraffodd; dim geiriau o’r cynllun
printing-kind-runSheet = Taflen y dydd
printing-kind-runSheet-hint = Yr agenda gydag amseroedd a beth i'w ddweud
printing-kind-blankSheets = Taflenni gwaith gwag
printing-kind-blankSheets-hint = I ysgrifennu arnynt â llaw
printing-kind-attendance = Pwy oedd yno
printing-kind-attendance-hint = Rhestr i ffolder y dydd
printing-kind-plannedActual = Y cynllun a'r hyn a ddigwyddodd
printing-kind-plannedActual-hint = Amseroedd y dydd, ochr yn ochr
printing-kind-rollUp = Beth mae llawer yn ei ddymuno
printing-kind-rollUp-hint = Themâu, beth sy'n gweithio, beth sydd ar goll; dim enwau
printing-kind-joiningCards = Cardiau ymuno
printing-kind-joiningCards-hint = Cerdyn i bob bwrdd, gyda'r cod
printing-kind-nameCards = Cardiau enw
printing-kind-nameCards-hint = I bawb sy'n dod
printing-kind-doorSign = Arwydd drws
printing-kind-doorSign-hint = Croeso, teitl, lle, cod
printing-kind-timing = Amseroedd i daenlen
printing-kind-timing-hint = Cynlluniedig a gwirioneddol, fel tabl

## Un pwy ydyw, a phwy sydd i'w ddarllen

printing-who = Un pwy?
printing-everyone = Pawb, yn eu trefn
printing-reader = I bwy mae hwn?
printing-reader-family = Eu copi eu hunain
printing-reader-family-hint = I'r person a'r cylch
printing-reader-authority = Yr awdurdod
printing-reader-authority-hint = Cyngor, ysgol neu iechyd
printing-reader-supportTeam = Y tîm cymorth
printing-reader-supportTeam-hint = Y rhai sy'n gweithio gyda'r person
# Yr un peth am yr hyn a argreffir am y dydd cyfan heb enwau.
printing-count-family = I'r trefnydd
printing-count-family-hint = Pob rhif fel y mae
printing-count-authority = I'w basio ymlaen
printing-count-authority-hint = Ni ddangosir rhifau o dan bump
printing-made-for = Pwy yn union?
printing-made-for-hint = Mae'n sefyll ar y brig. Er enghraifft: Lena a staff y nos

## A ddywedodd y person ie. $name yw'r person, $names rhestr o enwau.

printing-consent = Pwy sydd wedi cytuno
printing-consent-in = Mae { $name } wedi cytuno i roi copïau i bobl maen nhw'n eu henwi.
printing-consent-named = Wedi'u henwi: { $who }
printing-consent-no = Nid yw { $name } wedi cytuno i hyn, neu mae wedi'i dynnu'n ôl. Ni wneir dim i eraill.
printing-consent-ask = Does neb wedi gofyn i { $name } eto, neu hoffai { $name } i rywun ofyn bob tro.
printing-consent-asked = Rwyf wedi gofyn i { $name } nawr, a'r ateb oedd ie
printing-consent-all-in = I mewn
printing-consent-all-ask = Rhaid gofyn
printing-consent-all-out = Wedi'u gadael allan: nid ydynt wedi cytuno, neu maent wedi'i dynnu'n ôl
printing-consent-all-asked = Rwyf wedi gofyn i bob un ohonynt nawr, a dywedodd pob un ie
printing-consent-all-some = Os mai dim ond rhai a ddywedodd ie, gadewch hwn wedi'i ddiffodd ac argraffwch eu rhai nhw fesul un.
# Enwau â choma rhyngddynt, a'r olaf ohonynt.
printing-names-and = { $most } a { $last }
printing-consent-none = Does neb wedi cytuno eto, felly does dim i'w argraffu.
# $name yw un person, neu restr o sawl un. Pennawd blwch ar y dudalen yw'r geiriau mewn dyfynodau.
printing-consent-ask-first = Gofynnwch i { $name } yn gyntaf. Os ie yw'r ateb, nodwch hynny o dan “Pwy sydd wedi cytuno”.

## Rhannau pecyn

printing-section-profile = Proffil un dudalen
printing-section-importantTo = Beth sy'n bwysig i mi, ac er fy lles
printing-section-goodDays = Dyddiau da a dyddiau gwael
printing-section-working = Beth sy'n gweithio a beth sydd ddim
printing-section-relationships = Cylch perthnasoedd
printing-section-decisions = Cytundeb penderfynu
printing-section-communication = Siart cyfathrebu
printing-section-dreams = Breuddwydion
printing-section-path = PATH
printing-section-map = MAP
printing-section-week = Wythnos berffaith, ar dudalen
printing-section-weekList = Wythnos berffaith, fel rhestr
printing-section-support = Dim ond digon o gymorth
printing-section-money = Fy arian
printing-section-outcomes = Canlyniadau
printing-section-actions = Camau
printing-section-contacts = Â phwy i siarad, a phryd edrychwn ni eto
printing-section-otherSheets = Popeth arall a ysgrifennwyd
printing-all = Y cyfan
printing-none = Dim un
# Sawl rhan sydd wedi'i thicio.
printing-parts-count = { $count ->
    [0] Does dim rhan wedi'i thicio eto
    [two] { $count } ran o { $all }
   *[other] { $count } rhan o { $all }
}
printing-parts-kept = Cedwir hyn at y tro nesaf, i'r darllenydd hwn.
printing-private = Nodiadau preifat hefyd
printing-private-hint = Dim ond lle mae cylch wedi dweud hynny ar ei ddyfais ei hun. Ni argreffir nodiadau preifat neb arall.

## Sut mae'n edrych

printing-dress = Pa mor fawr yw'r llythrennau?
printing-dress-standard = Safonol
printing-dress-standard-hint = 12 pwynt
printing-dress-large = Mawr
printing-dress-large-hint = 18 pwynt drwyddo draw
printing-dress-larger = Mwy
printing-dress-larger-hint = 24 pwynt drwyddo draw
printing-dress-easyRead = Hawdd ei ddeall
printing-dress-easyRead-hint = Lluniau a brawddegau byr
printing-language = Ym mha iaith?
printing-language-en = Saesneg
printing-language-cy = Cymraeg
printing-language-hint = Y penawdau yn unig. Mae geiriau pobl yn aros fel yr ysgrifennwyd nhw.
printing-void = Os newidiwch y cod ymuno yn nes ymlaen, argraffwch y rhain eto: bydd yr hen rai yn peidio â gweithio.

## Y ffeil

printing-format = Pa fath o ffeil?
printing-format-pdf = PDF
printing-format-pdf-hint = Yr un olwg ym mhobman
printing-format-html = Tudalen i ddarllenydd sgrin
printing-format-html-hint = Hawdd ei chlywed, mewn porwr
printing-format-docx = Word
printing-format-docx-hint = I ddal ati i ysgrifennu
printing-each = Ffeil i bob person
printing-each-hint = Mae eu henwau'n dechrau â rhif, yn nhrefn y cylchoedd.

## Y rhagolwg

printing-preview = Rhagolwg
# Darllenir yn uchel ar gyfer y blwch â'r tudalennau.
printing-preview-how = Rhagolwg: mae'r saethau'n troi'r dudalen, mae plws a minws yn newid y maint
printing-pages = Tudalennau
printing-page-of = Tudalen { $page } o { $pages }
printing-page-earlier = Tudalen flaenorol
printing-page-later = Tudalen nesaf
printing-smaller = Llai
printing-larger = Mwy
printing-whole = Tudalen gyfan
# $percent yw rhif cyfan.
printing-size = { $percent } %
# $time yw amser o'r dydd.
printing-made-at = Gwnaed am { $time }
printing-again = Gwneud eto
printing-as-text = Ei ddarllen fel tudalen
printing-making = Mae'r tudalennau'n cael eu gwneud
printing-drawing = Mae'r dudalen yn cael ei darlunio
# Tudalennau sawl person sydd wedi'u gwneud. Enghraifft: 12 o 25
printing-so-many = { $done } o { $of }
printing-stop = Stopio
printing-stopped = Wedi stopio. Ni wnaed dim.
printing-failed = Doedd dim modd gwneud y tudalennau
printing-no-preview = Mae'r tudalennau wedi'u gwneud, ond does dim modd eu dangos yma
printing-no-preview-how = Cadwch y ffeil neu agorwch hi: mae'n gyfan.
printing-table = Tabl i daenlen yw hwn
printing-table-how = Does ganddo ddim tudalennau i edrych arnynt. Cadwch ef a'i agor gyda'ch taenlen.
printing-no-parts = Ticiwch o leiaf un rhan
printing-ready = { $pages ->
    [two] Mae { $pages } dudalen yn barod
   *[other] Mae { $pages } tudalen yn barod
}

## Beth i'w wneud ag ef

printing-print = Argraffu…
printing-save = Cadw
printing-save-each = Cadw ffeil i bob un
printing-open = Agor
# Tra bo'r tudalennau'n cael eu paratoi i'r argraffydd.
printing-sending = Tudalen { $page } o { $pages } i'r argraffydd
printing-saved = Wedi'i gadw: { $name }
printing-blocked = Ni adawodd y porwr i dab newydd agor. Caniatewch hynny i'r dudalen hon, neu cadwch y ffeil.

## Beth i'w wybod cyn dibynnu arno. $name yw'r person.

printing-know = Cyn i chi ei roi i neb
# Sawl llinell sydd.
printing-know-count = { $count ->
    [two] { $count } beth i'w gwybod
   *[other] { $count } peth i'w gwybod
}
printing-long = { $name }: un dudalen oedd hon i fod, ac mae'n cymryd { $pages }. Byrhewch y nodiadau hyn:
printing-left-out = Gadewir { $name } allan. { $why }
printing-letter = Nid yw'r llythyren “{ $letter }” yn yr un o'n ffontiau. Argreffir arwydd yn ei lle.
printing-no-picture = Nid yw'r llun “{ $says }” yno, neu does dim modd ei ddarlunio. Mae ei eiriau'n sefyll eu hunain.
printing-hard-longSentence = { $name }: brawddegau hir. Mae dwy fer yn haws i'w darllen.
printing-hard-longSentence-one = { $words } gair: { $text }
printing-hard-passive = { $name }: nid yw'n dweud pwy sy'n ei wneud.
printing-hard-jargon = { $name }: geiriau nad yw pawb yn eu gwybod.
printing-hard-jargon-one = “{ $word }”: efallai “{ $plain }”, yn: { $text }
printing-hard-letters-one = “{ $word }”: dywedwch hynny mewn geiriau llawn, yn: { $text }
printing-hard-noPicture = { $name }: dim llun wrth ei ymyl eto.
printing-gap-empty = { $name }: does dim wedi'i ysgrifennu ar gyfer
printing-gap-part = { $name }: nid yw popeth wedi'i ysgrifennu ar gyfer
printing-somebody = Rhywun

## Tudalennau cylch ei hun, ar ei ddyfais ei hun

# Pennawd y blwch lle mae cylch yn dewis.
printing-own = Ein tudalennau
printing-own-how = Eich cynllun ar bapur, neu fel tudalen y gellir ei darllen yn uchel. Eich copi chi ydyw.
printing-own-what = Pa dudalennau?
printing-own-private = Ein nodiadau preifat hefyd
printing-own-private-hint = Yna cânt sefyll ar bapur a wneir yn gopi i ni ein hunain, yma neu wrth y ddesg. Byth mewn copi i eraill.
printing-own-make = Eu gwneud
printing-own-save = Ei gadw
printing-own-open = Ei agor
printing-own-away = Does dim modd cyrraedd y gliniadur sy'n rhedeg y dydd. Rhowch gynnig arall arni pan fydd y ddyfais hon yn ôl.
