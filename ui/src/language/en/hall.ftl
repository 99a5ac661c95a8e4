### Words on papers about the whole event.

# The title of the list of actions. $event is the day's title.
hall-title-actions = { $event }: who does what

# The title of the facilitators' run sheet. $event is the day's title.
hall-title-run-sheet = { $event }: run sheet

# The title of worksheets to write on by hand.
hall-title-blank = { $event }: worksheets to write on
hall-title-attendance = { $event }: who was there
hall-title-planned = { $event }: planned and real times

# The title of the counts without names.
hall-title-roll-up = { $event }: what we learned together

# At the foot of each page.
hall-foot-organiser = { $event } · for the organiser only · printed { $date }

# At the foot of a worksheet to write on. $title is the worksheet.
hall-foot-blank = { $title } · { $event } · printed { $date }
hall-organiser-only = For the organiser only. Please keep it safe, and do not pass it on.
hall-nobody-plans = Nobody is on the list of those who plan yet.
hall-no-agenda = The day has no agenda yet.

# Actions: the heading of the first page.
hall-actions-head = Who does what
hall-actions-keep-safe = It names people and what they take on: for those who follow it up, and nobody else.

# $done and $dropped are numbers of actions.
hall-actions-not-listed = Not in these lists: done { $done }, let go { $dropped }.
hall-actions-by-owner = By who takes the step
hall-actions-by-date = By when
hall-actions-nobody = Nobody has taken these on yet
hall-actions-nobody-about = Each needs one person, by name, who sees that it happens.
hall-actions-overdue = Overdue
hall-actions-what = What
hall-actions-who = Who

# The person in whose plan the action is.
hall-actions-for-whom = Whose plan
hall-actions-by = By when
hall-actions-first = First step
hall-actions-yes = Said yes
hall-actions-how = How it is
hall-actions-open = Not begun
hall-actions-doing = Under way
hall-actions-blocked = Stuck
hall-actions-carried-over = In the next plan

# Attendance: the heading, and how many of each.
hall-attendance-head = Who was there
hall-attendance-circles = Circles
hall-attendance-all = Everybody asked
hall-attendance-name = Name
hall-attendance-relation = Who they are
hall-attendance-person = whose plan it is
hall-attendance-is = There
hall-attendance-at = Since

# $names are those who ran the day.
hall-attendance-team = The day was run by { $names }.
hall-is-expected = Expected
hall-is-here = Here
hall-is-late = Late
hall-is-left = Has left
hall-is-not-coming = Not coming

# Planned beside real times.
hall-planned-head = Planned and real times
hall-planned-not-begun = The day has not begun yet: the real times are still empty.
hall-planned-minutes = Minutes planned
hall-planned-taken = Minutes taken
hall-planned-apart = Difference, of what has ended
hall-planned-paused = Minutes paused
hall-planned-added = Items added
hall-planned-skipped = Items left out
hall-planned-about = Minutes taken are without the pauses. What was added on the day had no minutes planned.

# The facilitators' run sheet.
hall-run-head = Run sheet
hall-run-begins = Begins
hall-run-ends = Ends
hall-run-ends-by = Out of the building by
hall-run-team = Run by
hall-run-lead = Leads now
hall-run-start = Start
hall-run-end = End
hall-run-minutes = Minutes
hall-run-item = What
hall-run-kind = Kind

# A start that others wait for. $at is a time.
hall-run-fixed = at { $at } sharp
hall-run-fixed-within = at { $at }, at most { $minutes } minutes later
hall-run-optional = can be left out
hall-run-details = The day, item by item

# Under an item. $kind is what kind of time it is.
hall-run-how-long = { $minutes } minutes, at least { $least } · { $kind }
hall-run-ask = To ask

# $what is something quieter for whoever wants it.
hall-run-quieter = Something quieter: { $what }
hall-kind-welcome = Welcome
hall-kind-table-work = At the tables
hall-kind-share-round = Sharing round
hall-kind-break = Break
hall-kind-meal = Meal
hall-kind-plenary = All together
hall-kind-wrap-up = Wrapping up
hall-sheet-week = My perfect week
hall-sheet-support = Just enough support
hall-sheet-money = My money
hall-sheet-goals = Outcomes and actions
hall-sheet-living = Our living plan
hall-place-head = The place, and who to turn to
hall-place-nothing = Nothing is written about the place yet.
hall-place-no-safeguarding = Nobody is named yet to hear of a worry about somebody's safety.
hall-place-safeguarding = A worry about somebody's safety
hall-place-emergencies = In an emergency
hall-place-quiet-room = Quiet room
hall-place-toilet = Toilets
hall-place-access = Getting in and about
hall-place-seating = Who sits where
hall-place-power = Power and wall
hall-place-local-offer = What there is nearby
hall-needs-head = Who needs what
hall-needs-none = Was asked, and needs nothing in particular.
hall-needs-not-asked = Has not been asked yet.
hall-needs-medication = Medication, and when
hall-needs-food = Food and allergies
hall-needs-senses = Light, noise and touch
hall-needs-mobility = Moving about
hall-needs-communication = Communicating
hall-needs-language = Language
hall-needs-format = How to have it on paper
hall-needs-quiet = A quiet place
hall-needs-comfort = What comforts
hall-needs-best-time = Best time of day
hall-needs-to-leave = Who helps to leave

# Worksheets to write on by hand.
hall-blank-name = Whose sheet this is
hall-blank-date = Date
hall-blank-by = Who wrote it
hall-blank-who = Who says it
hall-blank-what = What
hall-blank-private = What stands here stays in the circle.

# $column is the head of a column, $answers what one can write in it.
hall-blank-answers = { $column }: { $answers }
hall-blank-week-about = What would a really good week look like? Who helps, and where?
hall-blank-when = When
hall-blank-outcomes-about = What will be different in a year, in the person's own words?

# $number counts from 1.
hall-blank-outcome = { $number } · By next year …
hall-blank-actions-about = One small step each. Write who, and ask whether they say yes.

# The roll-up: counts without names.
hall-roll-head = What we learned together
hall-roll-foot-own = { $event } · the organiser's own copy, not to be passed on · printed { $date }
hall-roll-foot-shared = { $event } · counted without names · printed { $date }
hall-roll-own = For the organiser only, not to be passed on: small numbers and people's own words can show who it was.
hall-roll-shared = The copy to pass on: no names, nobody's own words, and no number from one to four.
hall-roll-made-for = Made for { $who }.

# $count is a number, or "fewer than 5".
hall-roll-agreed = People who agreed to be counted: { $count }. Nobody else is in it.
hall-roll-nobody = So there is nothing to count yet.
hall-roll-how-counted = Every number counts people. “5 or more” stands where the number itself would give a smaller one away.
hall-count-fewer = fewer than 5
hall-count-more = 5 or more
hall-roll-gaps = What people looked for nearby
hall-roll-gaps-about = Somebody who looked for several things may be counted in more than one column.
hall-roll-no-gaps = Nothing is written about what people looked for nearby.
hall-roll-area = Part of life
hall-roll-wanted = Looked for it
hall-roll-there = It is there
hall-roll-not-there = It is not, and why
hall-roll-outcomes = What outcomes are about
hall-roll-themes = What came up again and again
hall-roll-themes-about = Only what five or more people share is named here, and nothing with a name in it.
hall-roll-tiers = Where help comes from
hall-roll-works = What works, and who says so
hall-roll-nothing = Nothing to count here.
hall-roll-what = What
hall-roll-people = People
hall-roll-messages = The five key messages, and what shows them
hall-roll-message = Message
hall-roll-shows = What shows it
hall-message-vision = A shared vision
hall-message-aspirations = Raising aspirations
hall-message-together = Planning services together
hall-message-personal = A personal approach
hall-message-options = Options after 16
hall-shows-partners = People with somebody from school, health or social care in their circle
hall-shows-gaps = People who wrote what they looked for nearby
hall-shows-outcomes = People with an outcome
hall-shows-tiers = People helped in more than one way
hall-shows-worksheets = People who wrote on a worksheet
hall-shows-money = People who looked at money
hall-shows-after-sixteen = People with an outcome about work and learning
hall-roll-words = In people's own words
hall-roll-words-gaps = Looked for nearby
hall-roll-words-works = What works
hall-roll-no-works = Nobody has written yet what works.
hall-area-pfa1 = Work and learning
hall-area-pfa2 = Own home and choices
hall-area-pfa3 = Friends and taking part
hall-area-pfa4 = Being healthy
hall-area-wellbeing = Feeling well in life
hall-area-everyday = Everyday life
hall-area-education = School and college
hall-area-health = Doctors, nurses and therapy
hall-area-care = Help and support
hall-area-housing = A place to live
hall-area-work = A job
hall-area-unsaid = Nobody said which
hall-there-yes = It is there
hall-there-no = There is none
hall-there-full = It is full
hall-there-too-far = Too far away
hall-there-not-accessible = People cannot get in or join in
hall-there-unknown = Not known
hall-tier-myself = On their own
hall-tier-family = Family and friends
hall-tier-community = People nearby
hall-tier-technology = Technology
hall-tier-shared = Shared paid support
hall-tier-paid = Paid support, one to one
hall-tier-two = Paid support, two people
hall-tier-not-now = Not doing it yet
hall-view-person = The person themselves
hall-view-family = Family
hall-view-friend = Friends
hall-view-staff = Support workers
hall-view-school = School
hall-view-health = Health
hall-view-social-care = Social care
hall-view-other = Somebody else
