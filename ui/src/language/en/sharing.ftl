### Support that is shared, and doing things together. Read by a circle. Of others there are names
### here, never their money, their week, their part or their answer.

## A change that is proposed. $label is what is shared, such as “Core hours”.

sharing-title = Shared with others
sharing-begins = Would you like to share { $label }?
sharing-changes = { $label } would change
sharing-ends = { $label } would end for you
sharing-i-leave = You would like to leave { $label }
sharing-with = You would share it with { $names }.
sharing-leaving = { $people ->
    [one] { $names } would leave.
   *[other] { $names } would leave.
}
# Heads of two columns.
sharing-now = Now
sharing-then = Then
sharing-nothing = nothing
sharing-time = Help that is there for you
# What the person's agreed part of the whole is.
sharing-part = Your part of the cost
sharing-pay = You pay
# $amount is a length such as 2 h, or money such as £21.40.
sharing-a-week = { $amount } a week
sharing-nights = { $nights ->
    [one] 1 night a week
   *[other] { $nights } nights a week
}
sharing-percent = { $percent } %
sharing-pay-nothing = If this happens you pay nothing for it any more.
sharing-pay-same = If this happens you pay { $amount } a week.
# $by is how much more or less than now.
sharing-pay-more = If this happens you pay { $amount } a week: { $by } more than now.
sharing-pay-less = If this happens you pay { $amount } a week: { $by } less than now.
sharing-show-money = Show what I would pay
sharing-yes = Yes, that is fine
sharing-no = No, leave it as it is
sharing-one-no = Nothing changes unless everybody who is asked says yes. Nobody is told who said no.
sharing-heard-yes = You said yes.
sharing-heard-no = You said no. Nothing changes.
sharing-said-yes = You said yes.
# $name is who gave the yes for this person.
sharing-said-yes-by = A yes was given by { $name }.
sharing-asked-for = You asked for this.
sharing-waiting = { $count ->
    [0] Everybody has answered.
    [one] One answer is still to come.
   *[other] { $count } answers are still to come.
}
sharing-rather-not = I have changed my mind
sharing-take-back = Take my wish back
sharing-settled = Settled
sharing-settled-Open = { $label }: open
sharing-settled-Agreed = { $label }: everybody said yes, and it holds
sharing-settled-Refused = { $label }: it did not come about, and nothing has changed
sharing-settled-Withdrawn = { $label }: the question was taken back
# In the week: how many such questions wait.
sharing-open = { $count ->
    [one] There is a question about something you share.
   *[other] There are { $count } questions about what you share.
}
sharing-look = Have a look

## What one shares now, and leaving it

sharing-shared-with = with { $names }
sharing-you-pay = You pay { $amount } a week.
# $name is somebody who shares it, $amount what one would pay then.
sharing-without = If { $name } does not come, you pay { $amount } a week.
sharing-leave = I want to leave this
sharing-leave-named = I want to leave { $label }
sharing-leave-how = The others are asked first, because it changes their part. If all of them say yes, you do not share it any more and pay nothing for it. Until then everything stays as it is.
sharing-leave-why = Why?
sharing-leave-why-hint = The others read this. It may stay empty.
sharing-leave-ask = Ask the others
sharing-leave-stay = Stay with it
sharing-leave-heard = The others are asked.
sharing-leave-asked = You have asked to leave this.

## Doing something together. $activity is what stands in one's own week, $when such as “on Wednesday afternoon”.

sharing-together = Do it together?
sharing-together-ask = Somebody else here has something like “{ $activity }” in their week { $when }. Would you like to do it together?
sharing-together-plain = Somebody else here has something like yours in their week { $when }. Would you like to do it together?
sharing-together-private = Nobody is told what you say unless both say yes.
sharing-together-yes = Yes, I would
sharing-together-no = No, thank you
sharing-not-now = Not now
sharing-read = All right
sharing-together-later = A question about doing something together
sharing-together-heard-yes = You said yes. You hear of it if the other person says yes too.
sharing-together-heard-no = You said no. Nobody is told.
sharing-together-waiting = “{ $activity }”: you would like to do it together. You hear of it if the other person says yes too.
sharing-together-both = { $name } would like it too: “{ $activity }” together. What that means for help and money is asked next.
# $part is a part of the day. The last part of each choice is fixed.
sharing-when = on { $day ->
    [Mon] Monday
    [Tue] Tuesday
    [Wed] Wednesday
    [Thu] Thursday
    [Fri] Friday
    [Sat] Saturday
   *[Sun] Sunday
} { $part ->
    [AM] morning
    [PM] afternoon
    [Eve] evening
   *[Night] night
}
# $time is a time such as 14:30.
sharing-when-at = on { $day ->
    [Mon] Monday
    [Tue] Tuesday
    [Wed] Wednesday
    [Thu] Thursday
    [Fri] Friday
    [Sat] Saturday
   *[Sun] Sunday
} at { $time }
