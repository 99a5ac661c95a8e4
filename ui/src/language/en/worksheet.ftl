### A worksheet: one clear question at a time, with room for everyone's words.

## Going through the questions

# The name of the row of questions at the top.
worksheet-questions = Questions
# Under a question: how many notes it has.
worksheet-notes = { $count ->
    [0] Nothing yet
    [one] 1 note
   *[other] { $count } notes
}
# The name of the buttons at the bottom.
worksheet-steps = Before and after
worksheet-before = Before
# $title is the next question's heading.
worksheet-next = Next: { $title }
# After the last question, back to the list of the day.
worksheet-done = Back to the day
# On a wide screen: all questions at once, or one after the other.
worksheet-whole = Whole sheet
worksheet-one = One question

## Who speaks

worksheet-speaking = Who is speaking?
worksheet-whose = Whose view is this?
worksheet-private = This stays in your circle. It never goes on the wall.

## Notes

# For ears: a list of notes. $title is whose view they are, such as Amara or Family.
worksheet-notes-of = Notes: { $title }
# For ears: the box of one note. $name is whose view it is.
worksheet-note = Note { $number }, { $name }
worksheet-blank = Write a new note
# Grey in the empty box.
worksheet-write = Write here …
# Another tablet of this circle is in this note.
worksheet-writing = Someone else is writing here
# The name of the list of things to do with a note.
worksheet-note-more = More for note { $number }
worksheet-up = Move up
worksheet-down = Move down
# $title is another question of the same sheet.
worksheet-move-to = Move to “{ $title }”
worksheet-moved = Moved.
worksheet-moved-to = Moved. Now { $number } of { $of }.
worksheet-went-to = Moved to “{ $title }”.
