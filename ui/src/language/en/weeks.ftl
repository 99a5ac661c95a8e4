### Several weeks: now, perfect, seasons, other ways.

## What a week is called. The last part of these ids is fixed.

weeks-kind-Now = My week now
weeks-kind-Perfect = My perfect week
weeks-kind-Option = Another way
weeks-kind-Season = A season
# Two weeks without a name of their own. Example: Another way 2.
weeks-numbered = { $name } { $number }
# For ears: the list of weeks.
weeks-label = Weeks

## A new week

weeks-add = Another week
weeks-add-now = My week as it is now
weeks-add-season = A week for a part of the year
weeks-add-option = Another way to spend the week
# $name is the name of a week.
weeks-added = Here is { $name }.

## A calendar file. These lines stand in the notes of an event.

# $people is a list of names.
weeks-file-with = With { $people }
weeks-file-no-time = No exact time was said.
weeks-file-open = Not every week; which weeks has not been said.
