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
join-not-found-help = It keeps trying by itself. Meanwhile:
# A short list below it, for whoever holds the device that does not find the day.
join-look-wifi = Is this device on the same Wi-Fi as the laptop? Somebody from the team knows its name.
join-look-mobile = On a phone: switch mobile data off for a moment, so that it stays on the Wi-Fi.
join-look-vpn = Is a VPN or a security app on? Switch it off for a moment.
join-look-paper = Until then there is paper and pens, and nothing that was written is lost.
join-try-now = Try now
# After a break. Somebody is writing, and goes on writing.
join-cut-off = Not connected. Keep writing: your words are kept on this device.
join-back = Connected again. Everything is saved.
# Loads the page again when it is of another version than the host.
join-reload = Load the page again
