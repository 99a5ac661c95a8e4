### Worksheets drawn as people know them: rings, an arrow, round spaces, a star. The same content
### always stands beside it as an outline.

## Looking at a worksheet

# Two ways to look at a worksheet: only the outline, or the drawing above it.
drawn-view-picture = Picture
# What the box with the drawing is called, for those who hear the page. $title is a worksheet.
drawn-box = { $title }, as a picture
# Under the drawing: everything in it can be tapped.
drawn-open-help = Tap something to go to it in the outline.
# Under the drawing, when some of the worksheet is kept off the wall.
drawn-kept-back = What you keep off the wall is in the outline only.
# At the edge of a list that is cut. $count is how many more there are.
drawn-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
# Under the rings, when some people have no room. $count is how many.
drawn-more-people = { $count ->
    [one] and 1 more person, in the outline
   *[other] and { $count } more people, in the outline
}
# How many notes a part of the drawing has; for those who hear the page.
drawn-count = { $count ->
    [0] nothing yet
    [one] 1 note
   *[other] { $count } notes
}

## Rings

# A list of the rings by name. The closest comes first.
drawn-rings = From the middle outwards
# Under rings on which nobody stands yet.
drawn-rings-help = Choose in the outline how close somebody is, and they stand on a ring.
# A list of the parts of the circle, such as family and friends.
drawn-sectors = Around the middle
# People whose ring nobody has chosen yet. $title is a group such as family.
drawn-no-ring = { $title }: not on a ring yet

## Marks on a note

# Nobody has checked yet whether this is so.
drawn-guess = Best guess
# A picture that the person sorted into one of three piles.
drawn-sort-Like = I like it
drawn-sort-NotSure = I am not sure
drawn-sort-Dislike = I don’t like it
# A note that is only a photo or a drawing, for those who hear the page.
drawn-photo = A picture
