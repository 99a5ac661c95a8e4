### Words on official forms: the support plan and the contribution to an EHC plan.
### Plain and exact; the person is spoken of by name.

## The sheet itself

# The title of a support plan. $name is the person.
forms-title-support-plan = { $name }: support plan
# The title of a contribution to an EHC plan. $name is the person.
forms-title-ehc-plan = { $name }: for the EHC plan
# The title of a document with everybody's forms. $event is the day's title.
forms-title-all-support = { $event }: support plans
forms-title-all-ehc = { $event }: for the EHC plans
# Below a person's name: what this paper is.
forms-kind-support-plan = Support plan, in nine parts
# Below a person's name: what this paper is.
forms-kind-ehc-plan = For the education, health and care plan, sections A to K
# At the foot of each page. $who is the reader. Example: Amara · made for the council · printed 5 December 2026
forms-foot = { $name } · made for { $who } · printed { $date }
# Who reads it, in the middle of a sentence.
forms-reader-family = the person and their circle
forms-reader-authority = the authority
forms-reader-support-team = the support team
# Labels of facts about the person.
forms-name = Name
forms-born = Born
# When and where the planning was.
forms-planned = Planned
# The people round the person.
forms-circle = Circle
forms-made-for = Made for
# The label before who agreed that others may have this copy.
forms-whose-yes = Agreed by
# Who said yes. Example: Amara
forms-yes-given = { $who }
# Example: Amara, on 1 December 2026
forms-yes-on = { $who }, on { $date }
# After who said yes and when: for whom, as it was written down. Example: Amara, on 1 December 2026, for the night staff
forms-yes-to-whom = { $yes }, for: { $whom }
# After who said yes and when. Example: Amara, on 1 December 2026. It holds until 31 May 2027.
forms-yes-until = { $yes }. It holds until { $date }.
# The person was asked just now. Example: Amara, asked on 5 December 2026
forms-yes-asked = { $name }, asked on { $date }
# A sentence at the top. $name is the person.
forms-how-to-read = These are the words of { $name } and those who know { $name }, from the planning day. After each line stands whose view it is.

## Items and sections

# The heading of an item. Example: 3. What is working
forms-item = { $number }. { $title }
# The heading of a section of an EHC plan. Example: Section B: Special educational needs
forms-section = Section { $letter }: { $title }
# The label before how far an item is filled.
forms-state = How far it is filled
forms-state-complete = Complete
forms-state-partial = Partly filled
forms-state-empty = Nothing here yet
# Of the section that only the authority fills in.
forms-state-not-ours = Left empty
# The label before whether an item is official text.
forms-status = What it is
# Marks sections that the authority writes.
forms-contribution = A contribution, not statutory text
# In place of lines. $name is the person.
forms-nothing = Nothing stands here yet. There is time to talk about it with { $name }.
# The heading of a group of notes. Example: One-page profile: What is important to me
forms-place = { $sheet }: { $section }
# Said of a picture that stands without words.
forms-picture = A picture without words
# Headings of groups of lines from the plan.
forms-group-outcomes = Outcomes
forms-group-behind = Said with the outcomes
forms-group-week = The week
forms-group-fallback = When help does not come
forms-group-money = The figures
forms-group-actions = Who does what
forms-group-review = Looking at it again
forms-group-provision = Ideas from the plan
forms-group-sources = Worksheets

## Lines

# A small label and what it says. Example: By when: 31 July 2027
forms-labelled = { $label }: { $words }
# What is so now, before an outcome.
forms-now = How it is now
# The actions of an outcome, each with its first step.
forms-steps = What will be done
# An action with how it begins. Example: Ask the choir leader (first step: Phone her tonight)
forms-step = { $what } (first step: { $step })
# What an action or an idea serves. Example: For: I sing at the concert
forms-for = For
forms-who = Who
# Example: £299.88 a year
forms-a-year = { $amount } a year
# Of a worksheet. $count is how many notes. Example: 5 notes · Amara, Family
forms-notes = Notes: { $count } · { $views }

## Money

# Labels of amounts. All of them but the last are for a year.
forms-money-there = There is, in a year
forms-money-planned = The plan uses, in a year
forms-money-left = Left
forms-money-over = More than there is
# What the plan uses until everything on trial has been looked at.
forms-money-trying = While ideas are being tried, in a year
forms-money-weekly = An ordinary week
forms-money-not-known = Not known yet
forms-money-none = No personal budget
# Heads of a table of amounts.
forms-money-what = What it is used for
forms-money-week = In a week
forms-money-year = In a year
# The last row of that table.
forms-money-total = All of the plan
# A line of the table.
forms-money-set-aside = Set aside for what nobody can foresee
forms-money-employer = An employer's costs
# A line of the table that nobody gave a name.
forms-money-support = Support
# Below a line of the table.
forms-money-other = paid with other money, not counted
forms-money-own-part = the person's own part, taken off already
forms-money-once = once
# In place of amounts.
forms-money-kept = The amounts are not on this copy.

## The golden thread

# The heading of a table that shows what belongs together.
forms-thread = The golden thread
forms-thread-about = Each outcome grows out of a hope and a need, and leads to something that is done.
forms-thread-outcome = Outcome (E)
forms-thread-hope = Hope (A)
forms-thread-need = Need (B, C, D)
forms-thread-provision = Idea for provision (F, G, H)
# Something in that table. $letter is its section. Example: B: Waiting is hard
forms-thread-strand = { $letter }: { $words }
forms-thread-no-hope = No hope linked yet
forms-thread-no-need = No need linked yet
forms-thread-no-provision = No idea yet what is done for it

## What is still open: a page for whoever organises the day

# The heading of the last page.
forms-open = What is still open
forms-open-about = For whoever goes on with this plan. Copies for others come without this page.
forms-open-none = Everything is filled in.
# After the first gaps of an item. $count is how many more there are.
forms-gap-more = And { $count } more like these.
# What an item lacks.
forms-gap-nothing = Nothing stands here yet.
forms-gap-few = There are { $found } notes; { $wanted } or more say it better.
# $name is the person.
forms-gap-persons-view = { $name }'s own view is not here yet.
forms-gap-one-view = Only one view is here. Somebody else may see more.
forms-gap-guesses = Best guesses to be checked: { $count }
# Notes that the circle keeps to itself are left out.
forms-gap-kept = Notes that the circle keeps to itself: { $count }
forms-gap-no-outcome = There is no outcome yet.
# $words is the outcome.
forms-gap-no-measure = How will you know? “{ $words }”
forms-gap-no-date = By when? “{ $words }”
forms-gap-no-ending = Things that do not work, and of which nothing has become yet: { $count }
forms-gap-no-week = The week is still open.
# $words is a part of the week.
forms-gap-no-help = Who or what helps? “{ $words }”
forms-gap-not-asked = Whoever helps has not said yes yet: “{ $words }”
# $words is a decision.
forms-gap-no-decider = Who has the last word? “{ $words }”
# $words is a risk.
forms-gap-no-answer = What is done about it? “{ $words }”
forms-gap-no-fallback = What happens when help does not come? “{ $words }”
forms-gap-no-amount = It is not known how much money there is.
forms-gap-indicative = The amount is not confirmed yet.
forms-gap-nothing-planned = Nothing is planned with money yet.
forms-gap-no-sum = The sums of this plan do not work yet.
forms-gap-not-priced = Some paid help has no price yet.
forms-gap-over = The plan uses { $amount } more than there is.
forms-gap-serves-nothing = Lines of money without an outcome: { $count }
forms-gap-no-action = What is the first step? “{ $words }”
# $words is an action.
forms-gap-no-owner = Who does it? “{ $words }”
forms-gap-action-no-date = By when is it done? “{ $words }”
forms-gap-owner-not-asked = Whoever does it has not said yes yet: “{ $words }”
forms-gap-no-review = When does everybody look at the plan again?
# $name is the person.
forms-gap-no-aspiration = What does { $name } hope for in life?
forms-gap-no-communication = How does { $name } communicate?
# $who is a kind of professional: School, Health, Social care.
forms-gap-not-confirmed = Nobody has confirmed it yet: { $who }
forms-gap-not-sorted = Notes of which somebody has to say whether they are about learning, health or care: { $count }
# $words is an outcome; $what lists what is missing.
forms-gap-no-thread = { $what }: “{ $words }”
# $words is an idea for provision.
forms-gap-no-amount-of-help = How much of it? “{ $words }”
forms-gap-nobody-named = By whom? “{ $words }”
forms-gap-age = The date of birth is not known: sections H1 and H2 go by age.
forms-gap-reports = Add the reports and the advice that professionals have written.

## On an authority’s own form

# In a field that asks for yes or no.
forms-yes = Yes
forms-no = No
# How something was said, in a field of a form. Of one person, whoever it is.
forms-voice-own = Their own words
forms-voice-supported = Said with support
forms-voice-on-behalf = Somebody said it for them
