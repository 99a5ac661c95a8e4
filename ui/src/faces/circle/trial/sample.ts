/** A small day with a plan that has something on every sheet: for looking, and for tests. */
import { blankAgenda, blankItem } from "../../../room/blank";
import type {
  Agenda,
  AgendaItem,
  ItemKind,
  MemberView,
  Perspective,
  Section,
  Template,
  Words,
} from "../../../protocol";
import { FakeHost } from "../../../room/transport/fake";
import { amarasMoney, moneyRows, sampleIdeas } from "./money";
import type { Row } from "./row";

export type { Row };

function section(
  id: string,
  first: Perspective,
  title: Words,
  prompt: Words,
  isPrivate = false,
): Section {
  return { id, title, prompt, first, isPrivate, answers: "Notes", columns: [], feeds: [] };
}

function item(
  id: string,
  title: string,
  kind: ItemKind,
  plannedMinutes: number,
  worksheet?: string,
): AgendaItem {
  const sheet = worksheet === undefined ? {} : { worksheet };
  return { ...blankItem(id, title, plannedMinutes, kind), ...sheet };
}

function entry(
  id: string,
  worksheet: string,
  section: string,
  perspective: Perspective,
  text: string,
): Row {
  return ["entries", id, { worksheet, section, perspective, text }];
}

const worksheets: Template[] = [
  {
    id: "one-page-profile",
    title: { en: "One-page profile", cy: "Proffil un dudalen" },
    about: {
      en: "A quick, warm picture of who you are.",
      cy: "Darlun cyflym, cynnes o bwy wyt ti.",
    },
    group: "AboutMe",
    byPerspective: false,
    byRespondent: false,
    startsBlank: false,
    sections: [
      section(
        "like-and-admire",
        "Family",
        {
          en: "What people like and admire about me",
          cy: "Beth mae pobl yn ei hoffi a'i edmygu amdanaf",
        },
        {
          en: "What do others thank you or praise you for? What comes easily to you?",
          cy: "Am beth mae eraill yn diolch i ti neu'n dy ganmol? Beth sy'n dod yn hawdd i ti?",
        },
      ),
      section(
        "important-to",
        "Person",
        { en: "What is important to me", cy: "Beth sy'n bwysig i mi" },
        {
          en: "Who and what would you miss? Say which, when and with whom.",
          cy: "Pwy a beth fyddet ti'n ei golli? Dywed pa un, pryd a gyda phwy.",
        },
      ),
      section(
        "how-to-support",
        "Person",
        { en: "How best to support me", cy: "Sut i fy nghefnogi orau" },
        {
          en: "What must others know or do so that things go well? What does good help look like?",
          cy: "Beth mae angen i eraill ei wybod neu ei wneud er mwyn i bethau fynd yn dda? Sut beth yw help da?",
        },
      ),
    ],
  },
  {
    id: "working-not-working",
    title: { en: "Working and not working", cy: "Yn gweithio a ddim yn gweithio" },
    about: {
      en: "How things are now, from everybody's side. Your view comes first.",
      cy: "Sut mae pethau nawr, o safbwynt pawb. Dy farn di sy'n dod gyntaf.",
    },
    group: "HowThingsAre",
    byPerspective: true,
    byRespondent: false,
    startsBlank: false,
    sections: [
      section(
        "working",
        "Person",
        { en: "What is working", cy: "Beth sy'n gweithio" },
        {
          en: "What is good as it is? What should stay?",
          cy: "Beth sy'n dda fel y mae? Beth ddylai aros?",
        },
      ),
      section(
        "not-working",
        "Person",
        { en: "What is not working", cy: "Beth sydd ddim yn gweithio" },
        {
          en: "What would you like to be different? Nobody is to blame.",
          cy: "Beth hoffet ti iddo fod yn wahanol? Does neb ar fai.",
        },
      ),
    ],
  },
  {
    id: "hopes-and-fears",
    title: { en: "Hopes and dreams", cy: "Gobeithion a breuddwydion" },
    about: {
      en: "Dream as big as you like. Nobody will hold you to it.",
      cy: "Breuddwydia mor fawr ag y mynni. Fydd neb yn dy ddal di ato.",
    },
    group: "AboutMe",
    byPerspective: false,
    byRespondent: false,
    startsBlank: false,
    sections: [
      section(
        "hopes",
        "Person",
        { en: "My hopes", cy: "Fy ngobeithion" },
        {
          en: "What would you like more of in the coming year?",
          cy: "Beth hoffet ti gael mwy ohono yn y flwyddyn i ddod?",
        },
      ),
      section(
        "dreams",
        "Person",
        { en: "My dreams", cy: "Fy mreuddwydion" },
        {
          en: "If anything were possible, what would you do?",
          cy: "Pe bai unrhyw beth yn bosibl, beth fyddet ti'n ei wneud?",
        },
      ),
      section(
        "fears",
        "Person",
        { en: "My fears", cy: "Fy ofnau" },
        {
          en: "Only if you want to. Say it once and briefly; it never goes on the wall.",
          cy: "Dim ond os wyt ti eisiau. Dywed unwaith ac yn fyr; nid yw byth yn mynd ar y wal.",
        },
        true,
      ),
    ],
  },
];

const members: MemberView[] = [
  { id: "grace", name: "Grace", relation: "mum", perspective: "Family" },
  { id: "pat", name: "Pat", relation: "friend from choir", perspective: "Friend" },
  { id: "lena", name: "Lena", relation: "keyworker", perspective: "Staff" },
];

const agenda: Agenda = {
  ...blankAgenda("10:00"),
  items: [
    item("i1", "Welcome, who is here, how today works", "Welcome", 15),
    item("i2", "Like and admire; what matters to me", "TableWork", 35, "one-page-profile"),
    item("i4", "Break", "Break", 15),
    item(
      "i5",
      "Working and not working; good and bad days",
      "TableWork",
      35,
      "working-not-working",
    ),
    item("i6", "Sharing ideas", "ShareRound", 15),
    item("i7", "Hopes and dreams; draft outcomes", "TableWork", 25, "hopes-and-fears"),
    item("i8", "Lunch", "Meal", 45),
    item("i11", "My perfect week", "TableWork", 40, "perfect-week"),
    item("i16", "Outcomes and actions", "TableWork", 20, "outcomes-and-actions"),
    item("i17", "One thing I am taking away", "WrapUp", 15),
  ],
  runs: [],
  now: null,
  isOver: false,
};

const plan: Row[] = [
  entry(
    "p1",
    "one-page-profile",
    "like-and-admire",
    "Family",
    "She makes everyone laugh when they are low",
  ),
  entry(
    "p2",
    "one-page-profile",
    "like-and-admire",
    "Staff",
    "Remembers every birthday in the house",
  ),
  entry("p3", "one-page-profile", "important-to", "Person", "Singing, every day, loudly"),
  entry(
    "p4",
    "one-page-profile",
    "important-to",
    "Person",
    "Sunday lunch at mum's, never cancelled",
  ),
  entry("p5", "one-page-profile", "important-to", "Person", "My own front-door key"),
  entry(
    "p6",
    "one-page-profile",
    "how-to-support",
    "Person",
    "Tell me what is next, one thing at a time",
  ),
  entry(
    "p7",
    "one-page-profile",
    "how-to-support",
    "Family",
    "Give me ten minutes before we go out",
  ),
  entry("w1", "working-not-working", "working", "Person", "Tea with Chitra on Fridays"),
  entry("w2", "working-not-working", "working", "Family", "She phones me every night"),
  entry(
    "w3",
    "working-not-working",
    "not-working",
    "Person",
    "Waiting for staff before I can go out",
  ),
  entry("w4", "working-not-working", "not-working", "Staff", "The bus is rushed in the mornings"),
  ["weeks", "perfect", { label: "Perfect" }],
  [
    "blocks",
    "a1",
    {
      week: "perfect",
      days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
      part: "AM",
      minutes: 45,
      activity: "Getting up, washing and breakfast at my own pace",
      where: "home",
      flexibility: "Fixed",
    },
  ],
  [
    "blocks",
    "a2",
    {
      week: "perfect",
      days: ["Tue", "Thu"],
      part: "AM",
      minutes: 60,
      activity: "Bus to my placement and back",
      where: "number 42 bus",
      flexibility: "Fixed",
    },
  ],
  [
    "blocks",
    "a3",
    {
      week: "perfect",
      days: ["Mon", "Wed", "Sun"],
      part: "Eve",
      minutes: 60,
      activity: "Cook tea with my picture recipes",
      where: "home",
      flexibility: "Flexible",
    },
  ],
  [
    "blocks",
    "a4",
    {
      week: "perfect",
      days: ["Wed"],
      part: "PM",
      minutes: 120,
      activity: "Swimming with Chitra",
      where: "leisure centre",
      flexibility: "Fixed",
    },
  ],
  [
    "blocks",
    "a5",
    {
      week: "perfect",
      days: ["Thu"],
      part: "Eve",
      minutes: 120,
      activity: "Choir practice",
      where: "church hall",
      flexibility: "Fixed",
      why: "I want to sing at the summer concert",
    },
  ],
  [
    "blocks",
    "a6",
    {
      week: "perfect",
      days: ["Sun"],
      part: "PM",
      minutes: 90,
      activity: "Sunday lunch at mum's",
      where: "mum's",
      flexibility: "Fixed",
    },
  ],
  [
    "blocks",
    "a7",
    {
      week: "perfect",
      days: ["Mon"],
      part: "PM",
      minutes: 60,
      activity: "Money and letters",
      where: "home",
      flexibility: "Flexible",
    },
  ],
  [
    "blocks",
    "a8",
    {
      week: "perfect",
      days: ["Sat"],
      part: "PM",
      minutes: 240,
      activity: "Saturday out: market, café, record shop",
      where: "town",
      flexibility: "Flexible",
    },
  ],
  [
    "blocks",
    "a9",
    {
      week: "perfect",
      days: ["Tue"],
      part: "PM",
      minutes: 255,
      activity: "Café placement with a job coach",
      where: "the café",
      flexibility: "Fixed",
    },
  ],
  [
    "outcomes",
    "o1",
    {
      statement:
        "By next summer I sing with the choir at the concert, with people who know my name",
      gives_me: "I belong somewhere",
      baseline: "I sing at home",
      measure: "I sang at the concert",
      by: "2027-07-31",
      status: "Agreed",
    },
  ],
  [
    "outcomes",
    "o2",
    {
      statement: "By the end of July I travel to my placement on my own twice a week and feel safe",
      gives_me: "Nobody has to wait for me",
      baseline: "Lena comes with me on the bus",
      measure: "Two trips a week alone for four weeks",
      by: "2027-07-31",
      status: "Agreed",
    },
  ],
  [
    "actions",
    "t1",
    {
      what: "Ask the choir leader about the Thursday group",
      owner: "pat",
      by: "2026-12-10",
      outcome: "o1",
      first_step: "Phone her tonight",
      agreed_by_owner: true,
      status: "Open",
    },
  ],
  [
    "actions",
    "t2",
    {
      what: "Start travel training",
      owner: "lena",
      helpers: ["grace"],
      by: "2027-02-26",
      outcome: "o2",
      first_step: "Walk to the bus stop together on Monday",
      agreed_by_owner: true,
      status: "Open",
    },
  ],
  [
    "actions",
    "t3",
    {
      what: "Make picture recipes for three teas",
      owner: "amara",
      helpers: ["lena"],
      by: "2027-01-15",
      first_step: "Choose the three teas",
      agreed_by_owner: true,
      status: "Open",
    },
  ],
];

/** What a trial may have beside the sample: other worksheets, and more that is written. */
export interface More {
  worksheets?: readonly Template[];
  rows?: readonly Row[];
}

/** Returns a host on whose day Amara's circle has already written. */
export function sampleHost({ worksheets: others = [], rows = [] }: More = {}): FakeHost {
  const isOther = new Set(others.map(({ id }) => id));
  const host = new FakeHost({
    event: "harbour-house",
    title: "Harbour House planning day",
    date: "2026-12-03",
    circles: [
      { circle: "amara", name: "Amara", members },
      { circle: "ben", name: "Ben" },
      { circle: "chitra", name: "Chitra" },
      { circle: "dev", name: "Dev" },
    ],
    agenda,
    worksheets: [...worksheets.filter(({ id }) => !isOther.has(id)), ...others],
  });
  host.perform({
    type: "editPlan",
    circle: "amara",
    edits: [...plan, ...moneyRows, ...rows].map(([collection, record, fields], at) => ({
      type: "insert",
      collection,
      record,
      order: `i${(at + 1).toString(36).padStart(3, "0")}i`,
      fields,
    })),
  });
  host.money.ideasBank = sampleIdeas;
  host.tellMoney("amara", amarasMoney);
  return host;
}
