### Ways to answer: in a picture, "not today", through somebody who types, and what is known of it.

## A picture beside the words, or in their place

# Three buttons under an empty note, each with a drawing. One word each.
answers-symbol = Symbol
answers-photo = Photo
answers-drawing = Drawing
# On a tablet the photo button opens these two.
answers-take-photo = Take a photo
answers-choose-photo = Choose a photo
# For ears: a list of ways to add a picture. $number is the note's place.
answers-add-picture = Add a picture to note { $number }
answers-change-picture = Picture of note { $number }
answers-other-symbol = Another symbol
answers-draw-on = Draw on it
answers-symbol-away = Take the symbol away
answers-picture-away = Take the picture away
answers-picture-gone = The picture is taken away.
# A note says both, and two people chose at the same time.
answers-a-picture = A picture
answers-a-symbol = A symbol
# What a picture without any words is called.
answers-picture-of = Picture of note { $number }
# While a photo is made smaller on this device.
answers-preparing = Getting the picture ready …

## Why a file cannot be used as a picture. One sentence says what it is, the next what to do.

answers-fault-fileTooBig = This file is very large: { $has } MB. Up to { $most } MB can be used. Take the photo again with a smaller size, or choose another one.
answers-fault-pictureTooBig = This picture is too big for a tablet: { $has } megapixels. Up to { $most } can be used. Take it again with a smaller size in the camera’s settings, or take a photo of your screen and use that.
answers-fault-notAPicture = This file is not a picture. Choose a photo: its name often ends in .jpg or .png.
answers-fault-cannotOpen = This device cannot open that picture. It may be damaged, or of a kind that only some telephones know. Take a photo with this tablet, or save it as JPEG and choose it again.
answers-fault-cutOff = This needs the laptop for a moment, and it cannot be reached now. Your words are safe. Try again when the Wi-Fi is back.
answers-fault-kept = Nothing was changed in the note.
# The host would not take a picture. It is still on this device.
answers-refused-full = There are { $most } pictures in this plan already. Take one away to make room; this one stays on this device until then.
answers-refused-other = The laptop could not take this picture. It is still on this device: try again, or choose another one.
answers-again = Try again
answers-close = All right

## The drawing

answers-draw-title = Draw your answer
answers-draw-area = Your drawing
answers-draw-hint = Draw with a finger, a pen or the mouse. If you would rather use words, write them below.
answers-draw-inks = Colour
answers-ink-1 = Black
answers-ink-2 = Blue
answers-ink-3 = Red
answers-ink-4 = Green
answers-ink-5 = Brown
answers-ink-6 = Purple
answers-draw-widths = Pen
answers-width-1 = Thin
answers-width-2 = Middle
answers-width-3 = Thick
answers-rubber = Rubber
answers-draw-clear = Clear all
answers-draw-words = What it shows, in words
answers-draw-keep = Keep it
answers-draw-throw = Do not keep it
answers-drawing-kept = The drawing is kept.
answers-draw-line = Drawn. { $count ->
    [one] 1 line
   *[other] { $count } lines
  } so far.
answers-draw-undone = The last line is gone.
answers-draw-cleared = All lines are gone. Undo brings them back.

## No answer now is an answer too

# The name of the list of such answers, under an empty question.
answers-not-now = Not today …
answers-give = Answers without words
answers-NotToday = Not today
answers-Skip = Skip this one
answers-AskLater = Ask me another time
# On the note that stands for it. $name is who said so.
answers-said-NotToday = { $name } says: not today.
answers-said-Skip = { $name } would like to skip this one.
answers-said-AskLater = { $name } says: ask me another time.
answers-said-fine = That is a good answer.
answers-take-back = Take it back
answers-taken-back = Taken back.

## Whose words, and how we know

answers-know = How do we know this?
answers-voice = Whose words are these?
answers-voice-Own = { $name }’s own words
answers-voice-Supported = { $name }, with support
answers-voice-OnBehalf = Somebody spoke for { $name }
answers-source = How do we know?
answers-source-Said = It was said
answers-source-Shown = It was shown
answers-source-Shown-hint = With a look, a sign, an object or a picture
answers-source-Observed = We have seen it
answers-source-BestGuess = It is our best guess
answers-source-BestGuess-hint = It keeps a mark until it has been checked
# A mark on a note. $name is the person.
answers-guess = Best guess. Check it with { $name } and with people who know { $name } well.
# On the button beside the mark.
answers-checked = We have checked it
answers-was-checked = A best guess that has been checked
answers-is-checked = It has been checked
answers-beforehand = Said beforehand, on
answers-beforehand-hint = Only when it was written down before today, so that it is heard even if nobody is there to say it.
# A mark on a note.
answers-mark-Supported = Said with support
answers-mark-OnBehalf = Said for { $name }
answers-mark-Shown = Shown, not said
answers-mark-Observed = What we have seen
answers-mark-beforehand = Said beforehand, { $date }
answers-mark-before = Said beforehand
answers-mark-private = Stays in the circle

## Not for the wall

answers-keep-private = Keep off the wall
answers-let-out = It may go on the wall
answers-is-private = This note stays in the circle. It will not go on the wall.
answers-not-private = This note may go on the wall when the circle says yes.

## Sorting

answers-sort-Like = I like it
answers-sort-NotSure = I am not sure
answers-sort-Dislike = I do not like it
# Over a pile. $count is how many lie in it.
answers-pile-Like = I like it ({ $count })
answers-pile-NotSure = I am not sure ({ $count })
answers-pile-Dislike = I do not like it ({ $count })
answers-pile-empty = Nothing here yet
answers-sort-card = The picture to sort
answers-sort-left = { $count ->
    [0] The last one
    [one] 1 more after this
   *[other] { $count } more after this
}
answers-sort-keys = You can also drag the picture, or use the arrow keys: left, down, right.
answers-sort-later = Leave it for later
answers-sort-topic = Pictures to sort
answers-sort-choose = Choose what to sort first: a topic, or pictures of your own.
answers-sort-done = Everything here is sorted.
answers-sort-next = Choose another topic, or add something of your own.
answers-sort-add = Add one of your own
answers-sort-words = Or write it in words
answers-sort-put = Put it on the pile of cards
# To ears, after a card was sorted. $word is what is on it, $pile the answer.
answers-sorted = { $word }: { $pile }.
answers-sort-move = Change “{ $word }”
answers-sort-again = Put it back among the cards
answers-sort-away = Take it out

## Somebody types while the person speaks

# A switch. $name is the person.
answers-scribe = Somebody types for { $name }
answers-scribe-stop = Nobody types for { $name } any more
answers-scribe-who = Who types?
# The typed words, large, for the person to see.
answers-meant = Is this what you meant?
answers-meant-yes = Yes, that is right
answers-meant-change = Change it

## Whether the person is here

answers-today-Here = { $name } is here
answers-today-ComesLater = { $name } comes later
answers-today-NotHere = { $name } is not here today
answers-away = { $name } is not here today. What { $name } said beforehand comes first. Nobody else’s words go under { $name }’s name.
answers-later = { $name } comes later. Leave room for { $name }’s own words.
answers-write-beforehand = Write what { $name } said beforehand …
