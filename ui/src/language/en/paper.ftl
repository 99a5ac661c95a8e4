### Words on printed paper: what a family keeps in a folder or pins on the kitchen wall.
### Short and warm. The person is spoken of by name.

## The foot of a page

# Example: Page 2 of 5
paper-page-of = Page { $page } of { $pages }
# Where nobody can say of how many.
paper-page-number = Page { $page }

## In the copies for browsers and for writing on

# Above a list of links to the parts of a page.
paper-contents = On this page
# Said to those who do not see empty lines that can be written on. $lines is a whole number.
paper-room-to-write = Room to write: { $lines } lines

## Dates and money

# Example: 3 December 2026. The odd space keeps the day and the month on one line.
paper-date = { $day }{"\u00A0"}{ $month } { $year }
paper-month-1 = January
paper-month-2 = February
paper-month-3 = March
paper-month-4 = April
paper-month-5 = May
paper-month-6 = June
paper-month-7 = July
paper-month-8 = August
paper-month-9 = September
paper-month-10 = October
paper-month-11 = November
paper-month-12 = December
# Example: £38,354.34
paper-money = £{ $amount }
# Money below nought. The sign is a minus, not a hyphen. Example: −£1,004.30
paper-money-below-nought = −£{ $amount }
# The last two of several names. $most is the others, with commas. Example: Grace, Pat and Lena
paper-list-and = { $most } and { $last }

## The outcome summary: the front page, and the top and foot of each person's pages

# The title of the document for one person. Example: Amara: my plan
paper-title-one = { $name }: my plan
# The title for everybody. $event is the day's title.
paper-title-all = { $event }: our plans
# Above the list of people on the front page.
paper-in-this-pack = The plans in this pack
# After a person's name on the front page. $names is the circle. Example: with Grace and Pat
paper-with = with { $names }
# Below a person's name.
paper-my-circle = In my circle: { $names }
# One member of the circle. Example: Grace (mum)
paper-member = { $name } ({ $relation })
# Left at the foot of a person's pages.
paper-foot-one = { $name } · { $event } · printed { $date }
# Left at the foot of the front page.
paper-foot-all = { $event } · printed { $date }

## Whose view a note is. Small, after the note. $who is the person's name, or one of the groups.

paper-view-family = Family
paper-view-friend = Friend
paper-view-staff = Support worker
paper-view-school = School
paper-view-health = Health
paper-view-social-care = Social care
paper-view-other = Someone else
# Somebody helped the person to say it.
paper-view-supported = { $who }, with help to say it
# Said on behalf of the person. $name is the person. Example: Family, for Amara
paper-view-on-behalf = { $who }, for { $name }
# Not known for sure; to be checked.
paper-view-best-guess = { $who }, a best guess
# Small, below a note about what works, where whose view it is stands beside the row already.
paper-note-supported = with help to say it
paper-note-on-behalf = said for { $name }
paper-note-best-guess = a best guess

## When a section is still empty: kind, never blank. $name is the person.

paper-empty-part = Nothing is written here yet.
paper-empty-profile = This page is still to be written. It can be filled in at home, with the people who know { $name } best.
paper-empty-working = Nobody has written yet what works and what does not. There is time to talk about it.
paper-empty-week = The perfect week is still open. A good start is one thing { $name } would not want to miss.
paper-empty-outcomes = There are no outcomes yet. They can wait until it is clear what matters most.
paper-empty-actions = Nobody has taken on a step yet. One small step this week is enough to begin.

## The week

paper-week = My perfect week
paper-every-day = Every day
paper-day-mon = Monday
paper-day-tue = Tuesday
paper-day-wed = Wednesday
paper-day-thu = Thursday
paper-day-fri = Friday
paper-day-sat = Saturday
paper-day-sun = Sunday
paper-part-morning = Morning
paper-part-afternoon = Afternoon
paper-part-evening = Evening
paper-part-night = Night
# Before the list of people in an entry. Example: with Chitra
paper-entry-with = with { $names }
# What sort of support an entry of the week has, in very few words.
paper-support-myself = on my own
paper-support-family = family and friends
paper-support-community = people nearby
paper-support-technology = technology
paper-support-shared = shared support
paper-support-paid = paid support
paper-support-two = paid support, two people

## Outcomes

paper-outcomes = What will be different
paper-gives-me = What it gives me
paper-measure = How we will know
paper-by-when = By when
# There is no date yet.
paper-no-date = No date yet

## Actions

paper-actions = Who does what
paper-what = What
paper-who = Who
paper-first-step = First step
paper-said-yes = Said yes
paper-yes = Yes
paper-not-yet = Not yet
# Nobody has taken on this action.
paper-no-owner = Nobody yet
# The owner of an action and who helps. Example: Lena, with Grace
paper-who-with = { $who }, with { $names }
# Below an action that is finished.
paper-is-done = Done

## Money. Amounts come written out, with their sign.

paper-my-money = My money
paper-money-left = There is { $allocation } a year for my support. My plan uses { $planned } of it, and { $left } is left.
paper-money-all-used = There is { $allocation } a year for my support, and my plan uses all of it.
# The plan costs more than there is.
paper-money-over = There is { $allocation } a year for my support. My plan needs { $planned }: that is { $over } more than there is, so we have to talk about it.
# The amount is not agreed yet. It follows one of the sentences above.
paper-money-indicative = The amount is not confirmed yet.
# Another amount is still unknown. It follows one of the sentences above.
paper-money-more-unknown = There may be more: one amount is not known yet.
paper-money-unknown = How much money there will be is not known yet. My plan would need { $planned } a year.
paper-money-none = I have no personal budget. My plan would need { $planned } a year.
paper-money-nothing-yet = Nothing is written about money yet.
# The sums did not come out: an amount is too large to count, or shared hours have no parts.
paper-money-no-sum = The sums of this plan do not work out yet. Please look at the amounts together.
# In place of all amounts: the person does not want to see money. $name is the person.
paper-money-hidden = { $name } has asked not to see money here. Whoever looks after it has the amounts.
# The next three follow one of the sentences above. New ideas are on trial, and until they have worked the paid help
# that they would take the place of is kept. $planned is what the plan comes to with that help, in a year.
paper-money-trying = While we try new ideas, the help that is paid for now stays: then my plan would need { $planned } a year.
paper-money-trying-left = While we try new ideas, the help that is paid for now stays: then my plan uses { $planned }, and { $left } is left.
paper-money-trying-over = While we try new ideas, the help that is paid for now stays: then my plan needs { $planned }, which is { $over } more than there is.
# Below the sentence about money. $weekly is what an ordinary week costs.
paper-money-weekly = An ordinary week comes to { $weekly }.
# The same when new ideas are on trial. $safe is what a week costs until they have worked.
paper-money-weekly-trying = An ordinary week comes to { $weekly }, or to { $safe } while we try new ideas.
paper-weeks-52 = A year is counted as 52 weeks.
paper-weeks-52-14 = A year is counted as 52.14 weeks.
paper-weeks-days = A year is counted as its days divided by seven.

## Looking at it again

paper-review = Looking at it again
# Example: We look at this plan together again on 25 February 2027.
paper-review-on = We look at this plan together again on { $date }.
# $weeks is a whole number, $date the first time.
paper-review-every = We look at this plan together every { $weeks } weeks, for the first time by { $date }.
paper-review-every-no-date = We look at this plan together every { $weeks } weeks.
paper-review-open = We have not chosen yet when to look at this plan again.

## Planned and real times, as a table for a spreadsheet: the heads of its columns

# The name of the file. $event is the day's title.
paper-timing-title = { $event }: planned and real times
paper-timing-item = Item
paper-timing-planned-start = Planned start
paper-timing-planned-minutes = Planned minutes
paper-timing-started = Started
paper-timing-ended = Ended
# How long it really took, without the time in which it stood still.
paper-timing-minutes = Minutes taken
# Minutes taken less planned minutes: below nought when it was quicker.
paper-timing-difference = Difference in minutes
paper-timing-paused = Minutes paused
# "Yes" below it when the item came in during the day.
paper-timing-inserted = Added on the day
# "Yes" below it when the item was left out.
paper-timing-skipped = Left out
paper-timing-why = Why it was left out

## Joining cards: one for each table, to cut out. Large letters, few words.

# The title of the document. $event is the day's title.
paper-title-joining = { $event }: joining cards
# The next four stand below each other: above a square for cameras, below it above the address, above the code.
paper-join-scan = Point a camera at the square,
paper-join-open = or open this page
paper-join-type = and type this code
# Instead of all that while the address is not known. The code follows.
paper-join-ask = Ask for the address, and type this code
# Instead of all that while there is no code yet: it comes when the organiser opens the day.
paper-join-no-code = The code stands on the big screen when the day begins. Somebody will help you to join.
# Said to those who do not see the square. $link is an address.
paper-join-square = A square for cameras. It opens { $link }
# In small at the foot of a card.
paper-join-void = Printed on { $date }. If the code is changed later, this card no longer works.

## Name cards, to wear

paper-title-names = { $event }: name cards
# Below the name of somebody who runs the day.
paper-name-team = Here to help

## The sign at the door

paper-title-sign = { $event }: door sign
# After the date. Example: from 10:00
paper-sign-from = from { $time }
paper-sign-void = Printed on { $date }. If the code is changed later, this sign shows the old one.
paper-welcome = Welcome
# "Welcome" in other languages, for people who read them: the same in every translation.
paper-welcome-en = Welcome
paper-welcome-cy = Croeso
paper-welcome-ar = أهلاً وسهلاً
paper-welcome-bn = স্বাগতম
paper-welcome-es = Bienvenidos
paper-welcome-fr = Bienvenue
paper-welcome-gu = સ્વાગત છે
paper-welcome-hi = स्वागत है
paper-welcome-pa = ਜੀ ਆਇਆਂ ਨੂੰ
paper-welcome-pl = Witamy
paper-welcome-pt = Boas-vindas
paper-welcome-ro = Bun venit
paper-welcome-so = Soo dhawoow
paper-welcome-ta = நல்வரவு
paper-welcome-tr = Hoş geldiniz
paper-welcome-uk = Ласкаво просимо
paper-welcome-ur = خوش آمدید

## Names of files, after the person's or the day's name: each kind of paper has one of its own, also
## where capitals and small letters are the same. Example: 01 Amara - My plan.pdf

paper-file-outcome-summary = My plan
paper-file-pack = The whole pack
paper-file-profile = One-page profile
paper-file-week = My perfect week
paper-file-support = My support
paper-file-money = My money
paper-file-outcomes = My outcomes
paper-file-action-plan = My action plan
paper-file-objectives = Objectives for the support team
paper-file-decision-agreement = Decision agreement
paper-file-communication-chart = Communication chart
paper-file-relationship-circle = People in my life
paper-file-path = PATH poster
paper-file-map = MAPS poster
paper-file-support-plan = Support plan
paper-file-ehc-plan = For the EHC plan
paper-file-own-form = Form of the authority
paper-file-actions = Actions of everybody
paper-file-access-log = Who has seen our plan
paper-file-run-sheet = Run sheet
paper-file-blank-sheets = Blank worksheets
paper-file-attendance = Who was there
paper-file-planned-actual = Planned and real times
paper-file-roll-up = What we learned together
paper-file-joining-cards = Joining cards
paper-file-name-cards = Name cards
paper-file-door-sign = Door sign
paper-file-timing = Times for a spreadsheet
