### Geiriau ar bapurau am un person: y pecyn a phob un o'i rannau.
### Byr a chynnes. Sonnir am y person wrth ei enw; mae'r teitlau yn llais y person.

## I bwy

pack-title = { $name }: { $paper }
pack-title-all = { $event }: { $paper }
pack-pack = Fy nghynllun
pack-made-for = Gwnaed ar gyfer { $who }
pack-reader-family = ein cylch
pack-reader-authority = yr awdurdod
pack-reader-support-team = y tîm cymorth
pack-own-copy = ein copi ein hunain
pack-for-each-circle = pob un ar gyfer ei gylch ei hun
pack-for = ar gyfer { $who }
pack-foot = { $name } · { $for } · argraffwyd { $date }
pack-foot-all = { $event } · cynlluniau pawb, { $for } · argraffwyd { $date }
pack-yes-own = Mae { $name } wedi cytuno i rannu hyn.
pack-yes-own-on = Cytunodd { $name } i rannu hyn ar { $date }.
pack-yes-other = Mae { $who } wedi cytuno i rannu hyn dros { $name }.
pack-yes-other-on = Cytunodd { $who } i rannu hyn dros { $name } ar { $date }.
pack-yes-asked = Gofynnwyd i { $name } ar { $date }, a chytunodd i'r copi hwn.
pack-yes-until = Mae hynny'n dal tan { $date }.
pack-yes-open = Mae hynny'n dal nes bydd { $name } yn ei dynnu'n ôl.
pack-yes-to-whom = Dywedodd { $name } i bwy y mae hwn: { $who }.
pack-inside = Beth sydd ynddo
pack-nobody = Does neb yma wedi cytuno i'r darllenydd hwn eto. Mae eu cynlluniau'n aros gyda nhw.
pack-nothing-chosen = Ni ddewiswyd unrhyw ran ar gyfer y pecyn hwn.
pack-nothing-here = Does dim eto yn y rhannau a ddewiswyd o gynllun { $name } sy'n mynd ar y copi hwn.

## Nodau wrth ymyl nodyn

pack-private = (ein copi ni yn unig)
pack-picture = Llun
pack-photo = Ffotograff neu lun
pack-photo-of = Ffotograff o { $name }
pack-photo-kept = Ffotograff nad yw'n cael ei argraffu
pack-like = Rwy'n ei hoffi
pack-unsure = Dydw i ddim yn siŵr
pack-dislike = Dydw i ddim yn ei hoffi
pack-no = Na
pack-not-sure = Ddim yn siŵr
pack-of-ten = { $number } o 10
pack-also-written = Hefyd wedi'i ysgrifennu yma

## Y rhannau: eu teitlau

pack-support = Sut mae cymorth yn gwneud i'm hwythnos ddigwydd
pack-week-list = Fy wythnos, fesul diwrnod
pack-objectives = Yr hyn rydyn ni'n gweithio tuag ato gyda mi
pack-contacts = Â phwy i siarad

## Pan fydd rhan yn dal yn wag: caredig, byth yn wag. $name yw'r person.

pack-empty-sheet = Does dim wedi'i ysgrifennu yma eto. Mae amser i siarad amdano gyda { $name }.
pack-empty-people = Does neb wedi'i enwi yma eto. Man cychwyn da yw pwy fyddai { $name } yn ei golli gyntaf.
pack-empty-support = Mae sut gallai cymorth helpu yn dal yn agored. Mae'n dechrau gydag un peth yn wythnos { $name }.
pack-empty-contacts = Dydy { $name } ddim wedi enwi neb yma eto.
pack-empty-objectives = Does dim i weithio tuag ato eto. Yr hyn sydd bwysicaf i { $name } sy'n dod gyntaf.

## Yr wythnos

pack-day-free = Does dim wedi'i gynllunio: amser rhydd.
pack-weekdays = Dydd Llun i ddydd Gwener
pack-from-to = { $start }–{ $end }
pack-from-to-next-day = { $start } tan { $end } drannoeth
pack-every-two-weeks = bob 2 wythnos
pack-every-four-weeks = bob 4 wythnos
pack-times-a-month = { $times }× y mis
pack-in-weeks = wythnosau { $weeks }
pack-term-time = yn y tymor
pack-holidays = yn y gwyliau
pack-minutes = { $minutes } mun
pack-hours = { $hours } awr
pack-hours-minutes = { $hours } awr { $minutes } mun
pack-a-week = { $time } yr wythnos

## Cymorth

pack-support-when = Pryd
pack-support-help = Pa help
pack-support-from = Gan
pack-support-if-not = Os nad yw'n digwydd
pack-support-review = Edrych arno eto
pack-support-alone = Heb help: { $things }.
pack-support-open = I'w ddweud eto
pack-agreed = wedi cytuno
pack-uncertain = ddim yn sicr eto
pack-trying = rydyn ni'n rhoi cynnig arno
pack-trying-until = rydyn ni'n rhoi cynnig arno tan { $date }
pack-hours-title = Yr oriau yn gryno
pack-hours-where = O ble daw'r help
pack-hours-week = Mewn wythnos arferol
pack-hours-charged = Amser am dâl ynddi
pack-hours-before = Pe bai'r cyfan am dâl ac un i un, byddai'n { $time } yr wythnos.
pack-hours-after = Os yw popeth yn gweithio, mae'n { $time } o amser am dâl yr wythnos.
pack-hours-safe = Tra byddwn ni'n rhoi cynnig ar syniadau newydd, mae cymorth am dâl yn aros: yna mae'n { $time } yr wythnos.
pack-hours-shared = Gyda'r help sy'n cael ei rannu yn y tŷ, mae'n { $received } o gymorth yr wythnos. Mae { $name } yn talu am { $charged } ohono.
pack-hours-nights = Nosweithiau'r wythnos pan fydd rhywun yno: { $nights }.

## Arian ar dudalen

pack-money-streams = O ble mae'n dod
pack-money-stream = Arian
pack-money-there = Mae yna
pack-money-planned = Yn fy nghynllun
pack-money-left = Ar ôl
pack-money-lines = Yr hyn mae fy nghynllun yn talu amdano
pack-money-what = Beth
pack-money-weekly = Mewn wythnos
pack-money-yearly = Mewn blwyddyn
pack-money-recurring = Bob wythnos neu flwyddyn
pack-money-once = Unwaith
pack-money-aside = Wedi'i roi o'r neilltu ar gyfer yr annisgwyl
pack-money-not-counted = Wedi'i dalu ag arian arall, a heb ei gyfrif yma
pack-money-total = Y cyfan
pack-money-for = ar gyfer { $what }
pack-money-not-known = Ddim yn hysbys eto
pack-money-not-confirmed = heb ei gadarnhau eto
pack-money-none = Dim
pack-money-own-part = Rhan { $name } ei hun yw { $amount } y flwyddyn. Mae wedi'i dynnu'n barod.
pack-money-part-year = Am y cyfnod o { $from } i { $until }, mae'r cynllun yn dod i { $planned }.
pack-money-part-year-left = O'r hyn sydd ar gyfer y cyfnod hwnnw, mae { $left } ar ôl.
pack-money-part-year-over = Mae hynny { $over } yn fwy na'r hyn sydd ar gyfer y cyfnod hwnnw.
pack-money-not-for = Nid ar gyfer: { $words }
pack-money-easy-there = Mae yna { $amount } y flwyddyn.
pack-money-easy-planned = Mae fy nghynllun yn defnyddio { $amount } y flwyddyn.
pack-money-easy-left = Mae { $amount } ar ôl.
pack-money-easy-over = Mae angen { $amount } arall ar fy nghynllun.
pack-money-easy-unknown = Does neb yn gwybod eto faint sydd yna.
pack-money-easy-none = Does gen i ddim cyllideb bersonol.
pack-money-easy-trying = Rydyn ni'n rhoi cynnig ar syniadau newydd. I fod yn ddiogel, cyfrwch { $amount } y flwyddyn.
pack-money-easy-week = { $what }: { $amount } yr wythnos.
pack-money-easy-year = { $what }: { $amount } y flwyddyn.
pack-money-easy-once = { $what }: { $amount } unwaith.

## Canlyniadau, camau, amcanion

pack-now = Sut mae hi nawr
pack-areas = Rhannau o fywyd
pack-status = Sut mae'n mynd
pack-by-date = erbyn { $date }
pack-next-plan = Ar gyfer y cynllun nesaf
pack-how-to-support = Beth sy'n helpu
pack-other-steps = Camau eraill
pack-no-steps = Does dim cam ar ei gyfer eto.
pack-easy-action = Bydd { $who } yn gwneud hyn: { $what }.
pack-easy-action-nobody = Bydd rhywun yn gwneud hyn: { $what }.
pack-easy-done = Mae { $who } wedi gwneud hyn: { $what }.
pack-easy-by = Erbyn { $date }.
pack-easy-first = Cam cyntaf: { $step }.
pack-easy-helpers = Bydd { $names } yn helpu.
pack-easy-gives = Mae'n rhoi i mi: { $words }.
pack-easy-know = Byddwn ni'n gwybod: { $words }.
pack-contact = { $name } · { $relation }
pack-contact-who = Pwy
pack-contact-how = Sut rydyn ni'n adnabod ein gilydd
pack-contact-paid = yn cael tâl am gefnogi
