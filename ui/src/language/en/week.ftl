### My perfect week: seven days, four parts of the day.

week-caption = What a good week looks like, from Monday to Sunday
# How to use the week; shown above it.
week-how = Tap something to change it. Drag it to move it; with a keyboard, press Enter on it, choose with the arrows, and press Enter again.
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
week-lifted = Lifted: { $activity }. Choose with the arrows, Enter puts it down, Escape leaves it.
week-left = { $activity } stays where it was.
# $place is "Thursday, Evening".
week-put = { $activity } is now on { $place }.
week-already = { $activity } is on { $place } already.
week-move-to = Move to …
week-move = Move it here
week-copy = Copy to other days
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
