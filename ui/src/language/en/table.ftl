### The circle's table during the day: where it is, how it fares, who is there, what it gives to
### others and what was agreed to. Very short, very plain: read by people who read little.

## Three large buttons at the foot of every page

# The name of the three buttons together, for ears.
table-signals = Tell the facilitator
table-signal-Ready = Ready
table-signal-MoreTime = More time
table-signal-Help = Help
# Shown and said once a button is down. Only the facilitator sees it.
table-told-Ready = The facilitator sees: you are ready.
table-told-MoreTime = The facilitator sees: you would like more time.
table-told-Help = The facilitator sees: you would like help.
# While the line is gone, nobody has seen it yet.
table-told-later = They will see it when the connection is back.
# For a moment, until the facilitator has it.
table-telling = Telling the facilitator …
table-told-back = Press again to take it back.
table-signal-taken = Taken back. You are just working.
# A list of what else one can do from every page.
table-more = More for our table
table-menu-rest = We need a break
table-menu-here = Who is here?
table-menu-ideas = Ideas for each other
table-menu-agreed = What we have agreed
table-menu-off = Nothing of ours on the screen
table-off-one = Off the wall now
table-off-done = Nothing of yours is on the wall, and nobody is asked about it.

## Where the room is, and where this table is

table-together = We are all together now: “{ $title }”. Come when you are ready.
# $time is a time of day, such as 11:30.
table-rest-until = It is time for “{ $title }”. We go on at { $time }.
table-rest = It is time for “{ $title }”.
table-finish-first = Finish this first
table-stayed = You stay here. The facilitator knows.
table-here = Your table
table-room = The room
# The room is at another item of the day than this table. $title is that item's name.
table-room-at = The room is at “{ $title }”.
table-room-until = The room is at “{ $title }”, until about { $time }.
table-to-room = Go to where the room is
table-we-are-here = Your table is here
table-back-at = Back at { $time }
# This table was given minutes of its own.
table-own-minutes = { $minutes ->
    [one] You have { $minutes } minute more of your own.
   *[other] You have { $minutes } minutes more of your own.
}
table-left-out = Not today
table-all-together = All together. You can go on after it.
table-at = About { $time }
table-paused-room = The room is having a short pause.

## Ready before the others

table-early = You are ready. If you like:
table-early-on = Go on to “{ $title }”
table-early-wait = “{ $title }” is for all together. You can go on after it.
table-early-rest = Or just rest. That is fine too.

## What can still be done, and coming late

table-catch-up = You can still do these
table-catch-up-whenever = Whenever you like, today or later.
table-late = Good that you are here
table-late-now = The room is at “{ $title }”.
table-late-join = You can come in right now.
table-late-wait = These can wait. Do them whenever you like, or not at all.
table-late-open = Open “{ $title }”
table-late-day = See the day

## The table rests

table-pause-Break = A break for you
table-pause-QuietRoom = A quiet time
table-pause-Left = That is enough for now
table-pause-AnotherDay = We finish on another day
table-pause-Break-about = Drink something. Stretch. Look out of the window.
table-pause-QuietRoom-about = Take all the time you need. Nothing runs away.
# $name is the person whose day it is.
table-pause-Left-about = { $name } has gone for now. Thank you for everything so far.
table-pause-AnotherDay-about = You have done a lot. The rest will be another time.
table-pause-safe = Everything that you wrote is safe.
table-pause-saving = Keeping what you wrote …
table-pause-go-on = Go on
table-pause-back = { $name } is here. Go on
table-pause-without = The circle goes on without { $name }
table-pause-without-why = { $name } said beforehand that this is all right.
table-goes-on = The circle goes on without { $name }, as { $name } wished.
# On a small button of each sheet, in the place of "Amara is here".
table-without-today = Without { $name } today
table-goes-on-back = { $name } is here again
table-pause-over = Welcome back.

## A rest that the table takes by itself

table-rest-title = We need a break
table-rest-about = It is always fine to take a break. Nothing is lost.
table-rest-kind = What kind of break?
table-rest-Break = A short break
table-rest-QuietRoom = A quiet place
table-rest-minutes = How long?
table-rest-open = As long as it takes
table-rest-begin = Take the break

## Who is here

table-who = Who is here?
table-who-about = So that the facilitator knows who is there. Nobody else sees it.
# Names of people, with commas between them.
table-who-here = Here: { $names }
table-who-nobody = Nobody has said yet who is here.
table-attend-Expected = Not here yet
table-attend-Here = Here
table-attend-Late = Comes later
table-attend-Left = Has left
table-attend-NotComing = Not today
# The name of a group of choices, for ears.
table-attend-of = Is { $name } here?

## Ideas that circles give each other

table-ideas = Ideas for each other
table-ideas-about = Give an idea to other circles, or take one of theirs.
table-ideas-give = Give an idea
table-ideas-theirs = Ideas from other circles
table-ideas-none = No ideas yet. Yours could be the first.
table-ideas-ours = Our ideas
table-ideas-by = From { $name }
table-ideas-new = { $count ->
    [one] { $count } idea from other circles
   *[other] { $count } ideas from other circles
}
table-idea-take = Take this idea
# For ears, on the button before. $text is the idea.
table-idea-take-of = Take this idea: { $text }
table-idea-take-title = What shall it become?
table-idea-as-Action = Something to do
table-idea-as-Action-hint = It goes on your list of actions.
table-idea-as-Block = Part of my week
table-idea-as-Block-hint = It goes into your perfect week.
table-idea-as-Outcome = Something I want
table-idea-as-Outcome-hint = It goes to your outcomes.
table-idea-became-Action = You took it: something to do.
table-idea-became-Block = You took it: part of your week.
table-idea-became-Outcome = You took it: something you want.
table-idea-back = Take it back
# For ears, on the button before. $text is the idea.
table-idea-back-of = Take it back: { $text }
table-idea-back-done = It is off every screen.
table-idea-no = You have said no to giving ideas.
# Somebody wants to show a sheet on the wall and has said no to the screen before.
table-screen-no = You have said no to the screen.
table-idea-no-change = Look at what we have agreed

## Giving an idea

table-give-title = Give an idea to others
table-give-what = Your idea
table-give-hint = Short, so that it can be read from far away.
table-give-named = Put the name { $name } beside it
table-give-named-hint = Without this nobody reads whose idea it is.
table-give-to = Who may see it?
table-give-everyone = Everyone in the room
table-give-some = Only some circles
table-give-which = Which circles?
table-give-preview = This is exactly what others will see
table-give-private = There is something private in this idea.
table-give-yes-Money = There is money in it. Others may read that.
table-give-yes-Health = There is something about health in it. Others may read that.
table-give-yes-Names = There is somebody’s name in it. Others may read that.
table-give-no = Not now
table-give-yes = Give it
table-given = Given. You can take it back at any time.
# In the list of what one can do with a note.
table-give-note = Give as an idea to others
table-give-short = This is a long note. Say it in fewer words: there is room for { $most } letters.

## Too big for now

table-park-title = Too big for now
table-park-about = Something big or hard? Park it here. The facilitator comes back to it.
table-park-what = What shall we come back to?
table-park = Park it
table-parked = Parked. It is not forgotten.
table-park-waits = Waits
# A button beside a topic of one's own that still waits.
table-park-back = Take it back
# The same for ears; $what is the topic.
table-park-back-what = Take it back: { $what }
table-park-back-done = It is gone. Nobody sees it any more.
# $what is what came of the topic, in the facilitator's words.
table-park-settled = What came of it: { $what }
table-park-done = Done

## What we have agreed

table-agreed = What we have agreed
table-agreed-about = You can change your mind at any time. Nobody needs a reason.
table-agreed-Yes = Yes
table-agreed-No = No
table-agreed-Ask = Ask me each time
table-agreed-never = Not asked yet
table-agreed-withdrawn = Taken back
table-agreed-over = Over since { $date }
table-agreed-by = { $name } said so.
table-agreed-by-on = { $name } said so on { $date }.
table-agreed-basis-Parent = As a parent.
table-agreed-basis-Attorney = As attorney or deputy.
table-agreed-basis-BestInterests = Decided together, in the person’s best interests.
table-agreed-how = How: { $how }
table-agreed-whom = With: { $names }
table-agreed-until = Until { $date }.
table-agreed-change = Change
# For ears, on the button "Change". $what is one of the headings below.
table-agreed-change-of = Change: { $what }
table-agreed-back = Take it back
table-agreed-back-of = Take it back: { $what }
table-agreed-saved = It is as you said, from now on.
table-agreed-answer = What do you say?
table-agreed-who = Who says this?
table-agreed-as = On what ground?
table-agreed-as-Own = It is my own yes or no
table-agreed-as-Parent = As a parent
table-agreed-as-Attorney = As attorney or deputy
table-agreed-as-BestInterests = Decided together, in the person’s best interests
table-agreed-how-field = How was it said or shown?
table-agreed-how-hint = For example: in words, with a picture, with a thumb up.
table-agreed-whom-field = With whom?
table-agreed-until-field = Until when?
table-agreed-until-hint = Leave it empty for no end.
table-agreed-keep = That is what we say
table-purpose-HoldPlan = Keep my plan
table-purpose-HoldPlan-about = What we write is kept in the file of this day.
table-purpose-HoldPlan-back = The facilitator is told, and speaks with you about your plan.
table-purpose-ShowOnScreen = Show things on the wall
table-purpose-ShowOnScreen-about = We may be asked to show something. Each thing is asked again.
table-purpose-ShowOnScreen-back = Nothing of yours is on the wall now, and nobody asks.
table-purpose-ShareRound = Give ideas to other circles
table-purpose-ShareRound-about = Our ideas may be told when everyone shares.
table-purpose-ShareRound-back = Your ideas are off every screen now.
table-purpose-ShareWithPeople = Give copies to people I name
table-purpose-ShareWithPeople-about = Only to the people named here.
table-purpose-ShareWithPeople-back = No more copies are given to anybody.
table-purpose-Photos = Photos and recordings
table-purpose-Photos-about = Photos may be taken of us today.
table-purpose-Photos-back = No more photos are taken of you.
table-purpose-StartWithoutMe = Begin before I am there
table-purpose-StartWithoutMe-about = The room may begin when I come late.
table-purpose-StartWithoutMe-back = The room waits with what is for everyone.
table-purpose-GoOnWithoutMe = Go on without me
table-purpose-GoOnWithoutMe-about = When I have to leave, my circle may go on.
table-purpose-GoOnWithoutMe-back = When you leave, your circle rests until you are back.
table-purpose-CountMe = Count me, without my name
table-purpose-CountMe-about = To show what is missing where we live.
table-purpose-CountMe-back = You are not counted any more.
table-purpose-Contact = Get in touch after the day
table-purpose-Contact-about = Somebody may call or write to ask how it goes.
table-purpose-Contact-back = Nobody gets in touch because of this day.
table-purpose-Learning = Let others learn from it
table-purpose-Learning-about = Parts of my plan may be used for training, without my name.
table-purpose-Learning-back = Nothing of yours is used for training.

## How was today?

table-feedback = How was today?
table-feedback-about = Each of you may press one. Nobody sees who pressed what.
table-feedback-1 = Hard
table-feedback-2 = Not so good
table-feedback-3 = All right
table-feedback-4 = Good
table-feedback-5 = Lovely
table-feedback-thanks = Thank you!
table-feedback-next = Somebody else would like to say
table-feedback-count = { $count ->
    [one] { $count } of you has said.
   *[other] { $count } of you have said.
}

## Other things of the day

# Stands at the top of every page while the facilitator rehearses.
table-rehearsal = Rehearsal: what you write here stays, the times do not count.
table-proposals = { $count ->
    [one] Somebody proposes to share something with you.
   *[other] There are { $count } proposals to share something with you.
}
table-proposals-look = Have a look

# A way from the day to the page about it.
table-records = Who can see our plan
table-records-about = Who can see what, and who has seen it
