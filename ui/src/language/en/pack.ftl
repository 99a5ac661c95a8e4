### Words on papers about one person: the pack and each of its parts.
### Short and warm. The person is spoken of by name; titles are in the person's own voice.

## For whom

# The title of a paper about one person. Example: Amara: my perfect week
pack-title = { $name }: { $paper }
# The same for everybody. $event is the day's title.
pack-title-all = { $event }: { $paper }
# What a pack is called on its front page.
pack-pack = My plan
# Below the title. $who is the reader in the organiser's own words, or one of the next three.
pack-made-for = Made for { $who }
pack-reader-family = our circle
pack-reader-authority = the authority
pack-reader-support-team = the support team
# At the foot, when the person and those round them keep it.
pack-own-copy = our own copy
# At the foot of a cover that is everybody's: each circle takes its own plan home.
pack-for-each-circle = each for its own circle
# At the foot. Example: for Harbour Council
pack-for = for { $who }
# Left at the foot of each page. $for is one of the two above.
pack-foot = { $name } · { $for } · printed { $date }
# Left at the foot of a cover that is everybody's. $event is the day's title.
pack-foot-all = { $event } · everybody’s plans, { $for } · printed { $date }
# That the person agreed, when it is not known on which day.
pack-yes-own = { $name } has said yes to sharing this.
pack-yes-own-on = { $name } said yes to sharing this on { $date }.
# Somebody else said it for the person. $who is their name.
pack-yes-other = { $who } has said yes to sharing this for { $name }.
pack-yes-other-on = { $who } said yes to sharing this for { $name } on { $date }.
# They are asked each time anew, and were asked today.
pack-yes-asked = { $name } was asked on { $date }, and said yes to this copy.
pack-yes-until = That holds until { $date }.
pack-yes-open = That holds until { $name } takes it back.
# To whom exactly the person said yes, in the words that were written down. $who: Lena and the night staff
pack-yes-to-whom = { $name } said whom this is for: { $who }.
# Above the list of parts on the front page.
pack-inside = What is in it
# On a paper for everybody, when all are left out.
pack-nobody = Nobody here has said yes to this reader yet. Their plans stay with them.
pack-nothing-chosen = No part was chosen for this pack.
# Parts were chosen, but there is nothing in them that is for this reader.
pack-nothing-here = There is nothing yet in the chosen parts of the plan of { $name } that goes on this copy.

## Marks beside a note

# After what a circle keeps to itself: it is on no other copy.
pack-private = (our own copy only)
# Said of a symbol whose name is not known.
pack-picture = A picture
# Said of a picture that the circle put in.
pack-photo = A photo or a drawing
pack-photo-of = A photo of { $name }
# In place of a photo, where the person does not want photos.
pack-photo-kept = A photo that is not printed
# How a picture was sorted.
pack-like = I like it
pack-unsure = I am not sure
pack-dislike = I don’t like it
pack-no = No
pack-not-sure = Not sure
pack-of-ten = { $number } of 10
# Above notes that stand under no question of the worksheet any more, or not yet.
pack-also-written = Also written here

## The parts: their titles

pack-support = How support makes my week happen
pack-week-list = My week, day by day
# The sheet for the support team.
pack-objectives = What we work towards with me
pack-contacts = Who to talk to

## When a part is still empty: kind, never blank. $name is the person.

pack-empty-sheet = Nothing is written here yet. There is time to talk about it with { $name }.
pack-empty-people = Nobody is named here yet. A good start is whom { $name } would miss first.
pack-empty-support = How support could help is still open. It begins with one thing in the week of { $name }.
pack-empty-contacts = { $name } has not named anybody here yet.
pack-empty-objectives = There is nothing to work towards yet. What matters most to { $name } comes first.

## The week

# Below a day without anything in it.
pack-day-free = Nothing is planned: free time.
pack-weekdays = Monday to Friday
# Example: 09:00–10:30
pack-from-to = { $start }–{ $end }
pack-from-to-next-day = { $start } until { $end } the next day
pack-every-two-weeks = every 2nd week
pack-every-four-weeks = every 4th week
pack-times-a-month = { $times }× a month
# In which weeks of four. Example: weeks 1, 3
pack-in-weeks = weeks { $weeks }
pack-term-time = in term time
pack-holidays = in the holidays
# Lengths of time, and how often.
pack-minutes = { $minutes } min
pack-hours = { $hours } h
pack-hours-minutes = { $hours } h { $minutes } min
# $time is a length of time.
pack-a-week = { $time } a week

## Support

pack-support-when = When
pack-support-help = What help
pack-support-from = From
pack-support-if-not = If it does not happen
pack-support-review = Look at it again
# What the person does alone. $things are activities.
pack-support-alone = Without help: { $things }.
pack-support-open = Still to say
# Of whoever helps.
pack-agreed = said yes
pack-uncertain = not certain yet
pack-trying = we are trying it
pack-trying-until = we are trying it until { $date }
pack-hours-title = The hours in short
pack-hours-where = Where the help comes from
pack-hours-week = In an ordinary week
pack-hours-charged = Paid time in it
pack-hours-before = If all of it were paid and one to one, it would be { $time } a week.
pack-hours-after = If everything works, it is { $time } of paid time a week.
pack-hours-safe = While we try new ideas, paid support stays: then it is { $time } a week.
# Core hours and shared activities are in it. Both are lengths of time.
pack-hours-shared = With the help that is shared in the house, it is { $received } of support a week. { $name } pays for { $charged } of it.
# $nights is a whole number.
pack-hours-nights = Nights in a week when somebody is there: { $nights }.

## Money on a page

pack-money-streams = Where it comes from
# Heads of the columns.
pack-money-stream = Money
pack-money-there = There is
pack-money-planned = In my plan
pack-money-left = Left
pack-money-lines = What my plan pays for
pack-money-what = What
pack-money-weekly = In a week
pack-money-yearly = In a year
# Names of groups of lines.
pack-money-recurring = Every week or year
pack-money-once = Once
pack-money-aside = Set aside for what nobody can foresee
pack-money-not-counted = Paid with other money, and not counted here
# The last line of a table.
pack-money-total = All together
# Each pound has a reason. $what are names of things in the week, or outcomes.
pack-money-for = for { $what }
pack-money-not-known = Not known yet
pack-money-not-confirmed = not confirmed yet
pack-money-none = None
pack-money-own-part = { $amount } a year is { $name }’s own part. It is taken off already.
pack-money-part-year = For the time from { $from } to { $until }, the plan comes to { $planned }.
pack-money-part-year-left = Of what there is for that time, { $left } is left.
pack-money-part-year-over = That is { $over } more than there is for that time.
# $words are the funder's own.
pack-money-not-for = Not for: { $words }
# Easy read: one short sentence each.
pack-money-easy-there = There is { $amount } a year.
pack-money-easy-planned = My plan uses { $amount } a year.
pack-money-easy-left = { $amount } is left.
pack-money-easy-over = My plan needs { $amount } more.
pack-money-easy-unknown = Nobody knows yet how much there is.
pack-money-easy-none = I have no personal budget.
pack-money-easy-trying = We are trying new ideas. To be safe, count with { $amount } a year.
pack-money-easy-week = { $what }: { $amount } a week.
pack-money-easy-year = { $what }: { $amount } a year.
pack-money-easy-once = { $what }: { $amount } once.

## Outcomes, actions, objectives

pack-now = How it is now
pack-areas = Parts of life
pack-status = How it is going
# After a step. Example: by 10 December 2026
pack-by-date = by { $date }
pack-next-plan = For the next plan
# Above how best to support the person, on the sheet for the support team.
pack-how-to-support = What helps
pack-other-steps = Other steps
pack-no-steps = There is no step for it yet.
# Easy read: one short sentence each. $what is as it was written.
pack-easy-action = { $who } will do this: { $what }.
pack-easy-action-nobody = Somebody will do this: { $what }.
pack-easy-done = { $who } has done this: { $what }.
pack-easy-by = By { $date }.
pack-easy-first = First step: { $step }.
pack-easy-helpers = { $names } will help.
pack-easy-gives = It gives me: { $words }.
pack-easy-know = We will know: { $words }.
# Somebody in the circle. Example: Grace · mum
pack-contact = { $name } · { $relation }
# Heads of the columns.
pack-contact-who = Who
pack-contact-how = How we know each other
pack-contact-paid = paid to support
