### Worksheets as data: columns beside a note, easy words, who answers, what was found, the blank
### sheet, and using a note somewhere else. Warm, plain and short; "you" is the person.

## The list of sheets on the first page

sheet-find = Chwilio am daflen
sheet-find-none = Does dim taflen â'r geiriau hyn. Rho gynnig ar air byrrach.
sheet-group-AboutMe = Amdanaf i
sheet-group-HowThingsAre = Sut mae pethau
sheet-group-PeopleAndPlaces = Pobl a lleoedd
sheet-group-Deciding = Penderfynu
sheet-group-Communicating = Cyfathrebu
sheet-group-DreamsAndPlans = Breuddwydion a chynlluniau
sheet-group-Learning = Beth rydyn ni'n ei ddysgu
sheet-progress = { $answered } o { $of } cwestiwn wedi'u hysgrifennu
sheet-written = { $count ->
    [one] 1 peth wedi'i ysgrifennu
   *[other] { $count } peth wedi'u hysgrifennu
}
sheet-place = { $sheet }: { $heading }

## Easy words

sheet-easy = Geiriau hawdd

## Who answers

sheet-answering = Pwy sy'n ateb?
sheet-answering-about = Mae pob ateb am { $name }.
sheet-answered-before = Rhywun a atebodd o'r blaen

## Columns: what stands beside a note

sheet-beside-more = Mwy am hyn
sheet-beside-change = Newid
sheet-beside-which = (nodyn { $number })
sheet-beside = Mwy am nodyn { $number }
sheet-answer-none = Clirio
sheet-answer-Yes = Ydy
sheet-answer-No = Nac ydy
sheet-answer-NotSure = Ddim yn siŵr
sheet-of-ten = { $mark } o 10
sheet-picture-there = Llun
sheet-picture-add = Ychwanegu llun
sheet-picture-other = Llun arall
sheet-places = Lleoedd rwyt ti wedi'u hysgrifennu
sheet-people = Pobl rwyt ti wedi'u hysgrifennu
sheet-person-other = Enw arall

## Themes

sheet-theme = Am beth mae hyn
sheet-theme-add = Am beth mae hyn?
sheet-theme-about = Rho'r un gair i nodiadau am yr un peth, pwy bynnag a'u dywedodd. Wedyn fe welwch beth rydych chi'n cytuno arno.
sheet-theme-known = Geiriau rydych chi'n eu defnyddio'n barod
sheet-theme-new = Gair newydd

## What we found

sheet-found = Beth welson ni
sheet-found-about = Mae barn pawb yn sefyll. Dechreuwch gyda'r hyn rydych chi'n cytuno arno.
sheet-found-nothing = Does dim byd wedi'i ysgrifennu eto.
sheet-found-open = { $count ->
    [0] Mae diwedd i bob un
   *[other] { $count } ar agor o hyd
}
sheet-common = Tir cyffredin
sheet-common-theme = { $theme } ({ $heading })
sheet-differences = Gweld yn wahanol
sheet-differences-about = Mae'r ddau'n wir i'r sawl a'i dywedodd. Trafodwch, neu cytunwch i'w weld yn wahanol.
sheet-works-for = Yn gweithio i
sheet-works-not-for = Ddim yn gweithio i
sheet-differ = Cytuno i'w weld yn wahanol
sheet-differ-again = Siarad amdano eto
sheet-differ-agreed = Fe gytunoch chi i weld hyn yn wahanol.
sheet-change = I'w newid
sheet-change-open = { $count ->
    [0] Mae diwedd i bopeth yma.
   *[other] Ar agor o hyd: { $count }. Mae digon o amser.
}
sheet-change-still = I'w newid
sheet-make-outcome = Ei wneud yn ganlyniad
sheet-make-action = Ei wneud yn weithred
sheet-not-now = Nid nawr
sheet-not-now-after-all = Ei agor eto
sheet-keep = I'w gadw
sheet-differ-list = Rydyn ni'n ei weld yn wahanol

## A blank sheet, sorted later

sheet-blank = Dalen wag
sheet-blank-prompt = Ysgrifenna beth bynnag a ddaw, un peth ar ôl y llall. Daw'r penawdau wedyn.
sheet-sort-ready = { $count ->
    [one] Mae 1 nodyn yn aros am bennawd.
   *[other] Mae { $count } nodyn yn aros am bennawd.
}
sheet-sort = Eu didoli
sheet-sort-how = Ble mae hwn yn perthyn? Tapia bennawd, gwasga ei rif, neu caria'r nodyn yno.
sheet-sort-left = { $count ->
    [one] 1 nodyn ar ôl
   *[other] { $count } nodyn ar ôl
}
sheet-sort-headings = Penawdau
sheet-sort-later = Wedyn
sheet-sort-back = Cymryd yr un olaf yn ôl
sheet-sort-blank = Yn ôl i'r ddalen wag
sheet-sort-all = Popeth wedi'i ddidoli. Dyma pa mor bell yw pob pennawd.
sheet-sort-none = Does dim ar ôl i'w ddidoli. Dyma pa mor bell yw pob pennawd.
sheet-sorted-under = Wedi'i roi dan “{ $title }”. { $count ->
    [0] Dim ar ôl.
    [one] 1 nodyn ar ôl.
   *[other] { $count } nodyn ar ôl.
}
sheet-standing-empty = dim byd eto
sheet-standing-partial = rhywbeth i ddod o hyd
sheet-standing-complete = cyflawn

## What has no heading any more

sheet-also = Hefyd wedi'i ysgrifennu yma
sheet-also-about = Mae'r daflen wedi newid ers i hyn gael ei ysgrifennu. Does dim wedi'i golli: rho fe dan bennawd, neu gad e yma.
sheet-also-move = Ei roi dan bennawd
sheet-also-beside = Wrth ymyl “{ $text }”

## Using a note somewhere else

sheet-use = Defnyddio hwn ar gyfer …
sheet-use-outcome = Canlyniad
sheet-use-action = Gweithred
sheet-use-owner = Pwy sy'n gwneud gweithred
sheet-use-week = Rhywbeth yn fy wythnos
sheet-use-where = Ble mae rhywbeth yn fy wythnos yn digwydd
sheet-use-with = Gyda phwy rwy'n gwneud rhywbeth yn fy wythnos
sheet-use-why = Pam mae rhywbeth yn fy wythnos yn bwysig
sheet-use-section = { $sheet }: { $heading }
sheet-use-again = Eisoes wedi'i ddefnyddio yno
sheet-use-which-action = Pa weithred?
sheet-use-no-action = Does dim gweithredoedd eto. Ysgrifenna un yn gyntaf.
sheet-use-which-block = Pa ran o dy wythnos?
sheet-use-no-block = Does dim byd yn dy wythnos eto. Rho rywbeth ynddi'n gyntaf.
sheet-use-now-where = nawr: { $now }
sheet-use-now-with = gyda { $now }
sheet-use-now-why = oherwydd: { $now }
sheet-use-into-week = Ei roi yn yr wythnos
sheet-used = Wedi'i ychwanegu yno hefyd.

sheet-became-outcome = Daeth hwn yn ganlyniad “{ $text }”.
sheet-became-action = Daeth hwn yn weithred “{ $text }”.
sheet-became-owner = Yn gwneud y weithred “{ $text }”.
sheet-became-week = Yn fy wythnos: “{ $text }”.
sheet-became-where = Ble rwy'n gwneud “{ $text }”.
sheet-became-with = Gyda fi ar gyfer “{ $text }”.
sheet-became-why = Pam mae “{ $text }” yn bwysig.
sheet-became-entry = Hefyd yn { $place }: “{ $text }”.
sheet-from = O { $place }: “{ $text }”.
sheet-link-in-tray = Mae yn yr hambwrdd nawr.
sheet-link-newer = Yno mae'n dweud nawr: “{ $text }”.
sheet-link-take = Defnyddio'r geiriau newydd
sheet-link-leave = Gadael y ddau
sheet-link-taken = Mae'r geiriau newydd yn sefyll yma hefyd.
