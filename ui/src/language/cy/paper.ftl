### Geiriau ar bapur: yr hyn y mae teulu'n ei gadw mewn ffolder neu'n ei roi ar wal y gegin.
### Byr a chynnes. Sonnir am y person wrth ei enw.

## Troed y dudalen

# Enghraifft: Tudalen 2 o 5
paper-page-of = Tudalen { $page } o { $pages }
paper-page-number = Tudalen { $page }

## Yn y copïau ar gyfer porwyr ac ar gyfer ysgrifennu arnynt

# Uwchben rhestr o ddolenni i rannau'r dudalen.
paper-contents = Ar y dudalen hon
# Wrth y rhai nad ydynt yn gweld llinellau gwag i ysgrifennu arnynt. Rhif cyfan yw $lines.
paper-room-to-write = Lle i ysgrifennu: { $lines } llinell

## Dyddiadau ac arian

# Enghraifft: 3 Rhagfyr 2026
paper-date = { $day }{"\u00A0"}{ $month } { $year }
paper-month-1 = Ionawr
paper-month-2 = Chwefror
paper-month-3 = Mawrth
paper-month-4 = Ebrill
paper-month-5 = Mai
paper-month-6 = Mehefin
paper-month-7 = Gorffennaf
paper-month-8 = Awst
paper-month-9 = Medi
paper-month-10 = Hydref
paper-month-11 = Tachwedd
paper-month-12 = Rhagfyr
# Enghraifft: £38,354.34
paper-money = £{ $amount }
# Arian o dan sero: arwydd minws, nid cysylltnod. Enghraifft: −£1,004.30
paper-money-below-nought = −£{ $amount }
# Y ddau olaf o sawl enw. Enghraifft: Grace, Pat a Lena
paper-list-and = { $most } a { $last }

## Crynodeb y canlyniadau: y dudalen flaen, a brig a throed tudalennau pob person

# Enghraifft: Amara: fy nghynllun
paper-title-one = { $name }: fy nghynllun
paper-title-all = { $event }: ein cynlluniau
paper-in-this-pack = Y cynlluniau yn y pecyn hwn
# Enghraifft: gyda Grace a Pat
paper-with = gyda { $names }
paper-my-circle = Yn fy nghylch: { $names }
# Enghraifft: Grace (mam)
paper-member = { $name } ({ $relation })
paper-foot-one = { $name } · { $event } · argraffwyd { $date }
paper-foot-all = { $event } · argraffwyd { $date }

## Barn pwy yw nodyn. Yn fach, ar ôl y nodyn.

paper-view-family = Teulu
paper-view-friend = Ffrind
paper-view-staff = Gweithiwr cymorth
paper-view-school = Ysgol
paper-view-health = Iechyd
paper-view-social-care = Gofal cymdeithasol
paper-view-other = Rhywun arall
paper-view-supported = { $who }, gyda help i'w ddweud
# Enghraifft: Teulu, ar ran Amara
paper-view-on-behalf = { $who }, ar ran { $name }
paper-view-best-guess = { $who }, y dyfaliad gorau
paper-note-supported = gyda help i'w ddweud
paper-note-on-behalf = ar ran { $name }
paper-note-best-guess = y dyfaliad gorau

## Pan fydd adran yn dal yn wag: caredig, byth yn wag. $name yw'r person.

paper-empty-part = Does dim wedi'i ysgrifennu yma eto.
paper-empty-profile = Mae'r dudalen hon heb ei hysgrifennu eto. Gellir ei llenwi gartref, gyda'r bobl sy'n adnabod { $name } orau.
paper-empty-working = Does neb wedi ysgrifennu eto beth sy'n gweithio a beth sydd ddim. Mae amser i siarad amdano.
paper-empty-week = Mae'r wythnos berffaith yn dal yn agored. Man cychwyn da yw un peth na fyddai { $name } am ei golli.
paper-empty-outcomes = Does dim canlyniadau eto. Gallant aros nes bydd yn glir beth sydd bwysicaf.
paper-empty-actions = Does neb wedi cymryd cam eto. Mae un cam bach yr wythnos hon yn ddigon i ddechrau.

## Yr wythnos

paper-week = Fy wythnos berffaith
paper-every-day = Bob dydd
paper-day-mon = Dydd Llun
paper-day-tue = Dydd Mawrth
paper-day-wed = Dydd Mercher
paper-day-thu = Dydd Iau
paper-day-fri = Dydd Gwener
paper-day-sat = Dydd Sadwrn
paper-day-sun = Dydd Sul
paper-part-morning = Bore
paper-part-afternoon = Prynhawn
paper-part-evening = Min nos
paper-part-night = Nos
# Enghraifft: gyda Chitra
paper-entry-with = gyda { $names }
# Pa fath o gymorth sydd gan rywbeth yn yr wythnos, mewn ychydig iawn o eiriau.
paper-support-myself = ar fy mhen fy hun
paper-support-family = teulu a ffrindiau
paper-support-community = pobl gerllaw
paper-support-technology = technoleg
paper-support-shared = cymorth a rennir
paper-support-paid = cymorth â thâl
paper-support-two = cymorth â thâl, dau berson

## Canlyniadau

paper-outcomes = Beth fydd yn wahanol
paper-gives-me = Beth mae'n ei roi i mi
paper-measure = Sut byddwn ni'n gwybod
paper-by-when = Erbyn pryd
paper-no-date = Dim dyddiad eto

## Camau

paper-actions = Pwy sy'n gwneud beth
paper-what = Beth
paper-who = Pwy
paper-first-step = Cam cyntaf
paper-said-yes = Wedi cytuno
paper-yes = Ydy
paper-not-yet = Ddim eto
paper-no-owner = Neb eto
# Enghraifft: Lena, gyda Grace
paper-who-with = { $who }, gyda { $names }
paper-is-done = Wedi'i wneud

## Arian. Daw'r symiau wedi'u hysgrifennu, gyda'u harwydd.

paper-my-money = Fy arian
paper-money-left = Mae { $allocation } y flwyddyn ar gyfer fy nghymorth. Mae fy nghynllun yn defnyddio { $planned } ohono, ac mae { $left } ar ôl.
paper-money-all-used = Mae { $allocation } y flwyddyn ar gyfer fy nghymorth, ac mae fy nghynllun yn defnyddio'r cyfan.
paper-money-over = Mae { $allocation } y flwyddyn ar gyfer fy nghymorth. Mae angen { $planned } ar fy nghynllun: mae hynny { $over } yn fwy nag sydd ar gael, felly mae'n rhaid i ni siarad amdano.
paper-money-indicative = Nid yw'r swm wedi'i gadarnhau eto.
paper-money-more-unknown = Efallai y bydd mwy: nid yw un swm yn hysbys eto.
paper-money-unknown = Nid yw'n hysbys eto faint o arian fydd ar gael. Byddai angen { $planned } y flwyddyn ar fy nghynllun.
paper-money-none = Nid oes gennyf gyllideb bersonol. Byddai angen { $planned } y flwyddyn ar fy nghynllun.
paper-money-nothing-yet = Does dim wedi'i ysgrifennu am arian eto.
paper-money-no-sum = Nid yw symiau'r cynllun hwn yn gweithio eto. Edrychwch ar y symiau gyda'ch gilydd.
paper-money-hidden = Mae { $name } wedi gofyn am beidio â gweld arian yma. Mae'r symiau gan bwy bynnag sy'n gofalu amdano.
paper-money-trying = Tra byddwn yn rhoi cynnig ar syniadau newydd, mae'r cymorth y telir amdano nawr yn aros: byddai angen { $planned } y flwyddyn ar fy nghynllun wedyn.
paper-money-trying-left = Tra byddwn yn rhoi cynnig ar syniadau newydd, mae'r cymorth y telir amdano nawr yn aros: mae fy nghynllun yn defnyddio { $planned } wedyn, ac mae { $left } ar ôl.
paper-money-trying-over = Tra byddwn yn rhoi cynnig ar syniadau newydd, mae'r cymorth y telir amdano nawr yn aros: mae angen { $planned } ar fy nghynllun wedyn, sef { $over } yn fwy nag sydd ar gael.
paper-money-weekly = Mae wythnos arferol yn dod i { $weekly }.
paper-money-weekly-trying = Mae wythnos arferol yn dod i { $weekly }, neu i { $safe } tra byddwn yn rhoi cynnig ar syniadau newydd.
paper-weeks-52 = Mae blwyddyn yn cyfrif fel 52 wythnos.
paper-weeks-52-14 = Mae blwyddyn yn cyfrif fel 52.14 wythnos.
paper-weeks-days = Mae blwyddyn yn cyfrif fel nifer ei dyddiau wedi'i rannu â saith.

## Edrych arno eto

paper-review = Edrych arno eto
# Enghraifft: Byddwn yn edrych ar y cynllun hwn gyda'n gilydd eto ar 25 Chwefror 2027.
paper-review-on = Byddwn yn edrych ar y cynllun hwn gyda'n gilydd eto ar { $date }.
paper-review-every = Byddwn yn edrych ar y cynllun hwn gyda'n gilydd bob { $weeks } wythnos, y tro cyntaf erbyn { $date }.
paper-review-every-no-date = Byddwn yn edrych ar y cynllun hwn gyda'n gilydd bob { $weeks } wythnos.
paper-review-open = Nid ydym wedi dewis eto pryd i edrych ar y cynllun hwn eto.

## Planned and real times, as a table for a spreadsheet: the heads of its columns

# The name of the file. $event is the day's title.
paper-timing-title = { $event }: amseroedd arfaethedig a gwirioneddol
paper-timing-item = Eitem
paper-timing-planned-start = Dechrau arfaethedig
paper-timing-planned-minutes = Munudau arfaethedig
paper-timing-started = Dechreuodd
paper-timing-ended = Gorffennodd
# How long it really took, without the time in which it stood still.
paper-timing-minutes = Munudau a gymerwyd
# Minutes taken less planned minutes: below nought when it was quicker.
paper-timing-difference = Gwahaniaeth mewn munudau
paper-timing-paused = Munudau wedi'u hoedi
# "Yes" below it when the item came in during the day.
paper-timing-inserted = Ychwanegwyd ar y diwrnod
# "Yes" below it when the item was left out.
paper-timing-skipped = Gadawyd allan
paper-timing-why = Pam y gadawyd ef allan

## Cardiau ymuno: un i bob bwrdd, i'w torri allan.

paper-title-joining = { $event }: cardiau ymuno
paper-join-scan = Pwyntiwch gamera at y sgwâr,
paper-join-open = neu agorwch y dudalen hon
paper-join-type = a theipiwch y cod hwn
paper-join-ask = Gofynnwch am y cyfeiriad, a theipiwch y cod hwn
paper-join-no-code = Mae'r cod ar y sgrin fawr pan fydd y diwrnod yn dechrau. Bydd rhywun yn eich helpu i ymuno.
paper-join-square = Sgwâr i gamerâu. Mae'n agor { $link }
paper-join-void = Argraffwyd ar { $date }. Os newidir y cod wedyn, ni fydd y cerdyn hwn yn gweithio mwyach.

## Cardiau enw, i'w gwisgo

paper-title-names = { $event }: cardiau enw
paper-name-team = Yma i helpu

## Yr arwydd wrth y drws

paper-title-sign = { $event }: arwydd drws
paper-sign-from = o { $time }
paper-sign-void = Argraffwyd ar { $date }. Os newidir y cod wedyn, yr hen un fydd ar yr arwydd hwn.
paper-welcome = Croeso
paper-welcome-en = Welcome
paper-welcome-cy = Croeso
paper-welcome-ar = أهلاً وسهلاً
paper-welcome-bn = স্বাগতম
paper-welcome-es = Bienvenidos
paper-welcome-fr = Bienvenue
paper-welcome-gu = સ્વાગત છે
paper-welcome-hi = स्वागत है
paper-welcome-pa = ਜੀ ਆਇਆਂ ਨੂੰ
paper-welcome-pl = Witamy
paper-welcome-pt = Boas-vindas
paper-welcome-ro = Bun venit
paper-welcome-so = Soo dhawoow
paper-welcome-ta = நல்வரவு
paper-welcome-tr = Hoş geldiniz
paper-welcome-uk = Ласкаво просимо
paper-welcome-ur = خوش آمدید

paper-file-outcome-summary = Fy nghynllun
paper-file-pack = Y pecyn cyfan
paper-file-profile = Proffil un dudalen
paper-file-week = Fy wythnos berffaith
paper-file-support = Fy nghymorth
paper-file-money = Fy arian
paper-file-outcomes = Fy nghanlyniadau
paper-file-action-plan = Fy nghynllun gweithredu
paper-file-objectives = Amcanion i’r tîm cymorth
paper-file-decision-agreement = Cytundeb penderfynu
paper-file-communication-chart = Siart cyfathrebu
paper-file-relationship-circle = Y bobl yn fy mywyd
paper-file-path = Poster PATH
paper-file-map = Poster MAPS
paper-file-support-plan = Cynllun cymorth
paper-file-ehc-plan = Ar gyfer y cynllun EHC
paper-file-own-form = Ffurflen yr awdurdod
paper-file-actions = Camau pawb
paper-file-access-log = Pwy sydd wedi gweld ein cynllun
paper-file-run-sheet = Trefn y dydd
paper-file-blank-sheets = Taflenni gwaith gwag
paper-file-attendance = Pwy oedd yno
paper-file-planned-actual = Amserau a gynlluniwyd a rhai go iawn
paper-file-roll-up = Beth ddysgon ni gyda’n gilydd
paper-file-joining-cards = Cardiau ymuno
paper-file-name-cards = Cardiau enw
paper-file-door-sign = Arwydd drws
paper-file-timing = Amserau ar gyfer taenlen
