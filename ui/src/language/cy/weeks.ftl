### Sawl wythnos: nawr, perffaith, tymhorau, ffyrdd eraill.

## Enw wythnos. Mae rhan olaf y rhain yn sefydlog.

weeks-kind-Now = Fy wythnos nawr
weeks-kind-Perfect = Fy wythnos berffaith
weeks-kind-Option = Ffordd arall
weeks-kind-Season = Tymor
# Dwy wythnos heb enw. Enghraifft: Ffordd arall 2.
weeks-numbered = { $name } { $number }
# Tab yr wythnos sy'n cyfrif, pan fydd rhywun wedi rhoi enw iddi: Fy wythnos berffaith: Y fferm.
weeks-named = { $kind }: { $name }
# Yr enw a gaiff wythnos berffaith ddienw pan ddewisir ffordd arall yn ei lle.
weeks-first-way = Ein ffordd gyntaf
# Yr un peth, pan fydd y ffordd gyntaf â'r enw hwnnw'n barod.
weeks-former-way = Ein ffordd o'r blaen
# I'r glust: y rhestr o wythnosau.
weeks-label = Wythnosau

## Beth yw wythnos, mewn brawddeg uwch ei phen. Mae rhan olaf rhai o'r rhain yn sefydlog.

weeks-about-main = Dyma'r wythnos sy'n cyfrif.
weeks-about-Now = Yr wythnos fel y mae pethau nawr. Nid yw'n cael ei chyfrif yn yr arian.
weeks-about-Perfect = Wythnos berffaith nad yw'n cyfrif eto.
weeks-about-Option = Ffordd arall y gallai fy wythnos fod. Dim ond pan fyddwn yn ei dewis y mae'n cyfrif.
weeks-about-season = { $weeks ->
    [one] Am 1 wythnos o'r flwyddyn mae'r wythnos hon yn cymryd lle'r wythnos berffaith.
    [two] Am 2 wythnos o'r flwyddyn mae'r wythnos hon yn cymryd lle'r wythnos berffaith.
   *[other] Am { $weeks } wythnos o'r flwyddyn mae'r wythnos hon yn cymryd lle'r wythnos berffaith.
}
# Lleoedd mewn wythnos gychwyn lle nad oes neb wedi ysgrifennu eto.
weeks-unfilled = { $count ->
    [one] Mae 1 lle'n dal i ofyn cwestiwn.
   *[other] Mae { $count } lle'n dal i ofyn cwestiwn.
}
# O flaen cwestiwn lle nad oes neb wedi'i lenwi eto.
weeks-to-fill = I'w lenwi o hyd

## Ffyrdd o edrych ar wythnos. Mae rhan olaf y rhain yn sefydlog.

weeks-look-week = Yr wythnos
weeks-look-month = Pedair wythnos
weeks-look-compare = Wrth ochr fy wythnos nawr
weeks-look-options = Ffyrdd ochr yn ochr

## Wythnos newydd

weeks-add = Wythnos arall
weeks-add-now = Fy wythnos fel y mae nawr
weeks-add-season = Wythnos ar gyfer rhan o'r flwyddyn
weeks-add-option = Ffordd arall o dreulio'r wythnos
# $name yw enw wythnos.
weeks-added = Dyma { $name }.
weeks-season-intro = Ar gyfer gwyliau, y gaeaf, neu unrhyw ran arall o'r flwyddyn sy'n wahanol i'r gweddill.
weeks-option-intro = Rhowch gynnig ar rywbeth wrth ochr yr wythnos berffaith. Does dim yn newid yno nes i chi ei dewis.
weeks-called = Beth yw ei henw?
weeks-called-season = Er enghraifft: Gwyliau ysgol
weeks-called-option = Er enghraifft: Mwy o amser ar y fferm
weeks-called-none = Heb enw, fe'i gelwir yn ôl beth yw hi.
weeks-of-year = Sawl wythnos o'r flwyddyn?
weeks-of-year-not = Rhif cyfan o 1 i 53
# Mae $weeks yn fwy nag sydd mewn blwyddyn.
weeks-too-many = Gyda'i gilydd mae gan rannau'r flwyddyn { $weeks } wythnos. Mae 52 mewn blwyddyn.
weeks-begins = Gyda beth mae'n dechrau?
# $name yw enw wythnos.
weeks-copy = Popeth yn “{ $name }”
weeks-empty = Dim byd

## Beth y gellir ei wneud ag wythnos

# I'r glust. $name yw enw wythnos.
weeks-more = Mwy ar gyfer { $name }
weeks-name = Enw'r wythnos
weeks-name-season = Enw a nifer yr wythnosau
weeks-choose = Hon yw'r un rydym yn ei dewis
# $name yw enw wythnos.
weeks-chosen = “{ $name }” yw'r wythnos berffaith nawr. Mae'r llall yma o hyd.
weeks-clear = Tynnu'r cwestiynau agored
weeks-cleared = { $count ->
    [one] Mae 1 cwestiwn agored wedi mynd.
   *[other] Mae { $count } cwestiwn agored wedi mynd.
}
weeks-put-away = Rhoi'r wythnos hon yn yr hambwrdd
weeks-away = Mae “{ $name }” yn yr hambwrdd.

## Wythnosau i ddechrau gyda nhw

weeks-begin = Syniadau i ddechrau
weeks-begin-intro = Mae'r rhain yn rhoi cwestiynau yn yr wythnos, a chi sy'n ysgrifennu'r atebion. Mae'r hyn sydd gennych chi'n barod yn aros fel y mae.
weeks-begin-which = Sut wythnos yw eich wythnos chi?
weeks-coming = Beth sy'n dod i'r wythnos
# Ail wythnos. $name yw ei henw, fel Gwyliau.
weeks-coming-season = { $weeks ->
    [one] Ac ail wythnos, { $name }, am 1 wythnos o'r flwyddyn
   *[other] Ac ail wythnos, { $name }, am { $weeks } wythnos o'r flwyddyn
}
weeks-coming-none = Does dim yn dod. Chi piau'r wythnos i gyd.
weeks-coming-full = Mae gennych chi rywbeth ym mhob un o'r lleoedd hyn yn barod.
weeks-coming-some = Lle mae gennych chi rywbeth yn barod, does dim cwestiwn yn dod.
# $name yw enw wythnos.
weeks-begin-now = Rhoi'r rhain yn “{ $name }”
weeks-begun = { $count ->
    [0] Mae “{ $name }” yn dechrau gyda dim.
    [one] Mae 1 cwestiwn yn “{ $name }”.
   *[other] Mae { $count } cwestiwn yn “{ $name }”.
}

# Wythnos heb ddim ynddi.
weeks-nothing = Mae'r wythnos hon yn rhydd o hyd
weeks-nothing-why = Ysgrifennwch eich pethau eich hun ynddi, neu dechreuwch gyda chwestiynau y mae eraill yn hoffi eu gofyn.

## Pryd mae rhywbeth

weeks-every-day = Bob dydd
weeks-workdays = Dydd Llun i ddydd Gwener
weeks-weekend = Dydd Sadwrn a dydd Sul
# Cyn ac wedyn. Enghraifft: Dydd Llun, Bore → Dydd Iau, Noswaith.
weeks-from-to = { $from } → { $to }

## Yr wythnos nawr wrth ochr un arall

# Enwau wythnosau yw $now a $other.
weeks-compare-title = { $now } a { $other }
weeks-compare-none = Does dim wythnos fel y mae nawr eto
weeks-compare-none-why = Gyda hi, gwelir beth sy'n newydd, beth sydd wedi symud a beth sy'n dod yn rhydd.
weeks-compare-empty = Does dim yn yr wythnos nawr eto
weeks-compare-empty-why = Ysgrifennwch sut mae'r dyddiau ar hyn o bryd, yna edrychwch yma eto.
weeks-added-list = Newydd ({ $count })
weeks-dropped-list = Ddim yno mwyach ({ $count })
weeks-moved-list = Ar amser arall ({ $count })
weeks-stretched-list = Hirach neu fyrrach ({ $count })
weeks-same-list = Yr un fath ({ $count })
weeks-keep-intro = Nid copi o nawr yw wythnos berffaith. Cadwch yr hyn sy'n dda, a gadewch i'r gweddill wneud lle.
weeks-keep-which = Oes rhywbeth o hyn yn werth ei gadw?
weeks-keep = { $count ->
    [one] Ei gadw
   *[other] Cadw'r { $count } hyn
}
weeks-kept = { $count ->
    [one] Daeth 1 peth i'r wythnos berffaith. Gofynnir o'r newydd pwy sy'n helpu gydag e.
   *[other] Daeth { $count } peth i'r wythnos berffaith. Gofynnir o'r newydd pwy sy'n helpu gyda nhw.
}
weeks-freed-title = Help â thâl mewn wythnos gyffredin
weeks-freed-now = Nawr
weeks-freed-then = Wedyn
# Amser yw $length, fel 2 h 30.
weeks-freed-open-now = Nawr mae { $length } o help heb neb wedi'i enwi. Nid yw'n cael ei gyfrif yma.
weeks-freed-open-then = Wedyn mae { $length } o help heb neb wedi'i enwi eto. Nid yw'n cael ei gyfrif yma.
weeks-freed = Mae { $length } yr wythnos yn dod yn rhydd.
weeks-freed-for = Ar gyfer beth fyddai'n well gennych chi ddefnyddio'r amser hwn?
weeks-freed-more = { $length } yr wythnos yn fwy na nawr.
weeks-freed-same = Cymaint â nawr.

## Pedair wythnos

weeks-month-title = { $name }: pedair wythnos
weeks-month-caption = Beth sy'n digwydd ym mha un o bedair wythnos
weeks-month-week = Wythnos { $number }
weeks-month-all = Dangos hefyd beth sy'n digwydd bob wythnos
weeks-month-same = Mae'r pedair wythnos yr un fath. I wneud un yn wahanol, agorwch rywbeth a dywedwch pa mor aml y mae.
# Wrth ochr rhywbeth nad yw ym mhob un o'r pedair wythnos.
weeks-month-some = Nid bob wythnos
weeks-month-nothing = Dim byd allan o'r cyffredin
weeks-month-open = Rywbryd yn y mis
weeks-month-open-hint = Nid bob wythnos, a does neb wedi dweud pa rai. Tapiwch un i'w ddweud.

## Ffyrdd ochr yn ochr

weeks-options-title = Ffyrdd o dreulio'r wythnos, ochr yn ochr
weeks-options-intro = Nid yw drutach yn well, na rhatach chwaith. Pa un sy'n fwy fel eich bywyd chi?
weeks-options-caption = Oriau, arian a gwahaniaethau pob ffordd
weeks-options-money = Dangos yr arian
weeks-options-counts = Yn cyfrif nawr
weeks-options-added = Dim ond yma
weeks-options-moved = Ar amser arall
weeks-options-dropped = Ddim yma
weeks-options-nothing = Dim byd
weeks-sum-received = Help mewn wythnos
weeks-sum-charged = O hynny, oriau y codir tâl amdanynt
weeks-sum-weekly = Mae wythnos gyffredin yn costio
weeks-sum-safe = Tra bo pethau ar brawf
weeks-sum-planned = Mae blwyddyn yn costio
weeks-sum-left = Ar ôl o'r arian
# Mae $amount yn fwy nag sydd.
weeks-sum-over = { $amount } yn fwy nag sydd
weeks-sum-unknown = Ddim yn hysbys

## Ffeil calendr

weeks-file = Cadw fel ffeil calendr (.ics)
# $name yw enw wythnos.
weeks-file-saved = Mae “{ $name }” wedi'i chadw fel ffeil calendr. Mae'n dechrau ddydd Llun nesaf.
# Ni chadwyd dim. $name yw enw wythnos.
weeks-file-empty = Does dim wedi'i ysgrifennu yn “{ $name }” eto, felly ni chadwyd ffeil galendr.
weeks-file-not-now = Ni ellir gwneud y ffeil calendr nawr. Rhowch gynnig arall arni pan ddaw'r cysylltiad yn ôl.
# Mae'r llinellau hyn yn nodiadau digwyddiad. $people yw rhestr o enwau.
weeks-file-with = Gyda { $people }
weeks-file-no-time = Ni ddywedwyd amser penodol.
weeks-file-open = Nid bob wythnos; ni ddywedwyd pa wythnosau.
