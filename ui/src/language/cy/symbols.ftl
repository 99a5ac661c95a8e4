### Choosing a picture from the set that comes with the app, instead of words or beside them.
### Read by people who may read little: short, plain words.

symbols-title = Dewis llun
symbols-search = Chwilio am lun
# Below the box to type in. The two words are examples; choose two that are easy to spell.
symbols-search-hint = Teipiwch air, fel ci neu hapus
# For a person who hears the page: what the row of topics is.
symbols-topics = Pynciau
# For a person who hears the page: what the list of pictures that were found is.
symbols-results = Lluniau ar gyfer eich gair
# Leads from what was found back to the topics.
symbols-back = Yn ôl at y pynciau

## What was found. $text is what somebody typed.

symbols-found = { $count ->
    [one] 1 llun ar gyfer “{ $text }”
    [two] 2 lun ar gyfer “{ $text }”
   *[other] { $count } llun ar gyfer “{ $text }”
}
symbols-none = Dim llun ar gyfer “{ $text }”: rhowch gynnig ar air arall

## While the pictures are fetched, and when they cannot be

symbols-coming = Mae’r lluniau ar eu ffordd…
# The tablet is cut off from the laptop that has the pictures.
symbols-away = Does dim modd cyrraedd y lluniau ar hyn o bryd
symbols-again = Rhoi cynnig arall arni
# Stands in the place of a picture that this device does not have and has no word for.
symbols-missing = Llun

# Below the pictures: who made them. $credit and $licence are names; $source and $address are web addresses.
symbols-credit = Lluniau: { $credit } { $version }, { $source }. Trwydded: { $licence }, { $address }

## The topics. One or two words each.

symbols-topic-people = Pobl
symbols-topic-feelings = Teimladau
# Yes, no, stop, help, please; talking and listening; colours and numbers.
symbols-topic-talk = Siarad
symbols-topic-food = Bwyd a diod
symbols-topic-home = Cartref
symbols-topic-body = Corff ac iechyd
symbols-topic-clothes = Dillad
symbols-topic-places = Lleoedd
symbols-topic-travel = Mynd o le i le
symbols-topic-sport = Chwaraeon a gemau
# Music, dancing, film, books, painting.
symbols-topic-music = Cerddoriaeth a chelf
symbols-topic-animals = Anifeiliaid
symbols-topic-nature = Yr awyr agored
# School, college, work and money.
symbols-topic-work = Ysgol, gwaith, arian
symbols-topic-technology = Ffôn a chyfrifiadur
# Clocks, calendars, birthdays, festivals and faiths.
symbols-topic-days = Amser a dyddiau arbennig
