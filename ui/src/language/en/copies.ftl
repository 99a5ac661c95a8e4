### Nothing is lost: the copies that the host keeps, the way back from one, a copy on a stick, and what is said when the disk does not take what is written.

## At a tablet

# Shown at the top while the host's disk does not take anything.
copies-kept-here = The laptop cannot save just now. Everything you write is kept on this tablet and goes to the laptop when it can save again. Just carry on.

## At the desk: the disk does not take what is written

# $file is the name of the event file with its folder.
copies-trouble-full = The disk is full, so nothing new is saved. What people write stays on their tablets. Make some room on the disk; the rest goes by itself.
copies-trouble-readOnly = Nothing may be written where the event is kept ({ $file }). What people write stays on their tablets. Allow writing there again; the rest goes by itself.
copies-trouble-moved = The event is no longer where it was ({ $file }). What people write stays on their tablets. Put the file back, or plug the stick in again; the rest goes by itself.
copies-trouble-damaged = The event file cannot be read as it should be ({ $file }). What people write stays on their tablets. Close the event and open it from a copy.
copies-trouble-notReached = The disk or stick with the event does not answer ({ $file }). What people write stays on their tablets. Plug it in again; the rest goes by itself.
# In the place of "Saved" at the top of the desk.
copies-not-saving = Not saving just now
copies-well = The laptop saves again. Tablets send what they kept.

## At the desk: a copy could not be made

copies-none-full = There is too little room on the disk for safety copies. The day itself goes on and is saved.
copies-none-readOnly = No safety copy can be written beside the event. The day itself goes on and is saved.
copies-none-moved = No safety copy can be made while the event is not where it was.
copies-none-damaged = The last safety copy was not the same when it was read back, so it was not kept. The disk may be failing: please make a copy on a stick.
copies-none-notReached = No safety copy could be made just now. The day itself goes on and is saved; the app tries again by itself.
copies-second-none = The last safety copy could not be kept on the second disk. The one beside the event could, or is told of above.
# Somebody was deleted for good; the file has to be written anew without them, and there is too little room, or the disk does not answer.
copies-erasing-late = Somebody was deleted, but the disk does not let the event file be written anew without them yet. Make some room on the disk; the certificate comes when it is done.
copies-certificate-waits = Somebody was deleted for good while nobody was at this desk. The certificate is made once: keep it now.
copies-certificate-keep = Keep the certificate

## The dialog about copies

copies-title = Nothing is lost
copies-open = Copies and sticks…
# $time is such as 14:05.
copies-last = The last safety copy was made at { $time } and read back.
copies-last-none = The first safety copy is made a few minutes after something is written.
copies-two-disks = Copies are kept on a second disk too.
copies-list = Safety copies
copies-list-how = Every few minutes and at the end of each part of the day, the app writes a copy and reads it back. All copies of the last hour are kept, then one an hour for a day, then one a day for a month.
copies-list-none = There are no copies yet.
copies-list-wait = Looking at the copies…
copies-list-failed = The copies cannot be listed just now.
# When a copy was made: $day is such as Thursday 3 December 2026, $time such as 14:05.
copies-when = { $day }, { $time }
# $item is what the room was at.
copies-at-item = during “{ $item }”
copies-circles = { $count ->
    [one] one circle
   *[other] { $count } circles
}
# The size of a file, in megabytes.
copies-size = { $size } MB
copies-upgrade = before a newer version changed the file
copies-damaged = Damaged: this one cannot be used. The others are not touched by that.
copies-back = Give one circle its plan back…
# The name of that button for those who hear it.
copies-back-from = Give one circle its plan back from { $when }
copies-back-title = Give one circle its plan back
copies-back-how = The plan becomes what it was at { $when }. What stands there now goes to its history, and one can go back to it.
copies-back-who = Whose plan?
copies-back-do = Give it back
copies-back-done = { $name } has the plan of { $when } again. { $count ->
    [one] One note changed.
   *[other] { $count } notes changed.
}
copies-back-left-out = { $count ->
    [one] One note does not fit into this day any more and stays in the copy.
   *[other] { $count } notes do not fit into this day any more and stay in the copy.
}
copies-whole-how = To open the whole day as it was, close the event: the start screen lists its copies.

## A copy on a stick

copies-stick = Copy to a stick
copies-stick-how = Choose a stick or any other folder. The copy is read back before it counts.
copies-stick-do = Choose where…
# $time is such as 14:05, $place the folder.
copies-stick-last = Last copied at { $time } to { $place }.
copies-stick-none = Not copied to a stick today.
copies-stick-done = The copy is written and was read back. You can take the stick out now, the way your computer asks.
copies-stick-browser = The app on the host's laptop can copy to a stick. Without the app: planlive copy.
copies-stick-remind = Remind me
copies-stick-never = Not again
copies-stick-half = Every half hour
copies-stick-hour = Every hour
copies-stick-due = It is time for another copy on the stick.
copies-stick-now = Copy now
copies-stick-later = Later

## A circle that worked alone

copies-alone = A circle worked on another laptop
copies-alone-how = When a laptop was cut off, people may have gone on in its own copy of this event. Choose that file: you see what is in it before anything changes.
copies-alone-do = Choose the file…
copies-alone-browser = The app on the host's laptop can bring it in. Without the app: planlive merge.
copies-alone-nothing = There is nothing to bring in: all of it is here already.
# One circle in the preview. $new, $changed and $both are numbers of notes.
copies-alone-counts = { $new ->
    [one] one new note
   *[other] { $new } new notes
}, { $changed ->
    [one] one changed
   *[other] { $changed } changed
}, { $both ->
    [one] one changed on both sides
   *[other] { $both } changed on both sides
}
copies-alone-pictures = { $count ->
    [one] one picture comes along
   *[other] { $count } pictures come along
}
copies-alone-left-out = { $count ->
    [one] one note does not fit into this event and stays in the file
   *[other] { $count } notes do not fit into this event and stay in the file
}
copies-alone-merged = Where both sides wrote, all words stand. Where both chose, both choices are kept for the circle to settle.
copies-alone-bring = Bring it in
copies-alone-done = It is brought in. Everything is in the history of each plan.

## At the start screen

# $title is the name of the event.
copies-start-open = Copies of { $title }
copies-start-how = Choose one to open it as an event of its own beside the good one. Nothing is replaced.
copies-start-do = Open it beside
copies-start-do-from = Open the copy of { $when } beside
