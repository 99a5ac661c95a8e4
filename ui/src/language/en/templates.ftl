### Worksheets as the organiser sees them: choosing, changing, writing and sharing them.
### A worksheet has questions; under a question people write notes; a note can have columns beside it.

## The list of all worksheets

templates-title = Worksheets
# Under the name of this step. $offered of $all worksheets can be chosen by circles.
templates-count = { $offered } of { $all } offered
templates-how = What circles can write on. Change the words, make your own, or set aside what this day does not need.
templates-filter = Find a worksheet
# For ears, after typing in the filter. $count is how many are left.
templates-found = { $count ->
    [0] No worksheet with these words
    [one] 1 worksheet
   *[other] { $count } worksheets
}
templates-found-none = No worksheet has these words.
templates-new = Write a new one
templates-bring = Bring one in
templates-bring-hint = A worksheet file (.json) can also be dropped on the list.
templates-drop = Let go to bring it in
templates-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
# How many notes circles have written on a worksheet.
templates-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
templates-state-asItCame = As it came
templates-state-changed = Changed
templates-state-own = Our own
# Somebody began to change it on this device and has not kept it.
templates-begun = Begun, not kept yet
templates-begun-title = Begun on this device, not kept yet
templates-untitled = A worksheet without a name
# A switch: circles can choose this worksheet, or cannot.
templates-offered = Offered
templates-only-agenda = Offer only what is on the agenda
templates-only-agenda-done = Only what is on the agenda is offered now.
templates-offer-all = Offer all
templates-offer-all-done = All worksheets are offered now.
templates-set-aside = { $title } is set aside. Who has written on it still has it.
templates-change-named = Change { $title }
templates-go-on-named = Go on with { $title }
templates-go-on = Go on
# The name of a list of things to do with one worksheet.
templates-more = More for { $title }
templates-look = Look at it
templates-copy = Make our own from this
# Stands after the title of a copy. Both languages are used at once: the title has both.
templates-ours = (ours)
templates-save = Save as a file
templates-saved = { $title } is among your downloads.
templates-put-back = Put back as it came
templates-was-put-back = { $title } is as it came again.
templates-remove = Remove
templates-removed = { $title } is removed.
templates-draft-thrown = Your changes to { $title } are thrown away.

## Where a worksheet stands in the list

templates-group = Where it stands in the list
templates-group-AboutMe = About me
templates-group-HowThingsAre = How things are
templates-group-PeopleAndPlaces = People and places
templates-group-Deciding = Deciding
templates-group-Communicating = Communicating
templates-group-DreamsAndPlans = Dreams and plans
templates-group-Learning = Looking back and learning

## Writing a worksheet

templates-back = All worksheets
# The heading. $title is what the worksheet is called.
templates-editing = Change “{ $title }”
templates-writing = A new worksheet
templates-is-draft = Not kept yet. Only this device has your changes.
templates-is-unkept = Not kept yet. This device cannot hold a draft: keep it before you leave.
templates-is-kept = Kept. Circles see it like this.
templates-keep = Keep it
templates-kept = { $title } is kept. Circles see it at once.
templates-throw = Throw my changes away
templates-see = See how it looks
templates-tongue = Language
templates-in-en = English
templates-in-cy = Welsh
# A box to write in. $what is its label, such as Title.
templates-box-en = { $what }, in English
templates-box-cy = { $what }, in Welsh
templates-copy-en = Copy the English for now
templates-copy-cy = Copy the Welsh for now
templates-no-cy = { $count ->
    [one] One text has no Welsh yet.
   *[other] { $count } texts have no Welsh yet.
}
templates-no-en = { $count ->
    [one] One text has no English yet.
   *[other] { $count } texts have no English yet.
}
templates-about-it = What it is
templates-name = Title
templates-about = What it is for
templates-about-hint = One sentence, said to the person.
templates-easy = In easy words
templates-easy-hint = The same in ten short words at most. It may stay empty.
templates-options = How it works
templates-byPerspective = A row for each view
templates-byPerspective-hint = The person’s view stands first, then a row for family, support workers and everyone else.
templates-byRespondent = A row for each who answers
templates-byRespondent-hint = Everyone in the circle answers each question for themselves, the person first.
templates-startsBlank = Begin with a blank sheet
templates-startsBlank-hint = Notes are written freely first and sorted under the questions later.
templates-drawing = A drawing beside it
templates-drawing-hint = The same notes as a picture. The list of questions is always there too.
templates-drawing-none = No drawing
templates-drawing-Rings = Rings, from the middle outwards
templates-drawing-Path = A path to a star
templates-drawing-Map = Round spaces about the person
templates-drawing-Star = A star
# $ring is the title that a column has to have.
templates-drawing-Rings-how = Each question is a ring. Give every question a column called “Ring”, with answers from the middle outwards, and its notes stand in those rings instead.

## Questions

templates-sections = Questions
# $which is "Question 3" or the like, $title what it is called.
templates-named = { $which }: { $title }
templates-section = Question { $number }
templates-section-new = Question without a title
templates-section-add = Add a question
templates-section-open = Change question { $number }: { $title }
templates-section-copy = Copy question { $number }: { $title }
templates-section-up = Move question { $number } up: { $title }
templates-section-down = Move question { $number } down: { $title }
templates-section-drag = Drag to move
templates-section-remove = Remove this question
templates-section-removed = “{ $title }” is removed.
templates-section-moved = “{ $title }” is now { $place } of { $all }.
templates-section-copied = “{ $title }” is copied.
templates-section-full = A worksheet has { $most } questions at the most.
templates-section-title = Heading
templates-prompt = What is asked
templates-prompt-hint = The question as it is read out.
templates-easy-prompt = What is asked, in easy words
templates-easy-prompt-hint = Shown to whoever wants easy words. It may stay empty.
templates-first = Who is asked first
templates-first-hint = A new note is their view until somebody says otherwise.
templates-first-Person = The person
templates-answers = How it is answered
templates-answers-Notes = With notes
templates-answers-Notes-hint = Words, pictures and drawings
templates-answers-Sort = By sorting
templates-answers-Sort-hint = Pictures into like, not sure and don’t like
templates-says = What a note says
templates-says-hint = With “stay” and “change” on one worksheet the app shows what everybody agrees on.
templates-says-none = Neither
templates-says-Keep = This is to stay
templates-says-Change = This is to change
templates-private = Never on the wall
templates-private-hint = It stays in the circle, whatever anybody says yes to.
templates-fresh = Only when the person asks
# “It” is a question of a worksheet. “You” is the facilitator.
templates-fresh-hint = For fears, health, money and what others decide. You cannot ask for it; the person puts it on the wall, each time anew.
# A small mark beside a question that is never on the wall.
templates-private-mark = Stays in the circle

## Columns: what a note has beside its words

templates-columns = Beside each note
templates-columns-how = What else is asked about each note, such as a day or who helps.
templates-columns-count = { $count ->
    [0] nothing yet
    [one] 1 column
   *[other] { $count } columns
}
templates-column = Column { $number }
templates-column-add = Add a column
templates-column-title = What it is called
templates-column-type = What goes in
templates-column-Text = Words
templates-column-Choice = One of some answers
templates-column-Person = Somebody in the circle
templates-column-Place = A place
templates-column-Date = A day
templates-column-YesNoNotSure = Yes, no or not sure
templates-column-ZeroToTen = A number from 0 to 10
templates-column-Picture = A picture
templates-choices = Answers to choose from
templates-choice = Answer { $number }
templates-choice-add = Add an answer
# For buttons of one line. $what is "Column 2" or "Answer 3".
templates-line-up = Move up: { $what }
templates-line-down = Move down: { $what }
templates-line-remove = Remove: { $what }
templates-line-removed = { $what } is removed.

## Using a note again

templates-feeds = Use it again
templates-feeds-how = Where a note can go next without being written twice.
templates-feeds-count = { $count ->
    [0] nowhere yet
    [one] 1 way
   *[other] { $count } ways
}
templates-feeds-lists = In the plan
templates-feeds-sheets = On a worksheet
templates-feed-outcomes = As an outcome: what is wanted
templates-feed-actions = As an action: what is to be done
templates-feed-owner = As who does an action
templates-feed-week = In the week: something to do
templates-feed-where = In the week: where
templates-feed-with = In the week: with whom
templates-feed-why = In the week: why it matters
# A question of a worksheet. $sheet and $section are their titles.
templates-feed-question = { $sheet }: { $section }
templates-feed-here = This worksheet
templates-feed-gone = A question that is not here ({ $name })
templates-feed-remove = Do not use it again here: { $name }
templates-feed-sheet = Worksheet
templates-feed-section = Question
templates-feed-choose = Choose …
templates-feed-add = Add this question
templates-feed-loops = Questions that lead back to this one are left out.
templates-feed-none-left = No question is left to choose here.

## For sharing: the names in the file

templates-ids = Names for sharing
templates-ids-how = In the file every part has a short name made of small letters, digits and hyphens. It is made from the title, and stays when the title changes.
templates-ids-careful = Notes are kept under these names. Change one that is in use, and what was written under it is shown apart.
templates-id-sheet = The worksheet
templates-id-hint = Empty: made from the title

## Preview

templates-preview = How it looks
templates-preview-of = { $title }: how it looks
templates-preview-tongue = Show it in
templates-preview-usual = In a circle
templates-preview-easy = In easy words
templates-preview-wall = On the wall
# The person in the preview; a name that is read the same in both languages.
templates-preview-name = Sam
templates-preview-note = A note of the circle
templates-preview-blank = Write what comes to mind. Notes are sorted later.
templates-preview-before = Question before
templates-preview-next = Next question
templates-preview-goes-to = Can be used again: { $places }
templates-preview-none-on-wall = Nothing of this is ever on the wall.
templates-preview-not-on-wall = Never on the wall: { $titles }
templates-preview-drawing = There is a drawing beside the questions.
templates-preview-like = Like
templates-preview-not-sure = Not sure
templates-preview-dislike = Don’t like

## Leaving something that is not kept

templates-leave = You have changes that are not kept
templates-leave-how = Nobody else sees them yet. They can wait on this device.
templates-leave-later = Go on later
templates-left = Your changes to { $title } wait on this device.
templates-outdated = Somebody else has changed this worksheet since you began. Keeping yours replaces theirs.
templates-outdated-theirs = Take theirs
templates-outdated-taken = You have theirs now.

## Bringing a file in

templates-file-kept = { $title } is in.
templates-file-same = { $title } is here already, just like this.
templates-file-large = “{ $file }” is larger than a worksheet can be (200 kB). Nothing was changed.
templates-file-unread = “{ $file }” could not be read. Nothing was changed.
templates-file-conflict = There is a “{ $title }” already
templates-file-conflict-how = The file has another “{ $title }”. Which shall circles have?
templates-file-replace = Replace ours
templates-file-both = Keep both
templates-file-replaced = { $title } is replaced.
templates-file-bad = This file cannot be used as it is
templates-file-bad-how = “{ $file }” has a fault. Nothing was changed.
templates-file-where = Where
templates-file-what = What
templates-file-line = Line { $line }
templates-file-another = Choose another file

## Where a fault is. The pieces are put together: "Question 3, column 2, the title, in Welsh".

templates-fault = This could not be kept yet
templates-fault-at = { $place }: { $fault }
templates-fault-go = Go there
templates-place-whole = The whole file
templates-place-section = question { $number }
templates-place-column = column { $number }
templates-place-choice = answer { $number }
templates-place-feed = use again { $number }
templates-place-sections = the questions
templates-place-columns = the columns
templates-place-choices = the answers
templates-place-feeds = where it is used again
templates-place-format = the kind of file (“format”)
templates-place-version = the version
templates-place-id = the short name (“id”)
templates-place-title = the title
templates-place-about = what it is for
templates-place-easy = the easy words
templates-place-group = where it stands in the list (“group”)
templates-place-byPerspective = a row for each view (“byPerspective”)
templates-place-byRespondent = a row for each who answers (“byRespondent”)
templates-place-startsBlank = the blank sheet (“startsBlank”)
templates-place-drawing = the drawing
templates-place-prompt = what is asked
templates-place-first = who is asked first (“first”)
templates-place-isPrivate = never on the wall (“isPrivate”)
templates-place-freshYes = only when the person asks (“freshYes”)
templates-place-answers = how it is answered (“answers”)
templates-place-says = what a note says (“says”)
templates-place-type = what goes in (“type”)
templates-place-en = in English
templates-place-cy = in Welsh
# A field of the file that the app has no words for. $name is what the file calls it.
templates-place-other = “{ $name }”

## What is wrong there

templates-fault-notJson = This is not a whole file: at line { $line }, character { $column } something is missing or too much, such as a comma, a bracket or a quotation mark.
templates-fault-wrongFormat = This is not a worksheet file of Planning Live.
templates-fault-newerVersion = This worksheet is of a newer version of the app.
templates-fault-unknownField = The app does not know this. It may be a slip of the pen.
templates-fault-missing = This is needed, and is not there.
templates-fault-wrongKind = Something of another kind belongs here.
# $allowed are the words as they stand in the file.
templates-fault-unknownWord = It has to be one of these: { $allowed }.
templates-fault-empty = Some words are needed here.
templates-fault-tooLong = This is too long: { $most } characters at the most.
templates-fault-file-tooLong = The file is too large: { $most } bytes at the most.
templates-fault-twice = This is taken already. It has to be different from the others.
templates-fault-tooMany = { $most ->
    [0] There can be none of them here.
   *[other] There are too many: { $most } at the most.
}
templates-fault-tooFew = { $least ->
    [one] At least one is needed.
   *[other] At least { $least } are needed.
}
templates-fault-badId = Only small letters without accents, digits and hyphens can stand here, 64 at the most.
templates-fault-noSuchTarget = No worksheet has this question.
templates-fault-cycle = This way a note would come back to where it began. Take one of the ways out.
