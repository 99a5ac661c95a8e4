/**
 * What the wall would show of a plan as it is now, by the rules of domain/plan/wall.rs: for
 * looking at it before one offers it. What really shows is the picture that the host makes.
 */
import {
  type Account,
  type Collection,
  type DayPart,
  type MemberView,
  type Perspective,
  type Picture,
  type PictureEntry,
  type RecordId,
  type RecordState,
  type Section,
  type Sorted,
  type SupportTier,
  type Template,
  type TimeOfDay,
  type Weekday,
  type Words,
  type WorksheetId,
  oneOf,
  textOf,
  textsOf,
} from "../protocol";

export const dayParts: readonly DayPart[] = ["AM", "PM", "Eve", "Night"];
export const weekdays: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
export const perspectives: readonly Perspective[] = [
  "Person",
  "Family",
  "Friend",
  "Staff",
  "School",
  "Health",
  "SocialCare",
  "Other",
];

/** The piles into which pictures are sorted. */
export const piles: readonly Sorted[] = ["Like", "NotSure", "Dislike"];

export interface Shown {
  plan: { list: (collection: Collection) => readonly RecordState[] };
  worksheets: readonly Template[];
  members: readonly MemberView[];
  /** Hours and money, as the host last worked them out; nothing where it did not. */
  account?: Account | null | undefined;
  /** The tiers of just enough support in the event's order. */
  order?: readonly SupportTier[] | undefined;
}

/** Every tier of support, paid last: the order of an event that says nothing else. */
export const supportTiers: readonly SupportTier[] = [
  "Myself",
  "FamilyFriends",
  "Community",
  "Technology",
  "SharedPaid",
  "PaidOneToOne",
  "MoreThanOne",
  "NotNow",
];

/** Returns the picture, or nothing when there is nothing that may be shown. */
export function pictureOf(
  shown: Shown,
  worksheet: WorksheetId,
  only: RecordId | null,
): Picture | undefined {
  if (worksheet === "perfect-week") return week(shown);
  if (worksheet === "outcomes-and-actions") return outcomes(shown);
  if (worksheet === "just-enough-support") return support(shown);
  if (worksheet === "budget") return money(shown);
  const template = shown.worksheets.find((one) => one.id === worksheet);
  return template && sections(shown, template, only);
}

/** Returns the part of the day that a block is in; a clock time says it where nothing else does. */
export function partOf(block: RecordState): DayPart {
  return oneOf(dayParts, block.fields["part"]?.value) ?? partAt(text(block, "start")) ?? "AM";
}

/** Returns the part of the day that a clock time lies in. */
export function partAt(start: TimeOfDay): DayPart | undefined {
  if (!/^\d\d:\d\d$/.test(start)) return undefined;
  const hour = Number(start.slice(0, 2));
  if (hour >= 5 && hour < 12) return "AM";
  if (hour >= 12 && hour < 17) return "PM";
  return hour >= 17 && hour < 22 ? "Eve" : "Night";
}

/** The column that says in which ring somebody stands. */
const RING = "ring";

/** Returns what a drawing of a worksheet shows: a place for every section, filled or not. */
export function drawingOf({ plan }: Shown, template: Template, only: RecordId | null = null) {
  // One section by itself is a list; a drawing has a place for every section.
  const drawing = only === null ? (template.drawing ?? null) : null;
  const all = plan.list("entries").filter((one) => text(one, "worksheet") === template.id);
  const sections = template.sections
    .filter((section) => !section.isPrivate && (only === null || section.id === only))
    .map((section) => {
      const here = all.filter((one) => text(one, "section") === section.id && mayShow(one));
      const entries = here.map((one) => noteOf(section, one));
      if (template.byPerspective) {
        entries.sort((a, b) => rankOf(a.perspective) - rankOf(b.perspective));
      }
      return { id: section.id, title: section.title, entries };
    })
    .filter((section) => drawing !== null || section.entries.length > 0);
  const rings = drawing === "Rings" ? ringsOf(template) : [];
  return { type: "sections" as const, title: template.title, sections, drawing, rings };
}

function sections(shown: Shown, template: Template, only: RecordId | null): Picture | undefined {
  const picture = drawingOf(shown, template, only);
  return picture.sections.some(({ entries }) => entries.length > 0) ? picture : undefined;
}

/** Tells whether something of a worksheet is kept off the wall, by the worksheet or by somebody. */
export function isKeptBack(plan: Shown["plan"], template: Template): boolean {
  const hidden = new Set(template.sections.flatMap((one) => (one.isPrivate ? [one.id] : [])));
  return plan.list("entries").some((one) => {
    if (text(one, "worksheet") !== template.id) return false;
    return one.fields["private"]?.value === true || hidden.has(text(one, "section"));
  });
}

/** Whoever wrote it did not keep it back, and it says something: "not today" alone does not. */
function mayShow(entry: RecordState): boolean {
  if (entry.fields["private"]?.value === true) return false;
  return ["text", "symbol", "picture"].some((field) => text(entry, field) !== "");
}

/** Returns something on the wall that has words and nothing else. */
export function entryOf(
  record: RecordId,
  words: string,
  perspective: Perspective | null,
): PictureEntry {
  const bare = { symbol: null, picture: null, sort: null, ring: null, isGuess: false };
  return { record, text: words, perspective, ...bare };
}

function noteOf(section: Section, entry: RecordState): PictureEntry {
  const said = text(entry, `columns.${RING}`);
  const ring = columnOf(section)?.choices?.findIndex(({ id }) => id === said) ?? -1;
  const perspective = oneOf(perspectives, entry.fields["perspective"]?.value) ?? null;
  return {
    ...entryOf(entry.id, text(entry, "text"), perspective),
    symbol: text(entry, "symbol") || null,
    picture: text(entry, "picture") || null,
    sort: oneOf(piles, entry.fields["sort"]?.value) ?? null,
    ring: ring < 0 ? null : ring,
    isGuess: text(entry, "source") === "BestGuess" && entry.fields["checked"]?.value !== true,
  };
}

/** Returns the names of the rings, from the middle outwards; the first column that has them. */
function ringsOf(template: Template): Words[] {
  const [column] = template.sections.flatMap((section) => columnOf(section) ?? []);
  return column?.choices?.map(({ title }) => title) ?? [];
}

function columnOf(section: Section) {
  return section.columns.find(({ id }) => id === RING);
}

function rankOf(perspective: Perspective | null): number {
  return perspective === null ? -1 : perspectives.indexOf(perspective);
}

/** Returns the blocks of the main week that say what they are. */
function blocksOf(plan: Shown["plan"]): RecordState[] {
  const isMain = (one: RecordState) => ["", "Perfect"].includes(text(one, "kind"));
  const main = plan.list("weeks").find(isMain)?.id ?? "perfect";
  return plan
    .list("blocks")
    .filter((one) => text(one, "week") === main && text(one, "activity") !== "");
}

function week({ plan }: Shown): Picture | undefined {
  const blocks = blocksOf(plan)
    .map((one) => ({
      record: one.id,
      days: weekdays.filter((day) => textsOf(one.fields["days"]?.value).includes(day)),
      part: partOf(one),
      start: text(one, "start") || null,
      activity: text(one, "activity"),
    }))
    .sort(
      (a, b) =>
        dayParts.indexOf(a.part) - dayParts.indexOf(b.part) ||
        (a.start ?? "").localeCompare(b.start ?? ""),
    );
  return blocks.length > 0 ? { type: "week", blocks } : undefined;
}

/** Where help comes from, with the names of what it is for and nothing else. */
function support({ plan, order = [] }: Shown): Picture | undefined {
  const blocks = blocksOf(plan);
  const mixes = plan.list("mixes");
  const extra = supportTiers.filter((tier) => !order.includes(tier));
  const tiers = [...order, ...extra]
    .map((tier) => ({
      tier,
      activities: blocks
        .filter(({ id }) =>
          mixes.some((mix) => text(mix, "tier") === tier && text(mix, "block") === id),
        )
        .map((one) => ({ record: one.id, activity: text(one, "activity") })),
    }))
    .filter(({ activities }) => activities.length > 0);
  return tiers.length > 0 ? { type: "support", tiers } : undefined;
}

function money({ account }: Shown): Picture | undefined {
  if (!account) return undefined;
  const { allocation, planned, left, status, weekly } = account;
  return { type: "money", money: { allocation, planned, left, status, weekly } };
}

function outcomes({ plan, members }: Shown): Picture | undefined {
  const wanted = plan
    .list("outcomes")
    .filter((one) => text(one, "statement") !== "")
    .map((one) => entryOf(one.id, text(one, "statement"), null));
  const actions = plan
    .list("actions")
    .filter((one) => text(one, "what") !== "")
    .map((one) => ({
      record: one.id,
      what: text(one, "what"),
      owner: members.find((member) => member.id === text(one, "owner"))?.name ?? null,
      by: text(one, "by") || null,
    }));
  if (wanted.length === 0 && actions.length === 0) return undefined;
  return { type: "outcomes", outcomes: wanted, actions };
}

function text(record: RecordState, field: string): string {
  return textOf(record.fields[field]?.value).trim();
}
