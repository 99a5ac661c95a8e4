### Why the host said no, or what went wrong. One sentence that a person can act on, never blame.
### The last part of each id is the host's code, and must stay as it is.

## The rules of the day say no

rejection-notAllowed = This device may not do that.
rejection-badId = That could not be read. Try it once more.
rejection-noSuchCircle = That circle is not part of this day.
rejection-noSuchItem = That item is no longer on the agenda.
rejection-alreadyMoved = Somebody has moved the day on already.
rejection-nothingBefore = The day is at its beginning.
rejection-noSuchRecord = This note is not in the plan any more. Your words are kept on this device.
rejection-alreadyThere = This is already in the plan.
rejection-unknownField = This page is older than the host. Load it again; your words are kept.
rejection-wrongKind = That does not fit here. Have another look at it.
# $most is a number of letters, such as 4000.
rejection-tooLong = That is too long: there is room for { $most } letters.
rejection-outOfRange = That number is too small or too large.
rejection-missing = Something is still missing here.
# $most is how many notes one plan can hold.
rejection-planFull = This plan is full: it holds { $most } notes.
# $most is how many changes can be sent in one go.
rejection-tooMany = That was too much in one go: at most { $most } changes.
rejection-noSuchRequest = That question has gone.
rejection-noYes = The circle has not said yes to this.
rejection-notForTheWall = This sheet never goes on the wall.
rejection-nothingToShow = There is nothing on this sheet to show yet.
rejection-noSuchWorksheet = There is no such sheet.
rejection-badWorksheet = There is something wrong in this worksheet. The place is marked.
rejection-nameNeeded = It needs a name.
rejection-badDate = That date is not in the calendar.
# $most is how many people one event can hold.
rejection-eventFull = The event is full: it holds { $most } people.
rejection-noSuchForm = That form is not kept any more.
# Why a file cannot be taken as an authority's own form.
rejection-badForm-notDocx = This is not a Word document. Choose a file that ends in .docx.
rejection-badForm-oldWord = This is a document of an older Word. Open it, save it as .docx, and choose that.
rejection-badForm-locked = This document is locked with a password. Save it without one, and choose it again.
rejection-badForm-hasMacros = This document has macros in it. Save it as .docx, which has none, and choose that.
rejection-badForm-signed = This document is signed, and filling it in would break the signature. Ask for one that is not.
rejection-badForm-tooLarge = This document is too large for a form. 5 MB is the most.
rejection-badForm-tooManyFields = This document has more fields than a form has.
rejection-badForm-noFields = No field was found in this document. A field is a content control with a name, or a name between double braces.
rejection-badForm-broken = This document cannot be read. Open it in a word processor, save it again, and choose that.
rejection-noSuchAnnouncement = That announcement is gone already.
rejection-hasWritten = Something has been written for this person already, so they stay on the list.
rejection-writtenOn = Somebody has written on this sheet. Set it aside instead: then nobody new is offered it, and what was written stays.
rejection-sharesSupport = This person shares support with others, so they stay on the list.
rejection-rateInUse = This price is used in somebody’s plan or in what is shared, so it stays. Give it an end date instead.
rejection-noSuchRate = That price is not there any more. Choose another one.
rejection-weights = The parts have to make one whole: 100 per cent.
rejection-endsBeforeItBegins = This ends before it begins. Have another look at the dates.
rejection-noSuchProposal = That question has been settled already.
rejection-noSuchQuestion = That question is gone: somebody has changed their week.
rejection-notAParty = This person has no part in it.
# Money, fears, health, or what is decided for the person.
rejection-onlyThePersonAsks = This goes on the wall only when the person asks for it.
rejection-waitForTheRoom = Everybody comes together before that. You can go there when the room has been there.
rejection-notWithoutThem = The person has not agreed that the circle goes on without them.
# $name is who leads.
rejection-notLeading = { $name } leads the day. Ask them, or take the lead first.
rejection-noSuchFacilitator = That name is not on the list of facilitators any more.
rejection-noConsent = The person has not agreed to this.
rejection-askFirst = Nobody has asked this person yet whether others may read it. Ask them first.
rejection-noSuchConsent = That has not been asked yet.
rejection-needsOwnYes = There is something private in this. It needs a yes of its own.
rejection-noSuchIdea = This idea has been taken back.
rejection-noSuchTopic = That topic is not there any more.
rejection-noSuchAgenda = That agenda is not kept any more.
rejection-rehearsing = A rehearsal is going on. End it first.
rejection-notRehearsing = There is no rehearsal to end.

## Something else went wrong

rejection-stalePage = This page is of another version than the host. Load it again; your words are kept.
rejection-badFrame = The host could not read that. Load the page again; your words are kept.
rejection-wrongCode = That is not the code on the wall. Have another look.
rejection-oldLink = This link or square is out of date: the way in was changed. Scan the square on the wall again, or type the code.
rejection-tooManyTries = Too many codes were tried. Wait a few minutes, then try again.
rejection-unknownSeat = The host does not know this device any more. Join again; your words are kept.
rejection-wrongKey = This address is out of date. Open it again from the host’s laptop.
rejection-wrongPassphrase = That is neither the passphrase of this event nor its recovery key. Nothing was changed.
rejection-passphraseTooShort = A passphrase has at least eight letters.
rejection-lockElse = The lock of this event is not as it was a moment ago. Please look again.
rejection-onlyOnHost = This is done only on the laptop that hosts the day, so that the key on the recovery sheet does not go through the network.
rejection-notSaved = The host could not save that. Your words are kept on this device.
rejection-notRead = The host could not read that. Nothing is lost. Try again.
rejection-noPaper = The page could not be made. Try again.
rejection-cancelled = Stopped. Nothing was made.
rejection-closing = The host is closing the day. Your words are kept on this device.
rejection-spareThere = There is a spare laptop already.
rejection-takenOver = Another laptop has taken over this event. Nothing is written here any more; your words are kept on this device.
# $most is how many thousand letters one plan can hold.
rejection-planTooLong = There is too much in this plan now: at most { $most } thousand characters. Take something out, or make a long text shorter.
rejection-noSuchDevice = This device is not at the day any more.
rejection-joiningClosed = Nobody new is let in just now. Please ask a facilitator.
rejection-circleFull = This circle has as many devices as it can. Ask at the desk to take one out that is not used any more.
rejection-noMoreDevices = The day has as many devices as it can. Ask at the desk to take one out that is not used any more.

# $reason and $by are what somebody wrote when they set it.
rejection-onHold = Nothing of this event may be deleted just now: { $reason } ({ $by }).
rejection-notTheName = That is not this person’s name. Nothing was deleted.
rejection-erased = This plan was deleted for good. This device has forgotten what it kept of it.
