// Written from the Rust types by `cargo xtask bindings`. Do not edit.

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | JsonValue[]
  | { [key: string]: JsonValue };

export const VERSION = 1;

export type Agenda = { start: TimeOfDay, items: Array<AgendaItem>, 
/**
 * What ran and runs; an item has at most one run.
 */
runs: Array<Run>, 
/**
 * The item that runs now; nothing before the day and after it.
 */
now: ItemId | null, 
/**
 * Tells that the last item has been left.
 */
isOver: boolean, };

export type AgendaItem = { id: ItemId, title: string, kind: ItemKind, plannedMinutes: number, minMinutes: number, fixedStart?: FixedStart, worksheet?: WorksheetId, optional: boolean, };

export type Allocation = { stream: string, 
/**
 * Pence in each period; left out when the status is `Unknown` or `None`.
 */
pence: number | null, period: Period, status: AllocationStatus, };

export type AllocationStatus = "Confirmed" | "Indicative" | "Unknown" | "None";

export type AlsoSaid = { value: JsonValue, revision: Revision, };

export type Announcement = { id: AnnouncementId, text: string, to: Audience, at: string, };

export type AnnouncementId = string;

export type Answer = "waiting" | "yes" | "no" | "takenBack";

export type Answers = "Notes" | "Sort";

export type AskedView = { request: RequestId, worksheet: WorksheetId, section: RecordId | null, answer: Answer, 
/**
 * Exactly what the wall shows after a yes.
 */
picture: Picture, isOnWall: boolean, 
/**
 * The plan says something else by now; the wall still shows the picture.
 */
isOutdated: boolean, };

export type AskingView = { request: RequestId, circle: CircleId, worksheet: WorksheetId, section: RecordId | null, answer: Answer, 
/**
 * Exactly what the wall would show; only after a yes.
 */
picture: Picture | null, };

export type Audience = { "type": "everyone" } | { "type": "wall" } | { "type": "circles" } | { "type": "circle", circle: CircleId, };

export type CircleId = string;

export type CircleMember = { id: MemberId, name: string, relation: string, perspective: Perspective, paid: boolean, invitation: Invitation | null, };

export type CircleTile = { circle: CircleId, name: string, 
/**
 * Its place among the circles, from nought: the colour follows from it.
 */
place: number, 
/**
 * Devices that are here now.
 */
devices: number, 
/**
 * The worksheet that the circle looks at now.
 */
worksheet: WorksheetId | null, 
/**
 * When it last wrote something, RFC 3339.
 */
wroteAt: string | null, sheets: Array<SheetProgress>, 
/**
 * Who the person is, for preparing the event.
 */
person: Person, };

export type CircleView = { event: string, date: string | null, circle: CircleId, name: string, place: number, members: Array<MemberView>, agenda: Agenda, asked: Array<AskedView>, announcements: Array<Announcement>, 
/**
 * The other devices of this circle.
 */
others: Array<PresenceView>, };

export type ClientFrame = { "type": "hello", version: number, 
/**
 * The seat that this device had before.
 */
token?: string, 
/**
 * The key of the desk or the wall, from the address.
 */
key?: string, 
/**
 * The short code that the wall shows.
 */
code?: string, circle?: CircleId, 
/**
 * The last revision of the plan that this device holds whole.
 */
have?: Revision, } | { "type": "command", id: CommandId, command: Command, } | { "type": "presence", worksheet: WorksheetId | null, record: RecordId | null, } | { "type": "print", id: CommandId, paper: PaperRequest, } | { "type": "picturePart", 
/**
 * The SHA-256 of all its bytes, 64 hexadecimal digits in lower case.
 */
hash: string, kind: PictureKind, 
/**
 * How many bytes it has in all.
 */
size: number, 
/**
 * Where this part begins.
 */
offset: number, 
/**
 * The bytes in base64.
 */
data: string, } | { "type": "wantPicture", hash: string, offset: number, } | { "type": "history" } | { "type": "planAt", revision: Revision, } | { "type": "ping" };

export type Collection = "entries" | "weeks" | "blocks" | "mixes" | "costs" | "outcomes" | "actions" | "reviews" | "links" | "intentions" | "checkIns" | "revisions" | "about";

export type CollectionCount = { collection: Collection, count: number, };

export type Column = { id: RecordId, title: Words, type: ColumnType, choices?: Array<ColumnChoice>, };

export type ColumnChoice = { id: RecordId, title: Words, };

export type ColumnType = "Text" | "Choice" | "Person" | "Place" | "Date" | "YesNoNotSure" | "ZeroToTen" | "Picture";

export type Command = { "type": "editPlan", circle: CircleId, edits: Array<Edit>, } | { "type": "advanceAgenda", from: ItemId | null, } | { "type": "stepBack", from: ItemId | null, } | { "type": "goTo", from: ItemId | null, to: ItemId, } | { "type": "addTime", item: ItemId, minutes: number, } | { "type": "arrangeAgenda", start: TimeOfDay, items: Array<AgendaItem>, } | { "type": "usePreset", preset: Preset, language: string, } | { "type": "askToShow", circle: CircleId, worksheet: WorksheetId, section: RecordId | null, } | { "type": "answerShow", circle: CircleId, request: RequestId, yes: boolean, } | { "type": "offerToShow", circle: CircleId, worksheet: WorksheetId, section: RecordId | null, } | { "type": "show", showing: Showing, } | { "type": "hide" } | { "type": "lineUp", next: Showing | null, } | { "type": "announce", text: string, to: Audience, } | { "type": "takeDown", announcement: AnnouncementId, } | { "type": "describeEvent", title: string, date: string | null, venue: string, } | { "type": "addPerson", circle: CircleId, name: string, } | { "type": "describePerson", circle: CircleId, name: string, born: string | null, members: Array<CircleMember>, allocations: Array<Allocation>, contingency: Contingency | null, } | { "type": "removePerson", circle: CircleId, } | { "type": "keepWorksheet", file: string, } | { "type": "dropWorksheet", worksheet: WorksheetId, } | { "type": "setAside", worksheets: Array<WorksheetId>, } | { "type": "changeCode" };

export type CommandId = string;

export type Contingency = { "basisPoints": number } | { "pence": number };

export type DayPart = "AM" | "PM" | "Eve" | "Night";

export type DeskView = { event: EventInfo, agenda: Agenda, circles: Array<CircleTile>, showing: Showing, next: Showing | null, asked: Array<AskingView>, announcements: Array<Announcement>, joining: JoiningView, 
/**
 * The path of a wall in any browser, with its key in the fragment.
 */
wallLink: string, 
/**
 * The worksheets that the organiser has written or changed.
 */
ownWorksheets: Array<WorksheetId>, 
/**
 * Walls that are connected now.
 */
walls: number, };

export type Drawing = "Rings" | "Path" | "Map" | "Star";

export type Edit = { "type": "insert", collection: Collection, record: RecordId, order: Order, fields: { [field: string]: JsonValue }, } | { "type": "set", collection: Collection, record: RecordId, field: string, value: JsonValue, 
/**
 * The revision of the field that this hand saw.
 */
base: Revision, 
/**
 * For text: the words that this hand saw at `base`.
 */
seen?: string, } | { "type": "move", collection: Collection, record: RecordId, order: Order, } | { "type": "remove", collection: Collection, record: RecordId, } | { "type": "restore", collection: Collection, record: RecordId, };

export type ErrorCode = "stalePage" | "badFrame" | "wrongCode" | "tooManyTries" | "unknownSeat" | "wrongKey" | "noSuchCircle" | "notSaved" | "notRead" | "noPaper" | "notAllowed" | "closing";

export type EventInfo = { id: string, title: string, date: string | null, venue: string, languages: Array<string>, weekConvention: WeekConvention, 
/**
 * The order in which just enough support asks its tiers.
 */
jesOrder: Array<SupportTier>, };

export type Field = { value: JsonValue, revision: Revision, also?: Array<AlsoSaid>, };

export type FixedStart = { at: TimeOfDay, toleranceMinutes: number, };

export type HostFrame = { "type": "cards", event: string, cards: Array<JoinCard>, } | { "type": "welcome", version: number, seat: SeatId, role: Role, 
/**
 * For a new seat only: what to show the next time.
 */
token?: string, 
/**
 * The host's clock, RFC 3339.
 */
now: string, 
/**
 * The event's own id, under which a device keeps what is not yet saved.
 */
event: string, worksheets: Array<Template>, 
/**
 * Those that circles are not offered.
 */
setAside: Array<WorksheetId>, } | { "type": "worksheets", worksheets: Array<Template>, setAside: Array<WorksheetId>, } | { "type": "refused", error: ErrorCode, } | { "type": "reply", id: CommandId, outcome: Outcome, } | { "type": "desk", view: DeskView, } | { "type": "wall", view: WallView, } | { "type": "circle", view: CircleView, } | { "type": "plan", isWhole: boolean, revision: Revision, records: Array<PlanRecord>, } | { "type": "pictureHave", hash: string, have: number, isWhole: boolean, } | { "type": "pictureRefused", hash: string, fault: PictureFault, } | { "type": "picturePart", hash: string, kind: PictureKind, size: number, offset: number, data: string, } | { "type": "pictureHere", hash: string, } | { "type": "history", moments: Array<MomentView>, } | { "type": "planAt", revision: Revision, records: Array<PlanRecord>, } | { "type": "pastRefused", revision: Revision | null, error: ErrorCode, } | { "type": "pong", now: string, };

export type Invitation = "Invited" | "Accepted" | "Declined" | "NoReply" | "Uninvited";

export type ItemId = string;

export type ItemKind = "Welcome" | "TableWork" | "ShareRound" | "Break" | "Meal" | "Plenary" | "WrapUp";

export type JoinCard = { circle: CircleId, name: string, 
/**
 * Its place among the circles, from nought: the colour follows from it.
 */
place: number, };

export type JoiningView = { code: string, 
/**
 * The addresses to type, the best first.
 */
addresses: Array<string>, 
/**
 * What the QR code holds: an address with the code in its fragment.
 */
link: string, };

export type MemberId = string;

export type MemberView = { id: MemberId, name: string, relation: string, perspective: Perspective, };

export type MomentView = { revision: Revision, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * This very device did it.
 */
isMine: boolean, collections: Array<CollectionCount>, };

export type Order = string;

export type Outcome = { "type": "saved", revision: Revision, } | { "type": "rejected", rejection: Rejection, } | { "type": "failed", error: ErrorCode, } | { "type": "printed", path: string, name: string, pages: number, };

export type PaperKind = "outcomeSummary";

export type PaperRequest = { kind: PaperKind, 
/**
 * One circle, or everyone in their order.
 */
circle: CircleId | null, 
/**
 * The language of the headings: a tag.
 */
language: string, };

export type Period = "Week" | "FourWeeks" | "Month" | "Year";

export type Person = { name: string, born: string | null, members: Array<CircleMember>, allocations: Array<Allocation>, contingency: Contingency | null, };

export type Perspective = "Person" | "Family" | "Friend" | "Staff" | "School" | "Health" | "SocialCare" | "Other";

export type Picture = { "type": "sections", title: Words, sections: Array<PictureSection>, 
/**
 * The drawing in which people know this worksheet.
 */
drawing: Drawing | null, 
/**
 * The names of the rings, from the middle outwards; none where each section is a ring.
 */
rings: Array<Words>, } | { "type": "week", blocks: Array<PictureBlock>, } | { "type": "outcomes", outcomes: Array<PictureEntry>, actions: Array<PictureAction>, };

export type PictureAction = { record: RecordId, what: string, owner: string | null, by: string | null, };

export type PictureBlock = { record: RecordId, days: Array<Weekday>, part: DayPart, start: TimeOfDay | null, activity: string, };

export type PictureEntry = { record: RecordId, text: string, perspective: Perspective | null, 
/**
 * A symbol beside the words, or in place of them: the set and the name in it.
 */
symbol: string | null, 
/**
 * A photo or drawing: the SHA-256 of its bytes.
 */
picture: string | null, sort: Sorted | null, 
/**
 * The ring that it stands in, from the middle outwards, from nought.
 */
ring: number | null, 
/**
 * Somebody's best guess that nobody has checked yet.
 */
isGuess: boolean, };

export type PictureFault = { "type": "tooLarge", most: number, } | { "type": "tooManyPixels", most: number, } | { "type": "notAPicture" } | { "type": "wrongHash" } | { "type": "hasMetadata" } | { "type": "full", most: number, } | { "type": "notAllowed" } | { "type": "notHere" } | { "type": "notSaved" };

export type PictureKind = "jpeg" | "png" | "webp";

export type PictureSection = { 
/**
 * Missing in pictures of older files.
 */
id: string, title: Words, entries: Array<PictureEntry>, };

export type PlanRecord = { collection: Collection, record: RecordState, };

export type PresenceView = { seat: SeatId, worksheet: WorksheetId | null, record: RecordId | null, };

export type Preset = "sharedHome" | "schoolCohort" | "halfDay";

export type RecordId = string;

export type RecordState = { id: RecordId, order: Order, 
/**
 * In the tray: nothing is ever deleted by an edit.
 */
removed: boolean, 
/**
 * The revision that last changed anything in it.
 */
revision: Revision, fields: { [key in string]: Field }, };

export type Rejection = { "type": "notAllowed" } | { "type": "badId" } | { "type": "noSuchCircle" } | { "type": "noSuchItem" } | { "type": "alreadyMoved" } | { "type": "nothingBefore" } | { "type": "noSuchRecord" } | { "type": "alreadyThere" } | { "type": "unknownField", field: string, } | { "type": "wrongKind", field: string, } | { "type": "tooLong", field: string, most: number, } | { "type": "outOfRange", field: string, } | { "type": "missing", field: string, } | { "type": "planFull", most: number, } | { "type": "tooMany", most: number, } | { "type": "noSuchRequest" } | { "type": "noYes" } | { "type": "notForTheWall" } | { "type": "nothingToShow" } | { "type": "noSuchWorksheet" } | { "type": "nameNeeded" } | { "type": "badDate" } | { "type": "eventFull", most: number, } | { "type": "hasWritten" } | { "type": "writtenOn" } | { "type": "sharesSupport" } | { "type": "badWorksheet", place: string, fault: WorksheetFault, } | { "type": "noSuchAnnouncement" };

export type RequestId = string;

export type Revision = number;

export type Role = { "type": "facilitator" } | { "type": "circle", circle: CircleId, } | { "type": "wall" };

export type Run = { item: ItemId, startedAt: string, endedAt: string | null, 
/**
 * Minutes given to it, or taken from it, while it ran.
 */
extraMinutes: number, };

export type Says = "Keep" | "Change";

export type SeatId = string;

export type Section = { id: RecordId, title: Words, prompt: Words, 
/**
 * The question in easy words.
 */
easy?: Words, 
/**
 * Whose view an entry is when nobody says otherwise.
 */
first: Perspective, 
/**
 * Tells that it never goes to the wall.
 */
isPrivate: boolean, answers: Answers, says?: Says, columns: Array<Column>, 
/**
 * Where a note can be used again: `outcomes`, `week.where`, `worksheet/section` and the like.
 */
feeds: Array<string>, };

export type SheetProgress = { worksheet: WorksheetId, 
/**
 * How many entries, blocks, outcomes or actions are on it.
 */
count: number, 
/**
 * How many of its sections have something in them.
 */
sections: number, ofSections: number, };

export type Showing = { "type": "agenda" } | { "type": "joining" } | { "type": "neutral" } | { "type": "item", request: RequestId, };

export type Sorted = "Like" | "NotSure" | "Dislike";

export type SupportTier = "Myself" | "FamilyFriends" | "Community" | "Technology" | "SharedPaid" | "PaidOneToOne" | "MoreThanOne" | "NotNow";

export type Template = { id: WorksheetId, title: Words, about: Words, 
/**
 * What it is for, in easy words.
 */
easy?: Words, group: WorksheetGroup, 
/**
 * Shows each section by whose view it is, the person's own first.
 */
byPerspective: boolean, 
/**
 * Shows each section by who answers, the person first.
 */
byRespondent: boolean, 
/**
 * Notes are first written on a blank sheet, and sorted under the headings later.
 */
startsBlank: boolean, drawing?: Drawing, sections: Array<Section>, };

export type TimeOfDay = string;

export type WallShowing = { "type": "agenda" } | { "type": "joining" } | { "type": "neutral" } | { "type": "item", 
/**
 * Whose it is.
 */
name: string, place: number, picture: Picture, };

export type WallView = { title: string, agenda: Agenda, showing: WallShowing, announcements: Array<Announcement>, joining: JoiningView, };

export type WeekConvention = "Weeks52" | "Weeks52_14" | "DaysOverSeven";

export type Weekday = "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun";

export type Words = { en: string, cy: string, };

export type WorksheetFault = { "type": "notJson", line: number, column: number, } | { "type": "wrongFormat" } | { "type": "newerVersion" } | { "type": "unknownField" } | { "type": "missing" } | { "type": "wrongKind" } | { "type": "unknownWord", allowed: Array<string>, } | { "type": "empty" } | { "type": "tooLong", most: number, } | { "type": "twice" } | { "type": "tooMany", most: number, } | { "type": "tooFew", least: number, } | { "type": "badId" } | { "type": "noSuchTarget" } | { "type": "cycle" };

export type WorksheetGroup = "AboutMe" | "HowThingsAre" | "PeopleAndPlaces" | "Deciding" | "Communicating" | "DreamsAndPlans" | "Learning";

export type WorksheetId = string;
