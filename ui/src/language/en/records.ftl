### Records that families can trust: who can see what, who has seen it, how long it is kept, and deleting for good.

records-title = Records and trust
records-back = Back to the day
records-open = Who can see our plan
records-open-about = Who can see what, and who has seen it
records-tab-sight = Who can see what
records-tab-log = Who has seen what
records-tab-keeping = Keeping
records-tab-help = Help with a fault
records-load = One moment…

## Who can see what

records-sight-how = This is how it is now. It changes when something goes on the wall, when an idea is given, or when somebody says yes or no.
# $name is the person whose circle it is.
records-sight-of = Whose plan
records-viewer-circle = This circle’s devices
records-viewer-guest = A device that only looks on here
records-viewer-others = Other circles
records-viewer-desk = The organiser and facilitators at their desk
records-viewer-remote = A facilitator’s phone
records-viewer-wall = Everybody who looks at the wall
records-thing-plan = What is written on the sheets
records-thing-private = Notes kept private
records-thing-checkIns = How it is landing (check-ins)
records-thing-money = Money
records-thing-needs = What helps on the day
records-thing-shown = What was offered for the wall
records-thing-ideas = Ideas given to others
records-thing-name = The person’s name
records-thing-paper = Paper of the plan
records-thing-log = Who has seen the plan
records-sees-writes = sees it and can write
records-sees-reads = can read it
records-sees-progress = sees how far it is, no word of it
records-sees-onTheWall = sees what is on the wall now
records-sees-withAYes = sees what the circle said yes to
records-sees-given = sees what was given to them
records-sees-makes = can have the circle’s own copy made; it is written down each time
records-sees-makesForOthers = can have it made, for others too: the person said yes; it is written down each time
records-sees-makesWithPrivate = can have the circle’s own copy made, with private notes: the circle said so; it is written down each time
records-sees-partly = sees what was shown and printed, not when somebody wrote
records-sees-fullName = sees the full name
records-sees-firstName = sees the first name
records-sees-initials = sees the initials
records-sees-nothing = sees nothing of it
records-sight-host = Whoever has the host’s laptop and its passwords has the event’s file. Lock the laptop, and keep it safe.

## Who has seen what

records-log-how = The host wrote this down by itself. It says who and when, never what was written.
records-log-how-desk = What circles write, and when, is theirs to read: it is not in this list.
records-log-none = Nothing has been written down yet.
records-log-print = Print this
# $name is the person.
records-log-of = { $name }:
records-log-again = Look again

## Keeping

records-keep-until = Kept until
records-keep-hint = Nothing is deleted by itself. After this date the start screen asks what to do.
# $date is a year after the day.
records-keep-usual = Suggest { $date }: a year after the day, then somebody looks again
records-keep-law = How long records must be kept, and when they must go, depends on who you work for. Ask whoever answers for that.
records-keep-none = No date yet
records-hold = Hold: nothing may be deleted
records-hold-how = For an inquiry, a complaint or a court. As long as it is set, nobody can delete a person or the event here.
records-hold-reason = Why
records-hold-by = Who sets it
records-hold-set = Set the hold
records-hold-lift = Lift the hold
# $by set it on $date for $reason.
records-hold-is = Set by { $by } on { $date }: { $reason }

## Deleting a person for good

records-erase = Delete for good…
# $name is the person.
records-erase-title = Delete everything of { $name }?
records-erase-what = This goes, with every earlier version of it:
records-erase-records = { $count ->
    [one] One note or other record
   *[other] { $count } notes and other records
}
records-erase-photos = { $count ->
    [one] One photo or drawing
   *[other] { $count } photos and drawings
}
records-erase-devices = { $count ->
    [one] The place of one device; it forgets what it keeps
   *[other] The places of { $count } devices; they forget what they keep
}
records-erase-questions = { $count ->
    [one] One question about the wall
   *[other] { $count } questions about the wall
}
records-erase-ideas = { $count ->
    [one] One idea given to others
   *[other] { $count } ideas given to others
}
records-erase-rest = Money, consents, needs, the people of the circle, and the log of who has seen the plan
records-erase-sharing = Support that is shared goes on for the others with somebody unnamed in the same place. Nobody else’s money changes.
records-erase-not = It cannot reach paper, files saved elsewhere, copies on sticks, or what others wrote in their own plans.
# $count is how many copies of the event still have this person in them.
records-erase-copies = { $count ->
    [one] Delete the copy beside the event that has them in it, too
   *[other] Delete the { $count } copies beside the event that have them in them, too
}
records-erase-copies-how = Whoever wants another circle back from such a copy cannot have it any more.
records-erase-go-on = I want to delete it
records-erase-sure = This cannot be taken back.
# $name is the person.
records-erase-type = To be sure, type the name: { $name }
records-erase-do = Delete for good
records-erase-wait = Deleting. The file is written anew…
# $name is the person.
records-erase-done = { $name } was deleted for good.
records-erase-certificate = The certificate says what went, and what it cannot reach. It is made once: keep it now.
records-erase-save = Keep the certificate

## At the start

records-past = Past its date
# $date is until when the event was to be kept.
records-past-was = was to be kept until { $date }
records-past-delete = Delete for good
records-past-longer = Keep a year longer
records-past-held = On hold: it cannot be deleted
# $title is an event.
records-past-title = Delete “{ $title }” for good?
records-past-how = The event’s file goes, with every plan in it, and every copy beside it.
records-past-media = Delete the photos, music and films in its folder, too
records-past-type = To be sure, type its title: { $title }
records-past-done = The event was deleted for good.

## Help with a fault

records-fault-how = This makes a file for whoever helps you. It says which version this is, which system, how many circles and devices, and the last lines of the log. No name, no word of a plan, no code and no key is in it. Open it and see before you give it away.
records-fault-make = Make the file
records-fault-keep = Keep the file
