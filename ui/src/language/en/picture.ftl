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

## Everybody together

# Beside "Now", when all circles do something together.
picture-together = All together
# Under the name of a share-round.
picture-share-round = One good thing from each circle
# Over the few rules of the day, at the welcome. Each is very short.
picture-rules = How we talk today
picture-rule-views = Everyone’s view counts
picture-rule-first = The person speaks first
picture-rule-plain = Plain words
picture-rule-break = A break is fine, any time
picture-rule-pass = You may pass

## Breaks and pauses

# The time to be back stands under it, very large.
picture-back-at = Back at
# Beside the empty disc when a break is over.
picture-come-back = We are starting again
# Before the name of what comes after a break.
picture-then = Then:
# The whole room stands still. No clock is shown.
picture-pause = We are having a pause
picture-pause-how = Take your time.

## While we wait

# Stands over what we do meanwhile, such as “We draw our favourite place”.
picture-while-we-wait = While we wait
# When the facilitator has written nothing.
picture-wait = We start again soon
# $title is the name of a photo, a film or music.
picture-media-gone = { $title } cannot be shown here
picture-media-coming = It is being fetched
# How much of a hundred is here.
picture-media-part = It is being fetched: { $percent } %
picture-media-again = It broke off on its way. It is being fetched again
picture-media-tooLarge = { $title } is too large for this screen. Show it on a screen of the laptop itself.

## Ideas and topics of the room

picture-ideas = Ideas from the room
picture-ideas-none = There is room for your ideas
# Over one idea alone. Nobody’s name is said.
picture-idea = An idea from the room
picture-idea-named = An idea from { $name }
picture-idea-from = from { $name }
picture-idea-taken = { $circles ->
    [one] 1 circle has taken it up
   *[other] { $circles } circles have taken it up
}
picture-parked = Parked for later
picture-parked-none = Nothing is parked

## The end of the day, and a rehearsal

picture-thanks = Thank you, everyone
picture-thanks-for = For your ideas, your time and your kindness.
picture-thanks-home = Your plans go home with you.
# In the corner, while the day is only tried out with pretend circles.
picture-rehearsal = Rehearsal
picture-join-shut = Nobody new can join just now. Please ask a facilitator.
