### An authority's own form: the organiser brings the file once, says what goes into each of its
### fields, and has it filled from a plan. Plain words: whoever does this has the form beside them.

## The forms that are kept

ownform-part = The form
ownform-which = Which form?
ownform-none = No form is kept yet
ownform-none-how = Bring the authority’s empty form as a Word file (.docx). It is kept with this event, and you say once what goes where.
ownform-bring = Bring a form…
ownform-bring-hint = A Word file (.docx), 5 MB at most
ownform-bring-another = Bring another form…
ownform-bringing = The form is on its way
ownform-looking = The form is being looked at
# $name is a form.
ownform-brought = { $name } is kept
# The button that opens the list of fields.
ownform-open = What goes where
# How far a form is. $filled of $all fields have something.
ownform-state = { $filled } of { $all } fields have something
ownform-state-suggested = { $count ->
    [one] 1 of them is only suggested: look at it once
   *[other] { $count } of them are only suggested: look them over once
}

## The list of fields

# The heading. $name is the form.
ownform-title = What goes where: { $name }
ownform-back = Back to printing
ownform-about = Each field stands here with the words around it in the form. What has a like name is suggested, and used until you say something else. All is kept as you go.
ownform-name = What do you call this form?
ownform-replace = Replace the file…
ownform-replaced = The file is replaced. What you said of fields with the same name still stands.
ownform-remove = Remove this form…
ownform-remove-title = Remove { $name }?
ownform-remove-what = The file goes, and what you said about its fields. Forms that are filled already stay where they are.
ownform-remove-yes = Remove it
ownform-remove-no = Keep it
ownform-removed = { $name } is removed
ownform-fields = The fields
ownform-only-open = Only the fields that nothing goes into yet
ownform-all-done = Every field has something, or stays empty.
ownform-left-count = { $count ->
    [one] Nothing goes into 1 field yet:
   *[other] Nothing goes into { $count } fields yet:
}
# Read aloud for the select of one field. $field is its name.
ownform-goes = What goes into { $field }?
ownform-unsaid = Nothing yet
ownform-empty = It stays empty
ownform-is-suggested = Suggested
ownform-is-chosen = Chosen
ownform-is-empty = Stays empty
ownform-is-unsaid = Nothing yet
# Takes a suggestion as one's own choice.
ownform-yes = Yes, this
ownform-yes-aloud = Yes, this goes into { $field }
# Once something is kept, read aloud.
ownform-kept = Kept: { $field }
# What a field is called in the file, where people see other words.
ownform-tag = Called “{ $name }” in the file
ownform-items = To choose from: { $items }
ownform-in-row = In a row of a table: the row is there once for each

## What kind of field

ownform-kind-text = Words
ownform-kind-richText = Words, in paragraphs
ownform-kind-checkBox = A box to tick
ownform-kind-date = A date
ownform-kind-list = A list to choose from
ownform-kind-combo = A list, or words
ownform-kind-placeholder = A name between braces

## What can go into a field: groups, then one by one

ownform-group-person = The person
ownform-group-event = The day
ownform-group-made = This copy
ownform-group-circle = The circle
ownform-group-nine = Support plan, in nine parts
ownform-group-ehc = EHC plan, sections A to K
ownform-group-outcomes = Outcomes
ownform-group-actions = Actions
ownform-group-thread = The golden thread
ownform-group-money = Money
ownform-group-review = Looking at it again
ownform-group-plan = Agreement
ownform-group-other = Something else

ownform-source-person-name = Name
ownform-source-person-first-name = First name
ownform-source-person-born = Date of birth
ownform-source-person-age = Age
ownform-source-event-title = What the day is called
ownform-source-event-date = Date of the planning day
ownform-source-event-venue = Where it was
ownform-source-made-for-whom = For whom it is made
ownform-source-made-on = The date on which it is made
ownform-source-circle-name = Names of those in the circle
ownform-source-circle-relation = Who they are to the person
ownform-source-circle-view = Whose view they bring
ownform-source-circle-paid = Whether they are paid
ownform-source-outcomes-statement = The outcome
ownform-source-outcomes-gives-me = What it gives the person
ownform-source-outcomes-baseline = How it is now
ownform-source-outcomes-measure = How one will know
ownform-source-outcomes-by = By when
ownform-source-outcomes-steps = First steps
ownform-source-actions-what = What is done
ownform-source-actions-owner = Who does it
ownform-source-actions-helpers = Who helps
ownform-source-actions-first-step = The first step
ownform-source-actions-by = By when
ownform-source-actions-agreed = Whether they said yes
ownform-source-actions-done = Whether it is done
ownform-source-actions-outcome = For which outcome
ownform-source-thread-outcome = Outcome (E)
ownform-source-thread-aspiration = Hope (A)
ownform-source-thread-need = Need (B, C, D)
ownform-source-thread-provision = Idea for provision (F, G, H)
ownform-source-thread-whole = Whether the thread is whole
ownform-source-money-allocation = What there is in a year
ownform-source-money-planned = What the plan uses in a year
ownform-source-money-left = What is left
ownform-source-money-weekly = An ordinary week
ownform-source-money-status = Whether the amount is confirmed
ownform-source-money-lines-label = What it is used for
ownform-source-money-lines-kind = What kind of amount
ownform-source-money-lines-weekly = Amount in a week
ownform-source-money-lines-annual = Amount in a year
ownform-source-review-on = When everybody looks at it again
ownform-source-review-every-weeks = Every how many weeks
ownform-source-plan-agreed = Whether the circle has agreed the plan
ownform-source-plan-agreed-on = When they agreed
# An item of an official form. $number is its number or letter.
ownform-item = { $number }. { $title }
ownform-item-state = { $number }. How far it is filled
ownform-item-text = { $number }. Each note of: { $title }
ownform-item-view = { $number }. Each note: whose view it is
ownform-item-voice = { $number }. Each note: how it was said
ownform-item-guess = { $number }. Each note: whether it is a best guess
ownform-item-worksheet = { $number }. Each note: from which worksheet
ownform-item-section = { $number }. Each note: from which part of it

## Making it

# The heading above the language.
ownform-part-words = Dates and our words
ownform-made-for-hint = It goes into the field for whom the form is made. For example: Harbour Council
ownform-file = A Word file
ownform-file-hint = The form is only filled, never changed: it stays the authority’s. For everyone it is a file each.
ownform-money = With amounts of money
ownform-money-hint = Without this, the fields for money stay as they are in the form.
ownform-language-hint = For dates and a few words of ours. The form stays as it is.
ownform-ready-for = { $count ->
    [one] 1 form is filled
   *[other] { $count } forms are filled
}
ownform-ready-how = A Word form has no pages to look at here. Save it and open it in your word processor.
ownform-no-form = Bring a form first
ownform-preview = The filled form

## What was not filled. $name is the person, $field a field of the form.

ownform-not-filled = { $name }: these fields are not filled
ownform-not-filled-one = { $field }: { $why }
ownform-not-filled-row = { $field }, row { $row }: { $why }
ownform-why-notMapped = nobody has said what goes there
ownform-why-leftEmpty = it stays empty, as you said
ownform-why-noValue = the plan has nothing for it
ownform-why-wrongKind = what the plan has does not fit there
ownform-why-notInList = the form’s list has nothing like it
