### Taflenni gwaith wedi'u lluniadu fel y mae pobl yn eu hadnabod: cylchoedd, saeth, llefydd crwn,
### seren. Mae'r un cynnwys bob amser gerllaw fel amlinelliad.

## Edrych ar daflen waith

drawn-view-picture = Llun
drawn-box = { $title }, fel llun
drawn-open-help = Tapiwch rywbeth i fynd ato yn yr amlinelliad.
drawn-kept-back = Yn yr amlinelliad yn unig y mae'r hyn rydych yn ei gadw oddi ar y wal.
drawn-more = { $count ->
    [one] ac 1 arall
   *[other] a { $count } arall
}
drawn-more-people = { $count ->
    [one] ac 1 person arall, yn yr amlinelliad
   *[other] a { $count } o bobl eraill, yn yr amlinelliad
}
drawn-count = { $count ->
    [0] dim byd eto
    [one] 1 nodyn
    [two] 2 nodyn
   *[other] { $count } nodyn
}

## Cylchoedd

drawn-rings = O'r canol tuag allan
drawn-rings-help = Dewiswch yn yr amlinelliad pa mor agos yw rhywun, a bydd yn sefyll ar gylch.
drawn-sectors = O gwmpas y canol
drawn-no-ring = { $title }: ddim ar gylch eto

## Marciau ar nodyn

drawn-guess = Dyfaliad gorau
drawn-sort-Like = Rwy'n ei hoffi
drawn-sort-NotSure = Dydw i ddim yn siŵr
drawn-sort-Dislike = Dydw i ddim yn ei hoffi
drawn-photo = Llun
