### At the desk: prices, shared support, ideas. Read by the organiser, never on the wall.

## The step, and its pages

funds-title = Money and support
funds-waiting = This comes in a moment.
funds-rates-count = { $prices ->
    [0] No prices yet
    [one] 1 price
   *[other] { $prices } prices
}
funds-counting = How it counts
# A mark on a page: how many questions are open.
funds-open = { $count } open
funds-so-many = { $count }

## Lengths of time, and boxes for numbers

funds-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
funds-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
# Example: 12 hours 45.
funds-hours-minutes = { $hours ->
    [one] 1 hour { $minutes }
   *[other] { $hours } hours { $minutes }
}
funds-time-hours = Hours
funds-time-minutes = Minutes
funds-time-too-long = That is longer than the time there is.
funds-number-fault = Write a whole number.
funds-minutes-fault = Write a number from 0 to 59.

## Prices

funds-rates = Prices
funds-rates-how = What an hour or a night of support costs. Weeks and money are worked out with these, to the penny.
funds-rate-add = Add a price
funds-rate-new = New price
funds-rate-label = What is it called?
funds-rate-label-example = Support worker
funds-rate-pounds = Pounds
funds-rate-pounds-example = 21.40
# $amount is a price such as £21.40: what holds while the box is empty.
funds-rate-pounds-needed = Until something is here, { $amount } holds.
funds-rate-per = For
funds-per-Hour = an hour
funds-per-Night = a night
funds-rate-kind = Who is paid?
funds-kind-open = Not said
funds-kind-Provider = A provider or an agency
funds-kind-PersonalAssistant = A personal assistant
funds-rate-more = Dates and more
funds-rate-from = From
funds-rate-until = Until, that day too
funds-rate-costs = Employer’s costs
funds-rate-costs-hint = What the person pays as an employer, on top.
funds-rate-no-costs = None
funds-rate-shortest = Shortest visit, in minutes
funds-rate-shortest-hint = Only if there is one.
funds-shortest-fault = Write a number of minutes, such as 30.
# What is set of a price, in a few words. $date is a day, $year such as 2025/26.
funds-from = from { $date }
funds-until = until { $date }
funds-with-costs = with employer’s costs { $year }
funds-shortest = { $minutes ->
    [one] at least 1 minute
   *[other] at least { $minutes } minutes
}
funds-rate-gone = { $name } is taken out.
funds-rate-lost = a price that is gone
# A price by its name. $amount is such as £21.40.
funds-rate-named-Hour = { $name }, { $amount } an hour
funds-rate-named-Night = { $name }, { $amount } a night

## Employer's costs by year, and the lowest wage

funds-costs = Employer’s costs
funds-costs-how = What somebody pays on top of the wage when they employ their own assistant. It changes from year to year, so each year stands here by itself.
funds-costs-add = Add a year
funds-costs-new = New year
# $name is what a set of costs is called.
funds-costs-copy = { $name }, a year on
funds-costs-next-year = Copy for the year after
# $year is such as 2025/26.
funds-costs-shipped = Put in { $year } as it comes with the app
funds-costs-put = { $year } is in.
funds-costs-gone = { $year } is taken out.
# $prices are the names of prices.
funds-costs-used = In use for { $prices }, so it stays.
funds-costs-label = Which year?
funds-costs-way = How is it worked out?
funds-costs-lines = Line by line
funds-costs-percent = One part for everything
funds-costs-percent-label = Per cent on top of the wage
funds-costs-percent-hint = For example 22.5
funds-line-holiday = Holiday
funds-line-holiday-hint = For time off, when somebody else is paid to come instead.
funds-line-nationalInsurance = National Insurance
funds-line-nationalInsurance-hint = The employer’s part of a week’s pay above an amount.
funds-line-pension = Pension
funds-line-pension-hint = A part of a year’s pay between two amounts, once the pay is high enough.
funds-line-yearly = Once a year
funds-line-yearly-hint = Insurance, payroll, training: once for each person who employs somebody.
funds-line-part = Per cent
funds-line-above = Of a week’s pay above, in pounds
funds-line-lower = Of a year’s pay from, in pounds
funds-line-upper = Up to, in pounds
funds-line-upside-down = This has to be more than where it begins.
funds-line-trigger = Only when a year’s pay is above, in pounds
funds-line-label = What for?
funds-line-label-example = Insurance
funds-line-yearly-pounds = Pounds a year
funds-wages = Lowest wage
funds-wages-how = The lowest hourly wage there may be, from a day on. A personal assistant’s wage below it is pointed out.
funds-wage-add = Add a wage
funds-wage-new = New wage
funds-wage-from = From
funds-wage-pounds = Pounds an hour
funds-wage-example = 12.21

## How weeks become years. $year is what £100 a week comes to.

funds-weeks = From weeks to years
funds-weeks-how = Councils do this differently. Ask which way your council uses: the figures then agree with theirs.
funds-weeks-Weeks52 = 52 weeks
funds-weeks-Weeks52-hint = £100 a week is { $year } a year.
funds-weeks-Weeks52_14 = 52.14 weeks
funds-weeks-Weeks52_14-hint = £100 a week is { $year } a year.
funds-weeks-DaysOverSeven = The days of the year, by seven
funds-weeks-DaysOverSeven-hint = £100 a week is { $year } in the year of this day.

## The order of just enough support

funds-order = In which order support is asked for
funds-order-how = For everything in the week people look at these one after the other. Drag a line, or use its arrows. Paid support comes last, shared before just for one.
funds-tier-Myself = Myself
funds-tier-FamilyFriends = Family and friends
funds-tier-Community = Places and people nearby
funds-tier-Technology = Technology
funds-tier-SharedPaid = Paid support, shared
funds-tier-PaidOneToOne = Paid support, just for me
funds-tier-MoreThanOne = More than one worker
funds-tier-NotNow = Not now
# Beside paid support, whose place does not change.
funds-tier-last = always last
funds-tier-drag = Drag to move
# For ears. $name is one of the above.
funds-tier-moved = { $name } is number { $place } of { $all } now.
funds-together = Doing things together
funds-together-ask = Ask people whether they would like to do things together
funds-together-hint = When two people have the same thing in their week at the same time, each is asked in private. Nobody is told unless both say yes.

## Support that is shared

funds-shared = Shared support
funds-shared-how = What people who live together share. Nothing changes without the yes of everybody whose part it changes.
funds-shared-price-first = Add a price first; then support can be shared.
funds-core-add = Add core hours
funds-core-change = Change core hours
funds-night-add = Add nights
funds-night-change = Change nights
funds-activity-add = Add something done together
funds-activity-change = Change something done together
funds-end = End it
funds-end-named = End: { $name }
funds-price = Price
funds-price-choose = Choose a price
funds-no-price-Hour = There is no price for an hour yet.
funds-no-price-Night = There is no price for a night yet.
funds-core-label = What is it called?
funds-core-label-example = Mornings and evenings in the house
funds-core-hours = Altogether in a week
funds-core-parts = When is somebody there?
funds-core-parts-hint = Then nobody is alone in the house at these times.
funds-sharers = Who shares it?
funds-weights = Each person’s part, in per cent
funds-weights-whole = Adds up to 100 %.
# $sum, $left and $over are numbers such as 97.5.
funds-weights-missing = Adds up to { $sum } %: { $left } % is missing.
funds-weights-over = Adds up to { $sum } %: { $over } % too much.
funds-weights-equal = Share equally
funds-night-kind = What kind of night?
funds-night-SleepIn = Sleep-in
funds-night-SleepIn-hint = Somebody sleeps in the house and gets up when needed.
funds-night-WakingNight = Waking night
funds-night-WakingNight-hint = Somebody is awake all night.
funds-night-count = Nights a week
funds-night-count-fault = Write a number from 1 to 7.
funds-night-long = How long is a night?
funds-activity-what = What is it?
funds-activity-example = Swimming
funds-activity-long = Altogether in a week
funds-activity-weeks = Weeks a year
funds-activity-weeks-hint = Leave it empty for all weeks.
funds-activity-weeks-fault = Write a number from 1 to 53.
funds-activity-staff = How many workers?
funds-activity-staff-fault = Write a number from 1 to 20.
# Facts about what is shared, side by side. $long is such as 28 hours.
funds-a-week = { $long } a week
funds-a-night = { $long } a night
funds-nights-a-week = { $nights ->
    [one] 1 night a week
   *[other] { $nights } nights a week
}
funds-weeks-a-year = { $weeks ->
    [one] 1 week a year
   *[other] { $weeks } weeks a year
}
funds-staff = { $staff ->
    [one] 1 worker
   *[other] { $staff } workers
}
# A sharer and their part.
funds-name-part = { $name } { $percent } %

## Asking, and what came of it

funds-why = Why?
funds-why-hint = Everybody who is asked reads this.
funds-not-whole = Something is still missing above. Then you see who will be asked.
funds-no-difference = Nothing is different yet.
funds-asks-nobody = This changes nobody’s part, so nobody is asked.
funds-asks = { $people ->
    [one] One person will be asked: { $names }.
   *[other] { $people } people will be asked: { $names }.
}
funds-propose = Ask them
# For ears, once it is sent.
funds-proposed = { $people ->
    [0] It is done.
    [one] Asked: { $names }.
   *[other] Asked { $people } people: { $names }.
}
funds-proposals = Questions about sharing
funds-proposals-none = Nothing is open just now.
funds-would-begin = New: { $name }
funds-would-change = Change: { $name }
funds-would-end = End: { $name }
# $facts is such as “28 hours a week · Support worker, £21.40 an hour”.
funds-until-now = Until now: { $facts }
funds-sharer-leaves = { $name } leaves
funds-sharer-joins = { $name } joins
funds-sharer-joins-with = { $name } joins with { $percent } %
funds-sharer-then = { $name } { $was } % → { $percent } %
funds-by-organiser = Asked from this desk
funds-by = { $name } would like this
funds-answered = { $yes } of { $all } have said yes.
funds-said-yes = { $name } said yes
funds-said-yes-by = { $name } said yes, given by { $by }
funds-said-nothing = { $name } has not answered yet
funds-note-yes = Note a yes that was given to you
funds-note-yes-how = For “{ $name }”. People answer on their own tablet; this is for a yes that was said to you or written.
funds-note-whose = Whose yes is it?
funds-note-by = Who gave it?
# $name is the person whose yes it is.
funds-note-by-hint = { $name }, or whoever decides for them and may do so: a name, and what they are.
funds-note-yes-do = Note the yes
# For ears.
funds-noted = The yes of { $name } is noted.
funds-withdraw = Take it back
funds-withdrawn = The question about “{ $name }” is taken back. Nothing has changed.
funds-ask-again = Ask again
funds-settled = Settled
funds-settled-Open = { $name }: open
funds-settled-Agreed = { $name }: everybody said yes
funds-settled-Refused = { $name }: it did not come about, and nothing has changed
funds-settled-Withdrawn = { $name }: taken back

## The ideas bank

funds-ideas = Ideas bank
funds-ideas-how = What has helped others. People look through these when they think about just enough support. One language is enough.
# $most is how many ideas there can be.
funds-ideas-full = The bank is full: it holds { $most } ideas.
funds-idea-add = Add an idea
funds-idea-new = New idea
funds-idea-en = In English
funds-idea-cy = In Welsh
funds-idea-gone = Taken out: { $name }
funds-ideas-back = Back to the ideas that come with the app
funds-ideas-back-done = These are the ideas that come with the app.

## How the day adds up, and what is worth a second look. $count is how often, in one person's plan.

funds-totals = The whole day
funds-totals-there = There is
funds-totals-planned = Planned
funds-totals-left = Left
funds-totals-confirmed = Money that is confirmed
funds-totals-indicative = Money that is a first figure
funds-totals-how = A year, everybody together, and the two kinds apart. One person’s money never pays for another’s.
# $bought and $charged are such as 96 hours, a week.
funds-hours-agree = Staff time bought and staff time paid for agree: { $bought } a week.
funds-hours-differ = Staff time bought is { $bought } a week, paid for is { $charged }. Have a look at what is shared.
funds-checks = To look at
funds-checks-how = What is worth a second look with each person. These are no marks, and nobody else sees them.
funds-checks-none = Nothing just now
funds-check-NO_ALLOCATION = No money has been named
funds-check-INDICATIVE = The money is a first figure
funds-check-OVER = More is planned than there is
funds-check-STREAM_OVER = { $count ->
    [one] One kind of money is overspent
   *[other] { $count } kinds of money are overspent
}
funds-check-STREAM_RULE = { $count ->
    [one] 1 thing is paid from money that is not meant for it
   *[other] { $count } things are paid from money that is not meant for them
}
funds-check-UNCOSTED = { $count ->
    [one] Paid support without a price
   *[other] Paid support without a price, { $count } times
}
funds-check-NO_ONCOST = { $count ->
    [one] An employer’s costs are missing
   *[other] An employer’s costs are missing, { $count } times
}
funds-check-PERIOD_MIX = Weeks and years are mixed
funds-check-SPLIT_SUM = { $count ->
    [one] Shared time in the week is not what was agreed
   *[other] Shared time in the week is not what was agreed, { $count } times
}
funds-check-WEIGHTS = The parts of something shared are not 100 %
funds-check-UNCONFIRMED_SHARE = { $count ->
    [one] A question about sharing is open
   *[other] { $count } questions about sharing are open
}
funds-check-NO_COVER = { $count ->
    [one] 1 part of a day with nobody there, when somebody must be
   *[other] { $count } parts of days with nobody there, when somebody must be
}
funds-check-NEED_UNMET = { $count ->
    [one] 1 thing in the week still has no help
   *[other] { $count } things in the week still have no help
}
funds-check-NO_CONTINGENCY = Nothing is set aside for what nobody can foresee
funds-check-EXPIRED_RATE = { $count ->
    [one] A price does not hold on the day
   *[other] { $count } prices do not hold on the day
}
funds-check-NET_GROSS = The person’s own part may be taken off twice
funds-check-TRIAL_REMOVED = { $count ->
    [one] 1 idea is still on trial
   *[other] { $count } ideas are still on trial
}
funds-check-UNSPENT = There is money left: what else would they like?
funds-check-MIX_SUM = { $count ->
    [one] 1 thing where the help does not add up to the time needed
   *[other] { $count } things where the help does not add up to the time needed
}
funds-check-BELOW_ASSESSED = Less paid time than was assessed, and nobody has agreed to it yet
funds-check-HELPER_NOT_ASKED = { $count ->
    [one] 1 named helper has not said yes yet
   *[other] { $count } named helpers have not said yes yet
}
funds-check-CARER_STRAIN = { $count ->
    [one] 1 helper may not be able to keep it up
   *[other] { $count } helpers may not be able to keep it up
}
funds-check-WATCH_CONSENT = { $count ->
    [one] Something that watches, without a clear yes or a way to switch it off
   *[other] { $count } things that watch, without a clear yes or a way to switch them off
}
funds-check-MINIMUM_VISIT = { $count ->
    [one] 1 visit is shorter than the price allows
   *[other] { $count } visits are shorter than the price allows
}
funds-check-LOW_WAGE = { $count ->
    [one] A wage is under the lowest there may be
   *[other] { $count } wages are under the lowest there may be
}
funds-check-NO_STAFF = { $count ->
    [one] Shared time with nobody working
   *[other] Shared time with nobody working, { $count } times
}
funds-check-SURPLUS = More has built up than the funder lets stand
funds-check-TOO_MANY_WEEKS = More weeks than a year has
funds-check-TOO_LARGE = An amount is too large to count
