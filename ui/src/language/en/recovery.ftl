### The recovery sheet: paper that opens a locked event when its passphrase is forgotten.

# The heading of the sheet, and what its file is called.
recovery-title = Recovery sheet
# The title of the document. $event is the title of the planning day.
recovery-document = Recovery sheet for { $event }
# Who prepares the day calls it by its title: $event. It is opened with the app.
recovery-lead = This sheet opens “{ $event }” if its passphrase is forgotten. Whoever has the sheet and the file can read everything in it.
recovery-date = Date of the day
recovery-printed = Printed
recovery-how = How to use it
recovery-how-open = Open the event in Planning Live. Where it asks for the passphrase, choose “I have the recovery sheet”.
recovery-how-type = Type the thirteen groups below. Small letters and spaces do not matter; a slip is shown by the number of its group.
recovery-how-new = Then choose a new passphrase. This sheet stays good until the lock is taken off.
recovery-where = Where to keep it
recovery-where-apart = Apart from the computer and from any memory stick with the event on it: in a locked drawer or a safe.
recovery-where-two = Two people should know where it is. Nobody should take a photo of it.
recovery-where-lost = If the passphrase and every copy of this sheet are lost, nobody can open the event again, and nor can the makers of the app.
# Above the groups of letters.
recovery-key = Recovery key
# Below the groups: how to read them.
recovery-letters = The letters O, I, L and U are not used: it is always nought and one.
recovery-kept-by = Kept by
recovery-kept-at = Kept at
# At the foot of the page.
recovery-foot = Keep this sheet apart from the computer · printed { $date }
