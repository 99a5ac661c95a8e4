### My perfect week: seven days, four parts of the day.

week-caption = What a good week looks like, from Monday to Sunday
# How to use the week; shown above it. On small screens and under a finger the first sentence
# is all that is shown.
week-how = Tap something to change it.
week-how-move = Drag it to move it; with a keyboard, press Enter on it, choose with the arrows (with Shift it gets longer or shorter), and press Enter again.
week-how-clock = Tap an hour to add something, or something to change it.
week-how-clock-move = Drag it to move it, pull its lower edge to make it longer; with a keyboard, press Enter on it, choose with the arrows (with Shift it gets longer or shorter), and press Enter again.
# A switch: blocks stand at their time and are as long as they take.
week-by-clock = By the clock
week-days = Days
week-day = Day
week-part = Part of the day
# Under a day: how many things happen.
week-things = { $count ->
    [0] Free
    [one] 1 thing
   *[other] { $count } things
}
# Where something is, for ears. Example: Thursday, evening.
week-place = { $day }, { $part }

## Moving. Said to people who move things by keyboard.

# $activity is what one wrote, such as Choir.
week-lifted = Lifted: { $activity }. Choose with the arrows, with Shift it gets longer or shorter. Enter puts it down, Escape leaves it.
week-left = { $activity } stays where it was.
# $place is "Thursday, Evening".
week-put = { $activity } is now on { $place }.
week-already = { $activity } is on { $place } already.
week-move-to = Move to …
week-move = Move it here
week-also-on = Also on another day …
week-make-copy = Make a copy …
week-copy-here = Put a copy here
week-put-there = Put it there
# $activity is what one wrote; $place is "Thursday, Evening".
week-copied = A copy of { $activity } is on { $place }.
# $days is a list of days: "Monday, Thursday".
week-on = { $activity } is now on: { $days }.
week-longer = Longer by a quarter of an hour
week-shorter = Shorter by a quarter of an hour
# The lower edge of a block, which one pulls.
week-stretch = Pull to make it longer or shorter
# $length is "1 h 30", perhaps with its times: "1 h 30, 09:00–10:30".
week-stretched = { $activity } takes: { $length }.
# $day is a day of the week.
week-take-from = Take away from { $day }
week-taken = Taken away from { $day }.
# For ears: the list of things to do with one block.
week-block-more = More for { $activity }

## One block of the week

week-add = Add to the week
# For ears: the plus in one field of the week.
week-add-to = Add to { $day }, { $part }
week-add-title = Add to the week
week-change-title = Change it
week-no-name = No words yet
week-activity = What happens?
week-activity-hint = For example: choir, or lunch at mum’s
week-on-days = On which days?
week-start = At what time?
week-start-hint = Only if it matters. For example 9:30
week-start-not-one = That is not a time. For example 9:30
week-length = How long?
week-length-open = Not said
week-minutes = { $minutes } min
week-hours = { $hours } h
week-hours-minutes = { $hours } h { $minutes }
week-where = Where?
week-with = With whom?
week-with-others = Anyone else?
week-with-others-hint = Names with a comma between them
week-why = Why does it matter?
week-flexibility = Can it move?
# The last part of these ids is fixed.
week-Fixed = Fixed
week-Fixed-hint = Always at this time
week-Flexible = Flexible
week-Flexible-hint = Another time is fine too
week-Sometimes = Sometimes
week-Sometimes-hint = Not every week

## By the clock

# A row of days, such as Monday – Thursday.
week-day-to-day = { $first } – { $last }
week-all-hours = Show all 24 hours
week-only-hours = Show fewer hours
# For ears: what has no clock time on a day.
week-without-time = { $day }, at no certain time
# For ears: the plus of one day.
week-add-on = Add to { $day }
week-at-time = at { $start }
week-from-to = { $start }–{ $end }
# A block that goes on after midnight.
week-next-day = { $start } until { $end } the next day
# For ears, before the name of what began the day before.
week-from-before = From the day before:
# A length of nothing: it happens, but takes no time of its own.
week-no-time = no time at all
week-more = More

## How often

week-often = How often?
# The last part of these ids is fixed.
week-every-Week = Every week
week-every-TwoWeeks = Every second week
week-every-FourWeeks = Every fourth week
week-every-Month = So many times a month
# The same in short, on a block. $times is used for the month only.
week-every-TwoWeeks-short = every 2nd week
week-every-FourWeeks-short = every 4th week
week-every-Month-short = { $times }× a month
week-times-a-month = How many times a month?
week-times = { $count ->
    [one] Once
    [two] Twice
   *[other] { $count } times
}
week-which-weeks = In which weeks of four?
week-week-number = Week { $number }
# On a block. $weeks is a list: "1, 3".
week-in-weeks = weeks { $weeks }
week-when-in-year = At what time of the year?
week-year-AllYear = All year
week-year-TermTime = Term time
week-year-Holidays = Holidays
# The same in short, after how often: "every 2nd week, in term time".
week-year-TermTime-short = in term time
week-year-Holidays-short = in the holidays
week-weeks-a-year = In how many weeks of the year?
week-weeks-a-year-hint = Leave it empty if the answers above say it
week-weeks-not-one = That is not a number of weeks. A year has at most 53.

## Getting there

week-getting-there = Getting there
week-travel-minutes = How long, each way?
week-travel-how = How?
week-travel-how-hint = For example: on foot, or the number 42 bus
week-travel-support = Help is needed on the way

## Help

week-need = What help is needed?
week-need-None = None
week-need-None-hint = I do this on my own
week-need-Prompt = A reminder
week-need-Prompt-hint = A word at the right moment
week-need-Some = Some help
week-need-Some-hint = For a part of it
week-need-Full = Help with all of it
week-need-Full-hint = Somebody is there throughout
week-need-minutes = How much time of help, each time?
week-need-what = What exactly?
week-need-skills = What must they know or be able to do?
week-need-skills-hint = For example: trained for seizures, drives
week-ratio = How many people help?
week-ratio-None = Nobody all the time
week-ratio-OneToOne = One person with me
week-ratio-TwoToOne = Two people with me
week-ratio-Group = One person with several of us

## Why, how sure, a picture

week-serves = Which outcomes is it for?
week-serves-hint = It may be for none: some things are just good.
week-no-outcomes = There are no outcomes yet. That is fine.
# For ears, on a block. $statement is the outcome.
week-serves-one = For outcome { $number }: { $statement }
week-sure = How sure are we that it will work?
week-sure-legend = From not at all to completely
week-sure-of-ten = { $mark } of 10
week-picture = A picture
week-picture-there = There is one
week-picture-choose = Choose a picture
week-picture-fault = That picture could not be used. Another one may work.

## Below the week

week-outcomes = What we want to happen
week-outcome-none = Nothing in the week for it yet
week-outcome-add = Add something for it
# For ears.
week-outcome-add-for = Add something for outcome { $number }
# $count things, none of which has to be done.
week-thoughts = { $count ->
    [one] One thing to look at again
   *[other] { $count } things to look at again
}
week-look = Look
# For ears.
week-look-at = Look at { $activity }
week-ask-fine = It is right as it is
# For ears.
week-ask-fine-of = { $activity } is right as it is
# $question is one of the two questions below.
week-ask-of = “{ $activity }”: { $question }
week-ask-vague = What would one see you doing?
week-ask-copied = Is this how it is now, or how you want it?
week-no-why = { $count ->
    [one] One thing does not say why yet
   *[other] { $count } things do not say why yet
}
# $one and $other are two things on the same day.
week-clash = { $day }: “{ $one }” and “{ $other }” are at the same time.
week-clash-way = { $day }: “{ $one }” and “{ $other }” leave no time for the way.
week-clash-shared = { $day }: “{ $one }” and “{ $other }” are both shared with others in the same part of the day.
# A mark on a block.
week-same-time = same time

## Help in the week

week-free = Free
# Under the name of a day. $length is "3 h 30".
week-help-on = Help: { $length }
# In a part of a day in which the person must not be alone.
week-uncovered = Help is needed here, and nobody is there yet
week-uncovered-part = { $part }: help is needed, and nobody is there yet

## When somebody has to be there

week-not-alone = When should somebody be there?
# $name is the person.
week-not-alone-when = In which parts of the day should { $name } not be alone?
week-not-alone-how = The week then shows where nobody is there yet. It is for the circle and never on the wall.
