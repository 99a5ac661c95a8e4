### The spare laptop: a second laptop that has everything that the first one has, and takes over when the first one dies.

## At the desk of the first laptop

spare-title = Spare laptop
spare-why = A second laptop can have everything that this one has, a moment after it was written. If this one dies, somebody presses one button there, and the day goes on.
spare-add = Add a spare laptop
spare-add-open = Open Planning Live on the other laptop, in this room’s network, and choose “Be the spare laptop”.
spare-add-type = Type what stands here:
spare-address = Address
spare-code = Code
spare-key = Whoever has this code gets everything that everybody writes. Show it to nobody else.
# On the desk of another computer than the one that hosts the day.
spare-elsewhere = The code for a spare laptop is shown only on the laptop that hosts the day.
spare-dies = If this laptop dies
spare-dies-how = Wait a minute in case it comes back. Then press “Take over” on the spare laptop. Tablets find it by themselves and bring what is missing; nobody has to type anything again.
spare-none = There is no spare laptop.
spare-copying = The spare laptop gets a whole copy of the event.
# $time is such as 14:05.
spare-following = The spare laptop has everything up to { $time }.
spare-behind = The spare laptop is behind: it has everything up to { $time }, and { $count ->
    [one] one change is
   *[other] { $count } changes are
} still to come.
spare-gone = The spare laptop cannot be reached. It has everything up to { $time }. It comes back by itself when it is on and in this network.
spare-gone-empty = The spare laptop cannot be reached, and does not have a whole copy yet.
# Over all of the desk of a laptop that was taken for dead.
spare-over = Another laptop has taken over this event.
spare-over-how = Nothing is written here any more, so that no words end up in two places. You can still read and print. Tablets go to the other laptop by themselves, and bring what they wrote here. If something is still only here, close the event, take its file there on a stick, and bring it in with “Copies and sticks…”.
spare-over-on = Host on here…
spare-over-on-title = Host on here?
spare-over-on-how = Do it only when the other laptop is not to be had any more: it was closed, or it has died. This laptop then hosts the day again with everything that it has, and tablets come back by themselves.
spare-over-on-rest = What was written only on the other laptop can be brought in later with “Copies and sticks…”.
spare-over-on-do = Host on here
# Two laptops took over from the same one, and tablets have been with both.
spare-doubled = Another laptop hosts this event as well.
spare-doubled-how = Words end up in two places. Decide which laptop goes on. On the other one, close the event, take its file to the one that goes on with a stick, and bring it in with “Copies and sticks…”.
spare-doubled-seen = That is settled

## On the laptop that is the spare one

spare-be = Be the spare laptop…
spare-be-title = Be the spare laptop
spare-be-how = On the laptop that hosts the day, choose “Spare laptop” in the menu of the desk. It shows an address and a code.
spare-be-address = Address of the first laptop, or the link
# An example in the box for the address.
spare-be-address-example = 192.168.1.5:7410
spare-be-code = Code
spare-be-begin = Begin
spare-be-no-address = The address of the first laptop is missing. It looks like 192.168.1.5:7410.
spare-be-no-code = The code is missing. It stands beside the address.
spare-this = This is the spare laptop
spare-calling = Calling the first laptop.
# $percent is from 0 to 100.
spare-getting = Getting a whole copy: { $percent } %.
spare-has = Here is everything up to { $time }.
spare-apart = The first laptop has not been reached since { $time }. This laptop goes on trying.
spare-apart-has = Here is everything up to { $time }.
# The screen before said how it followed; now nothing does.
spare-no-more = This laptop no longer follows the first one.
spare-no-more-how = Press “No longer be the spare laptop”. Then choose “Be the spare laptop…” again, with the same file: everything that has come so far is kept in it.
# $file is where the file is.
spare-kept = It is kept in { $file }.
spare-leave-on = Leave this laptop on, plugged in, and in the same network.
spare-first-dies = If the first laptop dies
spare-first-dies-how = Wait a minute in case it comes back. Then take over here. Tablets find this laptop by themselves and bring what is missing; nobody has to type anything again.
spare-take-over = The first laptop is gone: take over
spare-take-over-title = Take over?
spare-take-over-how = This laptop opens the event for the room, with everything that it has. Do it only when the first laptop has really died: if it comes back, it will be told that it does no more.
spare-take-over-do = Take over now
spare-stop = No longer be the spare laptop
spare-wrongCode = The first laptop does not know this code, or has taken this laptop off its list.
spare-spareThere = There is a spare laptop already. This one waits for its place.
spare-takenOver = Another laptop has taken over already.
spare-otherVersion = The first laptop has another version of Planning Live. Both need the same.
spare-spareFile = The event cannot be kept here: there is another file of this name, or no room on the disk.
