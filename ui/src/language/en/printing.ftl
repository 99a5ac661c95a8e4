### Making paper: the organiser's page with its preview, and a circle's own pages. Calm and plain:
### what leaves the room is somebody's life, and one sees before it is made whose it is and for whom.

## The page

printing-title = Print
printing-close = Back to the room
printing-what = What would you like on paper?
# The button that goes back to the list of all papers.
printing-other = Something else
# On a small screen: goes down to the preview.
printing-to-pages = To the pages
# What is asked about the paper that was chosen. Headings.
printing-part-who = Whose, and for whom
printing-part-parts = Which parts
printing-part-look = How it looks
printing-part-file = The file
printing-nobody = Nobody is planning yet. Add the people first.

## What there is to print. A group, then each paper in a few words and one line about it.

printing-group-person = For one person, or everyone
printing-group-event = About the whole day
printing-group-official = Official forms
printing-group-door = For the door and the tables

printing-kind-pack = Everything in one pack
printing-kind-pack-hint = The parts that you tick, in one document
printing-kind-outcomeSummary = Plans to take home
printing-kind-outcomeSummary-hint = Profile, week, outcomes, actions
printing-kind-profile = One-page profile
printing-kind-profile-hint = What people like, what matters, how to help
printing-kind-week = Perfect week
printing-kind-week-hint = The week on one page, and as a list
printing-kind-support = Just enough support
printing-kind-support-hint = Who and what makes the week happen
printing-kind-money = My money on a page
printing-kind-money-hint = What there is, and what the plan uses
printing-kind-outcomes = Outcomes
printing-kind-outcomes-hint = What will be different, and how we will know
printing-kind-actionPlan = Action plan
printing-kind-actionPlan-hint = Who does what, by when
printing-kind-objectives = Objectives for the support team
printing-kind-objectives-hint = What the team works towards, and no more
printing-kind-decisionAgreement = Decision agreement
printing-kind-decisionAgreement-hint = Who decides what, and how
printing-kind-communicationChart = Communication chart
printing-kind-communicationChart-hint = What somebody does, and what it means
printing-kind-relationshipCircle = Relationship circle
printing-kind-relationshipCircle-hint = The people around somebody, near and far
printing-kind-path = PATH poster
printing-kind-path-hint = The dream and the way there, A3
printing-kind-map = MAP poster
printing-kind-map-hint = The story, the dreams and the gifts, A3
printing-kind-supportPlan = Support plan
printing-kind-supportPlan-hint = The nine items, and what is still missing
printing-kind-ehcPlan = EHC plan, sections A to K
printing-kind-ehcPlan-hint = With the golden thread, and what is missing
printing-kind-ownForm = An authority’s own form
printing-kind-ownForm-hint = Their Word form, filled from a plan
printing-kind-actions = All actions
printing-kind-actions-hint = Everyone’s, by person and by date
printing-kind-accessLog = Who has seen the plan
printing-kind-accessLog-hint = By day: who came in, read, wrote, showed and printed; no words of the plan
printing-kind-runSheet = Run sheet
printing-kind-runSheet-hint = The agenda with times and what to say
printing-kind-blankSheets = Blank worksheets
printing-kind-blankSheets-hint = To write on by hand
printing-kind-attendance = Who was there
printing-kind-attendance-hint = A list for the folder of the day
printing-kind-plannedActual = Planned and what happened
printing-kind-plannedActual-hint = The times of the day, side by side
printing-kind-rollUp = What many wish for
printing-kind-rollUp-hint = Themes, what works, what is missing; no names
printing-kind-joiningCards = Joining cards
printing-kind-joiningCards-hint = A card for each table, with the code
printing-kind-nameCards = Name cards
printing-kind-nameCards-hint = For everyone who is coming
printing-kind-doorSign = Door sign
printing-kind-doorSign-hint = Welcome, title, place, code
printing-kind-timing = Times for a spreadsheet
printing-kind-timing-hint = Planned and actual, as a table

## Whose it is, and who is to read it

printing-who = Whose?
printing-everyone = Everyone, in their order
printing-reader = Who is it for?
printing-reader-family = Their own copy
printing-reader-family-hint = For the person and the circle
printing-reader-authority = The authority
printing-reader-authority-hint = Council, school or health
printing-reader-supportTeam = The support team
printing-reader-supportTeam-hint = Those who work with the person
# The same for what is printed about the whole day without names.
printing-count-family = For the organiser
printing-count-family-hint = Every number as it is
printing-count-authority = To pass on
printing-count-authority-hint = Numbers under five are not shown
printing-made-for = Who exactly?
printing-made-for-hint = It stands at the top. For example: Lena and the night staff

## Whether the person said yes to it. $name is the person, $names a list of names.

printing-consent = Who has agreed
printing-consent-in = { $name } has agreed to give copies to people they name.
printing-consent-named = Named: { $who }
printing-consent-no = { $name } has not agreed to this, or has taken it back. Nothing is made for others.
printing-consent-ask = Nobody has asked { $name } yet, or { $name } would like to be asked each time.
printing-consent-asked = I have asked { $name } just now, and the answer was yes
printing-consent-all-in = In
printing-consent-all-ask = Has to be asked
printing-consent-all-out = Left out: they have not agreed, or have taken it back
printing-consent-all-asked = I have asked each of them just now, and each said yes
printing-consent-all-some = If only some said yes, leave this off and print theirs one by one.
# Names with a comma between them, and the last of them.
printing-names-and = { $most } and { $last }
printing-consent-none = Nobody has agreed yet, so there is nothing to print.
# $name is one person, or a list of several. The words in quotes are the heading of a box on the page.
printing-consent-ask-first = Ask { $name } first. If the answer is yes, say so under “Who has agreed”.

## The parts of a pack

printing-section-profile = One-page profile
printing-section-importantTo = What matters to me, and for me
printing-section-goodDays = Good days and bad days
printing-section-working = What works and what does not
printing-section-relationships = Relationship circle
printing-section-decisions = Decision agreement
printing-section-communication = Communication chart
printing-section-dreams = Dreams
printing-section-path = PATH
printing-section-map = MAP
printing-section-week = Perfect week, on a page
printing-section-weekList = Perfect week, as a list
printing-section-support = Just enough support
printing-section-money = My money
printing-section-outcomes = Outcomes
printing-section-actions = Actions
printing-section-contacts = Who to talk to, and when we look again
printing-section-otherSheets = Everything else that was written
printing-all = All
printing-none = None
# How many parts are ticked.
printing-parts-count = { $count ->
    [0] No part is ticked yet
    [one] 1 part of { $all }
   *[other] { $count } parts of { $all }
}
printing-parts-kept = Kept for the next time, for this reader.
printing-private = Private notes too
printing-private-hint = Only where a circle has said so on its own device. Nobody else’s private notes are printed.

## How it looks

printing-dress = How large are the letters?
printing-dress-standard = Standard
printing-dress-standard-hint = 12 point
printing-dress-large = Large
printing-dress-large-hint = 18 point throughout
printing-dress-larger = Larger
printing-dress-larger-hint = 24 point throughout
printing-dress-easyRead = Easy read
printing-dress-easyRead-hint = Pictures and short sentences
printing-language = In which language?
printing-language-en = English
printing-language-cy = Welsh
printing-language-hint = Headings only. People’s own words stay as they wrote them.
printing-void = If you change the joining code later, print these again: the old ones stop working.

## The file

printing-format = Which kind of file?
printing-format-pdf = PDF
printing-format-pdf-hint = Looks the same everywhere
printing-format-html = A page for screen readers
printing-format-html-hint = Reads aloud well, in a browser
printing-format-docx = Word
printing-format-docx-hint = To go on writing
printing-each = A file for each person
printing-each-hint = Their names begin with a number, in the order of the circles.

## The preview

printing-preview = Preview
# Read aloud for the box with the pages.
printing-preview-how = Preview: arrow keys turn the page, plus and minus change the size
printing-pages = Pages
printing-page-of = Page { $page } of { $pages }
printing-page-earlier = Page before
printing-page-later = Next page
printing-smaller = Smaller
printing-larger = Larger
printing-whole = Whole page
# $percent is a whole number.
printing-size = { $percent } %
# $time is a time of day.
printing-made-at = Made at { $time }
printing-again = Make it again
printing-as-text = Read it as a page
printing-making = The pages are being made
printing-drawing = The page is being drawn
# How many people's pages are made. Example: 12 of 25
printing-so-many = { $done } of { $of }
printing-stop = Stop
printing-stopped = Stopped. Nothing was made.
printing-failed = The pages could not be made
printing-no-preview = The pages are made, but cannot be shown here
printing-no-preview-how = Save the file or open it: it is whole.
printing-table = This is a table for a spreadsheet
printing-table-how = It has no pages to look at. Save it and open it with your spreadsheet.
printing-no-parts = Tick at least one part
printing-ready = { $pages ->
    [one] 1 page is ready
   *[other] { $pages } pages are ready
}

## What to do with it

printing-print = Print…
printing-save = Save
printing-save-each = Save a file for each
printing-open = Open
# While the pages are got ready for the printer.
printing-sending = Page { $page } of { $pages } for the printer
printing-saved = Saved: { $name }
printing-blocked = The browser did not let a new tab open. Allow it for this page, or save the file.

## What to know before relying on it. $name is the person.

printing-know = Before you hand it out
# How many lines there are.
printing-know-count = { $count ->
    [one] 1 thing to know
   *[other] { $count } things to know
}
printing-long = { $name }: this was to be one page, and it takes { $pages }. Shorten these notes:
printing-left-out = { $name } is left out. { $why }
printing-letter = The letter “{ $letter }” is in none of our fonts. A stand-in is printed.
printing-no-picture = The picture “{ $says }” is not there, or cannot be drawn. Its words stand alone.
printing-hard-longSentence = { $name }: long sentences. Two short ones are easier to read.
printing-hard-longSentence-one = { $words } words: { $text }
printing-hard-passive = { $name }: it does not say who does it.
printing-hard-jargon = { $name }: words that not everybody knows.
printing-hard-jargon-one = “{ $word }”: perhaps “{ $plain }”, in: { $text }
# Capital letters that stand for longer words.
printing-hard-letters-one = “{ $word }”: say it in full words, in: { $text }
printing-hard-noPicture = { $name }: no picture beside it yet.
printing-gap-empty = { $name }: nothing is written for
printing-gap-part = { $name }: not everything is written for
printing-somebody = Somebody

## A circle's own pages, on its own device

# The heading of the box in which a circle chooses.
printing-own = Our pages
printing-own-how = Your plan on paper, or as a page that can be read aloud. It is your own copy.
printing-own-what = Which pages?
printing-own-private = Our private notes too
printing-own-private-hint = Then they may stand on paper that is made as our own copy, here or at the desk. Never in a copy for others.
printing-own-make = Make them
printing-own-save = Save it
printing-own-open = Open it
printing-own-away = The laptop that runs the day cannot be reached. Try again when this device is back.
