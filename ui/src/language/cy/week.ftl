### Fy wythnos berffaith: saith diwrnod, pedair rhan o'r dydd.

week-caption = Sut mae wythnos dda yn edrych, o ddydd Llun i ddydd Sul
week-how = Tapiwch rywbeth i'w newid.
week-how-move = Llusgwch ef i'w symud; gyda bysellfwrdd, pwyswch Enter arno, dewiswch gyda'r saethau (gyda Shift mae'n mynd yn hirach neu'n fyrrach), a phwyswch Enter eto.
week-how-clock = Tapiwch awr i ychwanegu rhywbeth, neu rywbeth i'w newid.
week-how-clock-move = Llusgwch ef i'w symud, tynnwch ei ymyl isaf i'w wneud yn hirach; gyda bysellfwrdd, pwyswch Enter arno, dewiswch gyda'r saethau (gyda Shift mae'n mynd yn hirach neu'n fyrrach), a phwyswch Enter eto.
week-by-clock = Yn ôl y cloc
week-days = Dyddiau
week-day = Diwrnod
week-part = Rhan o'r dydd
week-things = { $count ->
    [0] Rhydd
    [two] { $count } beth
   *[other] { $count } peth
}
week-place = { $day }, { $part }

## Symud

week-lifted = Wedi'i godi: { $activity }. Dewiswch gyda'r saethau, gyda Shift mae'n mynd yn hirach neu'n fyrrach. Mae Enter yn ei roi i lawr, mae Escape yn ei adael.
week-left = Mae { $activity } yn aros lle'r oedd.
week-put = Mae { $activity } nawr ar { $place }.
week-already = Mae { $activity } ar { $place } yn barod.
week-move-to = Symud i …
week-move = Ei symud yma
week-also-on = Hefyd ar ddiwrnod arall …
week-make-copy = Gwneud copi …
week-copy-here = Rhoi copi yma
week-put-there = Ei roi yno
week-copied = Mae copi o { $activity } ar { $place }.
week-on = Mae { $activity } nawr ar: { $days }.
week-longer = Hirach o chwarter awr
week-shorter = Byrrach o chwarter awr
week-stretch = Tynnwch i'w wneud yn hirach neu'n fyrrach
week-stretched = Mae { $activity } yn cymryd: { $length }.
week-take-from = Tynnu o { $day }
week-taken = Wedi'i dynnu o { $day }.
week-block-more = Mwy ar gyfer { $activity }

## Un bloc o'r wythnos

week-add = Ychwanegu at yr wythnos
week-add-to = Ychwanegu at { $day }, { $part }
week-add-title = Ychwanegu at yr wythnos
week-change-title = Ei newid
week-no-name = Dim geiriau eto
week-activity = Beth sy'n digwydd?
week-activity-hint = Er enghraifft: côr, neu ginio gyda mam
week-on-days = Ar ba ddyddiau?
week-start = Am faint o'r gloch?
week-start-hint = Dim ond os yw'n bwysig. Er enghraifft 9:30
week-start-not-one = Nid amser yw hwnnw. Er enghraifft 9:30
week-length = Am faint?
week-length-open = Heb ei ddweud
week-minutes = { $minutes } mun
week-hours = { $hours } awr
week-hours-minutes = { $hours } awr { $minutes }
week-where = Ble?
week-with = Gyda phwy?
week-with-others = Rhywun arall?
week-with-others-hint = Enwau â choma rhyngddynt
week-why = Pam mae'n bwysig?
week-flexibility = A all symud?
week-Fixed = Sefydlog
week-Fixed-hint = Bob amser ar yr adeg hon
week-Flexible = Hyblyg
week-Flexible-hint = Mae adeg arall yn iawn hefyd
week-Sometimes = Weithiau
week-Sometimes-hint = Nid bob wythnos

## Yn ôl y cloc

week-day-to-day = { $first } – { $last }
week-all-hours = Dangos y 24 awr i gyd
week-only-hours = Dangos llai o oriau
week-without-time = { $day }, heb amser pendant
week-add-on = Ychwanegu at { $day }
week-at-time = am { $start }
week-from-to = { $start }–{ $end }
week-next-day = { $start } tan { $end } drannoeth
week-from-before = O'r diwrnod cynt:
week-no-time = dim amser o gwbl
week-more = Mwy

## Pa mor aml

week-often = Pa mor aml?
week-every-Week = Bob wythnos
week-every-TwoWeeks = Bob yn ail wythnos
week-every-FourWeeks = Bob pedwaredd wythnos
week-every-Month = Hyn a hyn o weithiau'r mis
week-every-TwoWeeks-short = bob 2 wythnos
week-every-FourWeeks-short = bob 4 wythnos
week-every-Month-short = { $times }× y mis
week-times-a-month = Sawl gwaith y mis?
week-times = { $count ->
    [one] Unwaith
    [two] Dwywaith
    [few] Teirgwaith
   *[other] { $count } gwaith
}
week-which-weeks = Ym mha wythnosau o bedair?
week-week-number = Wythnos { $number }
week-in-weeks = wythnosau { $weeks }
week-when-in-year = Ar ba adeg o'r flwyddyn?
week-year-AllYear = Drwy'r flwyddyn
week-year-TermTime = Yn y tymor
week-year-Holidays = Yn y gwyliau
week-year-TermTime-short = yn y tymor
week-year-Holidays-short = yn y gwyliau
week-weeks-a-year = Mewn sawl wythnos o'r flwyddyn?
week-weeks-a-year-hint = Gadewch yn wag os yw'r atebion uchod yn ei ddweud
week-weeks-not-one = Nid nifer o wythnosau yw hwnnw. Mae gan flwyddyn 53 ar y mwyaf.

## Cyrraedd yno

week-getting-there = Cyrraedd yno
week-travel-minutes = Faint o amser, bob ffordd?
week-travel-how = Sut?
week-travel-how-hint = Er enghraifft: ar droed, neu'r bws 42
week-travel-support = Mae angen help ar y ffordd

## Help

week-need = Pa help sydd ei angen?
week-need-None = Dim
week-need-None-hint = Rwy'n gwneud hyn ar fy mhen fy hun
week-need-Prompt = Nodyn atgoffa
week-need-Prompt-hint = Gair ar yr eiliad iawn
week-need-Some = Peth help
week-need-Some-hint = Am ran ohono
week-need-Full = Help gyda'r cyfan
week-need-Full-hint = Mae rhywun yno drwy'r amser
week-need-minutes = Faint o amser o help, bob tro?
week-need-what = Beth yn union?
week-need-skills = Beth mae'n rhaid iddynt ei wybod neu allu ei wneud?
week-need-skills-hint = Er enghraifft: wedi'u hyfforddi ar gyfer trawiadau, yn gyrru
week-ratio = Faint o bobl sy'n helpu?
week-ratio-None = Neb drwy'r amser
week-ratio-OneToOne = Un person gyda mi
week-ratio-TwoToOne = Dau berson gyda mi
week-ratio-Group = Un person gyda sawl un ohonom

## Pam, pa mor siŵr, llun

week-serves = Ar gyfer pa ganlyniadau y mae?
week-serves-hint = Gall fod ar gyfer dim un: mae rhai pethau'n dda ynddynt eu hunain.
week-no-outcomes = Does dim canlyniadau eto. Mae hynny'n iawn.
week-serves-one = Ar gyfer canlyniad { $number }: { $statement }
week-sure = Pa mor siŵr ydyn ni y bydd yn gweithio?
week-sure-legend = O ddim o gwbl i yn llwyr
week-sure-of-ten = { $mark } o 10
week-picture = Llun
week-picture-there = Mae un yno
week-picture-choose = Dewis llun
week-picture-fault = Ni ellid defnyddio'r llun hwnnw. Efallai y bydd un arall yn gweithio.

## O dan yr wythnos

week-outcomes = Beth rydyn ni am iddo ddigwydd
week-outcome-none = Dim byd yn yr wythnos ar ei gyfer eto
week-outcome-add = Ychwanegu rhywbeth ar ei gyfer
week-outcome-add-for = Ychwanegu rhywbeth ar gyfer canlyniad { $number }
week-thoughts = { $count ->
    [one] Un peth i edrych arno eto
    [two] { $count } beth i edrych arnynt eto
   *[other] { $count } peth i edrych arnynt eto
}
week-look = Edrych
week-look-at = Edrych ar { $activity }
week-ask-fine = Mae'n iawn fel y mae
week-ask-fine-of = Mae { $activity } yn iawn fel y mae
week-ask-of = “{ $activity }”: { $question }
week-ask-vague = Beth fyddai rhywun yn eich gweld yn ei wneud?
week-ask-copied = Ai fel hyn y mae nawr, neu fel hyn rydych chi am iddo fod?
week-no-why = { $count ->
    [one] Nid yw un peth yn dweud pam eto
    [two] Nid yw { $count } beth yn dweud pam eto
   *[other] Nid yw { $count } peth yn dweud pam eto
}
week-clash = { $day }: mae “{ $one }” a “{ $other }” ar yr un pryd.
week-clash-way = { $day }: nid yw “{ $one }” a “{ $other }” yn gadael amser i'r daith.
week-clash-shared = { $day }: mae “{ $one }” a “{ $other }” ill dau'n cael eu rhannu ag eraill yn yr un rhan o'r dydd.
week-same-time = yr un pryd

## Help yn yr wythnos

week-free = Rhydd
week-help-on = Help: { $length }
week-uncovered = Mae angen help yma, a does neb yno eto
week-uncovered-part = { $part }: mae angen help, a does neb yno eto

## Pryd mae angen i rywun fod yno

week-not-alone = Pryd dylai rhywun fod yno?
# $name yw'r person.
week-not-alone-when = Ym mha rannau o'r dydd na ddylai { $name } fod ar ei ben neu ei phen ei hun?
week-not-alone-how = Yna mae'r wythnos yn dangos lle nad oes neb yno eto. I'r cylch mae hyn, byth ar y wal.
