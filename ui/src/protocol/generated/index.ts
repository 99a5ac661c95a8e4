// Written from the Rust types by `cargo xtask bindings`. Do not edit.

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | JsonValue[]
  | { [key: string]: JsonValue };

export const VERSION = 1;

export type AccessRole = "desk" | "remote" | "circle" | "guest" | "wall" | "spare" | "host" | "computer";

export type AccessView = { number: number, 
/**
 * Whose plan; nobody's when it is about the event.
 */
circle: CircleId | null, role: AccessRole, device: DeviceName | null, 
/**
 * Who sat there, when that was said.
 */
facilitator: string | null, did: Did, 
/**
 * The first time, RFC 3339.
 */
at: string, 
/**
 * The last time.
 */
until: string, count: number, };

export type Account = { 
/**
 * The week that it is of.
 */
week: RecordId | null, 
/**
 * An ordinary week.
 */
weekly: number, safeWeekly: number, recurring: number, oneOff: number, contingency: number, planned: number, 
/**
 * The year's plan while everything on trial is still paid for.
 */
safePlanned: number, allocation: number | null, left: number | null, safeLeft: number | null, status: AllocationStatus, 
/**
 * The person's own part of the amount, taken off it already. Pence a year.
 */
contribution: number, 
/**
 * What other money pays. Pence a year.
 */
unfunded: number, hours: Hours, 
/**
 * In the event's order of tiers, those with no minutes too.
 */
tiers: Array<TierMinutes>, slots: Array<SlotMinutes>, lines: Array<AccountLine>, streams: Array<StreamBalance>, shared: Array<SharedPart>, partYear: PartYear | null, checks: Array<Check>, };

export type AccountLine = { kind: LineKind, 
/**
 * What the rate, the cost or the shared support is called.
 */
label: string, 
/**
 * Which of an employer's costs it is: `nationalInsurance`, `holiday`, `pension`, `yearly`, `percent`.
 */
onCost: string | null, 
/**
 * The rate of staff time.
 */
rate: RateId | null, stream: string | null, 
/**
 * Minutes that are charged in a week.
 */
minutes: number | null, 
/**
 * Pence in a week; nothing where it is not by the week.
 */
weekly: number | null, 
/**
 * Pence in a year, or once.
 */
annual: number, 
/**
 * The weeks of a year in which it is, when these are not all and a whole number.
 */
weeks: number | null, 
/**
 * The same in hundredths, rounded: what comes every second week may be in 26.07 of them.
 */
weeksHundredths: number | null, 
/**
 * What the year's amount is in a week of it, rounded, to be read beside it; nothing for what
 * comes once.
 */
aWeek: number | null, blocks: Array<RecordId>, cost: RecordId | null, shared: RecordId | null, 
/**
 * The outcomes that it serves: each pound has a reason.
 */
outcomes: Array<RecordId>, };

export type Activity = { id: RecordId, activity: string, minutesPerWeek: number, weeksPerYear: number | null, rate: RateId, staff: number, sharers: Array<CircleId>, };

export type AddressRange = "private" | "provider" | "public" | "linkLocal";

export type AddressView = { 
/**
 * The bare address, such as 192.168.1.5.
 */
ip: string, 
/**
 * What the system calls the way out.
 */
interface: string, carrier: Carrier, range: AddressRange, 
/**
 * We called ourselves there, and it was we who answered.
 */
answers: boolean, };

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
isOver: boolean, skipped: Array<Skipped>, later: Array<Later>, 
/**
 * The whole room stands still since then.
 */
pausedSince: string | null, 
/**
 * What the room goes back to after what was put in.
 */
backTo: ItemId | null, policy: ReflowPolicy, 
/**
 * When everybody has to be out of the building.
 */
endsBy: TimeOfDay | null, };

export type AgendaItem = { id: ItemId, title: string, kind: ItemKind, plannedMinutes: number, minMinutes: number, fixedStart?: FixedStart, worksheet?: WorksheetId, optional: boolean, 
/**
 * What the facilitator says: for the desk only.
 */
script: string, 
/**
 * Questions to ask, one a line: for the desk only.
 */
prompts: string, 
/**
 * Something quieter for whoever wants it meanwhile.
 */
quietAlternative: string, 
/**
 * It came in during the day: the plan had no time for it.
 */
isInserted: boolean, };

export type Allocation = { stream: string, 
/**
 * Pence in each period; left out when the status is `Unknown` or `None`.
 */
pence: number | null, period: Period, status: AllocationStatus, terms: AllocationTerms, };

export type AllocationStatus = "Confirmed" | "Indicative" | "Unknown" | "None";

export type AllocationTerms = { from: string | null, 
/**
 * The last day.
 */
until: string | null, basis: AmountBasis | null, confirmedBy: string, confirmedOn: string | null, 
/**
 * What it may not be spent on, in the funder's words.
 */
restrictions: string, 
/**
 * What it may be spent on; anything, when there is nothing here.
 */
onlyFor: Array<Spending>, 
/**
 * Pence that have built up in the account.
 */
balance: number | null, 
/**
 * Pence of the balance that are promised already.
 */
committed: number | null, 
/**
 * How many weeks' money may build up before the funder may ask for it back.
 */
cushionWeeks: number | null, };

export type AlsoSaid = { value: JsonValue, revision: Revision, };

export type AmountBasis = "Gross" | "Net";

export type Announcement = { id: AnnouncementId, text: string, to: Audience, at: string, };

export type AnnouncementId = string;

export type Answer = "waiting" | "yes" | "no" | "takenBack";

export type Answers = "Notes" | "Sort";

export type AskedOf = { circle: CircleId, said: Said, 
/**
 * Who gave the answer, when it was not given on the circle's own device.
 */
givenBy: string | null, };

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

export type Attendance = "Expected" | "Here" | "Late" | "Left" | "NotComing";

export type Audience = { "type": "everyone" } | { "type": "wall" } | { "type": "circles" } | { "type": "circle", circle: CircleId, };

export type BankIdea = { id: BankIdeaId, tier: SupportTier, text: Words, };

export type BankIdeaId = string;

export type Becomes = "Action" | "Block" | "Outcome";

export type Blank = { 
/**
 * The tag of the control, or what stands between the braces.
 */
name: string, kind: BlankKind, 
/**
 * What people see in the word processor; empty for a placeholder.
 */
title: string, 
/**
 * The words before it, by which one knows which it is.
 */
before: string, 
/**
 * The words after it.
 */
after: string, 
/**
 * What can be chosen from a list.
 */
items: Array<string>, 
/**
 * It stands in a row of a table, which can be repeated.
 */
isInRow: boolean, goes: Goes, };

export type BlankKind = "text" | "richText" | "checkBox" | "date" | "list" | "combo" | "placeholder";

export type CallerView = { ip: string, 
/**
 * When it came last, RFC 3339.
 */
at: string, 
/**
 * It is, or was, connected: not only the page came through.
 */
hasLine: boolean, };

export type Carrier = "ownHotspot" | "wiFi" | "phoneHotspot" | "cable" | "unknown" | "tunnel" | "virtual";

export type Check = { code: CheckCode, level: CheckLevel, pence: number | null, minutes: number | null, stream: string | null, rate: RateId | null, shared: RecordId | null, blocks: Array<RecordId>, costs: Array<RecordId>, slots: Array<Slot>, on: string | null, };

export type CheckCode = "NO_ALLOCATION" | "INDICATIVE" | "OVER" | "STREAM_OVER" | "STREAM_RULE" | "UNCOSTED" | "NO_ONCOST" | "PERIOD_MIX" | "SPLIT_SUM" | "WEIGHTS" | "UNCONFIRMED_SHARE" | "NO_COVER" | "NEED_UNMET" | "NO_CONTINGENCY" | "EXPIRED_RATE" | "NET_GROSS" | "TRIAL_REMOVED" | "UNSPENT" | "MIX_SUM" | "BELOW_ASSESSED" | "HELPER_NOT_ASKED" | "CARER_STRAIN" | "WATCH_CONSENT" | "MINIMUM_VISIT" | "LOW_WAGE" | "NO_STAFF" | "SURPLUS" | "TOO_MANY_WEEKS" | "TOO_LARGE";

export type CheckCount = { code: CheckCode, level: CheckLevel, count: number, };

export type CheckLevel = "Info" | "Warn" | "Stop" | "Error";

export type CircleChecks = { circle: CircleId, checks: Array<CheckCount>, };

export type CircleId = string;

export type CircleIdeaView = { id: IdeaId, text: string, tier: SupportTier | null, name: string | null, isMine: boolean, 
/**
 * What it has become here.
 */
became: Becomes | null, };

export type CircleMember = { id: MemberId, name: string, relation: string, perspective: Perspective, paid: boolean, invitation: Invitation | null, };

export type CircleName = { circle: CircleId, name: string, };

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
wroteAt: string | null, 
/**
 * Those of the day, the one that it looks at, and those on which something stands.
 */
sheets: Array<SheetProgress>, 
/**
 * Who the person is, for preparing the event.
 */
person: Person, table: TableView, 
/**
 * Items with a worksheet that the room has left, on which this circle has nothing yet.
 */
catchUp: Array<ItemId>, 
/**
 * It moves by itself, for a rehearsal.
 */
isPretend: boolean, };

export type CircleView = { event: string, date: string | null, circle: CircleId, name: string, 
/**
 * The name as the wall says it.
 */
wallName: string, place: number, members: Array<MemberView>, agenda: Agenda, asked: Array<AskedView>, announcements: Array<Announcement>, 
/**
 * The other devices of this circle.
 */
others: Array<PresenceView>, forecast: Forecast | null, table: OwnTable, 
/**
 * Items with a worksheet that the room has left, on which nothing is written yet.
 */
catchUp: Array<ItemId>, 
/**
 * What the circle would have to wait for before an item that comes later.
 */
barrier: ItemId | null, ideas: Array<CircleIdeaView>, 
/**
 * Topics that this circle parked.
 */
topics: Array<Topic>, consents: Array<Consent>, 
/**
 * How many of this circle have said how the day was.
 */
feedback: number, 
/**
 * Others to whom alone an idea may be given: circles by name.
 */
circles: Array<CircleName>, isRehearsal: boolean, };

export type ClientFrame = { "type": "hello", version: number, circle?: CircleId, 
/**
 * The last revision of the plan that this device holds whole.
 */
have?: Revision, 
/**
 * The latest laptop that this device has seen host this event.
 */
hosting?: HostingSeen, 
/**
 * The life of the event of which it has that, as the host told it.
 */
life?: string, } | { "type": "command", id: CommandId, command: Command, } | { "type": "presence", worksheet: WorksheetId | null, record: RecordId | null, } | { "type": "print", id: CommandId, paper: PaperRequest, } | { "type": "picturePart", 
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
data: string, } | { "type": "wantPicture", hash: string, offset: number, } | { "type": "formPart", 
/**
 * Under which the answer comes.
 */
id: CommandId, form: FormId, 
/**
 * What people call it.
 */
name: string, 
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
data: string, } | { "type": "history" } | { "type": "planAt", revision: Revision, } | { "type": "accesses" } | { "type": "helpWithFault", id: CommandId, } | { "type": "whoSees", circle: CircleId, } | { "type": "whatGoes", circle: CircleId, } | { "type": "wallPages", pages: number, } | { "type": "cancelPrint", id: CommandId, } | { "type": "identify", seat: SeatId, } | { "type": "hostOn", id: CommandId, } | { "type": "lookAtNetwork" } | { "type": "copies" } | { "type": "bringBack", id: CommandId, copy: string, circle: CircleId, } | { "type": "follow", have?: Followed, addresses: Array<string>, } | { "type": "wantCopy", offset: number, } | { "type": "followed", has: Followed, } | { "type": "lock", id: CommandId, wish: LockWish, } | { "type": "ping" };

export type Collection = "entries" | "weeks" | "blocks" | "mixes" | "costs" | "outcomes" | "actions" | "reviews" | "links" | "intentions" | "checkIns" | "revisions" | "about" | "ideas" | "gaps";

export type CollectionCount = { collection: Collection, count: number, };

export type Column = { id: RecordId, title: Words, type: ColumnType, choices?: Array<ColumnChoice>, };

export type ColumnChoice = { id: RecordId, title: Words, };

export type ColumnType = "Text" | "Choice" | "Person" | "Place" | "Date" | "YesNoNotSure" | "ZeroToTen" | "Picture";

export type Command = { "type": "editPlan", circle: CircleId, edits: Array<Edit>, } | { "type": "advanceAgenda", from: ItemId | null, } | { "type": "stepBack", from: ItemId | null, } | { "type": "goTo", from: ItemId | null, to: ItemId, } | { "type": "addTime", item: ItemId, minutes: number, } | { "type": "arrangeAgenda", start: TimeOfDay, items: Array<AgendaItem>, } | { "type": "usePreset", preset: Preset, language: string, } | { "type": "useAgenda", start: TimeOfDay, items: Array<AgendaItem>, } | { "type": "askToShow", circle: CircleId, worksheet: WorksheetId, section: RecordId | null, } | { "type": "answerShow", circle: CircleId, request: RequestId, yes: boolean, } | { "type": "offerToShow", circle: CircleId, worksheet: WorksheetId, section: RecordId | null, } | { "type": "show", showing: Showing, } | { "type": "hide" } | { "type": "lineUp", next: Showing | null, } | { "type": "announce", text: string, to: Audience, } | { "type": "takeDown", announcement: AnnouncementId, } | { "type": "describeEvent", title: string, date: string | null, venue: string, } | { "type": "addPerson", circle: CircleId, name: string, } | { "type": "describePerson", circle: CircleId, name: string, born: string | null, members: Array<CircleMember>, allocations: Array<Allocation>, contingency: Contingency | null, } | { "type": "removePerson", circle: CircleId, } | { "type": "erasePerson", circle: CircleId, name: string, 
/**
 * The language of the certificate: a tag.
 */
language: string, 
/**
 * Copies beside the event that still have this person in them go, too.
 */
withCopies: boolean, } | { "type": "keepUntil", until: string | null, } | { "type": "hold", reason: string, by: string, } | { "type": "release" } | { "type": "keepWorksheet", file: string, } | { "type": "dropWorksheet", worksheet: WorksheetId, } | { "type": "setAside", worksheets: Array<WorksheetId>, } | { "type": "setUpMoney", weekConvention: WeekConvention, jesOrder: Array<SupportTier>, asksTogether: boolean, } | { "type": "setRates", rates: Array<Rate>, } | { "type": "setMoneyRules", moneyRules: MoneyRules, } | { "type": "setIdeasBank", ideas: Array<BankIdea>, } | { "type": "proposeSharing", change: SharingChange, reason: string, } | { "type": "leaveSharing", circle: CircleId, kind: SharedKind, shared: RecordId, reason: string, } | { "type": "answerSharing", circle: CircleId, proposal: ProposalId, yes: boolean, } | { "type": "noteSharingYes", circle: CircleId, proposal: ProposalId, givenBy: string, } | { "type": "withdrawSharing", proposal: ProposalId, } | { "type": "answerTogether", circle: CircleId, together: TogetherId, yes: boolean, } | { "type": "setContingency", circle: CircleId, contingency: Contingency | null, } | { "type": "insertItem", from: ItemId | null, item: ItemId, title: string, kind: ItemKind, minutes: number, isNow: boolean, } | { "type": "skipItem", item: ItemId, reason: string, } | { "type": "takeUpItem", item: ItemId, } | { "type": "pauseAgenda" } | { "type": "resumeAgenda" } | { "type": "letBeLater", item: ItemId, minutes: number, } | { "type": "setTiming", policy: ReflowPolicy, endsBy: TimeOfDay | null, } | { "type": "keepAgenda", name: string, agenda: KeptAgenda | null, } | { "type": "rememberPack", choice: PackChoice, } | { "type": "nameForm", form: FormId, name: string, } | { "type": "mapField", form: FormId, field: string, goes: Goes, } | { "type": "dropForm", form: FormId, } | { "type": "dropAgenda", name: string, } | { "type": "signal", circle: CircleId, signal: Signal | null, } | { "type": "workOn", circle: CircleId, item: ItemId | null, } | { "type": "giveTableTime", circle: CircleId, minutes: number, } | { "type": "pauseTable", circle: CircleId, kind: PauseKind, reason: string, minutes: number | null, } | { "type": "resumeTable", circle: CircleId, withoutPerson: boolean, } | { "type": "attend", circle: CircleId, who: MemberId | null, is: Attendance, } | { "type": "setFacilitators", facilitators: Array<Facilitator>, } | { "type": "sitAs", facilitator: FacilitatorId | null, } | { "type": "handLead", from: FacilitatorId | null, to: FacilitatorId | null, } | { "type": "freeze" } | { "type": "letGo" } | { "type": "lookAtWall", look: WallLook, } | { "type": "setWallNames", wallNames: WallNames, } | { "type": "offerIdea", circle: CircleId, text: string, tier: SupportTier | null, isNamed: boolean, to: Array<CircleId>, agreed: Array<Delicate>, } | { "type": "withdrawIdea", circle: CircleId, idea: IdeaId, } | { "type": "takeIdea", circle: CircleId, idea: IdeaId, becomes: Becomes, record: RecordId, } | { "type": "parkTopic", circle: CircleId | null, text: string, } | { "type": "withdrawTopic", circle: CircleId, topic: TopicId, } | { "type": "settleTopic", topic: TopicId, settled: string | null, } | { "type": "setConsents", circle: CircleId, consents: Array<Consent>, 
/**
 * What was taken back and is said anew; all else that was taken back stays so.
 */
again: Array<Purpose>, } | { "type": "withdrawConsent", circle: CircleId, purpose: Purpose, } | { "type": "preparePerson", circle: CircleId, preparation: Preparation, } | { "type": "prepareDay", preparation: DayPreparation, } | { "type": "beginRehearsal", names: Array<string>, } | { "type": "endRehearsal" } | { "type": "giveFeedback", circle: CircleId, scale: number, } | { "type": "changeCode" } | { "type": "lockJoining", locked: boolean, } | { "type": "tellNearby", told: boolean, } | { "type": "moveDevice", seat: SeatId, circle: CircleId, onlyLooks: boolean, } | { "type": "removeDevice", seat: SeatId, newCode: boolean, };

export type CommandId = string;

export type Consent = { purpose: Purpose, answer: ConsentAnswer, givenBy: string, basis: ConsentBasis, on: string | null, 
/**
 * How it was said or shown.
 */
how: string, 
/**
 * With whom, where people are named.
 */
toWhom: string, 
/**
 * The last day.
 */
until: string | null, withdrawnAt: string | null, };

export type ConsentAnswer = "Yes" | "No" | "Ask";

export type ConsentBasis = "Own" | "Parent" | "Attorney" | "BestInterests";

export type Contingency = { "basisPoints": number } | { "pence": number };

export type CopyView = { 
/**
 * What it is asked for by.
 */
name: string, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * A newer version made it before it changed the file.
 */
isUpgrade: boolean, kilobytes: number, 
/**
 * Nothing when it is damaged.
 */
circles: number | null, 
/**
 * What the room was at.
 */
item: string | null, };

export type Core = { id: RecordId, label: string, minutesPerWeek: number, rate: RateId, weights: Array<Weight>, 
/**
 * The parts of the day in which somebody is there.
 */
parts: Array<DayPart>, };

export type DayPart = "AM" | "PM" | "Eve" | "Night";

export type DayPreparation = { 
/**
 * Who hears of a worry about somebody's safety.
 */
safeguardingLead: string, emergencies: string, 
/**
 * Who must not sit together.
 */
seating: string, access: string, quietRoom: string, toilet: string, powerAndWall: string, localOffer: string, };

export type Delicate = "Money" | "Health" | "Names";

export type DeskMoneyView = { rates: Array<Rate>, sharedSupport: SharedSupport, moneyRules: MoneyRules, 
/**
 * The employer's costs that come with the app.
 */
shippedRules: MoneyRules, ideasBank: Array<BankIdea>, shippedIdeas: Array<BankIdea>, proposals: Array<Proposal>, checks: Array<CircleChecks>, 
/**
 * Of everybody whose money is confirmed, and of everybody whose money is indicative.
 */
confirmed: Totals, indicative: Totals, staffMinutesBought: number, chargedMinutes: number, };

export type DeskSeat = { seat: SeatId, facilitator: FacilitatorId | null, };

export type DeskView = { event: EventInfo, 
/**
 * The event file opens with a passphrase only.
 */
hasLock: boolean, agenda: Agenda, circles: Array<CircleTile>, showing: Showing, next: Showing | null, asked: Array<AskingView>, announcements: Array<Announcement>, joining: JoiningView, 
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
walls: number, forecast: Forecast | null, 
/**
 * What was planned beside what happened.
 */
timing: Array<Timed>, 
/**
 * Who leads.
 */
lead: FacilitatorId | null, facilitators: Array<FacilitatorView>, 
/**
 * Whose each connected desk is.
 */
desks: Array<DeskSeat>, 
/**
 * The path of a desk on a phone, with its key in the fragment.
 */
remoteLink: string, 
/**
 * The very wall.
 */
wall: WallView, 
/**
 * The wall as it will be with what comes next.
 */
wallNext: WallView | null, 
/**
 * The wall as it will be when it is let go; nothing while it follows the day.
 */
wallBehind: WallView | null, 
/**
 * Since when the wall shows what it showed, RFC 3339.
 */
frozenAt: string | null, 
/**
 * What the wall goes on showing meanwhile.
 */
frozen: Showing | null, look: WallLook, 
/**
 * How many pages the wall has of what it shows, as it says itself.
 */
wallPages: number, 
/**
 * Files of the day's own that can be shown, and the path that each is fetched from.
 */
media: Array<MediaView>, ideas: Array<IdeaView>, topics: Array<Topic>, checklist: Array<Prepared>, isRehearsal: boolean, feedback: FeedbackView, };

export type DeviceName = { 
/**
 * From nought to 31.
 */
animal: number, 
/**
 * From 2 to 99.
 */
number: number, };

export type DeviceView = { seat: SeatId, name: DeviceName, role: Role, isHere: boolean, 
/**
 * When it joined, RFC 3339.
 */
since: string, };

export type Did = { "type": "joined" } | { "type": "left" } | { "type": "opened" } | { "type": "changed" } | { "type": "described" } | { "type": "gaveIdea" } | { "type": "shown", worksheet: WorksheetId, } | { "type": "takenDown", worksheet: WorksheetId, } | { "type": "printed", paper: PaperKind, reader: Reader, format: PaperFormat, } | { "type": "formFilled" } | { "type": "exported" } | { "type": "restored" } | { "type": "merged" } | { "type": "erased" } | { "type": "keptUntil" } | { "type": "held" } | { "type": "released" } | { "type": "followed" } | { "type": "tookOver" };

export type DiskTrouble = "full" | "readOnly" | "moved" | "damaged" | "notReached";

export type DoorView = { 
/**
 * Those of circles and remotes, in the order in which they joined.
 */
devices: Array<DeviceView>, 
/**
 * Wrong codes of the last ten minutes, and from how many addresses they came.
 */
wrongCodes: number, wrongFrom: number, };

export type Drawing = "Rings" | "Path" | "Map" | "Star";

export type Dress = "standard" | "large" | "larger" | "easyRead";

export type Edit = { "type": "insert", collection: Collection, record: RecordId, order: Order, fields: { [field: string]: JsonValue }, } | { "type": "set", collection: Collection, record: RecordId, field: string, value: JsonValue, 
/**
 * The revision of the field that this hand saw.
 */
base: Revision, 
/**
 * For text: the words that this hand saw at `base`.
 */
seen?: string, } | { "type": "move", collection: Collection, record: RecordId, order: Order, } | { "type": "remove", collection: Collection, record: RecordId, } | { "type": "restore", collection: Collection, record: RecordId, };

export type ErrorCode = "stalePage" | "badFrame" | "wrongCode" | "oldLink" | "tooManyTries" | "joiningClosed" | "circleFull" | "noMoreDevices" | "unknownSeat" | "erased" | "wrongKey" | "noSuchCircle" | "notSaved" | "notRead" | "noPaper" | "cancelled" | "wrongPassphrase" | "passphraseTooShort" | "lockElse" | "onlyOnHost" | "notAllowed" | "spareThere" | "takenOver" | "closing";

export type EventInfo = { id: string, title: string, date: string | null, venue: string, languages: Array<string>, weekConvention: WeekConvention, 
/**
 * The order in which just enough support asks its tiers.
 */
jesOrder: Array<SupportTier>, 
/**
 * Whether two circles that want the same are asked to do it together.
 */
asksTogether: boolean, facilitators: Array<Facilitator>, wallNames: WallNames, preparation: DayPreparation, 
/**
 * Agendas that the organiser keeps to begin with again.
 */
agendas: Array<KeptAgenda>, 
/**
 * How paper for each reader was made the last time.
 */
packs: Array<PackChoice>, 
/**
 * How long the event is kept.
 */
keeping: Keeping, };

export type Expected = { item: ItemId, state: ItemState, 
/**
 * RFC 3339; for what is done, when it really was.
 */
start: string, end: string, plannedStart: string, 
/**
 * How long it will be; fewer than planned when it gives time.
 */
minutes: number, };

export type Facilitator = { id: FacilitatorId, name: string, };

export type FacilitatorId = string;

export type FacilitatorView = { id: FacilitatorId, name: string, isHere: boolean, };

export type FeedbackView = { 
/**
 * How many pressed 1, 2, 3, 4 and 5.
 */
counts: [number, number, number, number, number], };

export type Field = { value: JsonValue, revision: Revision, also?: Array<AlsoSaid>, };

export type Finding = { "type": "doorAnswers", port: number, } | { "type": "doorMoved", port: number, usual: number, } | { "type": "doorSilent", ip: string, } | { "type": "doorLocal" } | { "type": "onNetwork", ip: string, carrier: Carrier, } | { "type": "noNetwork" } | { "type": "noAddress" } | { "type": "publicOnly", ip: string, } | { "type": "providerOnly", ip: string, } | { "type": "oneNetwork" } | { "type": "manyNetworks", count: number, } | { "type": "noVpn" } | { "type": "vpn", interface: string, } | { "type": "firewallOff" } | { "type": "firewallOpen" } | { "type": "firewallShut" } | { "type": "firewallOn" } | { "type": "firewallUnknown" } | { "type": "nobodyYet" } | { "type": "reached", at: string, } | { "type": "reachedWithoutLine", at: string, };

export type FindingState = "fine" | "look" | "cannotTell";

export type FindingView = { finding: Finding, state: FindingState, };

export type FixedStart = { at: TimeOfDay, toleranceMinutes: number, };

export type Followed = { 
/**
 * Names the host while it is open.
 */
feed: string, number: number, };

export type Forecast = { 
/**
 * Every item, in the order of the agenda.
 */
items: Array<Expected>, 
/**
 * Whole minutes behind the plan; below nought when ahead.
 */
behind: number, finish: string, plannedFinish: string, nextFixed: NextFixed | null, short: Array<Short>, 
/**
 * The day began at quite another time than planned: all times moved with it.
 */
isMoved: boolean, };

export type FormFault = "notDocx" | "oldWord" | "locked" | "hasMacros" | "signed" | "tooLarge" | "tooManyFields" | "noFields" | "broken";

export type FormId = string;

export type Goes = { "type": "unsaid" } | { "type": "suggested", source: string, } | { "type": "chosen", source: string, } | { "type": "empty" };

export type GoesView = { circle: CircleId, records: number, photos: number, devices: number, questions: number, ideas: number, isSharing: boolean, 
/**
 * Copies beside the event that have this person in them, by the names of their files.
 */
copies: Array<string>, };

export type Hard = { "type": "longSentence", words: number, } | { "type": "passive" } | { "type": "jargon", word: string, plain: string, } | { "type": "noPicture" };

export type HereView = { 
/**
 * Nobody for the person.
 */
who: MemberId | null, name: string, relation: string, is: Attendance, 
/**
 * RFC 3339; nothing while nobody has said anything.
 */
at: string | null, };

export type Hold = { reason: string, 
/**
 * Whoever set it, in their own words.
 */
by: string, at: string, };

export type Holds = "text" | "code" | "texts" | "date" | "yesNo" | "number" | "money";

export type HostFrame = { "type": "cards", event: string, cards: Array<JoinCard>, } | { "type": "welcome", version: number, seat: SeatId, role: Role, 
/**
 * What this device is called.
 */
name: DeviceName, 
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
setAside: Array<WorksheetId>, hosting: HostingView, 
/**
 * The prints of circles that were deleted, if there are any: a device that ever held one of
 * them forgets what it keeps of it.
 */
gone?: Array<string>, 
/**
 * Which life of the event this is, if it goes on from a copy: what a device has of another
 * one is not what this host has.
 */
life?: string, } | { "type": "worksheets", worksheets: Array<Template>, setAside: Array<WorksheetId>, } | { "type": "refused", error: ErrorCode, } | { "type": "reply", id: CommandId, outcome: Outcome, } | { "type": "printProgress", id: CommandId, done: number, of: number, } | { "type": "desk", view: DeskView, } | { "type": "wall", view: WallView, } | { "type": "circle", view: CircleView, } | { "type": "door", view: DoorView, } | { "type": "network", view: NetworkView, } | { "type": "hosting", hosting: HostingView, } | { "type": "spare", view: SpareView, } | { "type": "copy", has: Followed, 
/**
 * When it was made, RFC 3339.
 */
at: string, 
/**
 * How many bytes it has in all.
 */
size: number, 
/**
 * The SHA-256 of all its bytes.
 */
hash: string, } | { "type": "copyPart", offset: number, data: string, } | { "type": "saved", has: Followed, 
/**
 * When it was saved, RFC 3339.
 */
at: string, part: number, parts: number, rows: string, } | { "type": "showName" } | { "type": "money", view: MoneyView, } | { "type": "deskMoney", view: DeskMoneyView, } | { "type": "ideasBank", ideas: Array<BankIdea>, } | { "type": "plan", isWhole: boolean, revision: Revision, records: Array<PlanRecord>, } | { "type": "pictureHave", hash: string, have: number, isWhole: boolean, } | { "type": "pictureRefused", hash: string, fault: PictureFault, } | { "type": "picturePart", hash: string, kind: PictureKind, size: number, offset: number, data: string, } | { "type": "pictureHere", hash: string, } | { "type": "formHave", id: CommandId, have: number, } | { "type": "forms", forms: Array<OwnForm>, } | { "type": "formSources", sources: Array<Source>, } | { "type": "history", moments: Array<MomentView>, } | { "type": "planAt", revision: Revision, records: Array<PlanRecord>, } | { "type": "accesses", lines: Array<AccessView>, } | { "type": "whoSees", circle: CircleId, lines: Array<Sight>, } | { "type": "whatGoes", view: GoesView, } | { "type": "erased", path: string, name: string, } | { "type": "pastRefused", revision: Revision | null, error: ErrorCode, } | { "type": "keeping", trouble: DiskTrouble | null, } | { "type": "safety", view: SafetyView, } | { "type": "copies", copies: Array<CopyView>, } | { "type": "noCopies", error: ErrorCode, } | { "type": "pong", now: string, };

export type HostingSeen = { term: number, 
/**
 * Which laptop it was; of pages from before there were two of a term, nothing.
 */
heir: string, proof: string, };

export type HostingView = { 
/**
 * How often another laptop has taken over.
 */
term: number, 
/**
 * Which laptop has taken over in this term; empty for the first one.
 */
heir: string, 
/**
 * The one that it has taken over from.
 */
before: string, 
/**
 * Only a laptop that hosted this event in this term can tell it.
 */
proof: string, 
/**
 * The last revision that this laptop has of the one before.
 */
since: Revision, 
/**
 * The last revision that the spare laptop has: whatever came after it is kept on devices too.
 */
kept: Revision, 
/**
 * Whether a spare laptop was ever let in.
 */
hasSpare: boolean, 
/**
 * Where to look when this laptop is gone, without `http://`.
 */
others: Array<string>, };

export type Hours = { 
/**
 * Minutes of help that the blocks of the week need.
 */
needed: number, received: number, charged: number, 
/**
 * What the blocks would charge if all their help were paid and one to one.
 */
before: number, 
/**
 * What the blocks charge when everything works, core and nights apart.
 */
after: number, 
/**
 * The same while everything on trial is still paid for.
 */
safe: number, nights: number, };

export type IdeaId = string;

export type IdeaView = { id: IdeaId, text: string, tier: SupportTier | null, 
/**
 * Only when the circle wants its name beside it.
 */
name: string | null, 
/**
 * How many circles took it.
 */
taken: number, };

export type Invitation = "Invited" | "Accepted" | "Declined" | "NoReply" | "Uninvited";

export type ItemId = string;

export type ItemKind = "Welcome" | "TableWork" | "ShareRound" | "Break" | "Meal" | "Plenary" | "WrapUp";

export type ItemState = "done" | "now" | "toCome" | "skipped";

export type JoinCard = { circle: CircleId, name: string, 
/**
 * Its place among the circles, from nought: the colour follows from it.
 */
place: number, };

export type JoiningView = { code: string, 
/**
 * Nobody new comes in.
 */
isLocked: boolean, 
/**
 * The addresses to type, the best first.
 */
addresses: Array<string>, 
/**
 * What the QR code holds: an address with the room's key in its fragment.
 */
link: string, };

export type Keeping = { 
/**
 * The last day on which it is kept; after it somebody decides.
 */
until: string | null, hold: Hold | null, };

export type KeptAgenda = { name: string, start: TimeOfDay, items: Array<AgendaItem>, };

export type Later = { item: ItemId, minutes: number, };

export type LineKind = "StaffHourly" | "SharedActivity" | "Core" | "SleepIn" | "WakingNight" | "Item" | "OneOff" | "OnCost" | "ManagementFee" | "Contingency" | "Contribution" | "Unfunded";

export type LockWish = { "type": "prepare", passphrase: Secret, 
/**
 * Of the sheet: a tag.
 */
language: string, } | { "type": "set" } | { "type": "change", current: Secret, passphrase: Secret, } | { "type": "takeOff", current: Secret, } | { "type": "dropOpenCopies" } | { "type": "sheet", language: string, };

export type LockedCopiesView = { 
/**
 * Those made before are being locked just now.
 */
isAtWork: boolean, 
/**
 * How many have the event's lock.
 */
locked: number, 
/**
 * Those that anybody can still read, by name.
 */
open: Array<string>, 
/**
 * Those that open with an earlier passphrase only, by name.
 */
other: Array<string>, };

export type MediaKind = "photo" | "music" | "film";

export type MediaView = { name: string, kind: MediaKind, 
/**
 * The path of the host that it is fetched from.
 */
path: string, };

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

export type MoneyRules = { onCosts: Array<OnCostProfile>, minimumWage: Array<Wage>, };

export type MoneyView = { 
/**
 * The host's clock, RFC 3339: a device that is cut off says of when its figures are.
 */
at: string, 
/**
 * Nothing when an amount is too large to count: a wrong figure is never shown.
 */
account: Account | null, 
/**
 * The other ways of spending the week.
 */
options: Array<OptionView>, weekConvention: WeekConvention, order: Array<SupportTier>, rates: Array<Rate>, contingency: Contingency | null, proposals: Array<ProposalView>, togethers: Array<TogetherView>, };

export type NearbyState = "told" | "notTold" | "cannotTell";

export type NetworkView = { 
/**
 * When it looked, RFC 3339.
 */
lookedAt: string, system: SystemKind, port: number, 
/**
 * Those of this laptop, the likeliest first.
 */
addresses: Array<AddressView>, 
/**
 * One for each thing that was looked at.
 */
findings: Array<FindingView>, 
/**
 * Other devices that have opened a page of ours, the latest first.
 */
callers: Array<CallerView>, 
/**
 * Whether apps nearby are told that a day is here.
 */
nearby: NearbyState, };

export type NextFixed = { item: ItemId, planned: string, expected: string, };

export type Night = { id: RecordId, kind: NightKind, nightsPerWeek: number, 
/**
 * For a waking night: how long it is.
 */
minutesPerNight: number | null, rate: RateId, sharers: Array<CircleId>, };

export type NightKind = "SleepIn" | "WakingNight";

export type NotInvited = { name: string, 
/**
 * Private.
 */
reason: string, };

export type OnCostId = string;

export type OnCostLine = { "type": "nationalInsurance", basisPoints: number, 
/**
 * Pence a week.
 */
aboveWeekly: number, } | { "type": "holiday", basisPoints: number, } | { "type": "pension", basisPoints: number, lowerYearly: number, upperYearly: number, triggerYearly: number, } | { "type": "yearly", label: string, pence: number, };

export type OnCostProfile = { id: OnCostId, label: string, from: string | null, until: string | null, 
/**
 * One part of the wage for everything, in basis points; then the lines do not count.
 */
percent: number | null, lines: Array<OnCostLine>, };

export type OptionView = { week: RecordId, weekly: number, safeWeekly: number, planned: number, left: number | null, received: number, charged: number, };

export type Order = string;

export type Outcome = { "type": "saved", revision: Revision, } | { "type": "rejected", rejection: Rejection, } | { "type": "failed", error: ErrorCode, } | { "type": "broughtBack", changed: number, leftOut: number, } | { "type": "printed", path: string, name: string, pages: number, warnings: Array<PaperWarning>, };

export type OwnForm = { id: FormId, 
/**
 * What people call it.
 */
name: string, 
/**
 * The SHA-256 of its bytes in hexadecimal, lower case.
 */
hash: string, size: number, 
/**
 * Its fields, in their order.
 */
fields: Array<Blank>, };

export type OwnPause = { kind: PauseKind, 
/**
 * RFC 3339.
 */
backAt: string | null, 
/**
 * The circle goes on without the person.
 */
goesOn: boolean, 
/**
 * The person allowed it.
 */
mayGoOn: boolean, };

export type OwnTable = { item: ItemId | null, itemSince: string | null, extraMinutes: number, signal: Signal | null, pause: OwnPause | null, 
/**
 * Who is there: the person first, then the members.
 */
here: Array<HereView>, };

export type PackChoice = { reader: Reader, sections: Array<PackSection>, dress: Dress, 
/**
 * Notes that a circle keeps to itself, too: only in their own copy, and only where the circle
 * has said so (`private_on_paper`).
 */
withPrivate: boolean, 
/**
 * Who exactly: "Lena and the night staff".
 */
madeFor: string, };

export type PackSection = "profile" | "importantTo" | "goodDays" | "working" | "relationships" | "decisions" | "communication" | "dreams" | "path" | "map" | "week" | "weekList" | "support" | "money" | "outcomes" | "actions" | "contacts" | "otherSheets";

export type PaperFormat = "pdf" | "html" | "docx";

export type PaperKind = "outcomeSummary" | "pack" | "profile" | "week" | "support" | "money" | "outcomes" | "actionPlan" | "objectives" | "decisionAgreement" | "communicationChart" | "relationshipCircle" | "path" | "map" | "supportPlan" | "ehcPlan" | "ownForm" | "accessLog" | "actions" | "runSheet" | "blankSheets" | "attendance" | "plannedActual" | "rollUp" | "joiningCards" | "nameCards" | "doorSign" | "timing";

export type PaperRequest = { kind: PaperKind, 
/**
 * One circle, or everyone in their order.
 */
circle: CircleId | null, 
/**
 * The language of the headings: a tag.
 */
language: string, format: PaperFormat, 
/**
 * Who is to read it, which parts, and how large.
 */
choice: PackChoice, 
/**
 * The person was asked just now whether this reader may have it, and said yes.
 */
wasAsked: boolean, 
/**
 * A file for each person, all of them in one archive (zip).
 */
each: boolean, 
/**
 * Which of the forms that are kept, for a form of an authority's own.
 */
form?: FormId, };

export type PaperWarning = { "type": "missingLetter", letter: string, } | { "type": "tooLong", circle: CircleId, pages: number, longest: Array<string>, } | { "type": "leftOut", circle: CircleId, reason: Rejection, } | { "type": "hardToRead", circle: CircleId, what: Hard, text: string, } | { "type": "noPicture", says: string, } | { "type": "gap", circle: CircleId, item: string, isEmpty: boolean, } | { "type": "notFilled", circle: CircleId, fields: Array<UnfilledField>, };

export type PartView = { 
/**
 * Minutes a week; for nights, how many nights.
 */
received: number, weekly: number, basisPoints: number | null, };

export type PartYear = { from: string, until: string, days: number, planned: number, allocation: number | null, left: number | null, };

export type PauseKind = "Break" | "QuietRoom" | "Left" | "AnotherDay";

export type Period = "Week" | "FourWeeks" | "Month" | "Year";

export type Person = { name: string, born: string | null, members: Array<CircleMember>, allocations: Array<Allocation>, contingency: Contingency | null, consents: Array<Consent>, preparation: Preparation, };

export type Perspective = "Person" | "Family" | "Friend" | "Staff" | "School" | "Health" | "SocialCare" | "Other";

export type Picture = { "type": "sections", title: Words, sections: Array<PictureSection>, 
/**
 * The drawing in which people know this worksheet.
 */
drawing: Drawing | null, 
/**
 * The names of the rings, from the middle outwards; none where each section is a ring.
 */
rings: Array<Words>, } | { "type": "week", blocks: Array<PictureBlock>, } | { "type": "outcomes", outcomes: Array<PictureEntry>, actions: Array<PictureAction>, } | { "type": "support", tiers: Array<PictureTier>, } | { "type": "money", money: PictureMoney, };

export type PictureAction = { record: RecordId, what: string, owner: string | null, by: string | null, };

export type PictureActivity = { 
/**
 * The block of the week.
 */
record: RecordId, activity: string, };

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

export type PictureMoney = { allocation: number | null, planned: number, left: number | null, status: AllocationStatus, 
/**
 * An ordinary week.
 */
weekly: number, };

export type PictureSection = { 
/**
 * Missing in pictures of older files.
 */
id: string, title: Words, entries: Array<PictureEntry>, };

export type PictureTier = { tier: SupportTier, activities: Array<PictureActivity>, };

export type PlanRecord = { collection: Collection, record: RecordState, };

export type PrepItem = "Date" | "Agenda" | "People" | "SafetyBrief" | "Venue" | "LocalOffer" | "AccessNeeds" | "Supporter" | "Consent" | "Allocation" | "KnownAlready" | "DraftProfile" | "NotInvited";

export type PrepState = "Done" | "Warns" | "Blocks";

export type Preparation = { 
/**
 * Access needs were asked about; there may be none.
 */
isAsked: boolean, senses: string, food: string, medication: string, mobility: string, quietSpace: string, 
/**
 * Things that comfort, and what one likes to do while waiting: one a line.
 */
comfort: string, communication: string, language: string, format: string, bestTime: string, helpsToLeave: string, 
/**
 * The person comes alone, and wants it so.
 */
isAloneByChoice: boolean, notInvited: Array<NotInvited>, 
/**
 * What is known already, and what was talked about before the day.
 */
knownAlready: string, hasDraftProfile: boolean, };

export type Prepared = { item: PrepItem, 
/**
 * Whom it is about; nobody when it is about the day.
 */
circle: CircleId | null, state: PrepState, };

export type PresenceView = { seat: SeatId, worksheet: WorksheetId | null, record: RecordId | null, };

export type Preset = "sharedHome" | "schoolCohort" | "halfDay" | "twoHalvesFirst" | "twoHalvesSecond" | "remote";

export type Proposal = { id: ProposalId, change: SharingChange, reason: string, 
/**
 * The circle that wants it; the organiser when there is none.
 */
by: CircleId | null, asked: Array<AskedOf>, state: ProposalState, 
/**
 * The blocks from which it came, when two wanted the same.
 */
blocks: Array<[CircleId, RecordId]>, };

export type ProposalId = string;

export type ProposalState = "Open" | "Agreed" | "Refused" | "Withdrawn";

export type ProposalView = { id: ProposalId, kind: SharedKind, label: string, reason: string, 
/**
 * This circle asked for it.
 */
isMine: boolean, state: ProposalState, said: Said, 
/**
 * Who gave this circle's answer, when it was not given on its own device.
 */
givenBy: string | null, 
/**
 * How many answers are still to come: of all others, until one has answered oneself.
 */
waiting: number, 
/**
 * Who shares it afterwards, by name, without this person.
 */
others: Array<string>, 
/**
 * Those who would leave it, by name.
 */
leaving: Array<string>, 
/**
 * One's own part now and then; nothing where one has none.
 */
now: PartView | null, then: PartView | null, };

export type Purpose = "HoldPlan" | "ShowOnScreen" | "ShareWithPeople" | "ShareRound" | "Photos" | "CountMe" | "Contact" | "Learning" | "GoOnWithoutMe" | "StartWithoutMe";

export type Rate = { id: RateId, label: string, per: RatePer, pence: number, from: string | null, until: string | null, kind: RateKind | null, 
/**
 * What an employer pays on top of it.
 */
onCost: OnCostId | null, 
/**
 * The shortest visit that is sold, in minutes.
 */
minimumMinutes: number | null, };

export type RateId = string;

export type RateKind = "Provider" | "PersonalAssistant";

export type RatePer = "Hour" | "Night";

export type Reader = "family" | "authority" | "supportTeam";

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

export type ReflowPolicy = "EarliestFirst" | "GreatestSlackFirst" | "Proportional";

export type Rejection = { "type": "notAllowed" } | { "type": "badId" } | { "type": "noSuchCircle" } | { "type": "noSuchItem" } | { "type": "alreadyMoved" } | { "type": "nothingBefore" } | { "type": "noSuchRecord" } | { "type": "alreadyThere" } | { "type": "unknownField", field: string, } | { "type": "wrongKind", field: string, } | { "type": "tooLong", field: string, most: number, } | { "type": "outOfRange", field: string, } | { "type": "missing", field: string, } | { "type": "planFull", most: number, } | { "type": "planTooLong", most: number, } | { "type": "noSuchDevice" } | { "type": "tooMany", most: number, } | { "type": "noSuchRequest" } | { "type": "noYes" } | { "type": "notForTheWall" } | { "type": "nothingToShow" } | { "type": "noSuchWorksheet" } | { "type": "nameNeeded" } | { "type": "askFirst" } | { "type": "badDate" } | { "type": "eventFull", most: number, } | { "type": "hasWritten" } | { "type": "writtenOn" } | { "type": "sharesSupport" } | { "type": "badWorksheet", place: string, fault: WorksheetFault, } | { "type": "rateInUse", label: string, } | { "type": "noSuchRate" } | { "type": "weights", sum: number, } | { "type": "endsBeforeItBegins" } | { "type": "noSuchProposal" } | { "type": "noSuchQuestion" } | { "type": "notAParty" } | { "type": "onlyThePersonAsks" } | { "type": "waitForTheRoom", item: ItemId, } | { "type": "notWithoutThem" } | { "type": "notLeading", name: string, } | { "type": "noSuchFacilitator" } | { "type": "noConsent" } | { "type": "noSuchConsent" } | { "type": "needsOwnYes", what: Array<Delicate>, } | { "type": "noSuchIdea" } | { "type": "noSuchTopic" } | { "type": "noSuchAgenda" } | { "type": "rehearsing" } | { "type": "notRehearsing" } | { "type": "noSuchAnnouncement" } | { "type": "onHold", reason: string, by: string, } | { "type": "notTheName" } | { "type": "noSuchForm" } | { "type": "badForm", fault: FormFault, };

export type RequestId = string;

export type Revision = number;

export type Role = { "type": "facilitator" } | { "type": "circle", circle: CircleId, } | { "type": "guest", circle: CircleId, } | { "type": "wall" } | { "type": "remote" } | { "type": "spare" };

export type Run = { item: ItemId, startedAt: string, endedAt: string | null, 
/**
 * Minutes given to it, or taken from it, while it ran.
 */
extraMinutes: number, 
/**
 * How long it was to be when it began; fewer than planned when it gave time to what ran over.
 */
minutes: number | null, 
/**
 * Seconds in which it stood still, or something else was put in.
 */
pausedSeconds: number, };

export type SafetyView = { 
/**
 * What is written is not saved just now, and why: devices keep it.
 */
trouble: DiskTrouble | null, 
/**
 * Since when, RFC 3339.
 */
troubleSince: string | null, 
/**
 * Where the event file is.
 */
file: string, 
/**
 * When the last copy was made and read back, RFC 3339.
 */
copiedAt: string | null, 
/**
 * Why the last copy could not be made.
 */
copyTrouble: DiskTrouble | null, 
/**
 * The last copy was kept on a second disk too.
 */
isOnTwoDisks: boolean, 
/**
 * It could not be kept there.
 */
isSecondFailing: boolean, 
/**
 * Somebody was deleted, and the disk does not let the file be tidied yet.
 */
isErasingLate: boolean, 
/**
 * How the copies follow the event's lock; nothing while it has none.
 */
lockedCopies: LockedCopiesView | null, };

export type Said = "Waiting" | "Yes" | "No";

export type Says = "Keep" | "Change";

export type SeatId = string;

export type Secret = string;

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
isPrivate: boolean, 
/**
 * Tells that the desk cannot ask for it: only the person puts it on the wall, each time anew.
 */
freshYes?: boolean, answers: Answers, says?: Says, columns: Array<Column>, 
/**
 * Where a note can be used again: `outcomes`, `week.where`, `worksheet/section` and the like.
 */
feeds: Array<string>, };

export type Sees = "writes" | "reads" | "progress" | "onTheWall" | "withAYes" | "given" | "makes" | "makesForOthers" | "makesWithPrivate" | "partly" | "fullName" | "firstName" | "initials" | "nothing";

export type SharedKind = "Core" | "Night" | "Activity";

export type SharedPart = { id: RecordId, kind: SharedKind, label: string, 
/**
 * Minutes that the person is there for; for nights, how many nights.
 */
received: number, 
/**
 * The person's part of the staff minutes; nights have none.
 */
charged: number, weekly: number, weeks: number | null, 
/**
 * The person's own weight, for core hours.
 */
basisPoints: number | null, 
/**
 * The others who share it, by name.
 */
others: Array<string>, 
/**
 * "If X does not come, you pay": for activities and nights with a price.
 */
without: Array<Without>, };

export type SharedSupport = { core: Array<Core>, nights: Array<Night>, activities: Array<Activity>, };

export type SharingChange = { "type": "core", core: Core, } | { "type": "night", night: Night, } | { "type": "activity", activity: Activity, } | { "type": "coreEnds", id: RecordId, } | { "type": "nightEnds", id: RecordId, } | { "type": "activityEnds", id: RecordId, };

export type SheetProgress = { worksheet: WorksheetId, 
/**
 * How many entries, blocks, outcomes or actions are on it.
 */
count: number, 
/**
 * How many of its sections have something in them.
 */
sections: number, ofSections: number, };

export type Short = { 
/**
 * The fixed start that would be too late; nothing when it is the end of the day.
 */
before: ItemId | null, minutes: number, 
/**
 * What can be trimmed, the gentlest first.
 */
trims: Array<Trim>, };

export type Showing = { "type": "agenda" } | { "type": "joining" } | { "type": "neutral" } | { "type": "item", request: RequestId, } | { "type": "holding", title: string, media: string | null, } | { "type": "media", name: string, } | { "type": "ideas", idea: IdeaId | null, } | { "type": "parked" } | { "type": "thanks" };

export type Sight = { viewer: Viewer, thing: Thing, sees: Sees, };

export type Signal = "Ready" | "MoreTime" | "Help";

export type Skipped = { item: ItemId, 
/**
 * Why, in the facilitator's words: for the desk and the follow-up list.
 */
reason: string, at: string, };

export type Slot = { day: Weekday, part: DayPart, };

export type SlotMinutes = { day: Weekday, part: DayPart, minutes: number, };

export type Sorted = "Like" | "NotSure" | "Dislike";

export type Source = { 
/**
 * `person.name`, or `outcomes[].statement` for what each of many has.
 */
name: string, holds: Holds, 
/**
 * What the item of an official form is called to which it belongs.
 */
title: Words | null, };

export type SpareState = "none" | "copying" | "following" | "gone";

export type SpareView = { state: SpareState, name: DeviceName | null, 
/**
 * Up to when it has everything, RFC 3339.
 */
until: string | null, 
/**
 * How many changes it does not have yet.
 */
behind: number, 
/**
 * What the other laptop is told to become the spare one; only the desk on the host itself
 * is shown it, since whoever has it gets everybody's words.
 */
code: string | null, 
/**
 * The same with the address, to be opened or pasted.
 */
link: string | null, 
/**
 * Another laptop has taken over: nothing is written here any more.
 */
isOver: boolean, 
/**
 * Another laptop hosts the day as well, and neither has taken over from the other.
 */
isDoubled: boolean, };

export type Spending = "Support" | "Learning" | "Health" | "Equipment" | "Activities" | "Travel" | "Fees" | "Other";

export type StreamBalance = { stream: string, status: AllocationStatus, 
/**
 * The amount as it was said, in its period.
 */
pence: number | null, period: Period, allocation: number | null, 
/**
 * The same in a week, rounded, to be read beside it.
 */
weekly: number | null, contribution: number, planned: number, left: number | null, restrictions: string, 
/**
 * What has built up, what of it is promised, and what the funder may ask for back.
 */
balance: number | null, committed: number | null, cushionWeeks: number | null, reclaimable: number | null, };

export type SupportTier = "Myself" | "FamilyFriends" | "Community" | "Technology" | "SharedPaid" | "PaidOneToOne" | "MoreThanOne" | "NotNow";

export type SystemKind = "windows" | "macOs" | "linux" | "other";

export type TablePause = { kind: PauseKind, 
/**
 * Private: for the desk only.
 */
reason: string, since: string, backAt: string | null, 
/**
 * The circle goes on without the person, who allowed it.
 */
goesOn: boolean, };

export type TableView = { 
/**
 * What it is at when it is not where the room is.
 */
item: ItemId | null, itemSince: string | null, extraMinutes: number, signal: Signal | null, 
/**
 * RFC 3339.
 */
signalledAt: string | null, 
/**
 * With its private reason.
 */
pause: TablePause | null, 
/**
 * The person first, then the members.
 */
here: Array<HereView>, };

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

export type Thing = "plan" | "private" | "checkIns" | "money" | "needs" | "shown" | "ideas" | "name" | "paper" | "log";

export type TierMinutes = { tier: SupportTier, minutes: number, charged: number, };

export type TimeOfDay = string;

export type Timed = { item: ItemId, plannedMinutes: number, plannedStart: string, startedAt: string | null, endedAt: string | null, 
/**
 * Whole minutes that it really took, without pauses; nothing while it has not ended.
 */
minutes: number | null, pausedMinutes: number, 
/**
 * Why it was left out.
 */
skipped: string | null, isInserted: boolean, };

export type TogetherId = string;

export type TogetherView = { id: TogetherId, 
/**
 * One's own block.
 */
block: RecordId, day: Weekday, part: DayPart, start: TimeOfDay | null, said: Said, 
/**
 * Who the other is: only when both have said yes.
 */
with: string | null, };

export type Topic = { id: TopicId, 
/**
 * Who brought it; nobody when the facilitator did.
 */
circle: CircleId | null, text: string, at: string, 
/**
 * What came of it; nothing while it waits.
 */
settled: string | null, };

export type TopicId = string;

export type Totals = { allocation: number, planned: number, left: number, };

export type Trim = { "type": "skip", item: ItemId, saves: number, } | { "type": "letBeLater", item: ItemId, minutes: number, };

export type UnfilledField = { 
/**
 * What people see of it: its title, or its name.
 */
field: string, 
/**
 * Which of the rows of a table, from 1; nothing where nothing is repeated.
 */
row: number | null, why: WhyUnfilled, };

export type Viewer = "circle" | "guest" | "others" | "desk" | "remote" | "wall";

export type Wage = { from: string, pence: number, };

export type WallLook = { 
/**
 * The page, from nought; nothing lets pages turn by themselves.
 */
page: number | null, 
/**
 * The size of words, in hundredths of the usual one.
 */
zoom: number, 
/**
 * Music and films play.
 */
isPlaying: boolean, };

export type WallNames = "Full" | "FirstName" | "Initials";

export type WallShowing = { "type": "agenda" } | { "type": "joining" } | { "type": "neutral" } | { "type": "item", 
/**
 * Whose it is.
 */
name: string, place: number, picture: Picture, } | { "type": "holding", title: string, media: MediaView | null, } | { "type": "media", media: MediaView, } | { "type": "ideas", ideas: Array<IdeaView>, only: IdeaId | null, } | { "type": "parked", topics: Array<string>, } | { "type": "thanks" };

export type WallView = { title: string, agenda: Agenda, forecast: Forecast | null, showing: WallShowing, announcements: Array<Announcement>, joining: JoiningView, look: WallLook, 
/**
 * Since when it stands still, RFC 3339: clocks on it do too.
 */
frozenAt: string | null, isRehearsal: boolean, };

export type WeekConvention = "Weeks52" | "Weeks52_14" | "DaysOverSeven";

export type Weekday = "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun";

export type Weight = { circle: CircleId, 
/**
 * All weights of one core add up to 10,000.
 */
basisPoints: number, };

export type WhyUnfilled = "notMapped" | "leftEmpty" | "noValue" | "wrongKind" | "notInList";

export type Without = { name: string, weekly: number, };

export type Words = { en: string, cy: string, };

export type WorksheetFault = { "type": "notJson", line: number, column: number, } | { "type": "wrongFormat" } | { "type": "newerVersion" } | { "type": "unknownField" } | { "type": "missing" } | { "type": "wrongKind" } | { "type": "unknownWord", allowed: Array<string>, } | { "type": "empty" } | { "type": "tooLong", most: number, } | { "type": "twice" } | { "type": "tooMany", most: number, } | { "type": "tooFew", least: number, } | { "type": "badId" } | { "type": "noSuchTarget" } | { "type": "cycle" };

export type WorksheetGroup = "AboutMe" | "HowThingsAre" | "PeopleAndPlaces" | "Deciding" | "Communicating" | "DreamsAndPlans" | "Learning";

export type WorksheetId = string;
