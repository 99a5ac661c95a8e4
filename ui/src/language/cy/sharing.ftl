### Cymorth a rennir, a gwneud pethau gyda'n gilydd. Yr enwau'n unig sydd yma o bobl eraill.

## Newid a gynigir

sharing-title = Wedi'i rannu ag eraill
sharing-begins = Hoffet ti rannu { $label }?
sharing-changes = Byddai { $label } yn newid
sharing-ends = Byddai { $label } yn dod i ben i ti
sharing-i-leave = Hoffet ti adael { $label }
sharing-with = Byddet ti'n ei rannu gyda { $names }.
sharing-leaving = { $people ->
    [one] Byddai { $names } yn gadael.
   *[other] Byddai { $names } yn gadael.
}
sharing-now = Nawr
sharing-then = Wedyn
sharing-nothing = dim
sharing-time = Help sydd yno i ti
sharing-part = Dy ran di o'r gost
sharing-pay = Rwyt ti'n talu
sharing-a-week = { $amount } yr wythnos
sharing-nights = { $nights } noson yr wythnos
sharing-percent = { $percent } %
sharing-pay-nothing = Os digwydd hyn, ni fyddi'n talu dim amdano mwyach.
sharing-pay-same = Os digwydd hyn, byddi'n talu { $amount } yr wythnos.
sharing-pay-more = Os digwydd hyn, byddi'n talu { $amount } yr wythnos: { $by } yn fwy na nawr.
sharing-pay-less = Os digwydd hyn, byddi'n talu { $amount } yr wythnos: { $by } yn llai na nawr.
sharing-show-money = Dangos beth y byddwn i'n ei dalu
sharing-yes = Ie, mae hynny'n iawn
sharing-no = Na, gadewch e fel y mae
sharing-one-no = Does dim yn newid oni bai bod pawb y gofynnir iddynt yn dweud ie. Ni ddywedir wrth neb pwy a ddywedodd na.
sharing-heard-yes = Dywedaist ti ie.
sharing-heard-no = Dywedaist ti na. Does dim yn newid.
sharing-said-yes = Dywedaist ti ie.
sharing-said-yes-by = Rhoddwyd ie gan { $name }.
sharing-asked-for = Ti ofynnodd am hyn.
sharing-waiting = { $count ->
    [0] Mae pawb wedi ateb.
    [one] Mae un ateb i ddod o hyd.
    [two] Mae { $count } ateb i ddod o hyd.
   *[other] Mae { $count } ateb i ddod o hyd.
}
sharing-rather-not = Rwyf wedi newid fy meddwl
sharing-take-back = Tynnu fy nymuniad yn ôl
sharing-settled = Wedi'u setlo
sharing-settled-Open = { $label }: ar agor
sharing-settled-Agreed = { $label }: dywedodd pawb ie, ac mae'n dal
sharing-settled-Refused = { $label }: ni ddaeth i fod, a does dim wedi newid
sharing-settled-Withdrawn = { $label }: tynnwyd y cwestiwn yn ôl
sharing-open = { $count ->
    [one] Mae cwestiwn am rywbeth rwyt ti'n ei rannu.
    [two] Mae { $count } gwestiwn am yr hyn rwyt ti'n ei rannu.
   *[other] Mae { $count } cwestiwn am yr hyn rwyt ti'n ei rannu.
}
sharing-look = Edrych

## Yr hyn a rennir nawr, a'i adael

sharing-shared-with = gyda { $names }
sharing-you-pay = Rwyt ti'n talu { $amount } yr wythnos.
sharing-without = Os na ddaw { $name }, byddi'n talu { $amount } yr wythnos.
sharing-leave = Rwyf am adael hwn
sharing-leave-named = Rwyf am adael { $label }
sharing-leave-how = Gofynnir i'r lleill yn gyntaf, am ei fod yn newid eu rhan nhw. Os dywed pob un ohonynt ie, ni fyddi'n ei rannu mwyach nac yn talu dim amdano. Tan hynny mae popeth yn aros fel y mae.
sharing-leave-why = Pam?
sharing-leave-why-hint = Mae'r lleill yn darllen hyn. Caiff aros yn wag.
sharing-leave-ask = Gofyn i'r lleill
sharing-leave-stay = Aros gydag e
sharing-leave-heard = Gofynnwyd i'r lleill.
sharing-leave-asked = Rwyt ti wedi gofyn am adael hwn.

## Gwneud rhywbeth gyda'n gilydd

sharing-together = Ei wneud gyda'ch gilydd?
sharing-together-ask = Mae gan rywun arall yma rywbeth fel “{ $activity }” yn eu hwythnos { $when }. Hoffet ti ei wneud gyda'ch gilydd?
sharing-together-plain = Mae gan rywun arall yma rywbeth fel d'un di yn eu hwythnos { $when }. Hoffet ti ei wneud gyda'ch gilydd?
sharing-together-private = Ni ddywedir wrth neb beth wyt ti'n ei ddweud oni bai bod y ddau'n dweud ie.
sharing-together-yes = Ie, hoffwn i
sharing-together-no = Na, dim diolch
sharing-not-now = Ddim nawr
sharing-read = Iawn
sharing-together-later = Cwestiwn am wneud rhywbeth gyda'ch gilydd
sharing-together-heard-yes = Dywedaist ti ie. Cei glywed os bydd y person arall yn dweud ie hefyd.
sharing-together-heard-no = Dywedaist ti na. Ni ddywedir wrth neb.
sharing-together-waiting = “{ $activity }”: hoffet ti ei wneud gyda'ch gilydd. Cei glywed os bydd y person arall yn dweud ie hefyd.
sharing-together-both = Hoffai { $name } hynny hefyd: “{ $activity }” gyda'ch gilydd. Gofynnir nesaf beth mae hynny'n ei olygu o ran help ac arian.
sharing-when = { $part ->
    [AM] fore
    [PM] brynhawn
    [Eve] nos
   *[Night] yn ystod nos
} { $day ->
    [Mon] Llun
    [Tue] Mawrth
    [Wed] Mercher
    [Thu] Iau
    [Fri] Gwener
    [Sat] Sadwrn
   *[Sun] Sul
}
sharing-when-at = ddydd { $day ->
    [Mon] Llun
    [Tue] Mawrth
    [Wed] Mercher
    [Thu] Iau
    [Fri] Gwener
    [Sat] Sadwrn
   *[Sun] Sul
} am { $time }
