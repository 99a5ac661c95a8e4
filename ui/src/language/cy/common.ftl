### Geiriau y mae pob wyneb yn eu defnyddio. Cynnes, plaen a byr: defnyddiwn "chi".

## Enw'r ap: nid yw'n cael ei gyfieithu

-planning-live = Planning Live
common-app = { -planning-live }

## Botymau bach

common-save = Cadw
common-cancel = Canslo
common-close = Cau
common-done = Wedi gorffen
common-back = Yn ôl
common-next = Nesaf
common-undo = Dadwneud
common-edit = Newid
common-add = Ychwanegu
common-remove = Tynnu
common-open = Agor
common-yes = Ie
common-no = Na
common-try-again = Ceisio eto
common-more = Mwy
# Yn agor rhestr o ddewisiadau.
common-more-about = { $label }, rhestr o ddewisiadau
# Dolen i bobl sy'n defnyddio bysellfwrdd.
common-skip = Neidio i'r brif ran

## Ffeil y mae'r gliniadur yn ei rhoi

common-file-coming = Mae'n cael ei nôl o'r gliniadur…
common-file-again = Torrodd ar ei ffordd. Mae'n cael ei nôl eto…
common-file-gone = Nid yw'r gliniadur yn ei gadw mwyach. Gwnewch ef eto.
common-file-lost = Doedd dim modd ei nôl. Edrychwch a yw'r Wi-Fi yno, yna rhowch gynnig arall arni.
common-file-tooLarge = Mae'n rhy fawr i'r ddyfais hon. Agorwch ef ar y gliniadur sy'n rhedeg y dydd.

## Amser

common-minutes = { $minutes ->
    [two] { $minutes } funud
   *[other] { $minutes } munud
}
common-minutes-left = { $minutes ->
    [two] { $minutes } funud ar ôl
   *[other] { $minutes } munud ar ôl
}
common-seconds-left = { $seconds ->
   *[other] { $seconds } eiliad ar ôl
}
common-minutes-over = { $minutes ->
    [0] Mae'r amser ar ben
    [two] { $minutes } funud dros yr amser
   *[other] { $minutes } munud dros yr amser
}
# Enghraifft: 3 o 7.
common-so-many-of = { $done } o { $all }

## Dyddiad mewn tri blwch

common-date-day = Diwrnod
common-date-month = Mis
common-date-year = Blwyddyn
common-date-example = Er enghraifft 27 3 2027
common-date-not-one = Nid yw'r dyddiad hwnnw yn y calendr

## Dyddiau a rhannau'r dydd

common-day-mon = Dydd Llun
common-day-tue = Dydd Mawrth
common-day-wed = Dydd Mercher
common-day-thu = Dydd Iau
common-day-fri = Dydd Gwener
common-day-sat = Dydd Sadwrn
common-day-sun = Dydd Sul
common-part-am = Bore
common-part-pm = Prynhawn
common-part-eve = Min nos
common-part-night = Nos

## Cysur: sut mae'r sgrin yn edrych ar y ddyfais hon

common-comfort = Cysur
common-comfort-intro = Dim ond y sgrin hon sy'n newid.
common-comfort-size = Maint y geiriau
common-comfort-size-now = { $percent } y cant
common-comfort-smaller = Geiriau llai
common-comfort-larger = Geiriau mwy
common-comfort-light = Golau neu dywyll
common-comfort-theme-system = Yr un fath â'r ddyfais hon
common-comfort-theme-light = Golau
common-comfort-theme-dark = Tywyll
common-comfort-contrast = Cyferbyniad cryf
common-comfort-contrast-hint = Du a gwyn, gydag ymylon clir
common-comfort-calm = Cadw'n llonydd
common-comfort-calm-hint = Does dim ar y sgrin yn symud ohono'i hun
common-comfort-language = Iaith
common-comfort-reset = Yn ôl i fel yr oedd

# Mae pob iaith yn cael ei henwi ynddi ei hun, yr un fath ym mhob ffeil.
common-language-en = English
common-language-cy = Cymraeg
