### Getting a day ready on the desk: the checklist, what each person needs and agrees to, and what
### the place needs. Plain and kind; nobody is blamed for what is still open.

## The checklist

ready-title = Is everything ready?
# In small, below the name of the step. Either number may be nought, not both.
ready-note = { $blocks ->
    [0] { $warns } can wait
   *[other] { $blocks } needed, { $warns } can wait
}
ready-all = Everything is ready. Enjoy the day!
# How many things the day should not begin without.
ready-needed = { $count ->
    [one] 1 thing is needed before we begin
   *[other] { $count } things are needed before we begin
}
ready-none-needed = Nothing stands in the way of the day
ready-can-wait = { $count ->
    [one] 1 thing can wait
   *[other] { $count } things can wait
}
ready-how = Press a line to go where it is answered. You can begin the day whatever is open here.
ready-day-all = All about the day is seen to.
ready-people = Person by person
# Before the faces of those for whom nothing is open.
ready-person-all = All seen to
ready-done = Seen to already
ready-done-count = { $count ->
    [one] 1 thing
   *[other] { $count } things
}
# Beside a line: the day should not begin without it.
ready-state-needed = needed
# Heard only, beside a line that can wait.
ready-state-can-wait = can wait
# Beside a part of a person's details: so many things in it are open.
ready-open-count = { $count } open

# What is still open, a line each, in few words.
ready-open-Date = The day has no date yet
ready-open-Agenda = There is no agenda yet
ready-open-People = Nobody is planning yet
ready-open-SafetyBrief = Who hears of a worry, and what to do in an emergency
ready-open-Venue = What the place has: access, quiet room, toilet, power
ready-open-LocalOffer = What there is nearby: groups, services, jobs
ready-open-AccessNeeds = What helps on the day
ready-open-Supporter = Who comes along
ready-open-Consent = What they agree to
ready-open-Allocation = What money there is
ready-open-KnownAlready = What is known already
ready-open-DraftProfile = A first one-page profile
ready-open-NotInvited = Somebody on the list is not wanted there
# The same when it has been seen to.
ready-done-Date = The date
ready-done-Agenda = The agenda
ready-done-People = Who is planning
ready-done-SafetyBrief = Safety and emergencies
ready-done-Venue = The place
ready-done-LocalOffer = What there is nearby
ready-done-AccessNeeds = What helps on the day
ready-done-Supporter = Who comes along
ready-done-Consent = What they agree to
ready-done-Allocation = What money there is
ready-done-KnownAlready = What is known already
ready-done-DraftProfile = A first one-page profile
ready-done-NotInvited = Nobody is there who should not be

## Before the day begins

ready-start-title = Start the day?
ready-start-how = { $count ->
    [one] One thing is still open that the day should not begin without.
   *[other] { $count } things are still open that the day should not begin without.
}
ready-start-more = And { $count } more on the checklist.
ready-start-see = To the checklist
ready-start-anyway = Start anyway

## The parts of the day

ready-day-about = Name and date
ready-day-team = Who runs it
ready-day-safety = Safety
ready-day-place = The place
ready-team-how = Everyone who runs the day. Each desk can say whose it is, and one of them leads.
ready-team-add = Add somebody
ready-day-safety-how = For those who run the day only. None of this is on the wall or on a tablet.
ready-day-safeguardingLead = Who hears of a worry about somebody's safety?
ready-day-safeguardingLead-hint = A name, and how to reach them on the day.
ready-day-emergencies = What if there is an emergency?
ready-day-emergencies-hint = First aid, the way out, the nearest hospital, whom to call.
ready-day-seating = Who should not sit together?
ready-day-seating-hint = Names are enough; no reasons are needed.
ready-day-place-how = What to know about the place, so that everyone can be there and stay.
ready-day-access = Getting in and around
ready-day-access-hint = Parking, steps, lift, doors, hearing loop.
ready-day-quietRoom = A quiet room
ready-day-quietRoom-hint = Where it is, and who may use it when.
ready-day-toilet = Toilets
ready-day-toilet-hint = Where they are; is there one with a hoist and a changing bench?
ready-day-powerAndWall = Power, tables and the wall
ready-day-powerAndWall-hint = Sockets, where the projector stands, what to do without internet.
ready-day-localOffer = What there is nearby
ready-day-localOffer-hint = Groups, services, jobs, homes, and what they cost. Or where that list lies.

## The parts of a person's details

ready-part-who = Person and circle
ready-part-needs = What helps
ready-part-agreed = Agreed
ready-part-known = Known already
ready-part-money = Money

## Access and comfort

ready-needs = What helps on the day
ready-needs-how = Best asked of the person, with somebody who knows them well.
ready-needs-asked = We have asked { $name }
ready-needs-rest = Where nothing is written, nothing is needed.
ready-needs-none = Nothing is written: nothing special is needed.
ready-need-senses = Light, sound, touch
ready-need-senses-hint = Noise, bright lamps, crowds, smells.
ready-need-communication = Talking and understanding
ready-need-communication-hint = Signs, pictures, a talker, time to answer.
ready-need-language = Languages
ready-need-language-hint = Which ones, and who interprets.
ready-need-format = How to read
ready-need-format-hint = Easy read, large print, read aloud.
ready-need-mobility = Moving about
ready-need-mobility-hint = Wheelchair, hoist, room beside the table.
ready-need-food = Food and drink
ready-need-food-hint = Allergies, what to avoid, what is loved.
ready-need-medication = Medicine
ready-need-medication-hint = At which times, and who helps.
ready-need-quietSpace = A quiet place
ready-need-quietSpace-hint = When it helps, and with whom.
ready-need-comfort = What comforts, and what to do while waiting
ready-need-comfort-hint = One thing a line: drawing, music, a favourite film.
ready-need-bestTime = The best time of day
ready-need-bestTime-hint = When to come, when to stop.
ready-need-helpsToLeave = Who helps to leave
ready-need-helpsToLeave-hint = If it gets too much.

## Who comes along

ready-inviting = Coming alone, and who stays away
ready-alone = { $name } comes alone, and wants it so
ready-alone-hint = Then nobody is missing from the circle.
ready-not-invited = Who must not be invited
ready-not-invited-count = { $people ->
    [0] nobody
    [one] 1 person
   *[other] { $people } people
}
ready-not-invited-how = Private: only the desk sees this.
ready-not-invited-add = Add a name
ready-not-invited-reason = Why, if it helps to know
# Somebody is on both lists. $person is whose circle it is.
ready-not-invited-both = { $name } is in the circle of { $person } and on the list of those who must not be invited.

## What is known already

ready-known = Known already
ready-known-what = What do we know, and what was talked about before the day?
ready-known-hint = From the support plan or a short talk, with its date and who wrote it. Nobody should have to tell it twice.
ready-known-profile = There is a first one-page profile
ready-known-profile-hint = It can be typed into the worksheet before the day.

## What a person agrees to

ready-consents = What they agree to
ready-consents-how = Ask { $name } about one thing at a time. Saying nothing is not a yes.
ready-consents-count = { $answered } of { $all } asked.
ready-consents-child = { $name } is under 16: a parent or guardian says yes, and { $name } has a say in it.
ready-consents-young = { $name } is 16 or 17: ask { $name } first, and a parent too if { $name } likes.
# What something is agreed to for, and in small what it means.
ready-purpose-HoldPlan = Keep my plan
ready-purpose-HoldPlan-how = It is kept in the file of this day.
ready-purpose-ShowOnScreen = Show things on the wall
ready-purpose-ShowOnScreen-how = Each thing is asked again. “No” means nothing is even asked.
ready-purpose-ShareRound = Share ideas with other circles
ready-purpose-ShareRound-how = Ideas only, without a name unless I say so.
ready-purpose-ShareWithPeople = Give copies to people I name
ready-purpose-ShareWithPeople-how = Only to them, and to nobody else.
ready-purpose-Photos = Take photos or film
ready-purpose-Photos-how = Of me, on this day.
ready-purpose-StartWithoutMe = Begin before I am there
ready-purpose-StartWithoutMe-how = Only what the whole room does; never my own plan.
ready-purpose-GoOnWithoutMe = Go on when I have to leave
ready-purpose-GoOnWithoutMe-how = My circle may go on with my plan for me.
ready-purpose-CountMe = Count me in what is missing locally
ready-purpose-CountMe-how = As a number, without my name.
ready-purpose-Contact = Get in touch after the day
ready-purpose-Contact-how = To send my plan and to ask how it goes.
ready-purpose-Learning = Use it for learning and training
ready-purpose-Learning-how = Nothing is used unless somebody says yes.
ready-answer-Yes = Yes
ready-answer-No = No
ready-answer-Ask = Ask each time
ready-answer-None = Not asked yet
# Opens who said it, how and until when.
ready-consent-how-said = Who said so, and how
ready-consent-nobody = not written yet
ready-consent-by = { $who }
# $day is a day in words: Thursday 3 December 2026.
ready-consent-by-on = { $who }, { $day }
ready-consent-given-by = Who said so
ready-consent-basis = On what ground
ready-basis-Own = Themselves
ready-basis-Parent = A parent or guardian
ready-basis-Attorney = An attorney or deputy
ready-basis-BestInterests = Decided together, in their best interests
ready-consent-how = How it was said or shown
ready-consent-how-example = said, signed, pointed at a picture
ready-consent-on = When
ready-consent-until = Until
ready-consent-until-hint = The last day; empty if it has no end.
ready-consent-to = With whom
ready-consent-to-hint = Names.
ready-consent-withdraw = Take it back
ready-consent-withdrawn = Taken back on { $day } at { $time }
ready-consent-again = They say yes again

# The way to the page that looks at the network.
ready-network = Can the tablets reach this laptop?
ready-network-how = Look at this early, while there is still time: this page looks at the network, and a phone that opens the address is the proof.
ready-network-do = Look at the network
