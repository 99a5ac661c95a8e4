### Running the wall: the desk's panel for it, and the few buttons on the wall itself.
### The calm card is a picture without words: seats around a table.

## On the wall itself, after a touch

# A large button. The letter B does the same.
wallshow-calm = Calm card now (B)
wallshow-sound-on = Turn the sound on
wallshow-sound-off = Turn the sound off
# The browser plays a film with sound only after somebody has pressed this.
wallshow-sound-play = Play with sound
# A switch, off until somebody turns it on. Two soft notes when the time of an item is up.
wallshow-chime = A gentle sound when the time is up
wallshow-chime-where = On this computer only.

## What stands on the wall, from the desk

# A large button that empties the wall at once.
wallshow-hide = Hide: calm card
wallshow-thanks = Thank you
# Opens everything that can be shown.
wallshow-more = Something else…
# Keeps the wall as it is while one prepares what comes.
wallshow-freeze = Keep it still
wallshow-let-go = Let it follow
# $time is a time such as 10:42.
wallshow-frozen = The wall stands still since { $time }.
wallshow-frozen-how = What you choose now comes when you let it go.
# $name is what was chosen meanwhile: the agenda, or something of a circle.
wallshow-frozen-ready = Ready: { $name }
wallshow-preview-next = Picture of what comes next: { $name }

## Pages, size, and what plays

wallshow-look = How the wall shows it
wallshow-page-back = One page back
wallshow-page-on = One page on
# Which page is shown. Example: Page 2 of 3.
wallshow-page = Page { $page } of { $pages }
wallshow-page-itself = Pages turn by themselves
wallshow-larger = Larger words
# In place of “Larger words” where they cannot grow: one idea alone, a title, a photo, a full page.
wallshow-larger-full = Larger words: this is as large as it can be already
wallshow-smaller = Smaller words
# How large the words are, in hundredths of the usual size.
wallshow-size = { $size } %
wallshow-play = Play
wallshow-stop = Stop

## Everything that can be shown

wallshow-choose = What can be on the wall
# Beside each thing. $name is the thing.
wallshow-show = Show
wallshow-show-named = Show: { $name }
wallshow-next = Next
wallshow-next-named = Make it the next one: { $name }
wallshow-the-day = The day
wallshow-circles = From circles that said yes
wallshow-circles-none = Nothing yet. A circle says yes to each thing first.
wallshow-ideas = Ideas and topics
# $count is how many ideas there are.
wallshow-ideas-all = { $count ->
    [0] All ideas (none yet)
    [one] All ideas (1)
   *[other] All ideas ({ $count })
}
# $text is one idea in a circle's own words.
wallshow-idea = “{ $text }”
wallshow-parked = { $count ->
    [0] Parked for later (nothing yet)
    [one] Parked for later (1)
   *[other] Parked for later ({ $count })
}
wallshow-holding = While we wait
wallshow-holding-words = What do we do meanwhile?
wallshow-holding-hint = A few words, such as “We draw our favourite place”
# Over a few ready sentences for the wall; pressing one fills the box.
wallshow-holding-ready = Ready to use
wallshow-holding-draw = We draw our favourite place
wallshow-holding-music = We listen to music
wallshow-holding-film = We watch a film together
wallshow-holding-drink = We get a drink and say hello
# $comfort is what a person said helps them, in their own words.
wallshow-holding-own = { $comfort }
wallshow-holding-file = With a photo, music or a film
wallshow-holding-no-file = Words only
wallshow-files = Photos, music and films
wallshow-files-none = There are no files yet.
wallshow-file-photo = { $name } (photo)
wallshow-file-music = { $name } (music)
wallshow-file-film = { $name } (film)
wallshow-files-add = Add files…
wallshow-files-folder = Open their folder
# $count is how many files were copied.
wallshow-files-added = { $count ->
    [0] No file was added.
    [one] 1 file was added.
   *[other] { $count } files were added.
}
# For a desk in a browser, where files cannot be added by a button.
wallshow-files-where = Put them into the folder beside the event’s file. It has the same name, with “.media” at its end. They appear here by themselves.
wallshow-files-kinds = jpg, png, webp · mp3, m4a, ogg, wav · mp4, webm

## How the wall is set up

wallshow-settings = Set up the wall…
wallshow-settings-title = The wall
wallshow-names = Names on the wall
wallshow-names-Full = Whole names
wallshow-names-FirstName = First names
wallshow-names-Initials = Initials
wallshow-names-hint = For all that the wall shows of circles, and for its pictures here.
wallshow-second = A second wall
wallshow-second-how = For a television or another room: open this page in any browser there.
# The square holds the address of a wall.
wallshow-second-square = A square to scan, for a second wall
wallshow-second-only = It shows the wall and can hide what is on it. Nothing else.

## Announcements

# Opens a list of ready sentences; choosing one fills the box.
wallshow-say-ready = Ready sentences
wallshow-say-five = Five more minutes, please.
wallshow-say-back = Please come back to your tables.
wallshow-say-on = We are moving on soon.
wallshow-say-together = We come together now.
# The wall stands still, and with it what was said to it.
wallshow-say-frozen = The wall stands still: it shows this when you let it go.
