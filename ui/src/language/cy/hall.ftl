### Geiriau ar bapurau am y digwyddiad cyfan.

# The title of the list of actions. $event is the day's title.
hall-title-actions = { $event }: pwy sy'n gwneud beth
