### The living plan: where we are going and where we are, what we are trying to do, how it lands, and
### how the plan has changed. Warm and plain; never "overdue", never a score.

## Three distances

living-distances = Near and far
living-distances-about = The aim is a direction. A goal is the next town on the way. The plan is the next road.
living-Aim = Our aim
living-Aim-about = Far away: where we are heading.
living-Goal = Our goals
living-Goal-about = The next towns: what will be different in a year.
living-Plan = Our plan
living-Plan-about = The next road: what we do now. Plans are just plans, and may change.
living-aim-new = A new aim
living-aim-write = Write an aim …
living-none-yet = Nothing here yet.
living-distance = How far away is it?
living-distance-Aim = An aim: a direction
living-distance-Goal = A goal: a town on the way
living-shared-by = Whose idea is it?
# $name is the person.
living-shared-Person = { $name }’s
living-shared-Worker = Somebody who supports
living-shared-Both = Ours together
living-agreement = Do we see it the same way?
living-agreement-Agreed = We agree
living-agreement-Different = We see it differently
living-agreement-Waymark = A waymark: we go a stretch together
living-agreement-NotDiscussed = Not talked about yet
living-difference = How each of us sees it
living-difference-hint = Both views stand. Nobody has to be right.

## Saying what one is trying to do

living-intentions = What I am trying to do, and why
living-intentions-about = Said openly, for everyone on this plan to see. It helps others to understand and to help.
living-intention = Said by { $name }
living-intention-new = Say what you are trying to do
living-intention-someone = somebody
living-intention-who = Who says this?
living-intention-what = What I am trying to do
living-intention-why = Why
living-intention-on = When was it said?
living-intention-understood = Has it been understood?
living-understood-Yes = Yes
living-understood-No = No
living-understood-NotSure = Not sure

## A private check-in

living-check-ins = How is this landing?
living-check-ins-about = A quick look at how it feels, before anything is changed.
# Stands with a picture of a lock over everything private.
living-private = Only your circle’s devices show this. It is never on the wall, and never on the facilitator’s screen.
living-check-in = { $date }
living-check-in-new = How is it right now?
# A button under a check-in that has been filled in.
living-check-in-again = Check in again
living-mood = How is it?
living-mood-1 = Hard
living-mood-2 = Not so good
living-mood-3 = So-so
living-mood-4 = Good
living-mood-5 = Very good
living-landing = How is this landing?
living-changed = What has changed?
living-by = Who says so?
living-check-ins-before = Earlier

## Where are we?

living-phase = Where are we?
living-phase-about = A map, not a timetable. One may go back at any time.
living-phase-Initial = Getting to know each other
living-phase-Intervention = Doing things together
living-phase-Maintenance = Keeping it going
living-phase-Ending = Coming to an end, or a new beginning
living-phase-reason = Why here?
living-help = What help is like for me
living-help-about = How help has been before, what made it better or worse, and how to tell.
living-help-write = In your own words

## How the plan has changed

living-revisions = How the plan has changed, and why
living-revision-note = Note a change
living-why = Why has it changed?
living-why-hint = What has changed, and why
living-trigger = What made it change?
living-trigger-PersonAsked = I asked for it
living-trigger-NewInfo = We learned something new
living-trigger-NotWorking = It was not working
living-trigger-Crisis = Something hard happened
living-trigger-Achieved = It is done
living-trigger-Review = We looked back together
living-trigger-Money = The money
living-trigger-Correction = We put something right
living-sure = How sure are you?
living-sure-whose = Who is asked?
living-sure-before = Sure before
living-sure-after = Sure now
# $before and $after are from 0 to 10.
living-sure-said = Sure { $before } of 10 before, { $after } of 10 now
living-sure-said-of = { $name }: sure { $before } of 10 before, { $after } of 10 now
living-agreed-by = Who agrees?
living-agreed-by-said = Agreed by { $names }
# About which outcome or action a change is.
living-revision-about = About: { $what }
living-restored = The plan was brought back as it was.

## Still right?

living-still = Still right?
# $date is when people last looked at the plan.
living-still-about = You last looked at this plan together on { $date }.
living-still-yes = Yes, still right
living-still-change = Something has changed
living-still-said = Good. It stands as it is.

## The timeline

living-timeline = The plan as it was
living-timeline-about = Every change is kept. Look at any moment, see what is different, and bring it back if you like.
living-timeline-see = Show the timeline
living-timeline-none = Nothing has changed yet.
living-timeline-asking = Asking the host …
living-timeline-cut-off = The host is out of reach just now. The timeline comes when it is back.
living-timeline-again = Look again
living-timeline-earlier = Show earlier moments
# A moment. $date is such as 3 December 2026, $time such as 14:05.
living-moment = { $date }, { $time }
living-moment-now = Now
living-moment-mine = On this tablet
living-moment-other = On another device
# Of a moment: how much was written on a sheet. $sheet is its name.
living-moment-count = { $sheet }: { $count ->
    [one] 1 change
   *[other] { $count } changes
}
living-moment-notes = Worksheets
living-compare = What has changed since?
living-compare-two = Compare two moments
living-compare-from = From
living-compare-to = To
living-compare-same = Nothing is different between these two.
living-bring-back = Bring this back
living-bring-back-title = Bring the plan back as it was on { $moment }?
living-bring-back-about = { $count ->
    [one] One thing changes.
   *[other] { $count } things change.
} Nothing is thrown away: what came later waits in the tray and on the timeline, and undo takes it all back.
living-bring-back-nothing = The plan is already as it was then.
living-bring-back-why = Why do you bring it back?
living-bring-back-done = The plan is as it was. It is a new step in its story.
living-became-added = Added
living-became-changed = Changed
living-became-moved = Moved
living-became-putAway = Put in the tray
living-became-back = Back from the tray
# For ears, before words that are in the earlier text only, and in the later only.
living-gone = taken away:
living-new = new:
# $before and $after are answers in words.
living-value = from “{ $before }” to “{ $after }”
living-value-nothing = nothing
living-something = Something without words
living-unknown-sheet = Another worksheet

## Names of what can be different

living-field-text = Words
living-field-voice = Whose voice it is
living-field-picture = Picture
living-field-answer = Answer
living-field-activity = What
living-field-where = Where
living-field-with = With whom
living-field-days = Days
living-field-part = Part of the day
living-field-start = When it starts
living-field-minutes = How long
living-field-agreed = Agreed
living-field-other = Something else
