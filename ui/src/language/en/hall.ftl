### Words on papers about the whole event.

# The title of the list of actions. $event is the day's title.
hall-title-actions = { $event }: who does what
