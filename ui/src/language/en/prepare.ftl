### Setting up a day on the desk: what it is called, who plans, their money, and the agenda.

## The three steps, none of which has to be done

prepare-title-of-all = Set up the day
prepare-how = Begin where you like. Everything is kept as you type, and can be changed later.
prepare-day = The day
prepare-people = People
prepare-agenda = Agenda
prepare-not-yet = Not yet
prepare-people-count = { $people ->
    [0] Nobody yet
    [one] 1 person
   *[other] { $people } people
}
prepare-items-count = { $items ->
    [0] Nothing yet
    [one] 1 item
   *[other] { $items } items
}
# Goes to the next step. $step is its name.
prepare-next = On to: { $step }
prepare-done = To the room
prepare-kept = Everything here is kept as you type.

## The day

prepare-title = What is the day called?
prepare-title-hint = It stands on the wall and on the invitations.
prepare-title-needed = The day needs a name.
prepare-date = When is it?
prepare-venue = Where is it?

## People

prepare-people-how = Each person here has a circle, a place at a table and a plan of their own.
prepare-people-none = Who is planning?
prepare-people-back = All people
prepare-person-name = Name
prepare-person-added = { $name } is in.
# Takes somebody off the list who was added by mistake and has not written anything.
prepare-person-take-off = Take { $name } off the list
# Opens the details of a person.
prepare-person-change = Change { $name }
prepare-who = Who they are
prepare-born = Date of birth
prepare-name = Name
prepare-name-needed = A name is needed here.
# Takes a line away. $name is what stands in it.
prepare-remove = Take { $name } out

## Who is in the circle

prepare-members = Their circle
prepare-members-how = The people whom the person has chosen to have round them.
prepare-members-count = { $people ->
    [0] nobody in the circle yet
    [one] 1 person in the circle
   *[other] { $people } people in the circle
}
prepare-member-add = Add somebody
# A line that nobody has filled in yet.
prepare-member-new = New
prepare-relation = Relation
prepare-relation-example = mum, friend from choir
prepare-perspective = Whose view
# Somebody who is at the table because it is their work.
prepare-paid = Paid
prepare-invitation = Invitation
prepare-invitation-none = not asked yet
prepare-invitation-Invited = asked
prepare-invitation-Accepted = is coming
prepare-invitation-Declined = cannot come
prepare-invitation-NoReply = has not answered
prepare-invitation-Uninvited = not invited any more

## Money. “None” and “not known yet” are answers too.

prepare-money = Their money
prepare-money-how = What has been said before the day. It is on the wall only when the person asks for it.
prepare-money-add = Add money
prepare-stream = What kind of money
prepare-stream-PersonalBudget = Personal budget
prepare-stream-DirectPayment = Direct payment
prepare-stream-IndividualServiceFund = Individual service fund
prepare-stream-CouncilManaged = Arranged by the council
prepare-stream-PersonalHealthBudget = Personal health budget
prepare-stream-EhcPersonalBudget = EHC personal budget
prepare-stream-OwnContribution = Own money
prepare-stream-OtherMoney = Other money
prepare-status = How sure is it?
prepare-status-Confirmed = Confirmed
prepare-status-Indicative = A first figure
prepare-status-Unknown = Not known yet
prepare-status-None = There is none
prepare-amount = Amount in pounds
prepare-amount-example = 41,600
prepare-amount-fault = Write pounds and pence, such as 1,234.50.
prepare-period = How often
prepare-period-Week = a week
prepare-period-FourWeeks = every four weeks
prepare-period-Month = a month
prepare-period-Year = a year
# An amount in words, in the list of people.
prepare-money-Week = £{ $amount } a week
prepare-money-FourWeeks = £{ $amount } every four weeks
prepare-money-Month = £{ $amount } a month
prepare-money-Year = £{ $amount } a year
# $said is an amount such as £41,600 a year, $more how many there are besides.
prepare-money-and-more = { $said } and { $more } more
prepare-money-none = no money of their own
prepare-money-unknown = money not known yet
prepare-reserve = Set aside for what nobody can foresee
prepare-reserve-none = Nothing
prepare-reserve-percent = A part of it
prepare-reserve-amount = An amount
prepare-reserve-percent-label = Per cent
prepare-percent-fault = Write a number from 0 to 100, such as 2.5.

## What goes with an amount: what a letter about the money says.

prepare-terms = What goes with it
# In a few words, what is set. $date is a day.
prepare-terms-from-note = from { $date }
prepare-terms-until-note = until { $date }
prepare-terms-only-note = only for some things
prepare-terms-from = From
prepare-terms-until = Until, that day too
prepare-basis = Is the person’s own part in it?
prepare-basis-hint = What the person pays towards it themselves.
prepare-basis-open = Not said
prepare-basis-Gross = Their own part still comes off
prepare-basis-Net = Their own part is off already
prepare-confirmed-by = Who confirmed it?
prepare-confirmed-by-example = Ruth Jones, council
prepare-confirmed-on = When was it confirmed?
prepare-only-for = May only be spent on
prepare-only-for-hint = Leave all empty when it may be spent on anything.
prepare-spending-Support = Support
prepare-spending-Learning = Learning
prepare-spending-Health = Health
prepare-spending-Equipment = Equipment
prepare-spending-Activities = Things to do
prepare-spending-Travel = Travel
prepare-spending-Fees = Fees for managing it
prepare-spending-Other = Other things
prepare-restrictions = May not be spent on
prepare-restrictions-hint = In the words of whoever gives the money.
prepare-balance = Built up, in pounds
prepare-balance-hint = What lies in the account today.
prepare-committed = Promised already, in pounds
prepare-committed-hint = What of it is meant for something.
prepare-cushion = Weeks that may build up
prepare-cushion-hint = What is above may be asked back.
prepare-cushion-fault = Write a whole number of weeks, such as 8.

## The agenda

prepare-preset = Begin with a ready-made agenda
prepare-preset-sharedHome = Adults who share a home
prepare-preset-sharedHome-about = 10:00 to 16:30, lunch at 12:45. Profile, people, what works, hopes, decisions, places, perfect week, support, money, outcomes.
prepare-preset-schoolCohort = A school cohort
prepare-preset-schoolCohort-about = 10:00 to 14:30 with lunch. What works, hopes for adult life, local partners, week after school, support and money, outcomes.
prepare-preset-halfDay = Half a day
prepare-preset-halfDay-about = 10:00 to 13:00. What matters, what works, perfect week, outcomes and actions.
prepare-preset-twoHalvesFirst = Two half days: the first
prepare-preset-twoHalvesFirst-about = The first of two mornings a week apart, for people who tire.
prepare-preset-twoHalvesSecond = Two half days: the second
prepare-preset-twoHalvesSecond-about = The second morning: the week, support, money and actions.
prepare-preset-remote = From home, or mixed
prepare-preset-remote-about = Sessions of at most an hour with breaks between them.
prepare-preset-use = Use this
prepare-preset-use-named = Use this: { $preset }
prepare-preset-used = The agenda is in its place.
prepare-preset-begun = The day has begun. Items can still be changed, moved and added.
prepare-start = Begins at
prepare-time-fault = Write a time such as 9:30.
prepare-agenda-end = Ends at { $time } if all goes to plan.
prepare-item-add = Add an item
prepare-item-new = New item
# $title is what the item is called.
prepare-item-up = Move { $title } up
prepare-item-down = Move { $title } down
prepare-item-change = Change { $title }
prepare-item-moved = { $title } is number { $place } of { $all } now.
prepare-item-remove = Take it out
prepare-item-removed = { $title } is out of the agenda.
prepare-item-runs = The room is in it just now.
prepare-item-title = What is it called?
prepare-item-title-needed = It needs a name. Until then it is not in the agenda.
prepare-item-minutes = Minutes
prepare-item-minutes-fault = A number from 1 to { $most }.
prepare-item-kind = What kind of time
prepare-item-sheet = Worksheet
prepare-item-no-sheet = None
prepare-item-fixed = Fixed start, such as lunch
prepare-kind-Welcome = Welcome
prepare-kind-TableWork = Work at the tables
prepare-kind-ShareRound = Sharing ideas
prepare-kind-Break = Break
prepare-kind-Meal = Meal
prepare-kind-Plenary = Everyone together
prepare-kind-WrapUp = Ending
