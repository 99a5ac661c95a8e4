### Just enough support: for each thing of the week what help it needs, and who or what could give
### it. Calm and plain, one thing at a time. It is never about spending less: paid time that
### becomes free belongs to the person, who says what it is for.

support-how = One thing at a time: what help is needed, and who or what could give it.
support-things = The things in my week
support-alone = No help needed
# How many things are settled, of those that need help.
support-settled-of = { $all ->
    [one] { $done } of 1 is settled.
   *[other] { $done } of { $all } are settled.
}
support-no-week = There is nothing in the perfect week yet
support-no-week-about = Support follows the week: first what a good week looks like, then what help it needs.
support-to-week = Open my perfect week
support-every-day = Every day
support-weekdays = Monday to Friday
# $time is a length such as "2 h" or "1 h 20", here and below.
support-a-week = { $time } a week
# Under a question that nobody has answered.
support-not-yet = Not yet
# The same, where the answer must be there before something is settled.
support-to-say = Still to say
support-next = Next: { $name }

## Where the help comes from

support-tier-Myself = On my own
support-tier-FamilyFriends = Family and friends
support-tier-Community = Places and people nearby
support-tier-Technology = Technology
support-tier-SharedPaid = Paid support, shared
support-tier-PaidOneToOne = Paid support, just for me
support-tier-MoreThanOne = More than one worker
support-tier-NotNow = Not now

## Where one thing stands

support-at-none = No help needed
support-at-unsaid = Still to say what help exactly
support-at-noIdeas = Ready for ideas
support-at-ideas = Ideas
support-at-tested = Tested, ready to choose
# "partly" says how much is still open instead.
support-at-partly = Some is still open
support-at-uncertain = Not all of it is certain
support-at-trying = Trying it
support-at-look = Time to look how the trial went
support-at-settled = Settled

## One thing, step by step

support-steps = Steps for this
support-step-need = What help?
support-step-ideas = Ideas
support-step-test = Does it work?
support-step-mix = What we choose
support-step-safe = Keeping it safe
support-step-number = { $number }. { $name }
support-all-things = All the things in my week
support-in-week = See it in the week
support-put-away = This has been put in the tray. What you wrote about it is kept.
support-bring-back = Bring it back

## 1. The need

support-need-title = What help is needed?
support-need-about = Say it as exactly as you can: then the right ideas come by themselves.
support-help = How much help?
support-help-None = None
support-help-Prompt = A reminder
support-help-Some = Some help
support-help-Full = Help with all of it
support-need-what = What help exactly, and when in it?
support-need-what-hint = For example: somebody beside me on the bus until I know the way
support-need-each = How long is help needed each time?
# A length that fits the block: all the time that it lasts.
support-whole-time = The whole time: { $time }
support-need-sum = { $times ->
    [one] { $each }, once a week.
   *[other] { $each }, { $times } times a week: { $weekly } in all.
}
support-need-no-day = It has no day in the week yet.
support-need-none = Good: nothing more to do here.
support-need-skills = What should somebody who helps know, or be like?
support-need-skills-hint = For example: can swim, is patient, knows my signs
# Shown where one cannot add ideas yet.
support-need-first = First say what help is needed and how long. Then ideas have something to fit. You can read on meanwhile.
support-need-to = Say what is needed
# For ears, on the plus and minus beside a length. $label is the question.
support-less = Less: { $label }
support-longer = More: { $label }
support-no-length = That is not a length of time. For example 45, or 1 h 20
support-no-amount = That is not an amount. For example 12.50

## 2. Ideas

support-ideas-title = Who or what could help?
support-ideas-about = Look at each in turn, and do not stop at the first idea. Wild ones are welcome: they are tested later.
support-not-now-apart = Or leave it for now:
support-idea = Idea
support-idea-new = A new idea
support-idea-write = Write an idea …
support-ideas-count = { $count ->
    [one] 1 idea
   *[other] { $count } ideas
}
support-not-looked = Not looked at yet
support-looked-because = We looked, and no: { $because }
support-looked-why = We looked, and no. Still to say why.
support-look-no = We looked, and no
support-look-because = We looked at this, and no, because …
support-look-hint = It counts as an honest look when it says why.
support-look-again = Look at it again
support-idea-in = Chosen
support-idea-minutes = How much of the help would it cover in a week?
support-all-of-it = All of it: { $time }
support-idea-more = This is { $time } more than is needed. That is fine, if it is meant.
support-written-before = Written before
support-who-place = Another name or place
support-copy = Use it for another thing too
support-copy-to = For which?
support-copy-do = Use it there too
support-copy-none = Nothing else in the week needs help.
support-copied = { $count ->
    [one] It is an idea for one more thing now.
   *[other] It is an idea for { $count } more things now.
}
# Ideas that come with the app or from the organiser.
support-bank = What has helped others
support-bank-count = { $count ->
    [one] 1 idea to look through
   *[other] { $count } ideas to look through
}
support-bank-taken = It is one of your ideas now.

# The questions for the person, tier by tier. The person reads them, or somebody reads them aloud.
support-ask-myself-1 = Could you do this on your own, or a part of it? Would you like to?
support-ask-myself-2 = What would help you learn it: practice, more time, pictures, the right tool?
support-ask-myself-3 = Is it safe, and who would check now and then?
support-ask-family-1 = Who do you know who does this already, likes it, or lives near?
support-ask-family-2 = Who would enjoy doing it with you? What would you give them?
support-ask-family-3 = Has anybody asked them? Is it now and then, or every week?
support-ask-community-1 = Who else goes there: a club, a class, a team, a church, a workplace?
support-ask-community-2 = Is there somebody there who could look out for you: a neighbour, a colleague, a volunteer?
support-ask-community-3 = What would you bring? How would you get there?
support-ask-technology-1 = Could a phone, a reminder, a timer, a video call or a travel app do it?
support-ask-technology-2 = Is it something everybody uses, or made specially? Would you like it?
support-ask-technology-3 = Who answers when it calls? What if it fails?
support-ask-shared-1 = Does anybody else here want this at the same time?
support-ask-shared-2 = With whom, and how many? Would it still be yours?
support-ask-shared-3 = Would the time suit you, and would there be enough help for everybody?
support-ask-paid-1 = What is left that needs a paid person just for you, and exactly when?
support-ask-paid-2 = Who would be right for you?
support-ask-paid-3 = Could it be at another time, or a part of the time?
support-ask-more-1 = Is more than one worker really needed? Who says so?
support-ask-more-2 = All of the time, or for one part, such as lifting?
support-ask-not-now-1 = Would you rather leave this for now?
support-ask-not-now-2 = What would have to be different first?

# Who or what it is about, tier by tier.
support-who-Myself = Who checks now and then?
support-who-FamilyFriends = Who?
support-who-Community = Who or where?
support-who-Technology = Who answers, or looks after it?
support-who-SharedPaid = Who would be right for it?
support-who-PaidOneToOne = Who would be right for it?
support-who-MoreThanOne = Who would be right for it?
support-who-NotNow = Who?

## 3. The test

support-test-title = Does it work, and is it enough?
support-test-about = Two questions for each idea. { $name } answers the first. Those who are answerable for safety answer the second.
support-test-none = No ideas yet
support-to-ideas = To the ideas
support-to-mix = Choose from these
support-works = { $name }, does it work for you?
support-works-Yes = Yes
support-works-No = No
support-works-Try = Let us try
support-enough = Is it enough support?
support-enough-Yes = Yes
support-enough-No = No
support-enough-NotSure = Not sure
support-enough-by = Who says whether it is enough?
support-risk = What could go wrong, and what would we do?
support-cost = Does it cost anything?
support-cost-once = Once, in pounds
support-cost-weekly = Each week, in pounds
support-cost-once-said = { $amount } once
support-cost-weekly-said = { $amount } a week
# For somebody who does not want to see amounts.
support-cost-hidden = Yes
support-verdict-askPerson = Still to ask { $name }
support-verdict-askOthers = Still to ask: is it enough?
support-verdict-notForMe = Not for { $name }. The idea stays here.
support-verdict-notEnough = Not enough support. The idea stays here.
support-verdict-ready = Ready to choose
support-verdict-readyToTry = Ready to try
support-result-Keep = Tried, and it works.
support-result-Change = Tried, and changed.
support-result-GoBack = Tried, and back to paid support.

## 4. What we choose

support-mix-title = What we choose
support-mix-about = Several can share one thing: a part on your own, a part with a friend, a part with paid support.
support-needs = Needs { $time } a week.
support-covered = Covered: { $time }.
# Of what is covered. Somebody's own yes is missing, or they cannot keep it up.
support-not-certain = Of it not certain: { $time }
# The same in the list of things.
support-row-uncertain = { $time } not certain
support-tried = Of it on trial: { $time }
support-still-open = { $time } still open
support-more-than = { $time } more than needed
support-more-than-about = That is fine, if it is meant. Or make one of them less.
support-all-covered = All covered
support-ready = Ready to choose
support-choose = Choose it
support-choose-try = Try it
support-chosen = It is a part of the support now.
support-untested = { $count ->
    [one] 1 idea has not been tested yet.
   *[other] { $count } ideas have not been tested yet.
}
support-to-test = To the test
# $tiers are names such as "Family and friends, Technology".
support-unlooked = Not looked at yet: { $tiers }. You can come back to them.
support-cover-rest = Cover { $time } with paid support
support-mix-minutes = How much in a week?
support-until-certain = { $time } a week is not certain. Would you like paid cover until it is?
support-until-certain-add = Add { $time } of paid cover
support-until-certain-done = { $time } a week of paid cover is there until it is certain.
support-what-is-open = What is needed: { $time }
support-trying = on trial
support-uncertain = not certain
support-settled = Settled
support-take-out = Take it out
support-taken-out = Taken out. Its idea is still there.
support-try-first = Try it first

# Questions before something is settled. $who is a person or a place.
support-agreed = { $who } has said yes
support-agreed-hint = Their own yes, not somebody else’s. They may say no, now or later.
support-keep-on = Can { $who } keep it up?
support-keep-on-Yes = Yes
support-keep-on-No = No
support-keep-on-NotSure = Not sure
support-strain = Then let us not lean on it. Could it be less, or somebody besides them? Family who help can ask for an assessment of their own.
support-if-not-write = Then …
support-if-not-Myself = What if it does not work one day?
support-if-not-FamilyFriends = What if they cannot come?
support-if-not-Community = What if it does not happen?
support-if-not-Technology = What if it fails?
support-watches = Does it watch or listen to somebody, or tell others where they are?
support-watch-consent = { $name }, do you agree to that?
support-off-switch = { $name }, can you turn it off yourself?
support-watch-no = Then it is not for now. Go back to paid support, or choose something else.
support-shared = Which shared activity is it?
# $others are names. $time is how long in a week.
support-shared-said = { $label }, { $time } a week, with { $others }
support-shared-none = Nothing is shared yet. Tell the facilitator: those who could share are asked first.
support-staff = How many workers?
support-rate = At which rate?
# $label is what the rate is called, $amount is pounds.
support-rate-said = { $label }, { $amount } an hour
support-rate-open = Not known yet
support-rate-none = No rates are known yet. The organiser can add them; nothing here has to wait for that.

# Somebody who helps without pay has not said yes, or has taken it back.
support-withdrawn = This is not certain (any more).
support-withdrawn-about = Until it is, paid cover should stay. What would you like?
support-withdrawn-try = Put it on trial: paid cover stays
support-withdrawn-back = Back to paid support

## A trial

support-trial-open = On trial.
support-trial-until = On trial until { $date }.
support-trial-time = Time to look: how did it go?
support-trial-safe = The paid cover stays in the safe figure until you have looked at it.
# $asks is a list of what is still to ask.
support-trial-first = Before it is settled: { $asks }.
support-still-said = Still to say: { $asks }.
support-still-who = who it is
support-still-yes = their own yes
support-still-keepOn = whether they can keep it up
support-still-fallback = what if it does not happen
support-still-watches = whether it watches
support-still-watchConsent = a yes to being watched
support-still-offSwitch = an off switch
support-still-responds = who answers
support-still-shared = the shared activity
support-still-staff = how many workers
support-trial-dates = From when to when?
support-trial-from = Trying from
support-trial-to = Trying until
support-settle = It is settled
support-look-now = How did it go?
support-learned = What have we learned?
support-how-it-went = What now?
support-decide-Keep = Keep it
support-decide-Keep-hint = It works. It stays.
support-decide-Change = Change it
support-decide-Change-hint = Try it again in another way.
support-decide-GoBack = Go back
support-decide-GoBack-hint = Paid cover again. The idea stays.
support-looked = Written down.

## 5. Keeping it safe

support-safe-title = What keeps it safe?
support-safe-about = A few things to say now, so that nobody has to guess later.
support-fallback = If this does not happen, then …
support-fallback-hint = For example: Lena is phoned, and comes within half an hour
support-responsible = Who looks after it that this works?
support-review = When do we look at it again?
support-set-up = Does something have to be set up first?
support-set-up-hint = It becomes an action: who does it, and by when, you say there.
support-set-up-add = Make it an action
support-set-up-done = It is one of the actions now.
# $time is how long each week paid people would no longer be needed.
support-freed = Paid support would no longer be needed for { $time } a week. That time is yours.
support-freed-for = What would you rather use this time for?
support-freed-for-hint = Something you miss, something new, somebody to see
support-freed-open = We do not know yet
support-residual = With less paid support: what could still go wrong?
support-residual-about = Say it openly, and what you would do. It is written down so that it is remembered.
support-residual-by = Who has agreed that this is safe enough?
support-assessed = Does an assessment say how much paid support is needed in a week?
support-assessed-hint = Only if there is one. For example 5 h
support-below = This is { $time } a week less than was assessed. That needs the agreement of a professional.
support-lower-by = Which professional has agreed to less?
support-lower-on = When did they agree?
support-today = Today
support-by-take = On { $date }

## What it comes to

support-summary = What it comes to
support-summary-later = When you have chosen who helps, it is added up here.
support-people = { $count ->
    [0] People in your week: nobody named yet
    [one] 1 person in your week
   *[other] { $count } people in your week
}
support-places = { $count ->
    [one] 1 place in your week
   *[other] { $count } places in your week
}
support-hours = Where the help comes from
support-from-where = From
support-before = If all were paid
support-after = With this plan
support-before-said = If all the help in your week were paid and one to one, it would be { $time } a week.
support-if-all-works = Paid time, if everything works
support-safe-figure = Paid time, to be on the safe side
support-safe-figure-why = On the safe side, everything on trial is still covered by paid support.
support-hours-later = Both figures for paid time come from the host’s computer.
support-freed-is-for = { $time } a week is free for:
