### Bringing an earlier plan or profile into a sheet, as notes.

# The button on a sheet, and the heading of the dialog.
bring-title = Bring in what you have already
# $where is a heading of the sheet, such as What is important to me.
bring-help = Paste the words here, or open a text file. Each line becomes a note under “{ $where }”. You can change and move them afterwards.
bring-text = Words from before
# A button.
bring-file = Open a text file
# $count is how many notes there will be.
bring-count = { $count ->
    [0] No notes yet
    [one] One note
   *[other] { $count } notes
}
bring-whose = Whose words are these?
bring-whose-choose = Choose …
bring-do = Bring them in
# A short message afterwards. $count is how many notes came in.
bring-done = { $count ->
    [one] One note is on the sheet now.
   *[other] { $count } notes are on the sheet now.
}

## What can be wrong. One sentence that one can act on.

bring-tooLarge = This file is too large. Open it, and paste the part that matters.
bring-notText = This file is not plain text. Open it where it was written, copy the words, and paste them here.
bring-nothing = There are no words in this file.
bring-tooLong = One line is very long. Put each thing on a line of its own.
# $most is the most notes that fit in one go.
bring-tooMany = That is more than { $most } notes. Bring them in a part at a time.
