### Steering the day at the desk, arranging its agenda, and looking back at it. Calm and short: whoever reads this has a whole room to hold.

## How the day goes

# $minutes are whole minutes. Followed by a sentence about the next fixed time, such as lunch.
running-behind = { $minutes ->
    [one] 1 minute behind.
   *[other] { $minutes } minutes behind.
}
running-ahead = { $minutes ->
    [one] 1 minute ahead.
   *[other] { $minutes } minutes ahead.
}
running-on-time = On time.
# $title is what has a fixed time, such as Lunch. It begins when it was planned, although the day is late.
running-fixed-still = { $title } still at { $time }.
running-fixed-at = { $title } at { $time }.
# $time is when it will be, $planned when it was to be.
running-fixed-moved = { $title } at { $time } instead of { $planned }.
running-finish = Ends at { $time }, as planned.
running-finish-moved = Ends at { $time }. The plan was { $planned }.
# The day was begun hours away from its plan, as in a rehearsal.
running-moved = The times are counted from when the day began.
running-paused = The room has stood still since { $time }.
running-paused-how = All clocks wait. Nothing is lost.
running-pause = Pause the room
running-go-on = Go on
# Said aloud.
running-paused-said = The room stands still.
running-resumed-said = The room goes on.
# Said aloud after a button gave or took time. $time is when the item ends now.
running-time-said = { $title } until { $time }.
# On the button that ends what was put in. $title is what the room goes back to.
running-back-to = Back to: { $title }
# Asked before the last item ends.
running-end-title = End the day?
running-end-how = The agenda is over then, and its clocks end. Nothing is lost. You can step back into it.

## Somebody else leads

# $name is a facilitator. Only the desk of whoever leads moves the day on.
running-leads = { $name } leads. Only that desk moves the day on.

## Minutes that are missing

# A heading. $title is what would be too late, such as Lunch.
running-short = { $minutes ->
    [one] 1 minute is missing before { $title }.
   *[other] { $minutes } minutes are missing before { $title }.
}
# The same for the time when everybody has to be out of the building.
running-short-end = { $minutes ->
    [one] 1 minute is missing before everybody has to be out.
   *[other] { $minutes } minutes are missing before everybody has to be out.
}
running-short-ask = What can we trim?
running-short-none = There is nothing left to trim. The day will be that much later.
# On a button. $title is an item of the agenda.
running-trim-skip = { $minutes ->
    [one] Leave out { $title }: saves 1 minute
   *[other] Leave out { $title }: saves { $minutes } minutes
}
running-trim-later = { $minutes ->
    [one] { $title } 1 minute later
   *[other] { $title } { $minutes } minutes later
}
# $time is when it would begin then.
running-trim-later-at = { $minutes ->
    [one] { $title } 1 minute later, at { $time }
   *[other] { $title } { $minutes } minutes later, at { $time }
}
running-later-done = { $minutes ->
    [one] { $title } may be 1 minute later.
   *[other] { $title } may be { $minutes } minutes later.
}

## The items

# Behind three dots. $title is an item of the agenda.
running-menu = More for { $title }
running-go = Go to this
running-go-back = Go back to this
running-skip = Leave out…
running-take-up = Take up again
running-up = Move up
running-down = Move down
running-put-after = Put something in after it…
running-put-now = Put something in now…
# On a small button that opens the list of things to do with the whole room.
running-more = More
running-timing = How time is found…
running-length-heard = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
# For eyes: how long an item was planned and how long it will be.
running-length-short = { $minutes } min
running-length-changed = { $planned } → { $minutes } min
# The same for ears.
running-length-changed-heard = { $minutes ->
    [one] 1 minute instead of { $planned }
   *[other] { $minutes } minutes instead of { $planned }
}
# Everybody is together in it: no circle goes past it before the room.
running-together = together
running-inserted = put in
running-skipped = left out
# $reason is what the facilitator wrote.
running-skipped-why = left out: { $reason }
# For ears, beside the picture of what kind of time an item is.
running-kind-Welcome = Welcome
running-kind-TableWork = At the tables
running-kind-ShareRound = Sharing ideas
running-kind-Break = Break
running-kind-Meal = Meal
running-kind-Plenary = Everyone together
running-kind-WrapUp = Ending
running-moved-said = { $title } is number { $place } of { $all } now.

## Leaving something out

running-skip-title = Leave out { $title }?
running-skip-how = The day goes on without it. It stands on the list of what is left to do afterwards.
running-skip-reason = Why?
running-skip-reason-hint = Only facilitators see it.
running-skip-do = Leave it out
running-skip-done = { $title } is left out.
running-take-up-done = { $title } is in the day again.

## Putting something in

running-put-title = Put something in
running-put-what = What is it?
running-put-break = A break
running-put-together = Something all together
running-put-tables = Something at the tables
running-put-name = What is it called?
running-put-name-needed = It needs a name.
running-put-minutes = How many minutes?
running-put-minutes-fault = A number from 1 to { $most }.
running-put-who = For whom?
running-put-everybody = Everybody
running-put-when = When?
running-put-now-long = Now
# $title is the item that runs, whose clock waits.
running-put-now-hint = { $title } waits, and goes on afterwards.
running-put-after-title = After { $title }
running-put-do = Put it in
running-put-circle-how = The others go on. Their tablets show nothing of it.
# $title is what was put in.
running-put-done = { $title } is in the day.
running-put-now-done = Now: { $title }.
# $name is a circle.
running-put-circle-done = { $minutes ->
    [one] { $name } has a break of 1 minute.
   *[other] { $name } has a break of { $minutes } minutes.
}

## How time is found when the day is late

running-timing-title = How time is found
running-timing-how = Breaks, meals and sharing ideas keep their least time, whatever you choose.
running-policy = When the day is late, time comes from
running-policy-EarliestFirst = What comes next
running-policy-EarliestFirst-hint = The very next items get shorter, so that the rest of the day stays as it is.
running-policy-GreatestSlackFirst = What has most to spare
running-policy-GreatestSlackFirst-hint = The items that can be shortened most give first.
running-policy-Proportional = A little from each
running-policy-Proportional-hint = All items to come give a part.
running-ends-by = Everybody out by
running-ends-by-hint = When the building closes or the bus goes. Leave it empty if there is no such time.
running-timing-done = Kept.

## What the facilitator says

running-script = What to say
# $title is the item that comes next.
running-script-next = Next: { $title }
running-script-prompts = Questions to ask
running-script-quiet = Quieter, for whoever wants it

## Arranging an agenda

running-plan-all = { $minutes ->
    [one] Planned: 1 minute
   *[other] Planned: { $minutes } minutes
}
running-plan-least = { $minutes ->
    [one] At the least: 1 minute
   *[other] At the least: { $minutes } minutes
}
running-plan-end = Ends at { $time }
running-plan-out-by = Everybody is out by { $time }
# The shortest lengths of what comes before a fixed start are longer than the time before it.
running-plan-tight = { $minutes ->
    [one] { $title } cannot begin at { $time }: what comes before it needs 1 minute more, even at its shortest.
   *[other] { $title } cannot begin at { $time }: what comes before it needs { $minutes } minutes more, even at its shortest.
}
running-plan-tight-end = { $minutes ->
    [one] Nobody can be out by { $time }: the day needs 1 minute more, even at its shortest.
   *[other] Nobody can be out by { $time }: the day needs { $minutes } minutes more, even at its shortest.
}
# As planned it begins later than its fixed time, but it can be made to fit by shortening.
running-plan-late = { $minutes ->
    [one] { $title } is planned 1 minute later than { $time }. Items before it will be shortened.
   *[other] { $title } is planned { $minutes } minutes later than { $time }. Items before it will be shortened.
}
running-item-least = At the least
running-item-least-hint = It is never made shorter than this.
running-item-least-fault = A number from 0 to the minutes above.
running-item-tolerance = May be late by, in minutes
running-item-tolerance-fault = A number from 0 to { $most }.
running-item-optional = It can be left out
running-item-optional-hint = It is offered first when time is short.
running-item-optional-mark = can be left out
running-item-script = What to say
running-item-script-hint = Only facilitators see it.
running-item-prompts = Questions to ask
running-item-prompts-hint = One in each line. Only facilitators see them.
running-item-quiet = Something quieter
running-item-quiet-hint = For whoever wants it meanwhile.
running-item-more = Words beside it
running-item-more-note = What to say, questions, something quieter
running-item-drag = Hold and move
# Between the planned minutes and the least ones.
running-item-lengths = { $minutes } min, at the least { $least }

## Agendas of one's own

running-own = Agendas of your own
running-own-none = Keep this agenda under a name, and begin with it again another day.
running-own-items = { $items ->
    [one] 1 item
   *[other] { $items } items
}
# In a few words: when it begins and how long it is.
running-own-about = from { $start }, { $items }, { $minutes } minutes
running-own-use = Use this
running-own-use-named = Use this: { $name }
running-own-menu = More for { $name }
running-own-save = Save as a file
running-own-drop = Let it go
running-own-dropped = { $name } is gone.
running-own-keep = Keep this agenda…
running-own-keep-title = Keep this agenda
running-own-keep-name = Under what name?
running-own-keep-needed = It needs a name.
running-own-keep-replaces = There is one of this name. It will be replaced.
running-own-kept = { $name } is kept.
running-own-bring = Bring in a file…
running-own-brought = { $name } is here.
running-own-saved = { $name } is saved as a file.
running-file-bad = This file cannot be an agenda
running-file-bad-how = { $file } was not brought in. Nothing has changed.
# $line is the number of a line in the file.
running-file-line = Line { $line }
running-file-what = What is wrong
running-file-large = { $file } is too large for an agenda.
running-file-unread = { $file } could not be read.
running-fault-notJson = Something is missing or does not belong here. A comma or a quote mark, perhaps.
running-fault-format = This is not a file of an agenda: “format” has to be “planning-live/agenda”.
running-fault-newer = It comes from a newer version of Planning Live.
# $name is the name of something in the file.
running-fault-missing = “{ $name }” is missing here.
running-fault-text = “{ $name }” has to be words in quote marks.
running-fault-empty = “{ $name }” is empty.
running-fault-long = “{ $name }” is longer than { $most } letters.
running-fault-number = “{ $name }” has to be a whole number from { $least } to { $most }.
running-fault-least = “minMinutes” cannot be more than “plannedMinutes”.
running-fault-time = “{ $name }” has to be a time such as "09:30".
running-fault-yesNo = “{ $name }” has to be true or false.
running-fault-kind = “kind” has to be one of { $allowed }.
running-fault-list = “{ $name }” has to be a list in square brackets.
running-fault-object = An item has to stand in curly brackets.
running-fault-many = There are more than { $most } items.
running-fault-none = There is no item in it.

## After the day

running-after = After the day
running-after-open = Look back at the day
running-after-close = To the room
running-after-none = The day has not begun yet. What happened will stand here.
running-after-timing = The plan and how it went
running-after-item = Item
running-after-planned = Planned
running-after-real = How it went
# $time is when it began, for example 10:15.
running-after-from = from { $time }
running-after-times = { $from } to { $until }
running-after-longer = { $minutes ->
    [one] 1 minute longer
   *[other] { $minutes } minutes longer
}
running-after-shorter = { $minutes ->
    [one] 1 minute shorter
   *[other] { $minutes } minutes shorter
}
running-after-as-planned = as planned
running-after-not-run = did not happen
running-after-running = runs now
running-after-was-inserted = put in on the day
running-after-stood = { $minutes ->
    [one] 1 minute stood still
   *[other] { $minutes } minutes stood still
}
running-after-all = The whole day
running-after-legend-planned = Planned
running-after-legend-real = How it went
running-after-csv = Save as a table (CSV)
running-after-csv-ready = The table is saved.
running-after-follow = What is left to do
running-after-follow-none = Nothing was left open.
running-after-skipped = Left out
running-after-catch-up = To catch up on
running-after-topics = Parked topics
# Who brought a topic.
running-after-topic-of = from { $name }
running-after-topic-settled = settled: { $settled }
running-after-topic-open = still open
running-after-feedback = How the day was
running-after-feedback-none = Nobody has said how the day was.
running-after-feedback-count = { $people ->
    [one] 1 person
   *[other] { $people } people
}
running-feedback-1 = Not good
running-feedback-2 = Not so good
running-feedback-3 = All right
running-feedback-4 = Good
running-feedback-5 = Very good
