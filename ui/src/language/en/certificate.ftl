### The certificate of a deletion, on paper.

certificate-title = Certificate of deletion
# $event is the day's title.
certificate-foot = { $event } · certificate of deletion · { $date }
# $name is the person.
certificate-person = Everything that { $name } wrote here, and everything kept about them, was deleted for good.
# $event is the day's title.
certificate-event = The event “{ $event }”, with every plan in it, was deleted for good.
certificate-when = When
# $date and $time are when it was.
certificate-at = { $date }, { $time }
certificate-by = By
certificate-event-label = Event
certificate-what = What was deleted
certificate-records = Notes and other records, put away or not: { $count }
certificate-photos = Photos and drawings: { $count }
certificate-devices = Places of devices in the circle: { $count }
certificate-questions = Questions about the wall, with what was on it: { $count }
certificate-ideas = Ideas given to other circles: { $count }
certificate-history = Every earlier version of all this, and the log of who had seen it
certificate-money = Money, consents, needs, and who is in the circle
certificate-sharing = Support that was shared goes on for the others with somebody unnamed in the same place: nobody else’s money has changed.
certificate-how = The file was then written anew without any of it, and its working files were emptied.
certificate-file = The event’s own file and its working files
certificate-media = Photos, music and films of the day
certificate-copies = Copies that were known
certificate-copies-none = No copy beside the file was known.
# $file is the name of a file.
certificate-copy-gone = { $file }: deleted
certificate-copy-left = { $file }: kept, because nobody asked for it to go
certificate-copy-failed = { $file }: could not be deleted
certificate-beyond = What this cannot reach
certificate-beyond-paper = What was printed, photographed or taken home
certificate-beyond-files = Files that were sent or saved elsewhere, and copies on sticks or other computers
certificate-beyond-devices = Devices that have not been back since: each forgets what it kept when it comes back
certificate-beyond-others = What others wrote in their own plans, ideas and answers, where they wrote about them
certificate-beyond-disk = Traces that a disk itself may keep out of reach of any app; an encrypted disk keeps them unreadable
certificate-keep = This sheet is the only place that says who was deleted. The host has kept nothing of it.
