### Who has seen a plan, on screen and on paper, and the certificate of a deletion. Plain sentences.

## Whose hand it was: the beginning of a sentence

accesslog-by-desk = The desk
# $name is one of the facilitators.
accesslog-by-desk-named = { $name } at the desk
accesslog-by-remote = A phone of the team
# $device is what a device is called, such as Otter 12.
accesslog-by-circle = { $device }
accesslog-by-guest = { $device }, which looks on,
accesslog-by-wall = The wall
# $device is what a laptop is called, such as Otter 12.
accesslog-by-spare = The spare laptop, { $device },
accesslog-by-host = The host by itself
accesslog-by-computer = Somebody at the host’s computer

## What was done. $who is one of the above

accesslog-joined = { $who } came into the circle.
accesslog-left = { $who } left the circle.
accesslog-opened = { $who } read the plan.
# $count is how often something was changed.
accesslog-changed = { $who } wrote in the plan (changes: { $count }).
accesslog-described = { $who } changed who the person is, their money, or what was agreed to.
accesslog-gave-idea = { $who } gave an idea to other circles.
# $sheet is a worksheet.
accesslog-shown = { $who } put “{ $sheet }” on the wall.
accesslog-taken-down = { $who } took “{ $sheet }” off the wall.
# $paper is a kind of paper, $reader is one of those below.
accesslog-printed = { $who } made paper of it: { $paper }, { $reader }.
accesslog-form-filled = { $who } filled an authority’s form from it.
accesslog-exported = { $who } wrote it out as a file.
accesslog-restored = { $who } put it back as it was earlier.
accesslog-merged = { $who } brought in what was written while a laptop was cut off.
accesslog-erased = { $who } deleted a person for good. Nothing here says who it was.
accesslog-kept-until = { $who } said until when the event is kept.
accesslog-held = { $who } said that nothing may be deleted.
accesslog-released = { $who } said that it may be deleted again.
# A second laptop keeps a copy of everything from now on, in case the first one dies.
accesslog-followed = { $who } keeps a copy of everything from then on.
# Another laptop hosts the event, because the first one has died.
accesslog-took-over = { $who } had this laptop take over from the one before.
accesslog-reader-family = for the circle itself
accesslog-reader-authority = for the authority
accesslog-reader-support-team = for the support team

## On paper

# $name is the person, $event is the day's title.
accesslog-title = { $name }: who has seen our plan
accesslog-head = Who has seen our plan
accesslog-about = The host wrote this down by itself, at the moment it happened. It says who and when, never what was written. What people saw by looking at the wall or at somebody’s paper, nobody can know.
accesslog-none = Nothing has been written down yet.
accesslog-when = When
accesslog-what = What
# $date is the day of printing.
accesslog-foot = { $name } · who has seen our plan · printed { $date }
