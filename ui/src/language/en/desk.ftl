### The desk: where the facilitator runs the day. Quiet, plain and short; people are named, never counted as cases.

## The page

# The title of the page in the browser. $title is what the day is called.
desk-title = { $title }, the desk
desk-title-plain = Planning Live
desk-untitled = A planning day
# The months and the days of the week by their number; browsers do not know them in every language.
desk-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
desk-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# The day of the event. Example: Thursday 3 December 2026.
desk-date = { desk-weekday } { $day } { desk-month } { $year }
# Everything that was done is on the host's disk.
desk-saved = Saved
desk-saving = Saving
desk-away = Looking for the host; it carries on
desk-reload = Load the page again
# Something went wrong that has no sentence of its own. $detail is for somebody who can help.
desk-trouble = That did not work: { $detail }

## Before the desk is in

desk-connecting = One moment
desk-connecting-how = The laptop that runs the day does not answer yet. This page keeps trying.
desk-needs-link = The desk needs its own link
desk-needs-link-how = Open it on the laptop that runs the day, or with the link that was printed when the day was started.

## The agenda

desk-agenda = Agenda
desk-agenda-now = Now
# Said aloud when the room has moved on.
desk-agenda-now-is = Now: { $title }
desk-agenda-items = All items
desk-agenda-empty = No agenda yet
# $time is when the day is planned to begin.
desk-agenda-not-begun = The day has not begun. The plan is { $time }.
desk-agenda-over = The day is over.
# Moves the room on. $title is what comes next.
desk-agenda-next = Next: { $title }
desk-agenda-start = Start: { $title }
desk-agenda-end = End the day
desk-agenda-back = Step back
# The group of buttons that give the running item more time, or less.
desk-agenda-time = Time for this item
desk-agenda-give = { $minutes ->
    [one] Give 1 minute more
   *[other] Give { $minutes } minutes more
}
desk-agenda-take = { $minutes ->
    [one] Take 1 minute away
   *[other] Take { $minutes } minutes away
}
# On a small button.
desk-agenda-give-short = +{ $minutes } min
desk-agenda-take-short = −{ $minutes } min
# Opens the list of what is behind us.
desk-agenda-earlier = { $items ->
    [one] 1 item before
   *[other] { $items } items before
}
# Heard beside an item that is behind us.
desk-agenda-done = done
# Beside the time that is expected now. $time is the one that was planned.
desk-agenda-planned = planned { $time }
# An item that others wait for, such as lunch.
desk-agenda-fixed = fixed at { $time }

## The circles

desk-circles = Circles
desk-circles-none = Nobody is planning at this event yet
# How many circles have a device here now.
desk-circles-here = { $here } of { $all } here now
# A circle looks at no worksheet just now.
desk-circle-no-sheet = No sheet open
desk-sheet-week = Perfect week
desk-sheet-outcomes = Outcomes and actions
desk-sheet-living = The living plan
desk-sheet-support = Just enough support
desk-sheet-money = Money
# How many parts of a sheet have something in them, and how many notes there are in all.
desk-circle-parts = { $notes ->
    [one] { $done } of { $all } parts begun, 1 note
   *[other] { $done } of { $all } parts begun, { $notes } notes
}
desk-circle-notes = { $notes ->
    [0] nothing written yet
    [one] 1 note
   *[other] { $notes } notes
}
desk-circle-devices = { $devices ->
    [0] not here now
    [one] 1 device here
   *[other] { $devices } devices here
}
desk-circle-wrote-nothing = nothing new yet
desk-circle-wrote-now = wrote just now
desk-circle-wrote-ago = { $minutes ->
    [one] wrote 1 minute ago
   *[other] wrote { $minutes } minutes ago
}
# $time is a time such as 10:42.
desk-circle-wrote-at = wrote at { $time }
# The same, very short: many circles stand side by side.
desk-circle-devices-short = { $devices ->
    [0] not here
   *[other] { $devices } here
}
desk-circle-short-now = just now
desk-circle-short-ago = { $minutes } min ago
desk-circle-short-at = at { $time }
# The list of things that one can do for a circle. $name is the person.
desk-circle-menu = { $name }’s circle, what to do
desk-circle-ask = Ask to show something…
desk-circle-say = Say something to them…
# $name is the person.
desk-circle-print = Print for { $name }
desk-circle-window = Open this circle here
desk-circle-change = Change who they are…

## Asking a circle for something for the wall

# $name is the person whose circle is asked.
desk-ask = Ask { $name } to show something
desk-ask-how = { $name }’s circle sees exactly what would be on the wall, and says yes or no.
desk-ask-nothing = { $name }’s circle has not written anything yet.
desk-ask-sheet = Which sheet?
desk-ask-section = All of it, or one part?
desk-ask-whole = All of it
desk-ask-send = Ask { $name }
desk-ask-done = { $name }’s circle has been asked.
desk-say = Say something to { $name }’s circle
desk-say-done = { $name }’s circle can read it now.

## The wall

desk-wall = Wall
# How many walls are connected.
desk-wall-count = { $walls ->
    [0] no wall is open
    [one] 1 wall is open
   *[other] { $walls } walls are open
}
# $name is what is on the wall: the agenda, or something of a circle.
desk-wall-now = On the wall now: { $name }
desk-wall-preview = Picture of the wall: { $name }
desk-wall-show = Put on the wall
desk-wall-agenda = Agenda
desk-wall-joining = How to join
# The key that hides what is on the wall. Always B.
desk-wall-hide-key = B
desk-wall-next = Next on the wall:
desk-wall-show-next = Show it now
desk-wall-not-next = Not after all
desk-wall-screen = Choose the screen…
desk-wall-open = Open the wall in a window
desk-showing-agenda = the agenda
desk-showing-joining = how to join
desk-showing-neutral = the calm card
# Something of a circle. $name is the person, $what the sheet or the part of it.
desk-showing-item = { $name }, { $what }

## What circles were asked, and what they said

desk-asked = Asked and offered
desk-asked-waiting = waiting for their answer
desk-asked-yes = they said yes
desk-asked-no = not this time
desk-asked-takenBack = taken back
desk-asked-shown = on the wall now
desk-asked-show = Show
desk-asked-show-named = Show { $name }, { $what }
desk-asked-menu = { $name }, { $what }, what to do
desk-asked-look = Look at it first
desk-asked-line-up = Make it the next one
desk-asked-again = Ask again

## The screen that the wall stands on

desk-screen = The wall’s screen
desk-screen-how = Choose the screen that everyone sees. The screens stand here as they stand beside each other.
# Two screens may show one picture (“mirrored”, “duplicated”): then the app sees one screen only.
desk-screen-single = There is only one screen, or the projector shows the same picture as the desk. Then everyone in the room can see what is on the desk, private things too.
desk-screen-mirrored = The projector shows the same picture as the desk. Everyone in the room can see what is on the desk, private things too.
# “Extend” as the settings of Windows and macOS say it.
desk-screen-apart = Before you open the wall: connect the projector, and choose “Extend” in the computer’s display settings, not “Duplicate” or “Mirror”. A window without that stands beside the desk, on the same screen.
# On a screen in the picture of the screens that shows what the desk shows.
desk-screen-same = The same picture as the desk
# Dots from left to right and from top to bottom.
desk-screen-size = { $width } × { $height }
desk-screen-desk = The desk is here
desk-screen-wall = The wall is here
desk-screen-window = Open in a window
desk-screen-close = Close the wall

## Joining

desk-join = Joining
desk-join-code = Code
desk-join-address = Address to type
desk-join-no-address = No network was found
desk-join-show = Show on the wall
desk-join-new = New code
desk-join-new-how = The old code stops working at once. Whoever is in already stays in.
desk-join-new-do = Make a new code
desk-join-changed = There is a new code.

## Announcements

desk-announce = Announcements
desk-announce-text = What shall they know?
desk-announce-hint = At most { $letters } letters
desk-announce-to = For
desk-announce-everyone = Everyone
desk-announce-wall = The wall
desk-announce-circles = All circles
desk-announce-circle = { $name }’s circle
desk-announce-send = Say it
desk-announce-done = It can be read now.
desk-announce-now = What stands now
# Takes one away. $text is what it says.
desk-announce-down = Take down: { $text }

## Paper

desk-print = Print
# While the page on which one prints is fetched.
desk-print-coming = The papers are on their way.
# While any other page of the desk is fetched.
desk-page-coming = The page is coming…

## Preparing and running

desk-prepare = Set up the day
desk-run = Back to the room

## Keys. What stands on the keys of a keyboard.

desk-help = Keys
desk-help-how = These keys keep still while you type.
desk-help-hide = Hide what is on the wall
desk-help-next = Next item of the agenda
desk-help-back = Step back
desk-help-more = One minute more
desk-help-less = One minute less
desk-help-show-next = Show what is next on the wall
desk-help-print = Print
desk-help-help = This list
desk-key-control = Ctrl
desk-key-command = ⌘
desk-key-b = B
desk-key-enter = Enter
desk-key-backspace = Backspace
desk-key-up = ↑
desk-key-down = ↓
desk-key-l = L
desk-key-p = P
desk-key-question = ?

## What else can be on the wall

# $title is what the room does meanwhile, $name a file’s name.
desk-showing-holding = While we wait: { $title }
desk-showing-media = { $name }
desk-showing-ideas = Ideas from the room
desk-showing-parked = Parked for later
desk-showing-thanks = Thank you

# In the menu: who can see what, who has seen it, and how long it is kept.
desk-records = Records and trust
# A button beside a person; it asks first.
desk-erase-person = Delete for good…
