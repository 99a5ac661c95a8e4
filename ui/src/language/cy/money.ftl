### Oriau ac arian: beth sydd, beth mae'r wythnos yn ei gostio, beth sydd ar ôl i'w ddewis. Wedi'i
### ddweud wrth y person biau'r arian. Byth yn gerydd, a byth yn awgrym y dylid arbed.

## Symiau ac amserau. $amount yw swm fel £697.90.

money-a-week = { $amount } yr wythnos
money-a-year = { $amount } y flwyddyn
money-once = { $amount } unwaith
money-an-hour = { $amount } yr awr
# Mae mwy wedi'i gynllunio nag sydd. Does dim minws yn $amount.
money-over = { $amount } dros ben y swm
money-left = { $amount } ar ôl
# $time yw hyd amser, fel 26 a.
money-time-a-week = { $time } yr wythnos
# Mewn faint o wythnosau'r flwyddyn mae rhywbeth.
money-weeks = mewn { $weeks ->
    [two] 2 wythnos
   *[other] { $weeks } wythnos
} o'r flwyddyn
# Enwau, a faint mwy sydd. Mae $count yn un neu fwy bob amser.
money-and-more = { $names } a { $count } arall
# Rhan o ddiwrnod o'r wythnos, mewn rhestr: nos Wener.
money-slot = { $day }, { $part ->
    [AM] bore
    [PM] prynhawn
    [Eve] gyda'r nos
   *[Night] nos
}

## Y stribed sydd yn y golwg wrth lunio'r wythnos

# I'r glust: enw'r stribed.
money-strip = Help ac arian
money-strip-help = Help mewn wythnos
money-strip-week = Cost wythnos
money-strip-left = Ar ôl eleni
money-strip-over = Dros y swm eleni
money-strip-budget = Arian am y flwyddyn
money-strip-nights = { $count ->
    [two] a 2 noson
   *[other] a { $count } noson
}
# Ffordd arall o dreulio'r wythnos, y mae'r ffigurau hyn yn perthyn iddi. $name yw enw'r wythnos.
money-strip-way = Ffordd arall: { $name }
money-strip-way-about = { $way }. Mae'r ffigurau hyn fel petaech wedi'i dewis.
money-strip-way-waits = { $way }. Nid yw wedi'i chyfrif eto.
# $name yw enw wythnos.
money-strip-not-counted = Nid yw “{ $name }” yn cael ei chyfrif. Ffigurau'r wythnos sy'n cyfrif yw'r rhain.
money-strip-season = Ffigurau'r flwyddyn gyfan yw'r rhain: “{ $name }” a'r holl wythnosau eraill.
money-none = Dim cyllideb bersonol
money-unknown = Ddim yn hysbys eto
# Statws swm: ffigur cyntaf.
money-indicative = Ffigur cyntaf, heb ei gadarnhau
# Dau ffigur pan fydd rhywbeth ar brawf: os bydd popeth yn gweithio, a thra telir amdano o hyd.
money-to-be-safe = i fod yn ddiogel: { $amount }
# $time yw amser ar y cloc, fel 11:42.
money-as-of = Wedi'i ddatgysylltu. Ffigurau { $time } yw'r rhain.
money-too-large = Mae'r symiau'n rhy fawr i'w cyfrif. Edrych ar:
money-too-large-none = Mae'r symiau'n rhy fawr i'w cyfrif. Edrych ar y symiau a ysgrifennwyd ddiwethaf.
money-show = Dangos yr arian
money-hide = Cuddio'r arian
money-hidden = Mae'r arian wedi'i guddio.
# Switsh. Dydy rhai pobl ddim eisiau gweld arian oni bai eu bod yn gofyn.
money-hides = Cadw'r arian ynghudd nes i mi wasgu
money-hides-hint = Ar bob sgrin yn fy nghylch, dangosir oriau ond nid symiau.
# Wedi'i ddweud wrth y glust pan fydd y ffigurau wedi newid.
money-said = { $week }. { $left }.
# O'i blaen, ffigurau pwy yw'r rhain. Enghraifft: Ffordd arall: Y fferm. Cost wythnos yw £600.00. …
money-said-way = { $way }. { $sentence }
money-said-week = Mae wythnos yn costio { $amount }
money-said-left = { $amount } ar ôl eleni
money-said-over = { $amount } dros y swm eleni
# Dolen i'r daflen gyfan.
money-open = Agor fy arian

## Y daflen: yn fyr

money-short = Yn fyr
money-ways = Sut i edrych arno
money-way-bar = Fel bar
money-way-coins = Fel blociau
money-way-words = Mewn geiriau
# Rhannau'r bar a'r blociau.
money-part-week = Yr wythnos, drwy'r flwyddyn
money-part-once = Unwaith
money-part-aside = Wedi'i roi o'r neilltu
money-part-left = Ar ôl
# Mewn bar sy'n hirach na'r arian.
money-part-mark = Mae'r arian yn gorffen wrth y llinell drwchus.
money-part-own-help = Help i mi yn unig
money-part-shared-help = Help rwy'n ei rannu
money-part-things = Pethau sy'n costio
money-part-fees = Ffioedd
# Y blociau. $amount yw maint un bloc, fel £100.
money-coins-about = Mae un bloc tua { $amount } mewn wythnos. Mae'r blociau wedi'u talgrynnu: mae'r union symiau isod.
money-coins-there = Beth sydd
money-coins-goes = Ar beth mae'n mynd
money-coins-count = { $count ->
    [0] llai nag un bloc
    [one] 1 bloc
    [two] 2 floc
   *[other] { $count } bloc
}
money-coins-left = { $count ->
    [0] Does bron dim ar ôl.
    [one] Mae 1 bloc ar ôl.
    [two] Mae 2 floc ar ôl.
   *[other] Mae { $count } bloc ar ôl.
}
money-coins-over = { $count ->
    [0] Mae ychydig mwy wedi'i gynllunio nag sydd.
    [one] Mae 1 bloc yn fwy wedi'i gynllunio nag sydd.
    [two] Mae 2 floc yn fwy wedi'u cynllunio nag sydd.
   *[other] Mae { $count } bloc yn fwy wedi'u cynllunio nag sydd.
}
money-coins-unknown = Does neb yn gwybod beth sydd. Dyma flociau'r hyn mae'r wythnos yn ei gostio.
# Brawddegau "mewn geiriau". Mae pob un ar ei llinell ei hun.
money-words-there = Am flwyddyn mae { $amount }.
money-words-indicative = Am flwyddyn efallai y bydd { $amount }. Ffigur cyntaf yw hwn, heb ei gadarnhau.
money-words-none = Does dim cyllideb bersonol. Dydy hynny ddim yr un peth â chael dim.
money-words-unknown = Does neb yn gwybod eto faint sydd.
money-words-week = Mae wythnos arferol yn costio { $amount }.
money-words-recurring = Mewn blwyddyn gyfan mae hynny'n { $amount }.
money-words-once = Unwaith yn y flwyddyn: { $amount }.
money-words-aside = Wedi'i roi o'r neilltu ar gyfer yr hyn na all neb ei ragweld: { $amount }.
money-words-planned = Popeth gyda'i gilydd, am flwyddyn: { $amount }.
money-words-left = Mae { $amount } ar ôl i ddewis gydag ef.
money-words-nothing-left = Does dim ar ôl, a does dim ar goll.
money-words-over = Mae hynny { $amount } yn fwy nag sydd.
money-words-safe = Mae rhywbeth ar brawf. Nes iddo weithio, cyfrifa gyda { $weekly } yr wythnos a { $yearly } y flwyddyn.
money-words-safe-left = Wedyn mae { $amount } ar ôl.
money-words-safe-over = Wedyn mae { $amount } yn fwy nag sydd.

## 1. Beth sydd

# Penawdau'r amlinelliad, yn eu trefn. Enghraifft: 2. Beth mae'r wythnos yn ei gostio
money-step = { $number }. { $title }
money-there = Beth sydd
money-there-none = Does dim cyllideb bersonol. Gelli di gynllunio'r wythnos o hyd a gweld beth fyddai'n ei gostio.
money-there-unknown = Does neb yn gwybod eto faint sydd. Gelli di gynllunio'r wythnos o hyd a gweld beth fyddai'n ei gostio.
# $amount yw'r swm fel y dywedwyd ef, gyda'i gyfnod: £800.00 yr wythnos.
money-stated-Week = { $amount } yr wythnos
money-stated-FourWeeks = { $amount } bob pedair wythnos
money-stated-Month = { $amount } y mis
money-stated-Year = { $amount } y flwyddyn
# I beth mae'r swm yn dod.
money-for-a-year = { $amount } am flwyddyn
money-status-Confirmed = Wedi'i gadarnhau
money-status-Indicative = Ffigur cyntaf, heb ei gadarnhau eto
money-status-Unknown = Ddim yn hysbys eto
money-status-None = Does dim
money-stream-planned = wedi'i gynllunio ohono: { $amount } y flwyddyn
money-stream-left = ar ôl ohono: { $amount }
money-stream-over = dros y swm: { $amount }
money-stream-contribution = Dy ran dy hun, wedi'i thynnu'n barod: { $amount } y flwyddyn
# $words yw geiriau'r ariannwr ei hun.
money-stream-restrictions = Beth na chaniateir ei wario arno: { $words }
# Arian sydd wedi cronni yn y cyfrif, o'r blaen.
money-surplus = Beth sydd wedi cronni
money-surplus-balance = Yn y cyfrif: { $amount }
money-surplus-committed = Wedi'i addo'n barod: { $amount }
money-surplus-cushion = Caiff clustog o { $weeks ->
    [one] 1 wythnos
   *[other] { $weeks } wythnos
} aros.
money-surplus-reclaimable = Gellir gofyn am { $amount } yn ôl: nid yw i'w wario.
money-surplus-fine = Ni ellir gofyn am ddim ohono yn ôl. Nid yw'n rhan o arian eleni.
money-stream-PersonalBudget = Cyllideb bersonol
money-stream-DirectPayment = Taliad uniongyrchol
money-stream-IndividualServiceFund = Cronfa gwasanaeth unigol
money-stream-CouncilManaged = Wedi'i drefnu gan y cyngor
money-stream-PersonalHealthBudget = Cyllideb iechyd bersonol
money-stream-EhcPersonalBudget = Cyllideb bersonol EHC
money-stream-OwnContribution = Fy arian fy hun
money-stream-OtherMoney = Arian arall
# Swm nad oes neb wedi dweud o ba fath y mae.
money-stream-unnamed = Arian
# Dim ond rhan o'r flwyddyn. Dyddiadau yw'r ddau.
money-part-year = O { $from } tan { $until }: { $days } diwrnod
money-part-year-figures = Am yr amser hwn, wedi'i gynllunio: { $amount }
money-part-year-there = Am yr amser hwn, mae: { $amount }
money-part-year-left = Am yr amser hwn, ar ôl: { $amount }
money-part-year-over = Am yr amser hwn, drosodd: { $amount }

## 2. Beth mae'r wythnos yn ei gostio

money-costs = Beth mae'r wythnos yn ei gostio
money-costs-none = Does dim yn costio eto. Daw'r hyn y telir amdano yn yr wythnos, a beth arall sy'n costio, yma ar ei ben ei hun.
money-convention-Weeks52 = Cyfrifir blwyddyn fel 52 wythnos.
money-convention-Weeks52_14 = Cyfrifir blwyddyn fel 52.14 wythnos.
money-convention-DaysOverSeven = Cyfrifir blwyddyn yn ôl ei dyddiau: pob un, wedi'u rhannu â saith.
money-kind-own = Help i mi yn unig
money-kind-shared = Help rwy'n ei rannu
money-kind-things = Pethau sy'n costio
money-kind-fees = Ffioedd am ofalu am yr arian
money-kind-unfunded = Wedi'i dalu ag arian arall, a heb ei gyfrif
money-kind-contribution = Fy rhan fy hun o'r swm
money-safe-week = I fod yn ddiogel, tra bo rhywbeth ar brawf: { $amount } yr wythnos
money-all-week = Yr wythnos gyfan
money-all-year = Yr wythnos, drwy'r flwyddyn
# Beth mae cyflogwr yn ei dalu ar ben cyflog.
money-oncost-nationalInsurance = Yswiriant Gwladol y cyflogwr
money-oncost-holiday = Tâl gwyliau
money-oncost-pension = Pensiwn
money-oncost-percent = Beth mae cyflogwr yn ei dalu ar ben hynny
money-line-StaffHourly = Help â thâl
money-line-SharedActivity = Rhywbeth a wneir gyda'n gilydd
money-line-Core = Oriau craidd
money-line-SleepIn = Rhywun yn cysgu yma
money-line-WakingNight = Rhywun ar ddihun yn y nos
money-line-Item = Rhywbeth sy'n costio
money-line-OneOff = Rhywbeth unwaith
money-line-OnCost = Beth mae cyflogwr yn ei dalu ar ben hynny
money-line-ManagementFee = Ffi am ofalu am yr arian
money-line-Contingency = Wedi'i roi o'r neilltu
money-line-Contribution = Fy rhan fy hun
money-line-Unfunded = Wedi'i dalu ag arian arall
# Mae rheswm i bob punt. Enwau pethau yn yr wythnos, neu ganlyniadau, yw $what.
money-for = Ar gyfer: { $what }
money-so-that = Er mwyn: { $what }
money-reason = Oherwydd: { $what }
money-no-reason = Does neb wedi dweud eto ar gyfer beth mae hwn.
# Cyfrif tyner. Mae $count yn un neu fwy.
money-no-reasons = { $count ->
    [one] Dydy un llinell ddim yn dweud eto ar gyfer beth y mae.
    [two] Dydy 2 linell ddim yn dweud eto ar gyfer beth y maen nhw.
   *[other] Dydy { $count } llinell ddim yn dweud eto ar gyfer beth y maen nhw.
} Caiff pob punt fod â rheswm.
money-add = Ychwanegu rhywbeth sy'n costio
money-change = Newid “{ $what }”
money-not-counted = Heb ei gyfrif eto
money-not-counted-about = Mae swm ar goll, neu mae'n perthyn i wythnos arall.
money-no-label = Rhywbeth heb enw

## 3. Unwaith, a 4. o'r neilltu

money-onces = Unwaith
money-onces-none = Dim byd sy'n cael ei dalu unwaith.
money-onces-on = ar { $date }
money-aside = Wedi'i roi o'r neilltu ar gyfer yr hyn na all neb ei ragweld
money-aside-about = Pan fydd rhywun yn sâl, pan fydd pethau'n newid, pan fydd rhywbeth yn torri.
money-aside-how = Faint
money-aside-none = Dim
money-aside-percent = Rhan o gost yr wythnos
money-aside-amount = Swm
money-aside-percent-label = Y cant
money-aside-amount-label = Punnoedd
money-aside-comes-to = Mae hynny'n { $amount } y flwyddyn.
money-aside-waits = Caiff ei gyfrif cyn gynted ag y bydd y gwesteiwr yn ôl.

## 5. Beth sydd ar ôl

money-rest = Beth sydd ar ôl
money-rest-left = Mae { $amount } ar ôl eleni.
money-rest-even = Does dim ar ôl, a does dim ar goll.
money-rest-over = Mae'r cynllun { $amount } dros yr hyn sydd. Caniateir hynny.
money-rest-unknown = Ni ellir dweud beth sydd ar ôl tra nad oes neb yn gwybod faint sydd.
money-rest-none = Heb gyllideb bersonol does dim ar ôl na dim ar goll.
money-rest-safe-left = I fod yn ddiogel, tra bo rhywbeth ar brawf: mae { $amount } ar ôl.
money-rest-safe-over = I fod yn ddiogel, tra bo rhywbeth ar brawf: { $amount } dros y swm.
money-rest-unspent = Beth arall hoffet ti?
# Dros y swm: beth y gellir edrych arno eto, yn y drefn hon. Dim byd yn cael ei dorri ar ei ben ei hun.
money-again = Gelli di edrych eto ar y rhain, un ar ôl y llall. Does dim yn cael ei dorri ar ei ben ei hun.
money-again-times = Yr amserau: ydy popeth mor hir ag y mae angen iddo fod?
money-again-support = Ail olwg ar bwy neu beth allai helpu
money-again-share = Oes rhywbeth yr hoffet ti ei wneud gyda rhywun?
money-again-schedule = Amser arall neu ddiwrnod arall
money-again-aside = Beth sydd wedi'i roi o'r neilltu
money-again-ask = Gofyn am fwy: ysgrifenna ar gyfer beth

## Rhywbeth sy'n costio

money-cost-new = Rhywbeth sy'n costio
money-cost-change = Rhywbeth sy'n costio
money-cost-kind = Beth yw ef?
money-cost-Item = Rhywbeth sy'n costio
money-cost-Item-hint = Tanysgrifiad, cwrs, tocyn bws
money-cost-ManagementFee = Ffi
money-cost-ManagementFee-hint = Am ofalu am yr arian
money-cost-Contribution = Fy rhan fy hun
money-cost-Contribution-hint = Beth mae'n rhaid i mi ei dalu tuag at y swm
money-cost-Unfunded = Wedi'i dalu ag arian arall
money-cost-Unfunded-hint = Wedi'i ddangos, a heb ei gyfrif
money-cost-label = Beth yw ei enw?
money-cost-amount = Faint? Mewn punnoedd
money-cost-fee-by = Sut mae'r ffi'n cael ei chyfrif?
money-cost-fee-percent = Rhan o'r hyn mae'r wythnos yn ei gostio
money-cost-fee-amount = Swm
money-cost-percent = Y cant
money-cost-per = Pa mor aml?
money-cost-per-Session = bob tro
money-cost-per-Week = yr wythnos
money-cost-per-Month = y mis
money-cost-per-Year = y flwyddyn
money-cost-per-Once = unwaith
# Sawl gwaith yn y cyfnod a ddewiswyd.
money-cost-times-Session = Sawl gwaith yr wythnos?
money-cost-times-other = Faint ohonyn nhw?
money-cost-weeks = Mewn faint o wythnosau'r flwyddyn? Gad yn wag ar gyfer pob un.
money-cost-on = Pryd?
money-cost-outcome = Ar gyfer pa ganlyniad mae ef?
money-cost-outcome-none = Dim un ohonyn nhw, neu ddim eto
money-cost-reason = Pam?
money-cost-more = Mwy amdano
money-cost-buys = Pa fath o beth yw ef?
money-cost-buys-none = Heb ei ddweud
money-cost-buys-Support = Cefnogaeth
money-cost-buys-Learning = Dysgu
money-cost-buys-Health = Iechyd
money-cost-buys-Equipment = Offer
money-cost-buys-Activities = Gweithgareddau
money-cost-buys-Travel = Teithio
money-cost-buys-Fees = Ffioedd
money-cost-buys-Other = Rhywbeth arall
money-cost-stream = Pa arian sy'n talu amdano?
money-cost-stream-first = Yr un cyntaf
money-cost-week = Ar gyfer pa wythnos mae hwn?
money-cost-week-all = Ar gyfer pob un
money-cost-block = I ba ran o'r wythnos mae'n perthyn?
money-cost-block-none = Dim un ohonyn nhw
# Beth sydd o'i le ar yr hyn a deipiwyd. Mae'r geiriau'n aros yn y blwch.
money-fault-negative = Ni all swm fod yn llai na dim. Os daw i mewn, ysgrifenna ef gyda'r arian sydd.
money-fault-pennies = Mae gan geiniogau ddau ffigur ar y mwyaf, fel 12.50.
money-fault-large = Mae hynny'n fwy nag y gellir ei gadw yma: £10,000,000 ar y mwyaf.
money-fault-words = Ysgrifenna bunnoedd a cheiniogau mewn ffigurau, fel 12.50.
money-fault-percent = Ysgrifenna rif o 0 i 100, fel 2.5.
# $most yw'r rhif mwyaf a ganiateir.
money-fault-whole = Ysgrifenna rif cyfan o 0 i { $most }.

## Beth i edrych arno

money-checks = Gwerth cael golwg
money-checks-none = Mae popeth yn adio, a does dim ar goll.
money-level-Info = Da gwybod
money-level-Warn = Edrych ar hwn
money-level-Stop = Aros a meddwl
money-level-Error = Dydy hwn ddim yn adio
money-check-open = Edrych
# I'r glust: yr un botwm gyda'r hyn y mae'n ymwneud ag ef.
money-check-open-at = Edrych ar “{ $what }”
money-check-NO_ALLOCATION = Does dim cyllideb bersonol. Dydy hynny ddim yr un peth â chael dim.
money-check-INDICATIVE = Ffigur cyntaf yw'r swm. Nid yw wedi'i gadarnhau a gall newid o hyd.
money-check-OVER = Mae'r cynllun yn costio mwy mewn blwyddyn nag sydd. Caniateir hynny.
money-check-STREAM_OVER = Mae mwy wedi'i gynllunio o un o'r potiau nag sydd ynddo.
money-check-STREAM_RULE = Efallai na fydd rheolau'r arian hwn yn caniatáu ei wario ar hyn.
money-check-UNCOSTED = Mae help â thâl heb bris. Nid yw yn y ffigurau.
money-check-NO_ONCOST = Nid yw'r hyn mae cyflogwr yn ei dalu ar ben y cyflog hwn yn y ffigurau.
money-check-PERIOD_MIX = Mae symiau fesul wythnos a fesul blwyddyn wedi'u cymysgu, ac nid yw blwyddyn yn cael ei chyfrif yr un ffordd ynddynt.
money-check-SPLIT_SUM = Mae help a rennir wedi'i nodi yma, ond nid yw'n cael ei rannu felly nawr.
money-check-WEIGHTS = Nid yw'r rhannau sydd gan bobl yn hwn yn adio i'r cyfan.
money-check-UNCONFIRMED_SHARE = Nid yw pawb sy'n rhannu hwn wedi dweud ie.
money-check-NO_COVER = Ddylet ti ddim bod ar dy ben dy hun bryd hynny, a does neb gyda thi.
money-check-NEED_UNMET = Mae angen help yma, a does neb a dim yn helpu eto.
money-check-NO_CONTINGENCY = Does dim wedi'i roi o'r neilltu ar gyfer yr hyn na all neb ei ragweld.
money-check-EXPIRED_RATE = Nid yw'r pris hwn yn dal ar y diwrnod y mae'r cynllun ar ei gyfer.
money-check-NET_GROSS = Mae dy ran dy hun wedi'i thynnu o'r swm hwn yn barod, felly nid yw'n cael ei thynnu eto. Gofynna a yw hynny'n iawn.
money-check-TRIAL_REMOVED = Mae syniad ar brawf yn lle help â thâl. Nes iddo weithio, mae'r arian amdano'n aros.
money-check-UNSPENT = Mae arian ar ôl. Beth arall hoffet ti?
money-check-MIX_SUM = Nid yw'r help a gafwyd yn adio i'r help sydd ei angen.
money-check-BELOW_ASSESSED = Mae llai o help â thâl nag a aseswyd, a does neb wedi cytuno i hynny.
money-check-HELPER_NOT_ASKED = Mae rhywun wedi'i enwi fel helpwr nad yw wedi dweud ie.
money-check-CARER_STRAIN = Dydy rhywun sy'n helpu ddim yn siŵr y gallan nhw ddal ati.
money-check-WATCH_CONSENT = Mae rhywbeth yma'n dy wylio. Mae angen dy ie dy hun, a ffordd i'w ddiffodd.
money-check-MINIMUM_VISIT = Mae hwn yn fyrrach na'r ymweliad byrraf sydd ar gael.
money-check-LOW_WAGE = Mae'r cyflog hwn yn is na'r isaf a ganiateir.
money-check-NO_STAFF = Mae angen mwy nag un gweithiwr yma, ac mae un neu ddim un.
money-check-SURPLUS = Mae mwy wedi cronni nag y mae'r glustog yn ei ganiatáu. Gellir gofyn amdano yn ôl, felly nid yw i'w wario.
money-check-TOO_MANY_WEEKS = Mae'r tymhorau'n cymryd mwy o wythnosau nag sydd mewn blwyddyn.
money-check-TOO_LARGE = Mae swm yn rhy fawr i'w gyfrif.
