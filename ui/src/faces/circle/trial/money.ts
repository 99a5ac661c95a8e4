/** Amara's hours and money, as the host works them out for the sample day: for looking, and tests. */
import type {
  Account,
  AccountLine,
  AllocationStatus,
  BankIdea,
  Check,
  CheckCode,
  CheckLevel,
  LineKind,
  MoneyView,
  RecordId,
  SlotMinutes,
  SupportTier,
} from "../../../protocol";
import type { Row } from "./row";

function mix(id: string, block: string, tier: SupportTier, minutes: number, more = {}): Row {
  const fields = { block, tier, minutes_per_week: minutes, stage: "Agreed", ...more };
  return ["mixes", id, fields];
}

/** Who and what helps, and what else is paid for. */
export const moneyRows: readonly Row[] = [
  mix("m1", "a1", "PaidOneToOne", 315, { rate: "staff" }),
  mix("m2", "a2", "Technology", 120, { who: "travel app, after travel training" }),
  mix("m3", "a3", "Myself", 180, { who: "Amara" }),
  mix("m4", "a4", "SharedPaid", 120, { shared_activity: "swim" }),
  mix("m5", "a5", "Community", 120, { who: "Pat from the choir gives a lift", agreed: true }),
  mix("m6", "a6", "FamilyFriends", 90, { who: "Grace", agreed: true }),
  mix("m7", "a7", "PaidOneToOne", 60, { rate: "staff" }),
  mix("m8", "a8", "PaidOneToOne", 240, { rate: "staff" }),
  mix("m9", "a9", "PaidOneToOne", 255, { rate: "staff" }),
  ["costs", "choir", { label: "Choir subs", pence: 350, per: "Week", outcome: "o1" }],
  ["costs", "app", { label: "Travel app", pence: 150, per: "Week" }],
  [
    "costs",
    "training",
    { label: "Travel training pack", pence: 24900, per: "Once", outcome: "o2" },
  ],
];

function line(
  kind: LineKind,
  label: string,
  amounts: { minutes?: number; weekly?: number; annual: number },
  of: Partial<Pick<AccountLine, "blocks" | "cost" | "shared" | "outcomes">> = {},
): AccountLine {
  const bare = { onCost: null, rate: null, blocks: [], cost: null, shared: null, outcomes: [] };
  const { minutes = null, weekly = null, annual } = amounts;
  const weeks = { weeks: null, weeksHundredths: null, aWeek: weekly };
  const told = { kind, label, stream: "PersonalBudget", minutes, weekly, annual };
  return { ...told, ...weeks, ...bare, ...of };
}

const lines: AccountLine[] = [
  line(
    "StaffHourly",
    "Support worker",
    { minutes: 870, weekly: 31030, annual: 1613560 },
    { blocks: ["a1", "a7", "a8", "a9"] },
  ),
  line(
    "SharedActivity",
    "Swimming",
    { minutes: 60, weekly: 2140, annual: 111280 },
    { shared: "swim", blocks: ["a4"] },
  ),
  line("Core", "Core hours", { minutes: 630, weekly: 22470, annual: 1168440 }, { shared: "core" }),
  line("SleepIn", "Sleep-in", { weekly: 13650, annual: 709800 }, { shared: "sleep-in" }),
  line("Item", "Choir subs", { weekly: 350, annual: 18200 }, { cost: "choir", outcomes: ["o1"] }),
  line("Item", "Travel app", { weekly: 150, annual: 7800 }, { cost: "app" }),
  line("OneOff", "Travel training pack", { annual: 24900 }, { cost: "training", outcomes: ["o2"] }),
  line("Contingency", "", { annual: 181454 }),
];

/** Returns a check with the facts that are said of it, and none beside. */
export function check(code: CheckCode, level: CheckLevel, facts: Partial<Check> = {}): Check {
  const none = { pence: null, minutes: null, stream: null, rate: null, shared: null, on: null };
  return { code, level, ...none, blocks: [], costs: [], slots: [], ...facts };
}

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const slots: SlotMinutes[] = [
  ...days.map((day) => ({
    day,
    part: "AM" as const,
    minutes: day === "Tue" || day === "Thu" ? 105 : 45,
  })),
  { day: "Mon", part: "PM", minutes: 60 },
  { day: "Tue", part: "PM", minutes: 255 },
  { day: "Wed", part: "PM", minutes: 120 },
  { day: "Sat", part: "PM", minutes: 240 },
  { day: "Sun", part: "PM", minutes: 90 },
  { day: "Mon", part: "Eve", minutes: 60 },
  { day: "Wed", part: "Eve", minutes: 60 },
  { day: "Thu", part: "Eve", minutes: 120 },
  { day: "Sun", part: "Eve", minutes: 60 },
];

function tier(tier: SupportTier, minutes: number, charged = 0) {
  return { tier, minutes, charged };
}

const noSurplus = { balance: null, committed: null, cushionWeeks: null, reclaimable: null };

const account: Account = {
  week: "perfect",
  weekly: 69790,
  safeWeekly: 69790,
  recurring: 3629080,
  oneOff: 24900,
  contingency: 181454,
  planned: 3835434,
  safePlanned: 3835434,
  allocation: 4160000,
  left: 324566,
  safeLeft: 324566,
  status: "Confirmed",
  contribution: 0,
  unfunded: 0,
  hours: {
    needed: 1500,
    received: 3510,
    charged: 1560,
    before: 1500,
    after: 930,
    safe: 930,
    nights: 7,
  },
  tiers: [
    tier("Myself", 180),
    tier("FamilyFriends", 90),
    tier("Community", 120),
    tier("Technology", 120),
    tier("SharedPaid", 120, 60),
    tier("PaidOneToOne", 870, 870),
  ],
  slots,
  lines,
  streams: [
    {
      stream: "PersonalBudget",
      status: "Confirmed",
      pence: 4160000,
      period: "Year",
      allocation: 4160000,
      weekly: 80000,
      contribution: 0,
      planned: 3835434,
      left: 324566,
      restrictions: "",
      ...noSurplus,
    },
  ],
  shared: [
    {
      id: "core",
      kind: "Core",
      label: "Core hours",
      received: 2520,
      charged: 630,
      weekly: 22470,
      weeks: null,
      basisPoints: 2500,
      others: ["Ben", "Chitra", "Dev"],
      without: [],
    },
    {
      id: "sleep-in",
      kind: "Night",
      label: "Sleep-in",
      received: 7,
      charged: 0,
      weekly: 13650,
      weeks: null,
      basisPoints: null,
      others: ["Ben", "Chitra", "Dev"],
      without: ["Ben", "Chitra", "Dev"].map((name) => ({ name, weekly: 18200 })),
    },
    {
      id: "swim",
      kind: "Activity",
      label: "Swimming",
      received: 120,
      charged: 60,
      weekly: 2140,
      weeks: null,
      basisPoints: null,
      others: ["Chitra"],
      without: [{ name: "Chitra", weekly: 4280 }],
    },
  ],
  partYear: null,
  checks: [
    check("UNSPENT", "Info", { pence: 324566 }),
    check("NO_COVER", "Warn", {
      slots: [
        { day: "Fri", part: "PM" },
        { day: "Fri", part: "Eve" },
      ],
    }),
  ],
};

export const amarasMoney: MoneyView = {
  at: "2026-12-03T11:42:00Z",
  account,
  options: [],
  weekConvention: "Weeks52",
  order: ["Myself", "FamilyFriends", "Community", "Technology", "SharedPaid", "PaidOneToOne"],
  rates: [
    rate("staff", "Support worker", "Hour", 2140),
    rate("sleep-in", "Sleep-in", "Night", 7800),
  ],
  contingency: { basisPoints: 500 },
  proposals: [],
  togethers: [],
};

function rate(id: string, label: string, per: "Hour" | "Night", pence: number) {
  const bare = { from: null, until: null, kind: null, onCost: null, minimumMinutes: null };
  return { id, label, per, pence, ...bare };
}

/** Returns the sample with other figures. */
export function moneyWith(changed: Partial<Account>, view: Partial<MoneyView> = {}): MoneyView {
  return { ...amarasMoney, ...view, account: { ...account, ...changed } };
}

/** Returns the sample as if nothing were known of the amount but how it stands. */
export function moneyOf(status: AllocationStatus): MoneyView {
  const isKnown = status === "Confirmed" || status === "Indicative";
  if (isKnown) return moneyWith({ status });
  const nothing = { allocation: null, left: null };
  const streams = account.streams.map((one) => ({ ...one, ...nothing, status, pence: null }));
  const left = { ...nothing, safeLeft: null };
  return moneyWith({ ...left, status, streams: status === "None" ? [] : streams });
}

/** Ways in which the money can stand, by the name that an address says ("?money=trying"). */
export const moneyCases: Record<string, () => MoneyView> = {
  over: () =>
    moneyWith({
      allocation: 3735004,
      left: -100430,
      safeLeft: -100430,
      streams: account.streams.map((one) => {
        return { ...one, pence: 3735004, allocation: 3735004, left: -100430 };
      }),
      checks: [
        check("OVER", "Stop", { pence: -100430 }),
        check("UNCOSTED", "Warn", { blocks: ["a8"], minutes: 240 }),
        check("NO_CONTINGENCY", "Info"),
      ],
    }),
  trying: () =>
    moneyWith({
      safeWeekly: 76210,
      safePlanned: 4185966,
      safeLeft: -25966,
      hours: { ...account.hours, safe: 1110 },
      checks: [check("TRIAL_REMOVED", "Warn", { blocks: ["a3"], minutes: 180 })],
    }),
  indicative: () => moneyOf("Indicative"),
  unknown: () => moneyOf("Unknown"),
  none: () => moneyOf("None"),
  options: () =>
    moneyWith(
      {},
      {
        options: [
          {
            week: "music",
            weekly: 63370,
            safeWeekly: 63370,
            planned: 3484902,
            left: 675098,
            received: 3270,
            charged: 1380,
          },
        ],
      },
    ),
  large: () => ({ ...amarasMoney, account: null }),
};

/** Another way of spending the week, with something else in it. */
export const optionRows: readonly Row[] = [
  ["weeks", "music", { label: "More music", kind: "Option" }],
  [
    "blocks",
    "b1",
    {
      week: "music",
      days: ["Thu"],
      part: "Eve",
      minutes: 120,
      activity: "Choir practice",
      support_minutes: 120,
      was: "a5",
    },
  ],
  [
    "blocks",
    "b2",
    {
      week: "music",
      days: ["Sat"],
      part: "PM",
      minutes: 180,
      activity: "Open-mic afternoon",
      support_minutes: 180,
    },
  ],
];

function idea(id: RecordId, tier: SupportTier, en: string, cy: string): BankIdea {
  return { id, tier, text: { en, cy } };
}

export const sampleIdeas: readonly BankIdea[] = [
  idea("picture-recipes", "Myself", "Picture recipes", "Ryseitiau mewn lluniau"),
  idea("alarm", "Technology", "An alarm on my phone", "Larwm ar fy ffôn"),
  idea("travel-app", "Technology", "A travel app", "Ap teithio"),
  idea("lift", "FamilyFriends", "Somebody gives me a lift", "Rhywun yn rhoi lifft i mi"),
  idea("club", "Community", "A club where people know me", "Clwb lle mae pobl yn fy nabod"),
  idea("housemate", "SharedPaid", "Go together with a housemate", "Mynd gyda rhywun o'r tŷ"),
];
