### Choosing a picture from the set that comes with the app, instead of words or beside them.
### Read by people who may read little: short, plain words.

symbols-title = Choose a picture
symbols-search = Look for a picture
# Below the box to type in. The two words are examples; choose two that are easy to spell.
symbols-search-hint = Type a word, such as dog or happy
# For a person who hears the page: what the row of topics is.
symbols-topics = Topics
# For a person who hears the page: what the list of pictures that were found is.
symbols-results = Pictures for your word
# Leads from what was found back to the topics.
symbols-back = Back to the topics

## What was found. $text is what somebody typed.

symbols-found = { $count ->
    [one] 1 picture for “{ $text }”
   *[other] { $count } pictures for “{ $text }”
}
symbols-none = No picture for “{ $text }”: try another word

## While the pictures are fetched, and when they cannot be

symbols-coming = The pictures are on their way…
# The tablet is cut off from the laptop that has the pictures.
symbols-away = The pictures cannot be reached just now
symbols-again = Try again
# Stands in the place of a picture that this device does not have and has no word for.
symbols-missing = A picture

# Below the pictures: who made them. $credit and $licence are names; $source and $address are web addresses.
symbols-credit = Pictures: { $credit } { $version }, { $source }. Licence: { $licence }, { $address }

## The topics. One or two words each.

symbols-topic-people = People
symbols-topic-feelings = Feelings
# Yes, no, stop, help, please; talking and listening; colours and numbers.
symbols-topic-talk = Talking
symbols-topic-food = Food and drink
symbols-topic-home = Home
symbols-topic-body = Body and health
symbols-topic-clothes = Clothes
symbols-topic-places = Places
symbols-topic-travel = Getting about
symbols-topic-sport = Sport and games
# Music, dancing, film, books, painting.
symbols-topic-music = Music and art
symbols-topic-animals = Animals
symbols-topic-nature = Outdoors
# School, college, work and money.
symbols-topic-work = School, work, money
symbols-topic-technology = Phone and computer
# Clocks, calendars, birthdays, festivals and faiths.
symbols-topic-days = Time and special days
