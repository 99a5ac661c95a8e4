### Who is in and who comes in: the list of devices at the desk, and the name that a device shows of itself.

door-is-shut = Nobody new can join just now. Whoever is in stays in.
# $count is how many wrong codes were typed in ten minutes, $places is from how many places in the network.
door-tries = { $count ->
    [one] A wrong code was typed just now.
   *[other] { $count } wrong codes in the last ten minutes, from { $places ->
        [one] one device
       *[other] { $places } devices
    }. Whoever has the right code and has to wait can scan the square instead.
}
door-shut-it = Let nobody new in
door-open-it = Let people in again
# A button; $count is how many devices have joined.
door-devices-open = Devices ({ $count })
# Opens the page that says whether tablets can reach this laptop.
door-network = Can tablets reach us?
door-devices = Devices that have joined
door-devices-how = Each device has a name of its own. Let it show its name to see which one it is.
door-devices-none = No device has joined yet.
# The heading over other browsers in which the desk is open.
door-desks = Desks in other places
# The heading over windows and browsers in which the wall is open.
door-walls = Walls in other places
# The heading over phones that facilitators use as remotes.
door-remotes = Phones of the team
door-here = Here now
door-away = Not here
door-looks-on = looks on only
# The name of the menu of one device; $name is such as Otter 12.
door-what = What to do with { $name }
door-identify = Let it show its name
door-move = Move to another circle
door-move-title = Move { $name }
door-move-to = To which circle?
door-move-do = Move it
door-look-only = Let it look on only
door-may-write = Let it write
door-remove = Take it out of the day
door-remove-title = Take { $name } out?
door-remove-how = It hears and sees nothing more. Everything that was written on it stays in the plan. With a new code, it cannot come back with the old one.
# For a desk, a wall or a phone of the team: these came with a link of their own.
door-remove-key-how = It hears and sees nothing more, and the link with which it came opens nothing more. Links for a new one are at the desk.
door-remove-do = Take it out
door-remove-do-code = Take it out, new code
door-removed = The device is out.
door-removed-new-code = The device is out, and there is a new code.
door-this-is = This device is
door-this-is-why = Somebody at the desk is looking for it.
door-you-look-on = You are looking on here. You can read everything; the others do the writing.
# What a device is called: $animal is the number of an animal, $number is a number from 2 to 99.
door-name = { $animal ->
    [0] Otter { $number }
    [1] Heron { $number }
    [2] Hare { $number }
    [3] Robin { $number }
    [4] Badger { $number }
    [5] Wren { $number }
    [6] Fox { $number }
    [7] Swan { $number }
    [8] Hedgehog { $number }
    [9] Owl { $number }
    [10] Seal { $number }
    [11] Lark { $number }
    [12] Squirrel { $number }
    [13] Kingfisher { $number }
    [14] Deer { $number }
    [15] Puffin { $number }
    [16] Mole { $number }
    [17] Swallow { $number }
    [18] Salmon { $number }
    [19] Beaver { $number }
    [20] Dolphin { $number }
    [21] Finch { $number }
    [22] Goat { $number }
    [23] Lapwing { $number }
    [24] Newt { $number }
    [25] Pony { $number }
    [26] Rabbit { $number }
    [27] Starling { $number }
    [28] Toad { $number }
    [29] Trout { $number }
    [30] Vole { $number }
   *[31] Woodpecker { $number }
}
