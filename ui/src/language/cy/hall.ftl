### Geiriau ar bapurau am y digwyddiad cyfan.

# The title of the list of actions. $event is the day's title.
hall-title-actions = { $event }: pwy sy'n gwneud beth

# The title of the facilitators' run sheet. $event is the day's title.
hall-title-run-sheet = { $event }: trefn y dydd

# The title of worksheets to write on by hand.
hall-title-blank = { $event }: taflenni gwaith i ysgrifennu arnyn nhw
hall-title-attendance = { $event }: pwy oedd yno
hall-title-planned = { $event }: yr amserau a gynlluniwyd a'r rhai go iawn

# The title of the counts without names.
hall-title-roll-up = { $event }: beth ddysgon ni gyda'n gilydd

# At the foot of each page.
hall-foot-organiser = { $event } · i'r trefnydd yn unig · argraffwyd { $date }

# At the foot of a worksheet to write on. $title is the worksheet.
hall-foot-blank = { $title } · { $event } · argraffwyd { $date }
hall-organiser-only = I'r trefnydd yn unig. Cadwch ef yn ddiogel, a pheidiwch â'i roi i neb arall.
hall-nobody-plans = Does neb ar restr y rhai sy'n cynllunio eto.
hall-no-agenda = Does dim trefn i'r dydd eto.

# Actions: the heading of the first page.
hall-actions-head = Pwy sy'n gwneud beth
hall-actions-keep-safe = Mae'n enwi pobl a'r hyn maen nhw'n ei wneud: i'r rhai sy'n dilyn hynt y camau, a neb arall.

# $done and $dropped are numbers of actions.
hall-actions-not-listed = Nid yn y rhestrau hyn: wedi'u gwneud { $done }, wedi'u gollwng { $dropped }.
hall-actions-by-owner = Yn ôl pwy sy'n cymryd y cam
hall-actions-by-date = Erbyn pryd
hall-actions-nobody = Does neb wedi cymryd y rhain eto
hall-actions-nobody-about = Mae angen un person ar bob un, wrth ei enw, i weld ei fod yn digwydd.
hall-actions-overdue = Wedi mynd heibio
hall-actions-what = Beth
hall-actions-who = Pwy

# The person in whose plan the action is.
hall-actions-for-whom = Cynllun pwy
hall-actions-by = Erbyn pryd
hall-actions-first = Cam cyntaf
hall-actions-yes = Wedi cytuno
hall-actions-how = Sut mae'n mynd
hall-actions-open = Heb ddechrau
hall-actions-doing = Ar waith
hall-actions-blocked = Yn sownd
hall-actions-carried-over = Yn y cynllun nesaf

# Attendance: the heading, and how many of each.
hall-attendance-head = Pwy oedd yno
hall-attendance-circles = Cylchoedd
hall-attendance-all = Pawb a wahoddwyd
hall-attendance-name = Enw
hall-attendance-relation = Pwy ydyn nhw
hall-attendance-person = pwy biau'r cynllun
hall-attendance-is = Yno
hall-attendance-at = Ers

# $names are those who ran the day.
hall-attendance-team = Arweiniwyd y dydd gan { $names }.
hall-is-expected = Disgwyl
hall-is-here = Yma
hall-is-late = Yn hwyr
hall-is-left = Wedi gadael
hall-is-not-coming = Ddim yn dod

# Planned beside real times.
hall-planned-head = Yr amserau a gynlluniwyd a'r rhai go iawn
hall-planned-not-begun = Dyw'r dydd ddim wedi dechrau eto: mae'r amserau go iawn yn wag.
hall-planned-minutes = Munudau wedi'u cynllunio
hall-planned-taken = Munudau a gymerwyd
hall-planned-apart = Gwahaniaeth, o'r hyn sydd wedi gorffen
hall-planned-paused = Munudau o saib
hall-planned-added = Eitemau a ychwanegwyd
hall-planned-skipped = Eitemau a adawyd allan
hall-planned-about = Mae'r munudau a gymerwyd heb y seibiau. Doedd dim munudau wedi'u cynllunio i'r hyn a ychwanegwyd ar y dydd.

# The facilitators' run sheet.
hall-run-head = Trefn y dydd
hall-run-begins = Dechrau
hall-run-ends = Yn gorffen
hall-run-ends-by = Allan o'r adeilad erbyn
hall-run-team = Arweinir gan
hall-run-lead = Yn arwain nawr
hall-run-start = Dechrau
hall-run-end = Diwedd
hall-run-minutes = Munudau
hall-run-item = Beth
hall-run-kind = Math

# A start that others wait for. $at is a time.
hall-run-fixed = am { $at } union
hall-run-fixed-within = am { $at }, { $minutes } munud yn hwyrach ar y mwyaf
hall-run-optional = gellir ei adael allan
hall-run-details = Y dydd, fesul eitem

# Under an item. $kind is what kind of time it is.
hall-run-how-long = { $minutes } munud, o leiaf { $least } · { $kind }
hall-run-ask = I'w ofyn

# $what is something quieter for whoever wants it.
hall-run-quieter = Rhywbeth tawelach: { $what }
hall-kind-welcome = Croeso
hall-kind-table-work = Wrth y byrddau
hall-kind-share-round = Rownd rannu
hall-kind-break = Egwyl
hall-kind-meal = Pryd bwyd
hall-kind-plenary = Pawb gyda'i gilydd
hall-kind-wrap-up = Cloi
hall-sheet-week = Fy wythnos berffaith
hall-sheet-support = Dim ond digon o gefnogaeth
hall-sheet-money = Fy arian
hall-sheet-goals = Canlyniadau a chamau
hall-sheet-living = Ein cynllun byw
hall-place-head = Y lle, ac at bwy i droi
hall-place-nothing = Does dim wedi'i ysgrifennu am y lle eto.
hall-place-no-safeguarding = Does neb wedi'i enwi eto i glywed pryder am ddiogelwch rhywun.
hall-place-safeguarding = Pryder am ddiogelwch rhywun
hall-place-emergencies = Mewn argyfwng
hall-place-quiet-room = Ystafell dawel
hall-place-toilet = Toiledau
hall-place-access = Mynd i mewn ac o gwmpas
hall-place-seating = Pwy sy'n eistedd ble
hall-place-power = Trydan a wal
hall-place-local-offer = Beth sydd gerllaw
hall-needs-head = Pwy sydd angen beth
hall-needs-none = Holwyd, a does dim angen dim byd arbennig.
hall-needs-not-asked = Heb ei holi eto.
hall-needs-medication = Meddyginiaeth, a phryd
hall-needs-food = Bwyd ac alergeddau
hall-needs-senses = Golau, sŵn a chyffyrddiad
hall-needs-mobility = Symud o gwmpas
hall-needs-communication = Cyfathrebu
hall-needs-language = Iaith
hall-needs-format = Sut i'w gael ar bapur
hall-needs-quiet = Lle tawel
hall-needs-comfort = Beth sy'n cysuro
hall-needs-best-time = Yr amser gorau o'r dydd
hall-needs-to-leave = Pwy sy'n helpu i adael

# Worksheets to write on by hand.
hall-blank-name = Taflen pwy yw hon
hall-blank-date = Dyddiad
hall-blank-by = Pwy ysgrifennodd
hall-blank-who = Pwy sy'n dweud
hall-blank-what = Beth
hall-blank-private = Mae'r hyn sydd yma yn aros yn y cylch.

# $column is the head of a column, $answers what one can write in it.
hall-blank-answers = { $column }: { $answers }
hall-blank-week-about = Sut olwg fyddai ar wythnos dda iawn? Pwy sy'n helpu, a ble?
hall-blank-when = Pryd
hall-blank-outcomes-about = Beth fydd yn wahanol ymhen blwyddyn, yng ngeiriau'r person?

# $number counts from 1.
hall-blank-outcome = { $number } · Erbyn y flwyddyn nesaf …
hall-blank-actions-about = Un cam bach yr un. Ysgrifennwch pwy, a gofynnwch a ydyn nhw'n cytuno.

# The roll-up: counts without names.
hall-roll-head = Beth ddysgon ni gyda'n gilydd
hall-roll-foot-own = { $event } · copi'r trefnydd ei hun, nid i'w roi i neb arall · argraffwyd { $date }
hall-roll-foot-shared = { $event } · wedi'i gyfrif heb enwau · argraffwyd { $date }
hall-roll-own = I'r trefnydd yn unig, nid i'w roi i neb arall: gall rhifau bach a geiriau pobl ddangos pwy oedd.
hall-roll-shared = Y copi i'w roi i eraill: dim enwau, dim geiriau neb, a dim rhif o un i bedwar.
hall-roll-made-for = Gwnaed ar gyfer { $who }.

# $count is a number, or "fewer than 5".
hall-roll-agreed = Pobl a gytunodd i gael eu cyfrif: { $count }. Does neb arall ynddo.
hall-roll-nobody = Felly does dim i'w gyfrif eto.
hall-roll-how-counted = Mae pob rhif yn cyfrif pobl. Mae “5 neu fwy” yn sefyll lle byddai'r rhif ei hun yn datgelu un llai.
hall-count-fewer = llai na 5
hall-count-more = 5 neu fwy
hall-roll-gaps = Beth roedd pobl yn chwilio amdano gerllaw
hall-roll-gaps-about = Gall rhywun a chwiliodd am sawl peth gael ei gyfrif mewn mwy nag un golofn.
hall-roll-no-gaps = Does dim wedi'i ysgrifennu am yr hyn roedd pobl yn chwilio amdano gerllaw.
hall-roll-area = Rhan o fywyd
hall-roll-wanted = Wedi chwilio
hall-roll-there = Mae yno
hall-roll-not-there = Nid yw yno, a pham
hall-roll-outcomes = Am beth mae'r canlyniadau
hall-roll-themes = Beth a gododd dro ar ôl tro
hall-roll-themes-about = Dim ond yr hyn y mae pump neu fwy o bobl yn ei rannu sydd yma, a dim byd ag enw ynddo.
hall-roll-tiers = O ble daw help
hall-roll-works = Beth sy'n gweithio, a phwy sy'n dweud
hall-roll-nothing = Dim i'w gyfrif yma.
hall-roll-what = Beth
hall-roll-people = Pobl
hall-roll-messages = Y pum neges allweddol, a beth sy'n eu dangos
hall-roll-message = Neges
hall-roll-shows = Beth sy'n ei dangos
hall-message-vision = Gweledigaeth ar y cyd
hall-message-aspirations = Codi dyheadau
hall-message-together = Cynllunio gwasanaethau gyda'n gilydd
hall-message-personal = Dull personol
hall-message-options = Dewisiadau ar ôl 16
hall-shows-partners = Pobl â rhywun o'r ysgol, iechyd neu ofal cymdeithasol yn eu cylch
hall-shows-gaps = Pobl a ysgrifennodd beth roedden nhw'n chwilio amdano gerllaw
hall-shows-outcomes = Pobl â chanlyniad
hall-shows-tiers = Pobl sy'n cael help mewn mwy nag un ffordd
hall-shows-worksheets = Pobl a ysgrifennodd ar daflen waith
hall-shows-money = Pobl a edrychodd ar arian
hall-shows-after-sixteen = Pobl â chanlyniad am waith a dysgu
hall-roll-words = Yng ngeiriau pobl eu hunain
hall-roll-words-gaps = Wedi chwilio amdano gerllaw
hall-roll-words-works = Beth sy'n gweithio
hall-roll-no-works = Does neb wedi ysgrifennu eto beth sy'n gweithio.
hall-area-pfa1 = Gwaith a dysgu
hall-area-pfa2 = Cartref a dewisiadau eu hunain
hall-area-pfa3 = Ffrindiau a chymryd rhan
hall-area-pfa4 = Bod yn iach
hall-area-wellbeing = Teimlo'n dda mewn bywyd
hall-area-everyday = Bywyd bob dydd
hall-area-education = Ysgol a choleg
hall-area-health = Meddygon, nyrsys a therapi
hall-area-care = Help a chefnogaeth
hall-area-housing = Lle i fyw
hall-area-work = Swydd
hall-area-unsaid = Ni ddywedwyd pa un
hall-there-yes = Mae yno
hall-there-no = Does dim un
hall-there-full = Mae'n llawn
hall-there-too-far = Rhy bell
hall-there-not-accessible = All pobl ddim mynd i mewn nac ymuno
hall-there-unknown = Ddim yn hysbys
hall-tier-myself = Ar eu pen eu hunain
hall-tier-family = Teulu a ffrindiau
hall-tier-community = Pobl gerllaw
hall-tier-technology = Technoleg
hall-tier-shared = Cefnogaeth gyflogedig ar y cyd
hall-tier-paid = Cefnogaeth gyflogedig, un i un
hall-tier-two = Cefnogaeth gyflogedig, dau berson
hall-tier-not-now = Ddim yn ei wneud eto
hall-view-person = Y person ei hun
hall-view-family = Teulu
hall-view-friend = Ffrindiau
hall-view-staff = Gweithwyr cymorth
hall-view-school = Ysgol
hall-view-health = Iechyd
hall-view-social-care = Gofal cymdeithasol
hall-view-other = Rhywun arall
