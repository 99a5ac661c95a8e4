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
have?: Revision, } | { "type": "command", id: CommandId, command: Command, } | { "type": "presence", worksheet: WorksheetId | null, record: RecordId | null, } | { "type": "print", id: CommandId, paper: PaperRequest, } | { "type": "ping" };

export type Collection = "entries" | "weeks" | "blocks" | "mixes" | "costs" | "outcomes" | "actions" | "reviews";

export type Column = { id: RecordId, title: Words, };

export type Command = { "type": "editPlan", circle: CircleId, edits: Array<Edit>, } | { "type": "advanceAgenda", from: ItemId | null, } | { "type": "stepBack", from: ItemId | null, } | { "type": "goTo", from: ItemId | null, to: ItemId, } | { "type": "addTime", item: ItemId, minutes: number, } | { "type": "arrangeAgenda", start: TimeOfDay, items: Array<AgendaItem>, } | { "type": "usePreset", preset: Preset, language: string, } | { "type": "askToShow", circle: CircleId, worksheet: WorksheetId, section: RecordId | null, } | { "type": "answerShow", circle: CircleId, request: RequestId, yes: boolean, } | { "type": "offerToShow", circle: CircleId, worksheet: WorksheetId, section: RecordId | null, } | { "type": "show", showing: Showing, } | { "type": "hide" } | { "type": "lineUp", next: Showing | null, } | { "type": "announce", text: string, to: Audience, } | { "type": "takeDown", announcement: AnnouncementId, } | { "type": "describeEvent", title: string, date: string | null, venue: string, } | { "type": "addPerson", circle: CircleId, name: string, } | { "type": "describePerson", circle: CircleId, name: string, born: string | null, members: Array<CircleMember>, allocations: Array<Allocation>, contingency: Contingency | null, } | { "type": "removePerson", circle: CircleId, } | { "type": "changeCode" };

export type CommandId = string;

export type Contingency = { "basisPoints": number } | { "pence": number };

export type DayPart = "AM" | "PM" | "Eve" | "Night";

export type DeskView = { event: EventInfo, agenda: Agenda, circles: Array<CircleTile>, showing: Showing, next: Showing | null, asked: Array<AskingView>, announcements: Array<Announcement>, joining: JoiningView, 
/**
 * The path of a wall in any browser, with its key in the fragment.
 */
wallLink: string, 
/**
 * Walls that are connected now.
 */
walls: number, };

export type Edit = { "type": "insert", collection: Collection, record: RecordId, order: Order, fields: { [field: string]: JsonValue }, } | { "type": "set", collection: Collection, record: RecordId, field: string, value: JsonValue, 
/**
 * The revision of the field that this hand saw.
 */
base: Revision, 
/**
 * For text: the words that this hand saw at `base`.
 */
seen?: string, } | { "type": "move", collection: Collection, record: RecordId, order: Order, } | { "type": "remove", collection: Collection, record: RecordId, } | { "type": "restore", collection: Collection, record: RecordId, };

export type ErrorCode = "stalePage" | "badFrame" | "wrongCode" | "tooManyTries" | "unknownSeat" | "wrongKey" | "noSuchCircle" | "notSaved" | "noPaper" | "notAllowed" | "closing";

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
event: string, worksheets: Array<Template>, } | { "type": "refused", error: ErrorCode, } | { "type": "reply", id: CommandId, outcome: Outcome, } | { "type": "desk", view: DeskView, } | { "type": "wall", view: WallView, } | { "type": "circle", view: CircleView, } | { "type": "plan", isWhole: boolean, revision: Revision, records: Array<PlanRecord>, } | { "type": "pong", now: string, };

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

export type Picture = { "type": "sections", title: Words, sections: Array<PictureSection>, } | { "type": "week", blocks: Array<PictureBlock>, } | { "type": "outcomes", outcomes: Array<PictureEntry>, actions: Array<PictureAction>, };

export type PictureAction = { record: RecordId, what: string, owner: string | null, by: string | null, };

export type PictureBlock = { record: RecordId, days: Array<Weekday>, part: DayPart, start: TimeOfDay | null, activity: string, };

export type PictureEntry = { record: RecordId, text: string, perspective: Perspective | null, };

export type PictureSection = { title: Words, entries: Array<PictureEntry>, };

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

export type Rejection = { "type": "notAllowed" } | { "type": "badId" } | { "type": "noSuchCircle" } | { "type": "noSuchItem" } | { "type": "alreadyMoved" } | { "type": "nothingBefore" } | { "type": "noSuchRecord" } | { "type": "alreadyThere" } | { "type": "unknownField", field: string, } | { "type": "wrongKind", field: string, } | { "type": "tooLong", field: string, most: number, } | { "type": "outOfRange", field: string, } | { "type": "missing", field: string, } | { "type": "planFull", most: number, } | { "type": "tooMany", most: number, } | { "type": "noSuchRequest" } | { "type": "noYes" } | { "type": "notForTheWall" } | { "type": "nothingToShow" } | { "type": "noSuchWorksheet" } | { "type": "nameNeeded" } | { "type": "badDate" } | { "type": "eventFull", most: number, } | { "type": "hasWritten" } | { "type": "sharesSupport" } | { "type": "noSuchAnnouncement" };

export type RequestId = string;

export type Revision = number;

export type Role = { "type": "facilitator" } | { "type": "circle", circle: CircleId, } | { "type": "wall" };

export type Run = { item: ItemId, startedAt: string, endedAt: string | null, 
/**
 * Minutes given to it, or taken from it, while it ran.
 */
extraMinutes: number, };

export type SeatId = string;

export type Section = { id: RecordId, title: Words, prompt: Words, 
/**
 * Whose view an entry is when nobody says otherwise.
 */
first: Perspective, 
/**
 * Tells that it never goes to the wall.
 */
isPrivate: boolean, columns: Array<Column>, };

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

export type SupportTier = "Myself" | "FamilyFriends" | "Community" | "Technology" | "SharedPaid" | "PaidOneToOne" | "MoreThanOne" | "NotNow";

export type Template = { id: WorksheetId, title: Words, about: Words, 
/**
 * Shows each section by whose view it is, the person's own first.
 */
byPerspective: boolean, sections: Array<Section>, };

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

export type WorksheetId = string;
