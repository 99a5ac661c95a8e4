### The circle's tablet: one person's day, filled in together. Warm, plain and short.
### It is read aloud to people, by people, and by machines.

## Who and where

# The name of the page in the browser. $name is the person, such as Amara.
circle-of = { $name }’s circle
# The heading of the first page. $name is the person.
circle-welcome = { $name }’s day
# A date, such as 3 December 2026. Browsers do not know every language's months.
circle-date = { $day } { $month ->
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
} { $year }
# The button from a worksheet back to the list of the day.
circle-to-outline = The day
# Three buttons beside the person's face. $name is the person.
circle-photo-add = Choose a photo of { $name }
circle-photo-change = Choose another photo of { $name }
circle-photo-away = Take the photo of { $name } away
circle-photo-fault = That file cannot be used as a photo. Choose a picture from a camera or a telephone.
# At the foot of the first page, for a tablet that is with the wrong circle.
circle-other-circle = This tablet is not with { $name }? Choose another circle
# At the foot of the first page: the circle makes its own plan on paper.
circle-own-pages = Make our pages

## The day

# Over what the room is doing now.
circle-now = Now
# Beside the item of the list that the room is doing now.
circle-here-now = We are here
# A button. $title is the name of a worksheet.
circle-open-now = Open “{ $title }”
circle-outline = The whole day
circle-outline-free = Open any sheet whenever you like.
# Under an item of the day. $title is the name of its worksheet.
circle-sheet-of = Sheet: { $title }
# Worksheets that are not part of the agenda.
circle-more-sheets = More sheets
circle-not-begun = We begin soon
circle-not-begun-help = You can already look around and write.
circle-over = That was our day
circle-over-thanks = Thank you. Everything you wrote stays here, and you can go on writing.

## The two sheets that every plan has

circle-sheet-week = My perfect week
circle-sheet-week-about = How you would like an ordinary good week to be.
circle-sheet-support = Just enough support
circle-sheet-support-about = For each thing in my week: what help it needs, and who or what can give it.
circle-sheet-money = My money
circle-sheet-money-about = What there is, what my week costs, and what is left to choose.
circle-sheet-goals = Outcomes and actions
circle-sheet-goals-about = What will be different, and who does what to make it so.

circle-sheet-living = The living plan
circle-sheet-living-about = Near and far, how it is landing, and how the plan has changed.
# While a sheet comes from the host for the first time.
circle-sheet-coming = This sheet is on its way …

## Saved or not. "Saved" is said only when the host's laptop has it on disk.

circle-saved = Saved
circle-saving = Saving …
circle-saved-cut-off = Everything is saved. Looking for the host …
circle-keeping = Keeping your words here until the host is back
# In a browser that keeps nothing once the page is closed.
circle-keeping-open = Keeping your words here. Please leave this page open.
# Said, not shown, when the connection is there again.
circle-back-again = Connected again.
# $why is a sentence, such as "That is too long: there is room for 4000 letters."
circle-unkept = This could not be kept. { $why }
circle-unkept-copy = Your words, to copy
circle-unkept-done = I have them

## Two people said different things at the same time

circle-also-said = Two of you said different things here. Which shall it be?
circle-also-keep = Keep “{ $value }”
circle-also-take = Take “{ $value }”
# Stands for an empty answer.
circle-also-nothing = nothing

## The room moves on, and says things

# $title is the item of the agenda that the room is at now.
circle-moved-on = The room is now at “{ $title }”. Take your time.
circle-moved-go = Go there
circle-moved-see = See the day
circle-moved-stay = Stay here
# Takes an announcement away.
circle-news-read = I have read it

## The tray: nothing is thrown away

# A button. $count is how many things are in the tray.
circle-tray = { $count ->
    [0] Tray
   *[other] Tray ({ $count })
}
circle-tray-title = In the tray
circle-tray-about = Nothing is thrown away. Anything here can come back.
circle-tray-empty = There is nothing in the tray. What you put away waits here.
circle-put-in-tray = Put in the tray
circle-put-away = Put in the tray.
circle-put-back = Put back
circle-put-back-done = It is back in its place.
# Said after "undo", by what was undone.
circle-undone-wrote = Your words are as they were before.
circle-undone-set = Your choice is as it was before.
circle-undone-moved = It is back where it was.
circle-undone-added = What you added is in the tray.
circle-undone-removed = It is back from the tray.
circle-undone-restored = It is in the tray again.
# Somebody else has changed the same thing since, so it stays.
circle-undone-nothing = Somebody has changed this since. It stays as it is.
# Names of the undo button. $what is the beginning of a note, such as "Sings everywhere".
circle-undo-wrote = Undo: writing in “{ $what }”
circle-undo-set = Undo: a choice in “{ $what }”
circle-undo-moved = Undo: moving “{ $what }”
circle-undo-added = Undo: adding “{ $what }”
circle-undo-removed = Undo: putting “{ $what }” in the tray
circle-undo-restored = Undo: taking “{ $what }” out of the tray
# Names of the redo button: what was undone is done again. "Removed" here means that it went to
# the tray by undo and comes back; "restored" that it goes to the tray again.
circle-redo = Redo
circle-redo-wrote = Redo: writing in “{ $what }”
circle-redo-set = Redo: a choice in “{ $what }”
circle-redo-moved = Redo: moving “{ $what }”
circle-redo-added = Redo: putting “{ $what }” in the tray
circle-redo-removed = Redo: bringing “{ $what }” back
circle-redo-restored = Redo: putting “{ $what }” in the tray
# Stands for $what above when it has no words of its own.
circle-undo-something = something without words
# The name of a list of things to do. $name is "Outcome 2" or "Action 1".
circle-more-for = More for { $name }

## The wall. Nothing of a circle is on it without the circle's yes.

# A button on a sheet.
circle-offer = Show on the wall
circle-offer-title = Show this on the wall?
# $title is the name of a sheet or of one of its questions.
circle-offer-about = This is exactly what everyone in the room would see of “{ $title }”. The facilitator decides when. You can take it back at any time.
# Money is never on the wall unless the person asks for it, each time.
circle-offer-money = This shows your money to everybody in the room.
circle-offer-money-once = Only you can ask for it, and only for this one time: when it is taken off the wall, your yes is used up.
circle-offer-money-sure = Yes, everybody may see my money
# The worksheet itself says that only the person asks for this, each time.
circle-offer-fresh = This goes on the wall only when you ask for it.
circle-offer-fresh-once = It is only for this one time: when it is taken off the wall, your yes is used up.
circle-offer-fresh-sure = Yes, everybody may see it this time
circle-offer-nothing = There is nothing in “{ $title }” to show yet.
circle-offer-yes = Yes, offer it
circle-offer-no = Not now
circle-offered = Offered. The facilitator can now show it.
# The facilitator asks. $title is the name of a sheet or of one of its questions.
circle-asked = May “{ $title }” be on the wall?
circle-asked-about = Everyone in the room would see exactly this, nothing else. You can take it back at any time.
circle-asked-yes = Yes
circle-asked-no = Not now
circle-asked-said-yes = You said yes.
circle-asked-said-no = You said not now. That is fine.
circle-wall-now = “{ $title }” is on the wall now.
circle-wall-ready = You said yes to “{ $title }”. It may be on the wall.
# Several of them, under one line that opens. $count is always more than one.
circle-wall-ready-many = You said yes to { $count } things. They may be on the wall.
circle-wall-outdated = You have changed the words since.
circle-wall-newer = Show the newer words
circle-wall-off = Take it off the wall
circle-wall-back = Take my yes back
circle-wall-taken = It is off the wall.
# For a sheet whose name this tablet does not know.
circle-something = Something of yours

## Actions

circle-action-nobody = Nobody yet
