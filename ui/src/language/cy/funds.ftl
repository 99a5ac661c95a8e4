### Wrth y ddesg: prisiau, cymorth a rennir, syniadau. I'r trefnydd, byth ar y wal.

## Y cam, a'i dudalennau

funds-title = Arian a chymorth
funds-waiting = Bydd hwn yma mewn eiliad.
funds-rates-count = { $prices ->
    [0] Dim prisiau eto
    [two] { $prices } bris
   *[other] { $prices } pris
}
funds-counting = Sut mae'n cyfrif
funds-open = { $count } ar agor
funds-so-many = { $count }

## Hyd amser, a blychau rhifau

funds-minutes = { $minutes ->
    [two] { $minutes } funud
   *[other] { $minutes } munud
}
funds-hours = { $hours } awr
funds-hours-minutes = { $hours } awr { $minutes }
funds-time-hours = Oriau
funds-time-minutes = Munudau
funds-time-too-long = Mae hynny'n hirach na'r amser sydd.
funds-number-fault = Ysgrifennwch rif cyfan.
funds-minutes-fault = Ysgrifennwch rif o 0 i 59.

## Prisiau

funds-rates = Prisiau
funds-rates-how = Beth mae awr neu noson o gymorth yn ei gostio. Mae wythnosau ac arian yn cael eu cyfrif gyda'r rhain, i'r geiniog.
funds-rate-add = Ychwanegu pris
funds-rate-new = Pris newydd
funds-rate-label = Beth yw ei enw?
funds-rate-label-example = Gweithiwr cymorth
funds-rate-pounds = Punnoedd
funds-rate-pounds-example = 21.40
funds-rate-pounds-needed = Nes bod rhywbeth yma, { $amount } sy'n dal.
funds-rate-per = Am
funds-per-Hour = awr
funds-per-Night = noson
funds-rate-kind = Pwy sy'n cael ei dalu?
funds-kind-open = Heb ei ddweud
funds-kind-Provider = Darparwr neu asiantaeth
funds-kind-PersonalAssistant = Cynorthwyydd personol
funds-rate-more = Dyddiadau a mwy
funds-rate-from = O
funds-rate-until = Tan, y diwrnod hwnnw hefyd
funds-rate-costs = Costau cyflogwr
funds-rate-costs-hint = Beth mae'r person yn ei dalu fel cyflogwr, ar ben y cyflog.
funds-rate-no-costs = Dim
funds-rate-shortest = Ymweliad byrraf, mewn munudau
funds-rate-shortest-hint = Dim ond os oes un.
funds-shortest-fault = Ysgrifennwch nifer o funudau, fel 30.
funds-from = o { $date }
funds-until = tan { $date }
funds-with-costs = gyda chostau cyflogwr { $year }
funds-shortest = { $minutes ->
    [two] o leiaf { $minutes } funud
   *[other] o leiaf { $minutes } munud
}
funds-rate-gone = Mae { $name } wedi'i dynnu allan.
funds-rate-lost = pris sydd wedi mynd
funds-rate-named-Hour = { $name }, { $amount } yr awr
funds-rate-named-Night = { $name }, { $amount } y noson

## Costau cyflogwr fesul blwyddyn, a'r cyflog isaf

funds-costs = Costau cyflogwr
funds-costs-how = Beth mae rhywun yn ei dalu ar ben y cyflog wrth gyflogi eu cynorthwyydd eu hunain. Mae'n newid o flwyddyn i flwyddyn, felly mae pob blwyddyn yma ar ei phen ei hun.
funds-costs-add = Ychwanegu blwyddyn
funds-costs-new = Blwyddyn newydd
funds-costs-copy = { $name }, flwyddyn ymlaen
funds-costs-next-year = Copïo i'r flwyddyn wedyn
funds-costs-shipped = Rhoi { $year } i mewn fel y mae'n dod gyda'r ap
funds-costs-put = Mae { $year } i mewn.
funds-costs-gone = Mae { $year } wedi'i thynnu allan.
funds-costs-used = Mae { $prices } yn ei defnyddio, felly mae'n aros.
funds-costs-label = Pa flwyddyn?
funds-costs-way = Sut mae'n cael ei gyfrif?
funds-costs-lines = Llinell wrth linell
funds-costs-percent = Un rhan am bopeth
funds-costs-percent-label = Y cant ar ben y cyflog
funds-costs-percent-hint = Er enghraifft 22.5
funds-line-holiday = Gwyliau
funds-line-holiday-hint = Am amser i ffwrdd, pan fydd rhywun arall yn cael ei dalu i ddod yn lle.
funds-line-nationalInsurance = Yswiriant Gwladol
funds-line-nationalInsurance-hint = Rhan y cyflogwr o gyflog wythnos uwchlaw swm.
funds-line-pension = Pensiwn
funds-line-pension-hint = Rhan o gyflog blwyddyn rhwng dau swm, unwaith y bydd y cyflog yn ddigon uchel.
funds-line-yearly = Unwaith y flwyddyn
funds-line-yearly-hint = Yswiriant, cyflogres, hyfforddiant: unwaith am bob person sy'n cyflogi rhywun.
funds-line-part = Y cant
funds-line-above = O gyflog wythnos uwchlaw, mewn punnoedd
funds-line-lower = O gyflog blwyddyn o, mewn punnoedd
funds-line-upper = Hyd at, mewn punnoedd
funds-line-upside-down = Rhaid i hwn fod yn fwy na lle mae'n dechrau.
funds-line-trigger = Dim ond pan fydd cyflog blwyddyn uwchlaw, mewn punnoedd
funds-line-label = Am beth?
funds-line-label-example = Yswiriant
funds-line-yearly-pounds = Punnoedd y flwyddyn
funds-wages = Cyflog isaf
funds-wages-how = Y cyflog isaf yr awr a ganiateir, o ddiwrnod ymlaen. Tynnir sylw at gyflog cynorthwyydd personol sy'n is na hynny.
funds-wage-add = Ychwanegu cyflog
funds-wage-new = Cyflog newydd
funds-wage-from = O
funds-wage-pounds = Punnoedd yr awr
funds-wage-example = 12.21

## O wythnosau i flynyddoedd

funds-weeks = O wythnosau i flynyddoedd
funds-weeks-how = Mae cynghorau'n gwneud hyn yn wahanol. Gofynnwch pa ffordd y mae eich cyngor chi'n ei defnyddio: yna bydd y ffigurau'n cytuno â'u rhai nhw.
funds-weeks-Weeks52 = 52 wythnos
funds-weeks-Weeks52-hint = £100 yr wythnos yw { $year } y flwyddyn.
funds-weeks-Weeks52_14 = 52.14 wythnos
funds-weeks-Weeks52_14-hint = £100 yr wythnos yw { $year } y flwyddyn.
funds-weeks-DaysOverSeven = Dyddiau'r flwyddyn, fesul saith
funds-weeks-DaysOverSeven-hint = £100 yr wythnos yw { $year } ym mlwyddyn y dydd hwn.

## Trefn y cymorth

funds-order = Ym mha drefn y gofynnir am gymorth
funds-order-how = Ar gyfer popeth yn yr wythnos mae pobl yn edrych ar y rhain un ar ôl y llall. Llusgwch linell, neu defnyddiwch ei saethau. Daw cymorth â thâl yn olaf, yr un a rennir cyn yr un i un person.
funds-tier-Myself = Fi fy hun
funds-tier-FamilyFriends = Teulu a ffrindiau
funds-tier-Community = Lleoedd a phobl gerllaw
funds-tier-Technology = Technoleg
funds-tier-SharedPaid = Cymorth am dâl, wedi'i rannu
funds-tier-PaidOneToOne = Cymorth am dâl, i mi yn unig
funds-tier-MoreThanOne = Mwy nag un gweithiwr
funds-tier-NotNow = Ddim nawr
# Beside paid support, whose place does not change.
funds-tier-last = bob amser yn olaf
funds-tier-drag = Llusgo i symud
funds-tier-moved = Mae { $name } yn rhif { $place } o { $all } nawr.
funds-together = Gwneud pethau gyda'n gilydd
funds-together-ask = Gofyn i bobl a hoffent wneud pethau gyda'i gilydd
funds-together-hint = Pan fydd gan ddau berson yr un peth yn eu hwythnos ar yr un pryd, gofynnir i bob un yn breifat. Ni ddywedir wrth neb oni bai bod y ddau'n dweud ie.

## Cymorth a rennir

funds-shared = Cymorth a rennir
funds-shared-how = Yr hyn y mae pobl sy'n byw gyda'i gilydd yn ei rannu. Does dim yn newid heb ie pawb y mae'n newid eu rhan.
funds-shared-price-first = Ychwanegwch bris yn gyntaf; yna gellir rhannu cymorth.
funds-core-add = Ychwanegu oriau craidd
funds-core-change = Newid oriau craidd
funds-night-add = Ychwanegu nosweithiau
funds-night-change = Newid nosweithiau
funds-activity-add = Ychwanegu rhywbeth a wneir gyda'n gilydd
funds-activity-change = Newid rhywbeth a wneir gyda'n gilydd
funds-end = Rhoi terfyn arno
funds-end-named = Rhoi terfyn ar: { $name }
funds-price = Pris
funds-price-choose = Dewiswch bris
funds-no-price-Hour = Does dim pris am awr eto.
funds-no-price-Night = Does dim pris am noson eto.
funds-core-label = Beth yw ei enw?
funds-core-label-example = Boreau a nosweithiau yn y tŷ
funds-core-hours = I gyd mewn wythnos
funds-core-parts = Pryd mae rhywun yno?
funds-core-parts-hint = Yna does neb ar ei ben ei hun yn y tŷ yr adegau hyn.
funds-sharers = Pwy sy'n ei rannu?
funds-weights = Rhan pob person, fel canran
funds-weights-whole = Yn gwneud 100 %.
funds-weights-missing = Yn gwneud { $sum } %: mae { $left } % ar goll.
funds-weights-over = Yn gwneud { $sum } %: { $over } % yn ormod.
funds-weights-equal = Rhannu'n gyfartal
funds-night-kind = Pa fath o noson?
funds-night-SleepIn = Cysgu i mewn
funds-night-SleepIn-hint = Mae rhywun yn cysgu yn y tŷ ac yn codi pan fo angen.
funds-night-WakingNight = Noson effro
funds-night-WakingNight-hint = Mae rhywun yn effro drwy'r nos.
funds-night-count = Nosweithiau'r wythnos
funds-night-count-fault = Ysgrifennwch rif o 1 i 7.
funds-night-long = Pa mor hir yw noson?
funds-activity-what = Beth yw e?
funds-activity-example = Nofio
funds-activity-long = I gyd mewn wythnos
funds-activity-weeks = Wythnosau'r flwyddyn
funds-activity-weeks-hint = Gadewch yn wag am bob wythnos.
funds-activity-weeks-fault = Ysgrifennwch rif o 1 i 53.
funds-activity-staff = Faint o weithwyr?
funds-activity-staff-fault = Ysgrifennwch rif o 1 i 20.
funds-a-week = { $long } yr wythnos
funds-a-night = { $long } y noson
funds-nights-a-week = { $nights ->
    [two] { $nights } noson yr wythnos
   *[other] { $nights } noson yr wythnos
}
funds-weeks-a-year = { $weeks } wythnos y flwyddyn
funds-staff = { $staff ->
    [two] { $staff } weithiwr
   *[other] { $staff } gweithiwr
}
funds-name-part = { $name } { $percent } %

## Gofyn, a'r hyn a ddaeth ohono

funds-why = Pam?
funds-why-hint = Mae pawb y gofynnir iddynt yn darllen hyn.
funds-not-whole = Mae rhywbeth ar goll uchod o hyd. Yna fe welwch bwy y gofynnir iddynt.
funds-no-difference = Does dim yn wahanol eto.
funds-asks-nobody = Nid yw hyn yn newid rhan neb, felly ni ofynnir i neb.
funds-asks = { $people ->
    [one] Gofynnir i un person: { $names }.
    [two] Gofynnir i { $people } berson: { $names }.
   *[other] Gofynnir i { $people } o bobl: { $names }.
}
funds-propose = Gofyn iddynt
funds-proposed = { $people ->
    [0] Mae wedi'i wneud.
    [one] Gofynnwyd i: { $names }.
   *[other] Gofynnwyd i { $people } o bobl: { $names }.
}
funds-proposals = Cwestiynau am rannu
funds-proposals-none = Does dim ar agor ar hyn o bryd.
funds-would-begin = Newydd: { $name }
funds-would-change = Newid: { $name }
funds-would-end = Terfyn: { $name }
funds-until-now = Hyd yn hyn: { $facts }
funds-sharer-leaves = { $name } yn gadael
funds-sharer-joins = { $name } yn ymuno
funds-sharer-joins-with = { $name } yn ymuno gyda { $percent } %
funds-sharer-then = { $name } { $was } % → { $percent } %
funds-by-organiser = Gofynnwyd o'r ddesg hon
funds-by = Byddai { $name } yn hoffi hyn
funds-answered = Mae { $yes } o { $all } wedi dweud ie.
funds-said-yes = Dywedodd { $name } ie
funds-said-yes-by = Dywedodd { $name } ie, drwy { $by }
funds-said-nothing = Nid yw { $name } wedi ateb eto
funds-note-yes = Nodi ie a roddwyd i chi
funds-note-yes-how = Ar gyfer “{ $name }”. Mae pobl yn ateb ar eu llechen eu hunain; mae hyn ar gyfer ie a ddywedwyd wrthych neu a ysgrifennwyd.
funds-note-whose = Ie pwy yw hwn?
funds-note-by = Pwy a'i rhoddodd?
funds-note-by-hint = { $name }, neu bwy bynnag sy'n penderfynu drostynt ac yn cael gwneud hynny: enw, a beth ydynt.
funds-note-yes-do = Nodi'r ie
funds-noted = Mae ie { $name } wedi'i nodi.
funds-withdraw = Ei dynnu'n ôl
funds-withdrawn = Mae'r cwestiwn am “{ $name }” wedi'i dynnu'n ôl. Does dim wedi newid.
funds-ask-again = Gofyn eto
funds-settled = Wedi'u setlo
funds-settled-Open = { $name }: ar agor
funds-settled-Agreed = { $name }: dywedodd pawb ie
funds-settled-Refused = { $name }: ni ddaeth i fod, a does dim wedi newid
funds-settled-Withdrawn = { $name }: wedi'i dynnu'n ôl

## Y banc syniadau

funds-ideas = Banc syniadau
funds-ideas-how = Yr hyn sydd wedi helpu eraill. Mae pobl yn edrych drwy'r rhain wrth feddwl am ddim ond digon o gymorth. Mae un iaith yn ddigon.
funds-ideas-full = Mae'r banc yn llawn: mae lle i { $most } syniad.
funds-idea-add = Ychwanegu syniad
funds-idea-new = Syniad newydd
funds-idea-en = Yn Saesneg
funds-idea-cy = Yn Gymraeg
funds-idea-gone = Tynnwyd allan: { $name }
funds-ideas-back = Yn ôl at y syniadau sy'n dod gyda'r ap
funds-ideas-back-done = Dyma'r syniadau sy'n dod gyda'r ap.

## Sut mae'r dydd yn gwneud cyfanswm, a beth sy'n werth ail olwg

funds-totals = Y dydd cyfan
funds-totals-there = Mae
funds-totals-planned = Cynlluniwyd
funds-totals-left = Ar ôl
funds-totals-confirmed = Arian sydd wedi'i gadarnhau
funds-totals-indicative = Arian sy'n ffigur cyntaf
funds-totals-how = Am flwyddyn, pawb gyda'i gilydd, a'r ddau fath ar wahân. Nid yw arian un person byth yn talu am un arall.
funds-hours-agree = Mae'r amser staff a brynwyd a'r amser staff y telir amdano'n cytuno: { $bought } yr wythnos.
funds-hours-differ = Prynwyd { $bought } o amser staff yr wythnos, a thelir am { $charged }. Edrychwch ar yr hyn a rennir.
funds-checks = I edrych arno
funds-checks-how = Beth sy'n werth ail olwg gyda phob person. Nid marciau yw'r rhain, a does neb arall yn eu gweld.
funds-checks-none = Dim ar hyn o bryd
funds-check-NO_ALLOCATION = Nid oes arian wedi'i enwi
funds-check-INDICATIVE = Ffigur cyntaf yw'r arian
funds-check-OVER = Mae mwy wedi'i gynllunio nag sydd ar gael
funds-check-STREAM_OVER = { $count ->
    [one] Mae un math o arian wedi'i orwario
   *[other] Mae { $count } math o arian wedi'u gorwario
}
funds-check-STREAM_RULE = { $count ->
    [one] Telir am 1 peth ag arian nad yw ar ei gyfer
    [two] Telir am { $count } beth ag arian nad yw ar eu cyfer
   *[other] Telir am { $count } peth ag arian nad yw ar eu cyfer
}
funds-check-UNCOSTED = { $count ->
    [one] Cymorth am dâl heb bris
   *[other] Cymorth am dâl heb bris, { $count } gwaith
}
funds-check-NO_ONCOST = { $count ->
    [one] Mae costau cyflogwr ar goll
   *[other] Mae costau cyflogwr ar goll, { $count } gwaith
}
funds-check-PERIOD_MIX = Mae wythnosau a blynyddoedd wedi'u cymysgu
funds-check-SPLIT_SUM = { $count ->
    [one] Nid yr amser a rennir yn yr wythnos yw'r hyn a gytunwyd
   *[other] Nid yr amser a rennir yn yr wythnos yw'r hyn a gytunwyd, { $count } gwaith
}
funds-check-WEIGHTS = Nid yw rhannau rhywbeth a rennir yn 100 %
funds-check-UNCONFIRMED_SHARE = { $count ->
    [one] Mae cwestiwn am rannu ar agor
    [two] Mae { $count } gwestiwn am rannu ar agor
   *[other] Mae { $count } cwestiwn am rannu ar agor
}
funds-check-NO_COVER = { $count ->
    [one] 1 rhan o ddiwrnod heb neb, ac ni ddylai fod
    [two] { $count } ran o ddyddiau heb neb, ac ni ddylai fod
   *[other] { $count } rhan o ddyddiau heb neb, ac ni ddylai fod
}
funds-check-NEED_UNMET = { $count ->
    [one] Mae 1 peth yn yr wythnos heb help o hyd
    [two] Mae { $count } beth yn yr wythnos heb help o hyd
   *[other] Mae { $count } peth yn yr wythnos heb help o hyd
}
funds-check-NO_CONTINGENCY = Does dim wedi'i roi o'r neilltu ar gyfer yr hyn na all neb ei ragweld
funds-check-EXPIRED_RATE = { $count ->
    [one] Nid yw pris yn dal ar y dydd
    [two] Nid yw { $count } bris yn dal ar y dydd
   *[other] Nid yw { $count } pris yn dal ar y dydd
}
funds-check-NET_GROSS = Gall rhan y person ei hun gael ei thynnu ddwywaith
funds-check-TRIAL_REMOVED = { $count ->
    [one] Mae 1 syniad ar brawf o hyd
    [two] Mae { $count } syniad ar brawf o hyd
   *[other] Mae { $count } syniad ar brawf o hyd
}
funds-check-UNSPENT = Mae arian ar ôl: beth arall hoffent ei gael?
funds-check-MIX_SUM = { $count ->
    [one] 1 peth lle nad yw'r help yn gwneud yr amser sydd ei angen
    [two] { $count } beth lle nad yw'r help yn gwneud yr amser sydd ei angen
   *[other] { $count } peth lle nad yw'r help yn gwneud yr amser sydd ei angen
}
funds-check-BELOW_ASSESSED = Llai o amser am dâl nag a aseswyd, a does neb wedi cytuno i hynny eto
funds-check-HELPER_NOT_ASKED = { $count ->
    [one] Nid yw 1 helpwr a enwyd wedi dweud ie eto
    [two] Nid yw { $count } helpwr a enwyd wedi dweud ie eto
   *[other] Nid yw { $count } helpwr a enwyd wedi dweud ie eto
}
funds-check-CARER_STRAIN = { $count ->
    [one] Efallai na all 1 helpwr ddal ati
    [two] Efallai na all { $count } helpwr ddal ati
   *[other] Efallai na all { $count } helpwr ddal ati
}
funds-check-WATCH_CONSENT = { $count ->
    [one] Rhywbeth sy'n gwylio, heb ie clir neu ffordd i'w ddiffodd
    [two] { $count } beth sy'n gwylio, heb ie clir neu ffordd i'w diffodd
   *[other] { $count } peth sy'n gwylio, heb ie clir neu ffordd i'w diffodd
}
funds-check-MINIMUM_VISIT = { $count ->
    [one] Mae 1 ymweliad yn fyrrach nag y mae'r pris yn ei ganiatáu
    [two] Mae { $count } ymweliad yn fyrrach nag y mae'r pris yn ei ganiatáu
   *[other] Mae { $count } ymweliad yn fyrrach nag y mae'r pris yn ei ganiatáu
}
funds-check-LOW_WAGE = { $count ->
    [one] Mae cyflog o dan yr isaf a ganiateir
    [two] Mae { $count } gyflog o dan yr isaf a ganiateir
   *[other] Mae { $count } cyflog o dan yr isaf a ganiateir
}
funds-check-NO_STAFF = { $count ->
    [one] Amser a rennir heb neb yn gweithio
   *[other] Amser a rennir heb neb yn gweithio, { $count } gwaith
}
funds-check-SURPLUS = Mae mwy wedi cronni nag y mae'r ariannwr yn ei ganiatáu
funds-check-TOO_MANY_WEEKS = Mwy o wythnosau nag sydd mewn blwyddyn
funds-check-TOO_LARGE = Mae swm yn rhy fawr i'w gyfrif
