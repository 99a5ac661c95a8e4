### Hours and money: what there is, what the week costs, what is left to choose. Said to the person
### whose money it is. Never a reproach, and never a hint that something should be saved.

## Amounts and lengths of time. $amount is an amount such as £697.90.

money-a-week = { $amount } a week
money-a-year = { $amount } a year
money-once = { $amount } once
money-an-hour = { $amount } an hour
# More is planned than there is. $amount has no minus.
money-over = { $amount } over
money-left = { $amount } left
# $time is a length of time, such as 26 h.
money-time-a-week = { $time } a week
# In how many weeks of a year something is.
money-weeks = { $weeks ->
    [one] in 1 week of the year
   *[other] in { $weeks } weeks of the year
}
# Names, and how many more there are. $count is always one or more.
money-and-more = { $names } and { $count ->
    [one] 1 more
   *[other] { $count } more
}
# A part of a day of the week, inside a list: Friday evening.
money-slot = { $day } { $part ->
    [AM] morning
    [PM] afternoon
    [Eve] evening
   *[Night] night
}

## The strip that is in sight while the week is built

# For ears: the name of the strip.
money-strip = Help and money
money-strip-help = Help in a week
money-strip-week = A week costs
money-strip-left = Left this year
money-strip-over = Over this year
money-strip-budget = Money for the year
money-strip-nights = { $count ->
    [one] and 1 night
   *[other] and { $count } nights
}
# Another way of spending the week, whose figures these are. $name is the name of the week.
money-strip-way = Another way: { $name }
money-strip-way-about = { $way }. These figures are as if you had chosen it.
money-strip-way-waits = { $way }. It has not been counted yet.
# $name is the name of a week.
money-strip-not-counted = “{ $name }” is not counted. These figures are of the week that counts.
money-strip-season = These figures are of the whole year: “{ $name }” and all the other weeks.
money-none = No personal budget
money-unknown = Not known yet
# The status of an amount: a first figure.
money-indicative = A first figure, not confirmed
# Two figures when something is on trial: if all of it works, and while it is still paid for.
money-to-be-safe = to be safe: { $amount }
# $time is a time of the clock, such as 11:42.
money-as-of = Cut off. These figures are of { $time }.
money-too-large = The amounts are too large to count. Please look at:
money-too-large-none = The amounts are too large to count. Please look at the amounts that were written last.
money-show = Show the money
money-hide = Hide the money
money-hidden = The money is hidden.
# A switch. Some people do not want to see money unless they ask.
money-hides = Keep the money hidden until I press
money-hides-hint = On all screens of my circle, hours are shown and amounts are not.
# Said to ears when the figures have changed. Both are sentences of the strip.
money-said = { $week }. { $left }.
# Before it, whose figures these are. Example: Another way: The farm. A week costs £600.00. …
money-said-way = { $way }. { $sentence }
money-said-week = A week costs { $amount }
money-said-left = { $amount } left this year
money-said-over = { $amount } over this year
# A link to the whole sheet.
money-open = Open my money

## The sheet: in short

money-short = In short
money-ways = How to look at it
money-way-bar = As a bar
money-way-coins = As blocks
money-way-words = In words
# Parts of the bar and of the blocks.
money-part-week = The week, all year
money-part-once = Once
money-part-aside = Set aside
money-part-left = Left
# In a bar that is longer than the money.
money-part-mark = The thick line is where the money ends.
money-part-own-help = Help just for me
money-part-shared-help = Help I share
money-part-things = Things that cost
money-part-fees = Fees
# The blocks. $amount is the size of one block, such as £100.
money-coins-about = One block is about { $amount } in a week. Blocks are rounded: the exact amounts are below.
money-coins-there = What there is
money-coins-goes = What it goes to
money-coins-count = { $count ->
    [0] less than one block
    [one] 1 block
   *[other] { $count } blocks
}
money-coins-left = { $count ->
    [0] Nearly nothing is left.
    [one] 1 block is left.
   *[other] { $count } blocks are left.
}
money-coins-over = { $count ->
    [0] A little more is planned than there is.
    [one] 1 block more is planned than there is.
   *[other] { $count } blocks more are planned than there are.
}
money-coins-unknown = What there is, is not known. These are the blocks of what the week costs.
# The sentences of "in words". Each stands on a line of its own.
money-words-there = For a year there is { $amount }.
money-words-indicative = For a year there may be { $amount }. That is a first figure and not confirmed.
money-words-none = There is no personal budget. That is not the same as having nothing.
money-words-unknown = Nobody knows yet how much there is.
money-words-week = An ordinary week costs { $amount }.
money-words-recurring = In a whole year that is { $amount }.
money-words-once = Once in the year: { $amount }.
money-words-aside = Set aside for what nobody can foresee: { $amount }.
money-words-planned = All together, for a year: { $amount }.
money-words-left = { $amount } are left to choose with.
money-words-nothing-left = Nothing is left over, and nothing is missing.
money-words-over = That is { $amount } more than there is.
money-words-safe = Something is on trial. Until it has worked, count with { $weekly } a week and { $yearly } a year.
money-words-safe-left = Then { $amount } are left.
money-words-safe-over = Then it is { $amount } more than there is.

## 1. What there is

# The headings of the outline, in order. Example: 2. What the week costs
money-step = { $number }. { $title }
money-there = What there is
money-there-none = There is no personal budget. You can still plan the week and see what it would cost.
money-there-unknown = Nobody knows yet how much there is. You can still plan the week and see what it would cost.
# $amount is the amount as it was said, with its period: £800.00 a week.
money-stated-Week = { $amount } a week
money-stated-FourWeeks = { $amount } every four weeks
money-stated-Month = { $amount } a month
money-stated-Year = { $amount } a year
# What the stated amount comes to.
money-for-a-year = { $amount } for a year
money-status-Confirmed = Confirmed
money-status-Indicative = A first figure, not confirmed yet
money-status-Unknown = Not known yet
money-status-None = There is none
money-stream-planned = planned from it: { $amount } a year
money-stream-left = left of it: { $amount }
money-stream-over = over: { $amount }
money-stream-contribution = Your own part, taken off already: { $amount } a year
# $words are the funder's own words.
money-stream-restrictions = What it may not be spent on: { $words }
# Money that has built up in the account, from earlier.
money-surplus = What has built up
money-surplus-balance = In the account: { $amount }
money-surplus-committed = Promised already: { $amount }
money-surplus-cushion = A cushion of { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
} may stay.
money-surplus-reclaimable = { $amount } may be asked back: it is not to be spent.
money-surplus-fine = Nothing of it may be asked back. It is not a part of this year’s money.
money-stream-PersonalBudget = Personal budget
money-stream-DirectPayment = Direct payment
money-stream-IndividualServiceFund = Individual service fund
money-stream-CouncilManaged = Arranged by the council
money-stream-PersonalHealthBudget = Personal health budget
money-stream-EhcPersonalBudget = EHC personal budget
money-stream-OwnContribution = My own money
money-stream-OtherMoney = Other money
# An amount whose kind nobody has said.
money-stream-unnamed = Money
# Only a part of the year. Both are dates.
money-part-year = From { $from } to { $until }: { $days } days
money-part-year-figures = For this time, planned: { $amount }
money-part-year-there = For this time, there is: { $amount }
money-part-year-left = For this time, left: { $amount }
money-part-year-over = For this time, over: { $amount }

## 2. What the week costs

money-costs = What the week costs
money-costs-none = Nothing costs anything yet. What is paid in the week, and what else costs money, comes here by itself.
money-convention-Weeks52 = A year is counted as 52 weeks.
money-convention-Weeks52_14 = A year is counted as 52.14 weeks.
money-convention-DaysOverSeven = A year is counted by its days: all of them, divided by seven.
money-kind-own = Help just for me
money-kind-shared = Help that I share
money-kind-things = Things that cost
money-kind-fees = Fees for looking after the money
money-kind-unfunded = Paid with other money, and not counted
money-kind-contribution = My own part of the amount
money-safe-week = To be safe, while something is on trial: { $amount } a week
money-all-week = The whole week
money-all-year = The week, all year
# What an employer pays on top of a wage.
money-oncost-nationalInsurance = National Insurance of an employer
money-oncost-holiday = Holiday pay
money-oncost-pension = Pension
money-oncost-percent = What an employer pays on top
money-line-StaffHourly = Paid help
money-line-SharedActivity = Something done together
money-line-Core = Core hours
money-line-SleepIn = Somebody sleeps here
money-line-WakingNight = Somebody is awake at night
money-line-Item = Something that costs
money-line-OneOff = Something once
money-line-OnCost = What an employer pays on top
money-line-ManagementFee = A fee for looking after the money
money-line-Contingency = Set aside
money-line-Contribution = My own part
money-line-Unfunded = Paid with other money
# Each pound has a reason. $what are names of things in the week, or outcomes.
money-for = For: { $what }
money-so-that = So that: { $what }
money-reason = Because: { $what }
money-no-reason = It is not said yet what this is for.
# A gentle count. $count is one or more.
money-no-reasons = { $count ->
    [one] One line does not say yet what it is for.
   *[other] { $count } lines do not say yet what they are for.
} Each pound may have a reason.
money-add = Add something that costs
money-change = Change “{ $what }”
money-not-counted = Not counted yet
money-not-counted-about = An amount is missing, or it belongs to another week.
money-no-label = Something without a name

## 3. Once, and 4. set aside

money-onces = Once
money-onces-none = Nothing that is paid once.
money-onces-on = on { $date }
money-aside = Set aside for what nobody can foresee
money-aside-about = When somebody is ill, when things change, when something breaks.
money-aside-how = How much
money-aside-none = Nothing
money-aside-percent = A part of the week’s cost
money-aside-amount = An amount
money-aside-percent-label = Per cent
money-aside-amount-label = Pounds
money-aside-comes-to = That is { $amount } a year.
money-aside-waits = It is counted as soon as the host is back.

## 5. What is left

money-rest = What is left
money-rest-left = { $amount } are left this year.
money-rest-even = Nothing is left over, and nothing is missing.
money-rest-over = The plan is { $amount } over what there is. That is allowed.
money-rest-unknown = What is left cannot be said while nobody knows how much there is.
money-rest-none = Without a personal budget nothing is left or missing.
money-rest-safe-left = To be safe, while something is on trial: { $amount } are left.
money-rest-safe-over = To be safe, while something is on trial: { $amount } over.
money-rest-unspent = What else would you like?
# Over: what one may look at again, in this order. Nothing is ever cut by itself.
money-again = You may look again at these, one after the other. Nothing is cut by itself.
money-again-times = The times: is everything as long as it needs to be?
money-again-support = A second look at who or what could help
money-again-share = Is there something that you would like to do together with somebody?
money-again-schedule = Another time or another day
money-again-aside = What is set aside
money-again-ask = Ask for more: write down what for

## Something that costs

money-cost-new = Something that costs
money-cost-change = Something that costs
money-cost-kind = What is it?
money-cost-Item = Something that costs
money-cost-Item-hint = A subscription, a course, a fare
money-cost-ManagementFee = A fee
money-cost-ManagementFee-hint = For looking after the money
money-cost-Contribution = My own part
money-cost-Contribution-hint = What I have to pay towards the amount
money-cost-Unfunded = Paid with other money
money-cost-Unfunded-hint = Shown, and not counted
money-cost-label = What is it called?
money-cost-amount = How much? In pounds
money-cost-fee-by = How is the fee counted?
money-cost-fee-percent = A part of what the week costs
money-cost-fee-amount = An amount
money-cost-percent = Per cent
money-cost-per = How often?
money-cost-per-Session = each time
money-cost-per-Week = a week
money-cost-per-Month = a month
money-cost-per-Year = a year
money-cost-per-Once = once
# How many times in the period that was chosen.
money-cost-times-Session = How many times a week?
money-cost-times-other = How many of them?
money-cost-weeks = In how many weeks of a year? Leave it empty for all of them.
money-cost-on = When?
money-cost-outcome = Which outcome is it for?
money-cost-outcome-none = None of them, or not yet
money-cost-reason = Why?
money-cost-more = More about it
money-cost-buys = What kind of thing is it?
money-cost-buys-none = Not said
money-cost-buys-Support = Support
money-cost-buys-Learning = Learning
money-cost-buys-Health = Health
money-cost-buys-Equipment = Equipment
money-cost-buys-Activities = Activities
money-cost-buys-Travel = Travel
money-cost-buys-Fees = Fees
money-cost-buys-Other = Something else
money-cost-stream = Which money pays for it?
money-cost-stream-first = The first one
money-cost-week = For which week is it?
money-cost-week-all = For all of them
money-cost-block = Which part of the week does it belong to?
money-cost-block-none = None of them
# Faults of what was typed. The words stay in the box.
money-fault-negative = An amount cannot be less than nothing. If it comes in, write it with the money that there is.
money-fault-pennies = Pence have two figures at most, such as 12.50.
money-fault-large = That is more than can be kept here: £10,000,000 at most.
money-fault-words = Write pounds and pence in figures, such as 12.50.
money-fault-percent = Write a number from 0 to 100, such as 2.5.
# $most is the largest number that there may be.
money-fault-whole = Write a whole number from 0 to { $most }.

## What to look at

money-checks = Worth a look
money-checks-none = Everything adds up, and nothing is missing.
money-level-Info = Good to know
money-level-Warn = Look at this
money-level-Stop = Stop and think
money-level-Error = Does not add up
money-check-open = Look
# For ears: the same button with what it is about.
money-check-open-at = Look at “{ $what }”
money-check-NO_ALLOCATION = There is no personal budget. That is not the same as having nothing.
money-check-INDICATIVE = The amount is a first figure. It is not confirmed and can still change.
money-check-OVER = The plan costs more in a year than there is. That is allowed.
money-check-STREAM_OVER = More is planned from one of the pots than is in it.
money-check-STREAM_RULE = The rules of this money may not allow it to be spent on this.
money-check-UNCOSTED = There is paid help that has no price. It is not in the figures.
money-check-NO_ONCOST = What an employer pays on top of this wage is not in the figures.
money-check-PERIOD_MIX = Amounts by the week and by the year are mixed, and a year is not counted the same way in them.
money-check-SPLIT_SUM = Shared help stands here, but it is not shared like that now.
money-check-WEIGHTS = The parts that people have in this do not add up to the whole.
money-check-UNCONFIRMED_SHARE = Not everybody who shares this has said yes.
money-check-NO_COVER = You should not be alone then, and nobody is with you.
money-check-NEED_UNMET = Help is needed here, and nobody and nothing helps yet.
money-check-NO_CONTINGENCY = Nothing is set aside for what nobody can foresee.
money-check-EXPIRED_RATE = This price does not hold on the day that the plan is for.
money-check-NET_GROSS = Your own part has been taken off this amount already, so it is not taken off again. Please ask whether that is right.
money-check-TRIAL_REMOVED = An idea is on trial in place of paid help. Until it has worked, the money for it stays.
money-check-UNSPENT = There is money left. What else would you like?
money-check-MIX_SUM = The help that was found does not add up to the help that is needed.
money-check-BELOW_ASSESSED = There is less paid help than was assessed, and nobody has agreed to it.
money-check-HELPER_NOT_ASKED = Somebody is named as a helper who has not said yes.
money-check-CARER_STRAIN = Somebody who helps is not sure that they can keep on.
money-check-WATCH_CONSENT = Something here watches you. It needs your own yes, and a way to turn it off.
money-check-MINIMUM_VISIT = This is shorter than the shortest visit that can be had.
money-check-LOW_WAGE = This wage is below the lowest that there may be.
money-check-NO_STAFF = More than one worker is needed here, and there is one or none.
money-check-SURPLUS = More has built up than the cushion allows. It may be asked back, so it is not to be spent.
money-check-TOO_MANY_WEEKS = The seasons take more weeks than a year has.
money-check-TOO_LARGE = An amount is too large to count.
