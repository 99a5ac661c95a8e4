### Words of the app's own menus, windows and dialogs: the parts that the computer draws, not the page.
### In a menu, the letter after & is underlined on Windows and Linux: choose a different one for each
### item of the same menu.

## The file menu

menu-file = &File
menu-new = &New event…
menu-open = &Open…
menu-sample = Open the &sample day
menu-print = &Print…
menu-close-event = &Close the event
menu-quit = &Quit

## The edit menu

menu-edit = &Edit
menu-undo = &Undo
menu-redo = &Redo
menu-cut = Cu&t
menu-copy = &Copy
menu-paste = &Paste
menu-select-all = Select &all

## The view menu

menu-view = &View
menu-larger = &Larger
menu-smaller = &Smaller
menu-usual-size = &Usual size
menu-full-screen = &Full screen

## The wall menu: the picture that everyone in the room sees

menu-the-wall = &Wall
menu-wall = &Show the wall…
menu-hide-wall = &Neutral card on the wall

## The help menu

menu-help = &Help
menu-about = &About Planning Live

## The title of a window until its page gives it a better one

menu-title = Planning Live

## Choosing a file

menu-dialog-open = Open an event
menu-dialog-new = Where shall we keep the new event?
# The name that a new file has until somebody types a better one. No / or : in it.
menu-dialog-new-name = New event
menu-dialog-spare = Where shall we keep the event on this laptop?
# The name that the file of a spare laptop has until somebody types a better one. No / or : in it.
menu-dialog-spare-name = Event of the spare laptop
# The kind of file, in the list of kinds.
menu-dialog-kind = Planning Live events
menu-dialog-media = Choose photos, music and films for the wall
# The kinds of file, in the list of kinds.
menu-dialog-media-kind = Photos, music and films
menu-dialog-stick = Where shall the copy go?
menu-dialog-alone = Choose the event file of the other laptop
menu-dialog-paper = Where shall we keep this page?
menu-dialog-papers = In which folder shall we keep these pages?

## Another file is opened while an event is open

menu-switch = One event at a time
# $open is the title of the event that is open, $next the name of the other file.
menu-switch-question = “{ $open }” is open. Everything in it is saved. Shall we close it and open “{ $next }”? Tablets in the room will have to join again.
menu-switch-yes = Close and open
menu-switch-no = Stay here

## When something goes wrong. The name of the file stands below the sentence.

menu-trouble = This did not work
menu-trouble-not-ours = This file is not a Planning Live event.
menu-trouble-newer = This event was made by a newer Planning Live. Please bring this one up to date. The file was left as it is.
menu-trouble-damaged = Parts of this event cannot be read. The file was left as it is; please open a copy that you kept elsewhere.
# The event has a lock; it was opened from outside the start screen.
menu-trouble-locked = This event has a lock. Please open it from the first screen of Planning Live, and type its passphrase there.
menu-trouble-wrong-passphrase = That is not the passphrase of this event. Nothing was changed; please try again.
menu-trouble-wrong-recovery-key = That recovery sheet belongs to another event, or to a lock that was taken off.
menu-trouble-lock-damaged = The lock of this event is damaged, so it cannot be opened. Please open a copy that you kept elsewhere.
menu-trouble-lock-else = The lock of this event is not as it was a moment ago. Please look again.
# The computer's own place for passwords: keychain, credential manager, secret service.
menu-trouble-no-key-store = This computer keeps no passwords for us, so it will ask for the passphrase each time.
menu-trouble-in-use = This event is open somewhere else: in another app, or on another computer. Please close it there first.
menu-trouble-is-spare = This is the file of a spare laptop. Choose “Be the spare laptop” to follow again, or to take over.
menu-trouble-spare-address = The address of the first laptop is missing. It looks like 192.168.1.5:7410.
menu-trouble-spare-code = The code is missing. It stands beside the address.
menu-trouble-nothing-yet = There is no whole copy of the event here yet.
menu-trouble-not-there = This file is not there any more. Was it moved, or is it on a stick that is not plugged in?
menu-trouble-not-reached = That file cannot be read just now. Is its disk or its network there?
menu-trouble-read-only = This computer does not let us write there. Please choose another place.
menu-trouble-network = This folder is on another computer. Two hosts could write in one event there without knowing of each other. Please keep the event on this computer or on a stick.
menu-trouble-moved = The event file is no longer where it was. Please put it back, or plug the stick in again.
menu-trouble-disk-full = The disk is full. Nothing was lost, but nothing new can be kept until there is room.
menu-trouble-already-there = There is a file of that name already. It was left as it is; please choose another name.
menu-trouble-busy = Another event is being opened or closed just now. Please try again in a moment.
menu-trouble-other-event = This file is of another event: the two have no past in common.
menu-trouble-no-event = No event is open.
menu-trouble-no-door = This computer let us have no place on its network, so nobody could join. Please restart it and try again.
menu-trouble-no-such-monitor = That screen is not there any more. Is its cable plugged in?
menu-trouble-no-such-circle = Nobody of that name is planning at this event.
menu-trouble-no-paper = The page could not be made. Please try again.
menu-trouble-no-viewer = Nothing on this computer opens files of this kind. You can save it and open it on another one.
menu-trouble-no-window = The computer gave us no window. Please close Planning Live and open it again.
menu-trouble-not-media = This file is no photo, music or film that every screen can show. JPG, PNG, WebP, MP3, M4A, OGG, WAV, MP4 and WebM can be shown.
menu-trouble-media-too-large = This file is larger than 2 GB. A shorter or smaller film can be shown.
menu-trouble-on-hold = Somebody has said that nothing of this event may be deleted. Open it to see why.
