### Worksheets as data: columns beside a note, easy words, who answers, what was found, the blank
### sheet, and using a note somewhere else. Warm, plain and short; "you" is the person.

## The list of sheets on the first page

# A box over the list, when there are many sheets.
sheet-find = Find a sheet
sheet-find-none = No sheet has these words. Try a shorter one.
# The headings in the list.
sheet-group-AboutMe = About me
sheet-group-HowThingsAre = How things are
sheet-group-PeopleAndPlaces = People and places
sheet-group-Deciding = Deciding
sheet-group-Communicating = Communicating
sheet-group-DreamsAndPlans = Dreams and plans
sheet-group-Learning = What we learn
# Under a sheet in the list, once something is written on it.
sheet-progress = { $answered } of { $of } questions written
# Under the week, and under outcomes and actions, once something is written there.
sheet-written = { $count ->
    [one] 1 thing written
   *[other] { $count } things written
}
# "Sheet: question", for saying where something stands.
sheet-place = { $sheet }: { $heading }

## Easy words

# A button on a sheet that stays pressed: the questions are asked in easy words.
sheet-easy = Easy words

## Who answers (a sheet that several people answer, each for themselves)

sheet-answering = Who is answering?
# Under it: the questions say “you” and mean the person, whoever answers. $name is the person.
sheet-answering-about = Every answer is about { $name }.
# Stands for somebody who is not in the circle now.
sheet-answered-before = Someone who answered before

## Columns: what stands beside a note

# Opens the boxes beside a note that has nothing in them yet.
sheet-beside-more = More about this
# Opens the boxes beside a note to change what is in them.
sheet-beside-change = Change
# Said after the two above, for ears: which note it is.
sheet-beside-which = (note { $number })
# For ears: the boxes beside a note.
sheet-beside = More about note { $number }
# Takes away what was chosen.
sheet-answer-none = Clear
sheet-answer-Yes = Yes
sheet-answer-No = No
sheet-answer-NotSure = Not sure
# A mark from 0 to 10.
sheet-of-ten = { $mark } of 10
sheet-picture-there = A picture
sheet-picture-add = Add a photo
sheet-picture-other = Another photo
sheet-places = Places you have written
sheet-people = People you have written
sheet-person-other = Another name

## Themes: a word that people choose for what a note is about

sheet-theme = What it is about
sheet-theme-add = What is it about?
sheet-theme-about = Give the same word to notes about the same thing, whoever said them. Then you see what you agree on.
sheet-theme-known = Words you use already
sheet-theme-new = A new word

## What we found

sheet-found = What we found
sheet-found-about = Everybody’s view stands. Start with what you agree on.
sheet-found-nothing = Nothing is written yet.
# Under "What we found" in the row of questions.
sheet-found-open = { $count ->
    [0] All have an ending
    [one] 1 still open
   *[other] { $count } still open
}
sheet-common = Common ground
# $theme is what people called it, such as Bus; $heading is the question, such as What is working.
sheet-common-theme = { $theme } ({ $heading })
sheet-differences = Seen differently
sheet-differences-about = Both are true for whoever said it. Talk it over, or agree to see it differently.
sheet-works-for = Working for
sheet-works-not-for = Not working for
# A button: the circle leaves a difference as it is.
sheet-differ = Agree to see it differently
sheet-differ-again = Talk about it again
sheet-differ-agreed = You agreed to see this differently.
sheet-change = To change
sheet-change-open = { $count ->
    [0] Everything here has an ending.
    [one] Still open: 1. There is time.
   *[other] Still open: { $count }. There is time.
}
# Stands for a thing that is to change, when two people chose differently.
sheet-change-still = To change
# How a thing that is to change can end: three buttons.
sheet-make-outcome = Make it an outcome
sheet-make-action = Make it an action
sheet-not-now = Not now
# Takes a "not now" back.
sheet-not-now-after-all = Open it again
sheet-keep = To keep
sheet-differ-list = We see it differently

## A blank sheet, sorted later

sheet-blank = A blank sheet
sheet-blank-prompt = Write whatever comes, one thing after another. The headings come later.
# $count is how many notes are on the blank sheet.
sheet-sort-ready = { $count ->
    [one] 1 note is waiting for a heading.
   *[other] { $count } notes are waiting for a heading.
}
sheet-sort = Sort them
sheet-sort-how = Where does this belong? Tap a heading, press its number, or carry the note there.
sheet-sort-left = { $count ->
    [one] 1 note left
   *[other] { $count } notes left
}
# For ears: the list of headings.
sheet-sort-headings = Headings
# Lays a note aside; it comes again at the end.
sheet-sort-later = Later
sheet-sort-back = Take the last one back
sheet-sort-blank = Back to the blank sheet
sheet-sort-all = All sorted. This is how far each heading is.
sheet-sort-none = There is nothing left to sort. This is how far each heading is.
# Said, not shown.
sheet-sorted-under = Put under “{ $title }”. { $count ->
    [0] None left.
    [one] 1 note left.
   *[other] { $count } notes left.
}
# How far a heading is.
sheet-standing-empty = nothing yet
sheet-standing-partial = something still to come
sheet-standing-complete = complete

## What has no heading any more

sheet-also = Also written here
sheet-also-about = The sheet has changed since this was written. Nothing is lost: put it under a heading, or leave it here.
sheet-also-move = Put it under a heading
# $text is the note that these words stood beside.
sheet-also-beside = Beside “{ $text }”

## Using a note somewhere else, without writing it twice

# In the menu of a note, and the name of what opens.
sheet-use = Use this for …
sheet-use-outcome = An outcome
sheet-use-action = An action
sheet-use-owner = Who does an action
sheet-use-week = Something in my week
sheet-use-where = Where something in my week happens
sheet-use-with = Who I do something in my week with
sheet-use-why = Why something in my week matters
# Another sheet and one of its questions.
sheet-use-section = { $sheet }: { $heading }
sheet-use-again = Used there already
sheet-use-which-action = Which action?
sheet-use-no-action = There are no actions yet. Write one first.
sheet-use-which-block = Which part of your week?
sheet-use-no-block = There is nothing in your week yet. Put something in first.
# What stands there now.
sheet-use-now-where = now: { $now }
sheet-use-now-with = with { $now }
sheet-use-now-why = because: { $now }
sheet-use-into-week = Put it in the week
sheet-used = Added there too.

# Under a note: what it was used for. $text is what stands there.
sheet-became-outcome = This became the outcome “{ $text }”.
sheet-became-action = This became the action “{ $text }”.
sheet-became-owner = Does the action “{ $text }”.
sheet-became-week = In my week: “{ $text }”.
sheet-became-where = Where I do “{ $text }”.
sheet-became-with = With me for “{ $text }”.
sheet-became-why = Why “{ $text }” matters.
sheet-became-entry = Also in { $place }: “{ $text }”.
# At an outcome, an action or a part of the week: where it came from.
sheet-from = From { $place }: “{ $text }”.
sheet-link-in-tray = It is in the tray now.
# The words at the other end have changed since. $text is what stands there now.
sheet-link-newer = There it says now: “{ $text }”.
sheet-link-take = Use the new words
sheet-link-leave = Leave both
sheet-link-taken = The new words stand here too.
