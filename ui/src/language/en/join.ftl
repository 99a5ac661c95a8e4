### Coming in: from the code on the wall to one's own circle. Often read on a phone, in a hurry.

join-title = Welcome to the day
# Under the title, before the code is known.
join-intro = Type the code that you see on the wall.
join-code = Code on the wall
join-code-hint = Six letters and numbers. Capitals or small, both are fine.
join-go = Come in
join-choose = Which circle are you with?
join-choose-hint = Everyone with the same person chooses the same name.
# $name is the person whose circle it is, such as Amara.
join-circle = { $name }’s circle
join-other-code = Use another code
join-change = Go to another circle
# While the page looks for the host's laptop.
join-connecting = Looking for the day …
join-not-found = The day cannot be found just now
join-not-found-help = Is this device on the Wi-Fi of the room? It keeps trying by itself.
join-try-now = Try now
# After a break. Somebody is writing, and goes on writing.
join-cut-off = Not connected. Keep writing: your words are kept on this device.
join-back = Connected again. Everything is saved.
# Loads the page again when it is of another version than the host.
join-reload = Load the page again
