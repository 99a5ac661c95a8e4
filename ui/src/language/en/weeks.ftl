### Several weeks: now, perfect, seasons, other ways.

## What a week is called. The last part of these ids is fixed.

weeks-kind-Now = My week now
weeks-kind-Perfect = My perfect week
weeks-kind-Option = Another way
weeks-kind-Season = A season
# Two weeks without a name of their own. Example: Another way 2.
weeks-numbered = { $name } { $number }
# The tab of the week that counts, when somebody gave it a name: My perfect week: The farm.
weeks-named = { $kind }: { $name }
# The name that a perfect week without one gets when another way is chosen in its place.
weeks-first-way = Our first way
# The same, when the first way is called so already.
weeks-former-way = Our way before
# For ears: the list of weeks.
weeks-label = Weeks

## What a week is, in a sentence above it. The last part of some of these ids is fixed.

weeks-about-main = This is the week that counts.
weeks-about-Now = The week as things are now. It is not counted in the money.
weeks-about-Perfect = A perfect week that does not count yet.
weeks-about-Option = Another way in which my week could be. It only counts when we choose it.
weeks-about-season = { $weeks ->
    [one] For 1 week of the year this week takes the place of the perfect week.
   *[other] For { $weeks } weeks of the year this week takes the place of the perfect week.
}
# Places of a starter week in which nobody has written yet.
weeks-unfilled = { $count ->
    [one] 1 place still asks a question.
   *[other] { $count } places still ask a question.
}
# Before the question of a place that nobody has filled yet.
weeks-to-fill = Still to fill

## Ways in which a week can be looked at. The last part of these ids is fixed.

weeks-look-week = The week
weeks-look-month = Four weeks
weeks-look-compare = Beside my week now
weeks-look-options = Ways side by side

## A new week

weeks-add = Another week
weeks-add-now = My week as it is now
weeks-add-season = A week for a part of the year
weeks-add-option = Another way to spend the week
# $name is the name of a week.
weeks-added = Here is { $name }.
weeks-season-intro = For holidays, winter, or any other part of the year that is not like the rest.
weeks-option-intro = Try something out beside the perfect week. Nothing changes there until you choose it.
weeks-called = What is it called?
weeks-called-season = For example: School holidays
weeks-called-option = For example: More time at the farm
weeks-called-none = Without a name it is called what it is.
weeks-of-year = How many weeks of the year?
weeks-of-year-not = A whole number from 1 to 53
# $weeks is more than a year has.
weeks-too-many = Together the parts of the year have { $weeks } weeks. A year has 52.
weeks-begins = What does it begin with?
# $name is the name of a week.
weeks-copy = All of “{ $name }”
weeks-empty = Nothing

## What can be done with a week

# For ears. $name is the name of a week.
weeks-more = More for { $name }
weeks-name = Name of the week
weeks-name-season = Name and weeks of the year
weeks-choose = This is the one we choose
# $name is the name of a week.
weeks-chosen = “{ $name }” is the perfect week now. The other one is still here.
weeks-clear = Take the open questions away
weeks-cleared = { $count ->
    [one] 1 open question is gone.
   *[other] { $count } open questions are gone.
}
weeks-put-away = Put this week into the tray
weeks-away = “{ $name }” is in the tray.

## Weeks to begin with

weeks-begin = Ideas to begin with
weeks-begin-intro = These put questions into the week, and you write the answers. What you have already stays as it is.
weeks-begin-which = What is your week like?
weeks-coming = What comes into the week
# A second week. $name is its name, such as Holidays.
weeks-coming-season = { $weeks ->
    [one] And a second week, { $name }, for 1 week of the year
   *[other] And a second week, { $name }, for { $weeks } weeks of the year
}
weeks-coming-none = Nothing comes. The week is all yours.
weeks-coming-full = You have something in all of these places already.
weeks-coming-some = Where you have something already, no question comes.
# $name is the name of a week.
weeks-begin-now = Put these into “{ $name }”
weeks-begun = { $count ->
    [0] “{ $name }” begins with nothing.
    [one] 1 question is in “{ $name }”.
   *[other] { $count } questions are in “{ $name }”.
}

# A week that has nothing in it.
weeks-nothing = This week is still free
weeks-nothing-why = Write your own things into it, or begin with questions that others like to ask themselves.

## When something is

weeks-every-day = Every day
weeks-workdays = Monday to Friday
weeks-weekend = Saturday and Sunday
# Before and after. Example: Monday, Morning → Thursday, Evening.
weeks-from-to = { $from } → { $to }

## The week now beside another

# $now and $other are names of weeks.
weeks-compare-title = { $now } and { $other }
weeks-compare-none = There is no week as it is now yet
weeks-compare-none-why = With it one sees what is new, what has moved and what comes free.
weeks-compare-empty = Nothing is in the week now yet
weeks-compare-empty-why = Write what the days are like at present, then look here again.
weeks-added-list = New ({ $count })
weeks-dropped-list = No longer there ({ $count })
weeks-moved-list = At another time ({ $count })
weeks-stretched-list = Longer or shorter ({ $count })
weeks-same-list = The same ({ $count })
weeks-keep-intro = A perfect week is no copy of now. Keep what is good, and let the rest make room.
weeks-keep-which = Is any of this worth keeping?
weeks-keep = { $count ->
    [one] Keep it
   *[other] Keep these { $count }
}
weeks-kept = { $count ->
    [one] 1 thing came into the perfect week. Who helps with it is asked anew.
   *[other] { $count } things came into the perfect week. Who helps with them is asked anew.
}
weeks-freed-title = Paid help in an ordinary week
weeks-freed-now = Now
weeks-freed-then = Then
# $length is a time such as 2 h 30.
weeks-freed-open-now = Now there is { $length } of help for which nobody is named. It is not counted here.
weeks-freed-open-then = Then there is { $length } of help for which nobody is named yet. It is not counted here.
weeks-freed = { $length } a week come free.
weeks-freed-for = What would you rather use this time for?
weeks-freed-more = { $length } a week more than now.
weeks-freed-same = As much as now.

## Four weeks

weeks-month-title = { $name }: four weeks
weeks-month-caption = What happens in which of four weeks
weeks-month-week = Week { $number }
weeks-month-all = Show what happens every week too
weeks-month-same = All four weeks are alike. To make one different, open something and say how often it is.
# Beside something that is not in all four weeks.
weeks-month-some = Not every week
weeks-month-nothing = Nothing out of the ordinary
weeks-month-open = Some time in the month
weeks-month-open-hint = Not every week, and nobody has said in which. Tap one to say it.

## Ways side by side

weeks-options-title = Ways to spend the week, side by side
weeks-options-intro = Dearer is not better, and cheaper is not either. Which one is more your life?
weeks-options-caption = Hours, money and differences of each way
weeks-options-money = Show the money
weeks-options-counts = Counts now
weeks-options-added = Only here
weeks-options-moved = At another time
weeks-options-dropped = Not here
weeks-options-nothing = Nothing
weeks-sum-received = Help in a week
weeks-sum-charged = Of it, hours that are charged
weeks-sum-weekly = An ordinary week costs
weeks-sum-safe = While things are on trial
weeks-sum-planned = A year costs
weeks-sum-left = Left of the money
# $amount is more than there is.
weeks-sum-over = { $amount } more than there is
weeks-sum-unknown = Not known

## A calendar file

weeks-file = Save as a calendar file (.ics)
# $name is the name of a week.
weeks-file-saved = “{ $name }” is saved as a calendar file. It begins on the coming Monday.
# Nothing was saved. $name is the name of a week.
weeks-file-empty = Nothing is written in “{ $name }” yet, so no calendar file was saved.
weeks-file-not-now = The calendar file cannot be made just now. Try again when the connection is back.
# These lines stand in the notes of an event. $people is a list of names.
weeks-file-with = With { $people }
weeks-file-no-time = No exact time was said.
weeks-file-open = Not every week; which weeks has not been said.
