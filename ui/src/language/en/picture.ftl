### What the wall shows: a poster that is read from ten metres. Very short, warm and plain.
### The desk and the circles see small pictures of the same poster.

## The agenda

# Stands over the name of what the room is doing.
picture-now = Now
# Stands over the name of what comes after it.
picture-next = Next
# Stands over what comes later still.
picture-later = After that
# Beside the clock of something that runs. $time is a time such as 10:50.
picture-until = until { $time }
# During a break or a meal.
picture-again-at = We start again at { $time }
# Before the day has begun.
picture-starts-at = We start at { $time }
picture-no-agenda = Welcome, everyone
# After the last item of the day.
picture-over = That was our day
picture-over-thanks = Thank you, everyone.
# The time left when less than a minute is left.
picture-last-minute = Nearly there
# The time is used up; said calmly, nobody is late.
picture-time-up = Time to finish
# What the day is, for a person who hears the wall: its clock as a picture.
picture-clock = Time left

## Joining

picture-join = Join in
picture-join-scan = Point your camera here
picture-join-address = or open this page
picture-join-code = and type this code
# What a camera square is for, for a person who hears the page.
picture-join-square = A square to scan with a camera, to join on a tablet or phone
# In the corner, all day. $address is what one types into a browser, $code is six letters.
picture-join-corner = Join in: { $address }, code { $code }
picture-join-corner-code = Join in with the code { $code }
# Where the wall's address is not known yet.
picture-join-ask = Ask for the address

## Something of a circle

picture-week = My perfect week
picture-outcomes = What I want to happen
picture-actions = What we will do
picture-every-day = Every day
picture-weekdays = Monday to Friday
# Where one is in something long. Example: 2 of 3.
picture-page-of = { $page } of { $pages }
# More of the same stands on the next page.
picture-continued = goes on
# The months by their number; browsers do not know them in every language.
picture-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# When an action is to be done. Example: by 10 December.
picture-by = by { $day } { picture-month }
# Nobody has put their name to an action yet.
picture-no-owner = Who will do it?
# A page of a picture, for a person who hears it. $name is whose it is.
picture-page-label = { $name }, page { $page } of { $pages }
# Under an empty frame, while the page that would be on the wall is still being fetched.
picture-coming = The picture is on its way …

## Whose view something is. Beside each note, always with a small drawing.

# The person's own view. $name is the person.
picture-says = { $name } says
picture-view-Family = Family
picture-view-Friend = Friend
picture-view-Staff = Support worker
picture-view-School = School
picture-view-Health = Health
picture-view-SocialCare = Social care
picture-view-Other = Someone else

## Small marks

# The wall does not hear the laptop that runs the day; what it shows may be a little old.
picture-away = Waiting for the laptop that runs the day
# More announcements than fit on the wall.
picture-more-announcements = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}

## Photos and drawings

# In the place of a photo that is still coming from the laptop or from another tablet.
picture-photo-coming = The picture is on its way
# In the place of a photo that cannot be had.
picture-photo-gone = The picture is not here

## Where help comes from, and the money

# Names of where help comes from, the same as on the sheet of just enough support.
picture-support = Just enough support
picture-tier-Myself = On my own
picture-tier-FamilyFriends = Family and friends
picture-tier-Community = People and places nearby
picture-tier-Technology = Technology
picture-tier-SharedPaid = Paid support, shared
picture-tier-PaidOneToOne = Paid support, one to one
picture-tier-MoreThanOne = More than one worker
picture-tier-NotNow = Not now
picture-money = My money
# Few words over large amounts. The first is what there is.
picture-money-there = For a year there is
picture-money-first = For a year, a first figure
picture-money-none = No personal budget
picture-money-unknown = What there is, is not known yet
picture-money-week = A week costs
picture-money-planned = Planned for the year
picture-money-left = Left to choose with
picture-money-over = Over
