### Words that every face uses. Warm, plain and short: a person who finds reading hard reads them too.

## The name of the app and of the days it is for

-planning-live = Planning Live
common-app = { -planning-live }

## Small buttons

common-save = Save
common-cancel = Cancel
common-close = Close
common-done = Done
common-back = Back
common-next = Next
common-undo = Undo
common-edit = Change
common-add = Add
common-remove = Remove
common-open = Open
common-yes = Yes
common-no = No
common-try-again = Try again
common-more = More
# Opens a list of choices. $label is the name of the list, such as "Move to".
common-more-about = { $label }, list of choices
# A link for people who use a keyboard: it jumps over the menu.
common-skip = Skip to the main part

## A file that the laptop gives

common-file-coming = It is being fetched from the laptop…
common-file-again = It broke off on its way. It is being fetched again…
common-file-gone = The laptop no longer has it. Make it again.
common-file-lost = It could not be fetched. See whether the Wi-Fi is there, then try again.
common-file-tooLarge = It is too large for this device. Open it on the laptop that runs the day.

## Time

# A length of time in whole minutes.
common-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# Time left in an agenda item.
common-minutes-left = { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
common-seconds-left = { $seconds ->
    [one] 1 second left
   *[other] { $seconds } seconds left
}
common-minutes-over = { $minutes ->
    [0] Time is up
    [one] 1 minute over
   *[other] { $minutes } minutes over
}
# Progress through a list. Example: 3 of 7.
common-so-many-of = { $done } of { $all }

## A date in three boxes

common-date-day = Day
common-date-month = Month
common-date-year = Year
common-date-example = For example 27 3 2027
# Shown when the three boxes make no date, such as 31 2 2027.
common-date-not-one = That date is not in the calendar

## Days and parts of the day

common-day-mon = Monday
common-day-tue = Tuesday
common-day-wed = Wednesday
common-day-thu = Thursday
common-day-fri = Friday
common-day-sat = Saturday
common-day-sun = Sunday
common-part-am = Morning
common-part-pm = Afternoon
common-part-eve = Evening
common-part-night = Night

## Comfort: how the screen looks on this device. Nobody has to ask for it.

common-comfort = Comfort
common-comfort-intro = Only this screen changes.
common-comfort-size = Size of the words
# The chosen size as a percentage. 100 is the usual size.
common-comfort-size-now = { $percent } per cent
common-comfort-smaller = Smaller words
common-comfort-larger = Larger words
common-comfort-light = Light or dark
common-comfort-theme-system = Same as this device
common-comfort-theme-light = Light
common-comfort-theme-dark = Dark
common-comfort-contrast = Strong contrast
common-comfort-contrast-hint = Black and white, with clear edges
common-comfort-calm = Keep still
common-comfort-calm-hint = Nothing on the screen moves by itself
common-comfort-language = Language
common-comfort-reset = Back to how it was

# Each language is named in itself, the same in every file.
common-language-en = English
common-language-cy = Cymraeg
