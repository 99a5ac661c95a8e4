### The room at the desk: each circle's table, the day that goes off plan, who leads, a phone as remote, the rehearsal, shared ideas. Calm; nobody is counted as a case.

## A circle among the others

# What is special about a circle now: a list of marks, heard by those who listen.
tables-marks = Now
# $name is the person whose circle it is.
tables-open = { $name }, open their table
tables-circle = { $name }’s circle
# What a circle says with one press.
tables-signal-Ready = Ready
tables-signal-MoreTime = More time
tables-signal-Help = Needs somebody
# For how long it has been so. Very short.
tables-for-minutes = { $minutes } min
tables-signal-settled = It is settled
tables-signal-settled-named = It is settled: { $name }’s circle
# Said at the desk when a circle asks for help.
tables-help-heard = { $name }’s circle would like somebody to come.
# The button that shows only those who would like somebody to come.
tables-who-needs = { $circles ->
    [0] Who needs us?
   *[other] Who needs us? { $circles }
}
tables-nobody-needs = Nobody needs anything just now.
tables-late-one = { $name } is late
tables-late-many = { $people ->
    [one] 1 person is late
   *[other] { $people } people are late
}
# A circle that moves by itself, for a rehearsal.
tables-pretend = pretend
# $title is an item of the agenda.
tables-at-own = At their own place: { $title }
tables-at-room = With the room: { $title }
tables-until = until { $time }
# Minutes that this circle was given for itself.
tables-extra = +{ $minutes } min

## Why a table rests

tables-rest-Break = A break
tables-rest-Break-how = They come back in some minutes.
tables-rest-QuietRoom = Quiet room
tables-rest-QuietRoom-how = They need calm, and may come back.
tables-rest-Left = Gone for today
tables-rest-Left-how = They have left. All they wrote is kept.
tables-rest-AnotherDay = Another day
tables-rest-AnotherDay-how = They finish another time.
# $kind is one of the above. The circle works on without the person.
tables-rest-goes-on = { $kind }, the circle goes on
tables-rest-till = till { $time }
# The time at which they wanted to be back has passed.
tables-rest-was-till = was till { $time }

## One table closely

tables-tab-where = Where they are
tables-tab-who = Who is here
# How many of a circle are here.
tables-tab-who-note = { $here } of { $all }
tables-tab-rest = A rest
tables-tab-join = Getting in, catching up
tables-tab-helps = What helps
tables-put = What they work on
tables-with-room = What the room works on
# $title is what everybody does together next.
tables-barrier = They can go as far as “{ $title }”: everybody does that together.
tables-own-time = Time for this circle alone
tables-extra-now = { $minutes ->
    [0] no time of their own
    [one] 1 minute of their own
   *[other] { $minutes } minutes of their own
}
tables-who-how = For the team only. It never stands beside names on the wall.
tables-the-person = plans for themselves today
tables-since = since { $time }
tables-is = { $name }: here or not?
tables-is-Expected = Expected
tables-is-Here = Here
tables-is-Late = Late
tables-is-Left = Left
tables-is-NotComing = Not coming
tables-all-here = All others are here too
tables-rest-how = Their tablets show a calm page. Nothing that { $name }’s circle wrote is lost.
tables-rest-kind = What kind of rest?
tables-rest-back = Back
tables-rest-open = When they are ready
tables-in-minutes = In { $minutes } minutes
tables-rest-reason = Why, if you want to note it
tables-rest-reason-hint = Only the desk can read it.
tables-rest-private = Noted, for the desk only:
tables-rest-do = Let { $name }’s circle rest
tables-rest-done = { $name }’s circle rests. Nothing is lost.
tables-back-at = and back at { $time }
tables-go-on = { $name } is back: go on
tables-go-on-done = { $name }’s circle goes on.
tables-goes-on = The circle goes on without { $name }
tables-goes-on-done = The circle goes on. { $name } allowed it beforehand.
tables-goes-on-now = The circle goes on without { $name }.
tables-may-go-on = { $name } allowed this beforehand.
tables-may-not-go-on = { $name } has not said that the circle may go on alone, so it waits.
tables-join-square = Join { $name }’s circle
tables-catch-up = To catch up with, if they like
tables-catch-up-how = The room has been there. Nothing has to be done.
tables-catch-up-none = There is nothing that { $name }’s circle missed.
tables-catch-up-do = Go there
tables-catch-up-do-named = Go there: { $title }
tables-catch-up-now = they are at it
tables-helps-nothing = { $name } said that nothing special is needed.
tables-helps-not-asked = Nobody has noted yet what helps { $name }.
tables-helps-comfort = What comforts
tables-helps-quietSpace = A quiet space
tables-helps-communication = How to talk together
tables-helps-senses = Light, sound, touch
tables-helps-food = Food and drink
tables-helps-medication = Medicines, and when
tables-helps-mobility = Moving about
tables-helps-language = Language
tables-helps-format = How things are best shown
tables-helps-bestTime = The best time of day
tables-helps-helpsToLeave = Who helps them to leave
tables-quiet-room = The quiet room

## Something has come up

tables-off = Something has come up
tables-off-how = Days go their own way. What is it?
tables-off-back = All that can come up
tables-off-late = Somebody is late
tables-off-late-how = Do something pleasant together until they come.
tables-off-upset = Somebody is upset or has to go
tables-off-upset-how = Their table rests; nothing is lost.
tables-off-break = A break now
tables-off-break-how = For everybody, or for one circle.
tables-off-overrun = The agenda overruns
tables-off-overrun-how = See how late it is, and what can be trimmed.
tables-off-guest = Somebody unexpected is here
tables-off-guest-how = Bring them into a circle.
tables-off-lead = A facilitator drops out
tables-off-lead-how = Take the lead, or hand it over.
tables-off-alarm = Fire alarm
tables-off-alarm-how = The whole room stops; the wall is calm.
tables-choose = Choose
tables-minutes = For how long?
tables-minutes-many = { $minutes } minutes
# Only whoever leads can do this. $name leads.
tables-lead-only = { $name } leads, and only they can do this for everybody.
tables-late-who = Who is late?
tables-late-nobody = I do not want to say
# $name is somebody in $person’s circle.
tables-late-of = { $name }, in { $person }’s circle
tables-late-card = Join card and catch-up for { $name }
tables-late-card-how = Ready for when they come.
tables-late-do = What shall we do meanwhile? These are things that people here like.
tables-late-likers = { $people } people like it
tables-late-own = Something else
tables-late-own-words = In a few words
tables-late-put-in = Put it into the agenda
tables-late-put-in-how = What runs waits meanwhile; its clock stands still.
tables-late-hold = Do this while we wait
# $title is what the room does meanwhile.
tables-late-held = The wall says: { $title }. The agenda is as it was.
tables-late-held-in = The wall says: { $title }. It has { $minutes } minutes in the agenda.
# $title is the next item of the agenda.
tables-late-begin = Begin anyway: { $title }
tables-late-may-begin = { $name } said beforehand that we may begin, or it can be done later.
tables-late-may-not-begin = { $name } has not said that we may begin alone. Wait, or do something pleasant.
# $name belongs to somebody’s circle.
tables-late-member = The table of { $name } can begin; their place stays open.
tables-late-say-who = To begin anyway, say first who is late: some have said that we may, others not.
tables-late-begun = We have begun: { $title }. Whoever is late finds what they missed at their table.
tables-upset-who = Whose circle?
tables-break-title = Break
tables-break-who = For whom?
tables-break-all = Everybody
tables-break-all-how = What runs waits. The wall says when to be back; what comes later gives the time.
tables-break-not-begun = The day has not begun, so there is nothing to break off.
tables-break-do = Begin the break
tables-overrun-fine = Nothing has to be left out: what comes later gives the time.
tables-overrun-not-begun = The day does not run now.
tables-guest-circle = Whose circle?
tables-guest-name = Their name
tables-guest-relation = Who are they to the person?
tables-guest-view = Whose view
tables-guest-paid = They are paid to be here
tables-guest-ask = Ask { $name } first whether they want them there.
tables-guest-unwanted = { $name } has asked that this person is not invited. Please speak with { $name } alone.
tables-guest-do = Bring them in
tables-guest-done = { $name } is in { $person }’s circle now.
tables-guest-own-plan = They plan for themselves…
tables-alarm-how = The clock stands still and the wall shows the calm card. Everything written is saved.
tables-alarm-say = Say something to everybody
tables-alarm-words = The words
tables-alarm-text = Please stop here and come outside with us.
tables-alarm-do = Stop the room
tables-alarm-done = The room stands still. The wall is calm.
tables-alarm-done-calm = The wall is calm.
tables-alarm-since = The room has stood still since { $time }.
tables-alarm-go-on = Everybody is back: go on
tables-alarm-over = The room goes on where it was.
# Said when the room goes on, with a button that shows the agenda.
tables-wall-still-calm = The wall still shows the calm card.

## Who leads

tables-who-are-you = Who sits at this desk?
tables-who-are-you-how = So that everybody knows who leads.
tables-who-later = Not now
tables-lead = Who leads
tables-lead-nobody = Nobody leads yet
# $leader and $me are facilitators.
tables-lead-is = { $leader } leads
tables-lead-you = You lead
tables-lead-and-you = { $leader } leads, you are { $me }
tables-lead-now = { $name } leads now.
tables-lead-nobody-how = Nobody leads. Every desk can move the day on.
tables-lead-none = No facilitators are named, so every desk can do everything.
tables-lead-name-them = Name the team
tables-lead-here = their desk is here
tables-lead-not-here = no desk of theirs is here
tables-lead-leads = leads
tables-lead-take = Take the lead
tables-lead-hand = Hand over
tables-lead-hand-to = Hand over to { $name }
tables-lead-sure = Is it right that you take over?
tables-lead-sure-for = Is it right that { $name } takes over?
tables-lead-take-from = Yes, I lead instead of { $name }
tables-lead-give-from = Yes, { $to } leads instead of { $from }
tables-lead-taken = You lead now.
tables-lead-handed = { $name } leads now.
tables-lead-open = Let every desk move the day
tables-lead-open-done = Every desk can move the day on now.
tables-lead-you-are = At this desk sits
tables-lead-unsaid = I do not want to say
# Said at the desk that led until now.
tables-lead-lost = { $name } leads now.
tables-lead-lost-how = You can do everything as before, except move the day on.
tables-understood = All right

## A phone as remote

tables-remote = Use my phone as remote
tables-remote-how = Point the camera of your phone at the square. The phone has to be in the same network.
tables-remote-square = The remote
tables-remote-key = It is a key to the desk: only for the team.
tables-remote-title = { $title }, the remote
tables-remote-calm = Calm card
tables-remote-is-calm = The wall is calm
tables-remote-agenda = Show the agenda
# Followed by the title of an item.
tables-remote-notes = Notes for now:
tables-remote-notes-next = Notes for next:
tables-remote-quiet = Something quieter:
# Words to the room that are needed often.
tables-quick-five = Five more minutes
tables-quick-finish = Please come to the end of your sentence
tables-quick-back = Please come back to your tables
tables-quick-thanks = Thank you, that was lovely
tables-remote-whole = Open the whole desk here

## Rehearsal

tables-rehearsal = Rehearse with pretend circles
tables-rehearsal-how = Pretend circles move by themselves, so that you can try everything. When you end it they are gone, and the day is as it was.
tables-rehearsal-full = There is no room for more circles.
tables-rehearsal-many = How many?
tables-rehearsal-circles = { $circles ->
    [one] 1 pretend circle
   *[other] { $circles } pretend circles
}
tables-rehearsal-begin = Begin
tables-rehearsal-begun = { $circles ->
    [one] 1 pretend circle is here.
   *[other] { $circles } pretend circles are here.
}
tables-rehearsal-now = Rehearsal.
tables-rehearsal-now-how = Pretend circles move by themselves.
tables-rehearsal-end = End the rehearsal
tables-rehearsal-ended = The pretend circles are gone. The day is as it was.
# Twenty-five names for pretend circles, with commas between them. They are trees and plants, so that nobody in the room is meant.
tables-rehearsal-names = Ash, Birch, Cedar, Damson, Elder, Fern, Gorse, Hazel, Ivy, Juniper, Larch, Maple, Nettle, Oak, Pine, Quince, Rowan, Sorrel, Thyme, Willow, Yew, Aspen, Bramble, Clover, Heather

## Ideas and the parking place

tables-ideas = Ideas and parking
tables-ideas-open = Open
tables-ideas-count = { $ideas ->
    [0] No ideas yet.
    [one] 1 idea from the circles.
   *[other] { $ideas } ideas from the circles.
}
tables-parked-count = { $topics ->
    [0] Nothing is parked.
    [one] 1 topic is parked.
   *[other] { $topics } topics are parked.
}
tables-ideas-tab = Ideas from the circles
tables-parked-tab = Parked
tables-ideas-none = No ideas yet
tables-ideas-none-how = Circles offer them on their tablets, without a name unless they want one.
tables-ideas-show-all = All on the wall
tables-round-begin = One by one on the wall
tables-round-before = The one before
tables-round-next = The next one
# Where the share-round is.
tables-round-place = { $place } of { $all }
tables-idea-from = from { $name }
tables-idea-taken = { $circles ->
    [one] 1 circle took it
   *[other] { $circles } circles took it
}
tables-idea-show-named = Show: { $text }
tables-park = A topic for later
tables-park-do = Park it
tables-parked-done = It is parked.
tables-parked-none = Nothing is parked. What is too big for now can wait here.
tables-parked-show = Parked topics on the wall
tables-topic-from = from { $name }’s circle
tables-topic-desk = from the team
tables-topic-settle = It is settled…
tables-topic-settle-named = It is settled: { $text }
tables-topic-word = What came of it?
tables-topic-settled = Settled:
tables-topic-again = Park it again

## The desk’s head

tables-more = Tools
# The keys of the desk.
tables-help-off = Something has come up
tables-help-who = Who needs us?
tables-help-ideas = Ideas and parking
tables-help-freeze = Freeze the wall, or let it go
tables-key-u = U
tables-key-w = W
tables-key-i = I
tables-key-f = F
