### Outcomes and actions: what will be different, who does what, what we agree, and when we look
### back. Calm and plain. A question is never a test, and nothing here is about being eligible.

goals-write = Write here …
# Under a question that nobody has answered.
goals-not-yet = Not yet
# A button at the end of a question. $question is the next one.
goals-next = Next: { $question }
# Opens the questions that one does not always need.
goals-more = More about this

## Outcomes

goals-outcomes = What will be different
goals-outcomes-prompt = A year from now: what would you like to be able to say?
goals-outcomes-order = The most important first. Move them with the button at their corner.
# Said gently when there are six to eight, and when there are more.
goals-outcomes-several = Three to five are plenty for a year. You can keep them all.
goals-outcomes-many = That is a lot for one year. Perhaps some belong together, or can wait?
goals-outcome = Outcome { $number }
goals-outcome-new = A new outcome
goals-outcome-statement = What will be different
goals-outcome-gives = What would it give you?
goals-outcome-baseline = How is it now?
goals-outcome-measure = How will we know?
goals-outcome-by = By when?
goals-outcome-why = Why does it matter?
goals-outcome-why-hint = What is important to you, what works well and should stay, or what should change.
goals-outcome-own = In your own words
goals-outcome-whose = Whose words are these?
goals-outcome-weight = How much does it matter, and how sure are you?
goals-outcome-importance = How important is it to you?
goals-outcome-confidence = How sure are you that it will happen?
# $importance and $confidence are from 0 to 10, or "–".
goals-outcome-weight-said = Important { $importance } of 10, sure { $confidence } of 10
goals-outcome-areas = Which parts of life is it about?
goals-outcome-hopes = What does it lead to?
goals-outcome-aspiration = The hope it leads towards
goals-outcome-need = The need it meets
goals-outcome-how = How is it going?
goals-outcome-status = How it is going
goals-outcome-evidence = What shows it
# $step is the first step in its own words, $date when it is done by.
goals-outcome-step = First step: { $step }
goals-outcome-step-by = First step by { $date }: { $step }
goals-outcome-no-step = No first step towards this yet.
goals-outcome-add-step = Add a first step

goals-status-Draft = Still thinking about it
goals-status-Agreed = Agreed
goals-status-InProgress = On the way
goals-status-Achieved = Done it
goals-status-PartlyAchieved = Partly there
goals-status-Changed = Changed to something else
goals-status-Stopped = Not any more

## By when

goals-by = By when
# $date is a date in words, such as 31 July 2027.
goals-by-date = By { $date }
# A button that takes a date in one tap.
goals-by-take = By { $date }
goals-by-holidays = Think of holidays: is somebody there to do it?

## Parts of life. Words to find an outcome again, from three lists that the people who pay know.

goals-areas-PFA = Growing up
goals-areas-WB = Feeling well in life
goals-areas-CA = Everyday life
goals-areas-KM = How we plan together
# After the name of a list. $count is how many of it are chosen.
goals-areas-chosen = { $count } chosen
goals-area-PFA1 = Work and learning
goals-area-PFA2 = My own home and choices
goals-area-PFA3 = Friends and taking part
goals-area-PFA4 = Being healthy
goals-area-WB01 = Being respected
goals-area-WB02 = Health and feelings
goals-area-WB03 = Being safe from harm
goals-area-WB04 = Deciding about my days
goals-area-WB05 = Work, learning and free time
goals-area-WB06 = Money and being part of things
goals-area-WB07 = Home, family and relationships
goals-area-WB08 = The right place to live
goals-area-WB09 = Giving to others
goals-area-CA01 = Eating and drinking
goals-area-CA02 = Washing and keeping clean
goals-area-CA03 = Using the toilet
goals-area-CA04 = Getting dressed for the day
goals-area-CA05 = Being safe at home
goals-area-CA06 = Keeping a home going
goals-area-CA07 = Family and friends
goals-area-CA08 = Work, learning and volunteering
goals-area-CA09 = Getting about and places nearby
goals-area-CA10 = Looking after my children
goals-area-KM1 = One picture that we share
goals-area-KM2 = Hoping for more
goals-area-KM3 = Planning together
goals-area-KM4 = In a way that fits me
goals-area-KM5 = Choices after sixteen

## Gentle questions about an outcome. $said is a word or two from it.

goals-check = A question about this
goals-check-keep = Keep it anyway
goals-check-answer = Answer it
# $count is how many more questions wait.
goals-check-more = { $count ->
    [one] One more question
   *[other] { $count } more questions
}
goals-check-kept = Kept as it is.
goals-check-notProvision = “{ $said }”: is this what will help, or what you want? What would it give you?
goals-check-fragment = What happens when this is so? Say a little more.
goals-check-personVoice = Could { $name } say this? Try it with “I”.
goals-check-inControl = “{ $said }”: is this in your hands, or in the hands of people here?
goals-check-specific = Who, what or where would one see?
goals-check-specific-said = “{ $said }”: what would one see when it is so?
goals-check-oneIdea = Is this one thing, or several? Each can have its own slip.
goals-check-readingLevel = Can it be said in shorter words?
goals-check-needsOne = Does it build on something that works, change something that does not, meet a need, or lead towards a hope?
goals-check-baseline = How is it now? Then you can see what changes.
goals-check-measurable = How will you know that it is so?
goals-check-date = When could it be so?

## Actions

goals-actions = Who does what
goals-actions-prompt = Small steps, each with a name. Whose name it is says yes first.
goals-actions-many = More than ten at once is a lot to carry. Which come first?
goals-action = Action { $number }
goals-action-new = A new action
goals-action-what = What we will do
goals-action-owner = Who takes this on?
goals-action-owner-hint = Somebody who is here. They see that it happens, even if others do it.
# Somebody whose name this tablet does not know.
goals-action-someone = Someone
goals-action-no-owner = Nobody has taken this on yet.
goals-action-change = Choose who
# A switch. $name is the one who takes it on.
goals-action-agreed = Does { $name } say yes today?
# Under an action, with the name before it. $date is when the yes was given.
goals-action-has-agreed = says yes
goals-action-has-agreed-on = said yes on { $date }
goals-action-asked = has not said yes yet
goals-action-first = The first small step
goals-action-first-by = When is the first step?
# $date is a date in words.
goals-action-first-late = That is more than a month away. Is there something smaller to begin with?
goals-action-next-plan = This belongs to the next plan.
goals-action-next-plan-about = A plan reaches half a year. It stays here, marked, and is not forgotten.
goals-action-for = Which outcome is it for?
goals-action-for-none = None of them, or not yet
# $number and $statement are of the outcome.
goals-action-for-one = { $number }: { $statement }
goals-action-more = Who does it, who helps, notes
goals-action-doer = Who does it, if somebody else does
goals-action-helpers = Who helps?
goals-action-kind = What kind of action is it?
goals-action-notes = Notes
goals-action-status = How it is going

goals-kind-TherapyProgramme = A therapy programme
goals-kind-EducationTarget = A step in learning
goals-kind-TransitionActivity = A step into a new stage of life
goals-kind-Transport = Getting there
goals-kind-Other = Something else

goals-doing-Open = Not begun
goals-doing-Doing = Under way
goals-doing-Done = Done
goals-doing-Blocked = Stuck
goals-doing-Dropped = Not any more
goals-doing-CarriedOver = Goes on in the next plan

## What we agree

goals-agree = What we agree today
goals-agree-about = Read it out together. Only what has a name and a yes is part of it.
goals-agree-nothing = There is nothing to agree on yet.
goals-agree-outcomes = We want
goals-agree-actions = We will do
# Under an action. $name takes it on; $date is by when.
goals-agree-by = { $name }, by { $date }
goals-agree-out = Not part of it yet
goals-out-noOwner = Nobody has taken it on
# $name was asked.
goals-out-noYes = { $name } has not said yes
goals-out-nextPlan = It belongs to the next plan
goals-out-dropped = Not any more
goals-agree-yes = We agree
goals-agreed = You agreed on this on { $date }.
goals-agreed-plain = You have agreed on this.
goals-agreed-open = Open it again
goals-agreed-open-title = Why do you open it again?
goals-agreed-reason = What has changed, or what you want to look at again
goals-agreed-opened = It is open again. What you agreed stays in the history.
goals-said-agreed = Agreed. What you agreed stands here.
# Under an outcome or action that was changed after the circle agreed.
goals-changed-since = This has changed since you agreed on it.
goals-changed-why = Say why

## Looking back together

goals-reviews = When we look at it again
goals-reviews-prompt = { $name } says how often. It can be changed at any time.
goals-review-every = How often?
goals-review-weeks = { $weeks ->
    [one] Every week
   *[other] Every { $weeks } weeks
}
goals-review-months = { $months ->
    [one] Every month
   *[other] Every { $months } months
}
goals-review-usual = a good beginning
goals-review-own = Another number of weeks
goals-review-long = Actions reach half a year at most. Look at them by then, even if the rest can wait.
goals-review-note = Why so often?
goals-review-who = Who chose this?
goals-review-on = When is the first time?
goals-review-next = Next time: { $date }
goals-review-no-date = No date for the next time yet.
goals-review-hold = Look back now
goals-review-holding = Looking back together
goals-review-attendees = Who is here?
goals-review-tried = What have we tried?
goals-review-learned = What have we learned?
goals-review-pleased = What are we pleased about?
goals-review-concerned = What are we concerned about?
goals-review-then = So what do we do next?
goals-review-actions = The actions, one by one
goals-review-decision = What do we decide?
goals-review-Keep = Keep the plan as it is
goals-review-Change = Change it
goals-review-Stop = Stop it
goals-review-reason = Why?
goals-review-done = We have looked back
goals-review-held = Looked back on { $date }
goals-review-said = Looked back. The next time is { $date }.
goals-reviews-held = Times we looked back
