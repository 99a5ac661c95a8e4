### The wall's own few words: buttons that appear when somebody moves the mouse over it.

## Buttons at the edge, out of sight until they are wanted

# Puts a calm, empty card on the wall at once. The letter B does the same.
wall-hide = Hide what is shown (B)
wall-fill = Fill the screen (F)
wall-unfill = Leave the full screen (F)
# Turns to the next page of something long.
wall-next-page = Next page
wall-controls = Wall

## When the wall cannot show anything

wall-connecting = One moment
# The address has no key, or the wrong one. Said to whoever sets up the projector.
wall-needs-link = This wall needs its own link
wall-needs-link-how = On the desk, open “Wall” and choose “Open the wall in a window”.
wall-stale = Please load this page again
# The page's title in the browser.
wall-title = { $title }, the wall
