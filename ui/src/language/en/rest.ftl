### A lock on the event's file: what people wrote is sealed, and opens with a passphrase.

## In the preparation of the day, and later

rest-heading = A lock on this event
# The event has no lock.
rest-none = Anyone who has the file of this event can read what people wrote in it. With a lock, it opens with a passphrase only.
rest-on = This event has a lock: its file opens with the passphrase, or with the recovery sheet.
rest-what = The copies beside the event are locked with it. Copies on memory sticks and elsewhere, printed paper, and photos and films beside the file are not.
rest-set = Lock this event…
rest-change = Another passphrase…
rest-sheet = Print the recovery sheet
rest-off = Take the lock off…
# At a desk on another computer than the one that hosts the day.
rest-elsewhere = A lock is set, and the recovery sheet is printed, only on the laptop that hosts the day: the key on the sheet does not go through the network.
# While the copies that the app made of the event before it had a lock are sealed.
rest-copies-busy = The copies beside the event are being locked, too…
rest-copies-locked = { $count ->
    [one] The copy beside the event has the same lock.
   *[other] The { $count } copies beside the event have the same lock.
}
# A warning, above the list of their names.
rest-copies-open = { $count ->
    [one] This copy could not be locked. Anyone who has it can read it:
   *[other] These { $count } copies could not be locked. Anyone who has them can read them:
}
# A button below that list.
rest-copies-drop = { $count ->
    [one] Delete it for good
   *[other] Delete them for good
}
# Above the list of their names.
rest-copies-other = { $count ->
    [one] This copy opens only with the passphrase of an earlier lock:
   *[other] These { $count } copies open only with the passphrase of an earlier lock:
}
# A switch. The key is kept by the computer: keychain, credential manager, secret service.
rest-remember = Open without asking on this computer
rest-remember-how = This computer keeps a key in its own place for passwords. Whoever can use your account here can open the event.

## Setting a lock

rest-set-title = Lock this event
rest-set-how = Think of a few words that only you would put together. You type them each time the event is opened.
# A box to type in.
rest-passphrase = Passphrase
rest-again = The same once more
rest-show = Show what I type
# Advice below the box; the passphrase is still short.
rest-advice-short = At least eight letters, please.
# The passphrase could be guessed: it is one short word, or the same letter again and again.
rest-advice-easy = A stranger with time could guess this. Two or three words more make it strong.
rest-advice-good = That is hard to guess.
rest-differ = The two are not the same.
rest-go-on = Go on
rest-sheet-title = First the recovery sheet
rest-sheet-how = This sheet opens the event if the passphrase is forgotten. Print it now, and keep it apart from the computer.
# A warning. "Nobody" means the makers of the app too.
rest-sheet-lost = If both the passphrase and the sheet are lost, nobody can open the event again. Nor can we.
rest-sheet-open = Open the sheet to print it
# A switch that somebody turns on when it is done.
rest-sheet-done = The sheet is printed and put away
rest-lock = Lock the event
rest-locked = The event is locked.

## Changing it

rest-change-title = Another passphrase
# A box: what opens the event now.
rest-current = Passphrase now, or the key on the recovery sheet
rest-new = New passphrase
rest-change-how = The recovery sheet stays good. Computers that opened the event without asking will ask again.
rest-changed = The event has another passphrase.
rest-off-title = Take the lock off
rest-off-how = Everyone who has the file can read it then.
rest-off-yes = Take the lock off
rest-off-done = The event has no lock any more.

## Opening a locked event on the first screen

# Below the name of a file, in the place of its date.
rest-has = Has a lock
# $file is the name of the file.
rest-open-title = “{ $file }” has a lock
rest-open-passphrase = Its passphrase
rest-open-sheet = I have the recovery sheet
rest-open-no-sheet = I know the passphrase
rest-open-key = The thirteen groups on the sheet
rest-open-key-hint = Small letters and spaces do not matter.
rest-open = Open
rest-open-remember = Do not ask again on this computer
rest-open-busy = Opening takes a moment
# The key has 65 letters and numbers; $count were typed.
rest-key-length = The key has 65 letters and numbers; these are { $count }.
# $group is a number from 1 to 13.
rest-key-group = There is a slip in group { $group }.
