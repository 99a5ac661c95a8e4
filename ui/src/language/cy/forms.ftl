### Geiriau ar ffurflenni swyddogol: y cynllun cefnogaeth a'r cyfraniad at gynllun EHC.
### Plaen a manwl; sonnir am y person wrth ei enw.

## Y ddalen ei hun

forms-title-support-plan = { $name }: cynllun cefnogaeth
forms-title-ehc-plan = { $name }: ar gyfer y cynllun EHC
forms-title-all-support = { $event }: cynlluniau cefnogaeth
forms-title-all-ehc = { $event }: ar gyfer y cynlluniau EHC
forms-kind-support-plan = Cynllun cefnogaeth, mewn naw rhan
forms-kind-ehc-plan = Ar gyfer y cynllun addysg, iechyd a gofal, adrannau A i K
forms-foot = { $name } · gwnaed ar gyfer { $who } · argraffwyd { $date }
forms-reader-family = y person a'i gylch
forms-reader-authority = yr awdurdod
forms-reader-support-team = y tîm cefnogi
forms-name = Enw
forms-born = Ganwyd
forms-planned = Cynlluniwyd
forms-circle = Cylch
forms-made-for = Gwnaed ar gyfer
forms-whose-yes = Cytunwyd gan
forms-yes-given = { $who }
forms-yes-on = { $who }, ar { $date }
forms-yes-to-whom = { $yes }, ar gyfer: { $whom }
forms-yes-until = { $yes }. Mae'n para tan { $date }.
forms-yes-asked = { $name }, gofynnwyd ar { $date }
forms-how-to-read = Dyma eiriau { $name } a'r rhai sy'n adnabod { $name }, o'r diwrnod cynllunio. Ar ôl pob llinell mae'n dweud barn pwy ydyw.

## Eitemau ac adrannau

forms-item = { $number }. { $title }
forms-section = Adran { $letter }: { $title }
forms-state = Pa mor llawn ydyw
forms-state-complete = Cyflawn
forms-state-partial = Wedi'i lenwi'n rhannol
forms-state-empty = Dim yma eto
forms-state-not-ours = Gadawyd yn wag
forms-status = Beth ydyw
forms-contribution = Cyfraniad, nid testun statudol
forms-nothing = Does dim yma eto. Mae amser i siarad amdano gyda { $name }.
forms-place = { $sheet }: { $section }
forms-picture = Llun heb eiriau
forms-group-outcomes = Canlyniadau
forms-group-behind = Wedi'i ddweud gyda'r canlyniadau
forms-group-week = Yr wythnos
forms-group-fallback = Pan na ddaw help
forms-group-money = Y ffigurau
forms-group-actions = Pwy sy'n gwneud beth
forms-group-review = Edrych arno eto
forms-group-provision = Syniadau o'r cynllun
forms-group-sources = Taflenni gwaith

## Llinellau

forms-labelled = { $label }: { $words }
forms-now = Sut mae hi nawr
forms-steps = Beth fydd yn cael ei wneud
forms-step = { $what } (cam cyntaf: { $step })
forms-for = Ar gyfer
forms-who = Pwy
forms-a-year = { $amount } y flwyddyn
forms-notes = Nodiadau: { $count } · { $views }

## Arian

forms-money-there = Mae ar gael, mewn blwyddyn
forms-money-planned = Mae'r cynllun yn defnyddio, mewn blwyddyn
forms-money-left = Ar ôl
forms-money-over = Mwy nag sydd ar gael
forms-money-trying = Wrth roi cynnig ar syniadau, mewn blwyddyn
forms-money-weekly = Wythnos arferol
forms-money-not-known = Ddim yn hysbys eto
forms-money-none = Dim cyllideb bersonol
forms-money-what = Ar gyfer beth y'i defnyddir
forms-money-week = Mewn wythnos
forms-money-year = Mewn blwyddyn
forms-money-total = Y cynllun i gyd
forms-money-set-aside = Wedi'i gadw ar gyfer yr hyn na ellir ei ragweld
forms-money-employer = Costau cyflogwr
forms-money-support = Cefnogaeth
forms-money-other = telir ag arian arall, heb ei gyfrif
forms-money-own-part = rhan y person ei hun, wedi'i thynnu eisoes
forms-money-once = unwaith
forms-money-kept = Nid yw'r symiau ar y copi hwn.

## Yr edau aur

forms-thread = Yr edau aur
forms-thread-about = Mae pob canlyniad yn tyfu o obaith ac angen, ac yn arwain at rywbeth a wneir.
forms-thread-outcome = Canlyniad (E)
forms-thread-hope = Gobaith (A)
forms-thread-need = Angen (B, C, D)
forms-thread-provision = Syniad am ddarpariaeth (F, G, H)
forms-thread-strand = { $letter }: { $words }
forms-thread-no-hope = Dim gobaith wedi'i gysylltu eto
forms-thread-no-need = Dim angen wedi'i gysylltu eto
forms-thread-no-provision = Dim syniad eto beth a wneir ar ei gyfer

## Beth sy'n dal ar agor: tudalen i bwy bynnag sy'n trefnu'r diwrnod

forms-open = Beth sy'n dal ar agor
forms-open-about = I bwy bynnag sy'n parhau â'r cynllun hwn. Daw copïau i eraill heb y dudalen hon.
forms-open-none = Mae popeth wedi'i lenwi.
forms-gap-more = A { $count } arall tebyg.
forms-gap-nothing = Does dim yma eto.
forms-gap-few = Mae { $found } nodyn; mae { $wanted } neu fwy yn ei ddweud yn well.
forms-gap-persons-view = Nid yw barn { $name } yma eto.
forms-gap-one-view = Dim ond un farn sydd yma. Efallai y bydd rhywun arall yn gweld mwy.
forms-gap-guesses = Dyfaliadau gorau i'w gwirio: { $count }
forms-gap-kept = Nodiadau y mae'r cylch yn eu cadw iddo'i hun: { $count }
forms-gap-no-outcome = Does dim canlyniad eto.
forms-gap-no-measure = Sut byddwch chi'n gwybod? “{ $words }”
forms-gap-no-date = Erbyn pryd? “{ $words }”
forms-gap-no-ending = Pethau sydd ddim yn gweithio, ac nad oes dim wedi dod ohonynt eto: { $count }
forms-gap-no-week = Mae'r wythnos yn dal yn agored.
forms-gap-no-help = Pwy neu beth sy'n helpu? “{ $words }”
forms-gap-not-asked = Nid yw pwy bynnag sy'n helpu wedi cytuno eto: “{ $words }”
forms-gap-no-decider = Pwy sydd â'r gair olaf? “{ $words }”
forms-gap-no-answer = Beth a wneir amdano? “{ $words }”
forms-gap-no-fallback = Beth sy'n digwydd pan na ddaw help? “{ $words }”
forms-gap-no-amount = Nid yw'n hysbys faint o arian sydd.
forms-gap-indicative = Nid yw'r swm wedi'i gadarnhau eto.
forms-gap-nothing-planned = Does dim wedi'i gynllunio gydag arian eto.
forms-gap-no-sum = Nid yw symiau'r cynllun hwn yn gweithio eto.
forms-gap-not-priced = Nid oes pris eto ar rywfaint o'r help y telir amdano.
forms-gap-over = Mae'r cynllun yn defnyddio { $amount } yn fwy nag sydd ar gael.
forms-gap-serves-nothing = Llinellau arian heb ganlyniad: { $count }
forms-gap-no-action = Beth yw'r cam cyntaf? “{ $words }”
forms-gap-no-owner = Pwy sy'n ei wneud? “{ $words }”
forms-gap-action-no-date = Erbyn pryd y bydd wedi'i wneud? “{ $words }”
forms-gap-owner-not-asked = Nid yw pwy bynnag sy'n ei wneud wedi cytuno eto: “{ $words }”
forms-gap-no-review = Pryd bydd pawb yn edrych ar y cynllun eto?
forms-gap-no-aspiration = Beth mae { $name } yn gobeithio amdano mewn bywyd?
forms-gap-no-communication = Sut mae { $name } yn cyfathrebu?
forms-gap-not-confirmed = Nid oes neb wedi'i gadarnhau eto: { $who }
forms-gap-not-sorted = Nodiadau y mae'n rhaid i rywun ddweud ai am ddysgu, iechyd neu ofal y maent: { $count }
forms-gap-no-thread = { $what }: “{ $words }”
forms-gap-no-amount-of-help = Faint ohono? “{ $words }”
forms-gap-nobody-named = Gan bwy? “{ $words }”
forms-gap-age = Nid yw'r dyddiad geni'n hysbys: mae adrannau H1 a H2 yn dibynnu ar oedran.
forms-gap-reports = Ychwanegwch yr adroddiadau a'r cyngor y mae gweithwyr proffesiynol wedi'u hysgrifennu.

## Ar ffurflen yr awdurdod ei hun

forms-yes = Ie
forms-no = Na
forms-voice-own = Eu geiriau eu hunain
forms-voice-supported = Dywedwyd gyda chymorth
forms-voice-on-behalf = Dywedodd rhywun ar eu rhan
