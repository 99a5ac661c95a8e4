/** A small day with a plan that has something on every sheet: for looking, and for tests. */
import type { Agenda, Collection, JsonValue, MemberView, Template } from "../../../protocol";
import { FakeHost } from "../../../room/transport/fake";

export const worksheets: Template[] = [
  {
    id: "one-page-profile",
    title: {
      en: "One-page profile",
      cy: "Proffil un dudalen",
    },
    about: {
      en: "A quick, warm picture of who you are.",
      cy: "Darlun cyflym, cynnes o bwy wyt ti.",
    },
    sections: [
      {
        id: "like-and-admire",
        title: {
          en: "What people like and admire about me",
          cy: "Beth mae pobl yn ei hoffi a'i edmygu amdanaf",
        },
        prompt: {
          en: "What do others thank you or praise you for? What comes easily to you?",
          cy: "Am beth mae eraill yn diolch i ti neu'n dy ganmol? Beth sy'n dod yn hawdd i ti?",
        },
        first: "Family",
        isPrivate: false,
        columns: [],
      },
      {
        id: "important-to",
        title: {
          en: "What is important to me",
          cy: "Beth sy'n bwysig i mi",
        },
        prompt: {
          en: "Who and what would you miss? Say which, when and with whom.",
          cy: "Pwy a beth fyddet ti'n ei golli? Dywed pa un, pryd a gyda phwy.",
        },
        first: "Person",
        isPrivate: false,
        columns: [],
      },
      {
        id: "how-to-support",
        title: {
          en: "How best to support me",
          cy: "Sut i fy nghefnogi orau",
        },
        prompt: {
          en: "What must others know or do so that things go well? What does good help look like?",
          cy: "Beth mae angen i eraill ei wybod neu ei wneud er mwyn i bethau fynd yn dda? Sut beth yw help da?",
        },
        first: "Person",
        isPrivate: false,
        columns: [],
      },
    ],
    byPerspective: false,
  },
  {
    id: "working-not-working",
    title: {
      en: "Working and not working",
      cy: "Yn gweithio a ddim yn gweithio",
    },
    about: {
      en: "How things are now, from everybody's side. Your view comes first.",
      cy: "Sut mae pethau nawr, o safbwynt pawb. Dy farn di sy'n dod gyntaf.",
    },
    byPerspective: true,
    sections: [
      {
        id: "working",
        title: {
          en: "What is working",
          cy: "Beth sy'n gweithio",
        },
        prompt: {
          en: "What is good as it is? What should stay?",
          cy: "Beth sy'n dda fel y mae? Beth ddylai aros?",
        },
        first: "Person",
        isPrivate: false,
        columns: [],
      },
      {
        id: "not-working",
        title: {
          en: "What is not working",
          cy: "Beth sydd ddim yn gweithio",
        },
        prompt: {
          en: "What would you like to be different? Nobody is to blame.",
          cy: "Beth hoffet ti iddo fod yn wahanol? Does neb ar fai.",
        },
        first: "Person",
        isPrivate: false,
        columns: [],
      },
    ],
  },
  {
    id: "hopes-and-fears",
    title: {
      en: "Hopes and dreams",
      cy: "Gobeithion a breuddwydion",
    },
    about: {
      en: "Dream as big as you like. Nobody will hold you to it.",
      cy: "Breuddwydia mor fawr ag y mynni. Fydd neb yn dy ddal di ato.",
    },
    sections: [
      {
        id: "hopes",
        title: {
          en: "My hopes",
          cy: "Fy ngobeithion",
        },
        prompt: {
          en: "What would you like more of in the coming year?",
          cy: "Beth hoffet ti gael mwy ohono yn y flwyddyn i ddod?",
        },
        first: "Person",
        isPrivate: false,
        columns: [],
      },
      {
        id: "dreams",
        title: {
          en: "My dreams",
          cy: "Fy mreuddwydion",
        },
        prompt: {
          en: "If anything were possible, what would you do?",
          cy: "Pe bai unrhyw beth yn bosibl, beth fyddet ti'n ei wneud?",
        },
        first: "Person",
        isPrivate: false,
        columns: [],
      },
      {
        id: "fears",
        title: {
          en: "My fears",
          cy: "Fy ofnau",
        },
        prompt: {
          en: "Only if you want to. Say it once and briefly; it never goes on the wall.",
          cy: "Dim ond os wyt ti eisiau. Dywed unwaith ac yn fyr; nid yw byth yn mynd ar y wal.",
        },
        first: "Person",
        isPrivate: true,
        columns: [],
      },
    ],
    byPerspective: false,
  },
];

const members: MemberView[] = [
  {
    id: "grace",
    name: "Grace",
    relation: "mum",
    perspective: "Family",
  },
  {
    id: "pat",
    name: "Pat",
    relation: "friend from choir",
    perspective: "Friend",
  },
  {
    id: "lena",
    name: "Lena",
    relation: "keyworker",
    perspective: "Staff",
  },
];

const agenda: Agenda = {
  start: "10:00",
  items: [
    {
      id: "i1",
      title: "Welcome, who is here, how today works",
      kind: "Welcome",
      plannedMinutes: 15,
      minMinutes: 10,
      optional: false,
    },
    {
      id: "i2",
      title: "Like and admire; what matters to me",
      kind: "TableWork",
      plannedMinutes: 35,
      minMinutes: 25,
      optional: false,
      worksheet: "one-page-profile",
    },
    {
      id: "i3",
      title: "People in my life; gifts",
      kind: "TableWork",
      plannedMinutes: 25,
      minMinutes: 15,
      optional: false,
      worksheet: "relationship-circle",
    },
    {
      id: "i4",
      title: "Break",
      kind: "Break",
      plannedMinutes: 15,
      minMinutes: 10,
      optional: false,
    },
    {
      id: "i5",
      title: "Working and not working; good and bad days",
      kind: "TableWork",
      plannedMinutes: 35,
      minMinutes: 25,
      optional: false,
      worksheet: "working-not-working",
    },
    {
      id: "i6",
      title: "Sharing ideas",
      kind: "ShareRound",
      plannedMinutes: 15,
      minMinutes: 5,
      optional: false,
    },
    {
      id: "i7",
      title: "Hopes and dreams; draft outcomes",
      kind: "TableWork",
      plannedMinutes: 25,
      minMinutes: 20,
      optional: false,
      worksheet: "hopes-and-fears",
    },
    {
      id: "i8",
      title: "Lunch",
      kind: "Meal",
      plannedMinutes: 45,
      minMinutes: 45,
      optional: false,
    },
    {
      id: "i9",
      title: "Who decides what",
      kind: "TableWork",
      plannedMinutes: 15,
      minMinutes: 10,
      optional: false,
      worksheet: "decision-agreement",
    },
    {
      id: "i10",
      title: "Places and community",
      kind: "TableWork",
      plannedMinutes: 20,
      minMinutes: 15,
      optional: false,
      worksheet: "community-map",
    },
    {
      id: "i11",
      title: "My perfect week",
      kind: "TableWork",
      plannedMinutes: 40,
      minMinutes: 30,
      optional: false,
      worksheet: "perfect-week",
    },
    {
      id: "i12",
      title: "Break",
      kind: "Break",
      plannedMinutes: 10,
      minMinutes: 10,
      optional: false,
    },
    {
      id: "i13",
      title: "Just enough support",
      kind: "TableWork",
      plannedMinutes: 30,
      minMinutes: 20,
      optional: false,
      worksheet: "just-enough-support",
    },
    {
      id: "i14",
      title: "My money",
      kind: "TableWork",
      plannedMinutes: 20,
      minMinutes: 15,
      optional: false,
      worksheet: "budget",
    },
    {
      id: "i15",
      title: "Sharing ideas",
      kind: "ShareRound",
      plannedMinutes: 10,
      minMinutes: 5,
      optional: false,
    },
    {
      id: "i16",
      title: "Outcomes and actions",
      kind: "TableWork",
      plannedMinutes: 20,
      minMinutes: 15,
      optional: false,
      worksheet: "outcomes-and-actions",
    },
    {
      id: "i17",
      title: "One thing I am taking away",
      kind: "WrapUp",
      plannedMinutes: 15,
      minMinutes: 10,
      optional: false,
    },
  ],
  runs: [],
  now: null,
  isOver: false,
};

type Records = [collection: Collection, id: string, fields: Record<string, JsonValue>][];

const plan: Records = [
  [
    "entries",
    "p1",
    {
      worksheet: "one-page-profile",
      section: "like-and-admire",
      text: "She makes everyone laugh when they are low",
      perspective: "Family",
    },
  ],
  [
    "entries",
    "p2",
    {
      worksheet: "one-page-profile",
      section: "like-and-admire",
      text: "Remembers every birthday in the house",
      perspective: "Staff",
    },
  ],
  [
    "entries",
    "p3",
    {
      worksheet: "one-page-profile",
      section: "important-to",
      text: "Singing, every day, loudly",
      perspective: "Person",
    },
  ],
  [
    "entries",
    "p4",
    {
      worksheet: "one-page-profile",
      section: "important-to",
      text: "Sunday lunch at mum's, never cancelled",
      perspective: "Person",
    },
  ],
  [
    "entries",
    "p5",
    {
      worksheet: "one-page-profile",
      section: "important-to",
      text: "My own front-door key",
      perspective: "Person",
    },
  ],
  [
    "entries",
    "p6",
    {
      worksheet: "one-page-profile",
      section: "how-to-support",
      text: "Tell me what is next, one thing at a time",
      perspective: "Person",
    },
  ],
  [
    "entries",
    "p7",
    {
      worksheet: "one-page-profile",
      section: "how-to-support",
      text: "Give me ten minutes before we go out",
      perspective: "Family",
    },
  ],
  [
    "entries",
    "w1",
    {
      worksheet: "working-not-working",
      section: "working",
      text: "Tea with Chitra on Fridays",
      perspective: "Person",
    },
  ],
  [
    "entries",
    "w2",
    {
      worksheet: "working-not-working",
      section: "working",
      text: "She phones me every night",
      perspective: "Family",
    },
  ],
  [
    "entries",
    "w3",
    {
      worksheet: "working-not-working",
      section: "not-working",
      text: "Waiting for staff before I can go out",
      perspective: "Person",
    },
  ],
  [
    "entries",
    "w4",
    {
      worksheet: "working-not-working",
      section: "not-working",
      text: "The bus is rushed in the mornings",
      perspective: "Staff",
    },
  ],
  [
    "weeks",
    "perfect",
    {
      label: "Perfect",
    },
  ],
  [
    "blocks",
    "a1",
    {
      days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
      part: "AM",
      minutes: 45,
      activity: "Getting up, washing and breakfast at my own pace",
      where: "home",
      flexibility: "Fixed",
      support_minutes: 45,
      week: "perfect",
    },
  ],
  [
    "blocks",
    "a2",
    {
      days: ["Tue", "Thu"],
      part: "AM",
      minutes: 60,
      activity: "Bus to my placement and back",
      where: "number 42 bus",
      flexibility: "Fixed",
      support_minutes: 60,
      week: "perfect",
    },
  ],
  [
    "blocks",
    "a3",
    {
      days: ["Mon", "Wed", "Sun"],
      part: "Eve",
      minutes: 60,
      activity: "Cook tea with my picture recipes",
      where: "home",
      flexibility: "Flexible",
      support_minutes: 60,
      week: "perfect",
    },
  ],
  [
    "blocks",
    "a4",
    {
      days: ["Wed"],
      part: "PM",
      minutes: 120,
      activity: "Swimming with Chitra",
      where: "leisure centre",
      flexibility: "Fixed",
      support_minutes: 120,
      week: "perfect",
    },
  ],
  [
    "blocks",
    "a5",
    {
      days: ["Thu"],
      part: "Eve",
      minutes: 120,
      activity: "Choir practice",
      where: "church hall",
      flexibility: "Fixed",
      why: "I want to sing at the summer concert",
      support_minutes: 120,
      week: "perfect",
    },
  ],
  [
    "blocks",
    "a6",
    {
      days: ["Sun"],
      part: "PM",
      minutes: 90,
      activity: "Sunday lunch at mum's",
      where: "mum's",
      flexibility: "Fixed",
      support_minutes: 90,
      week: "perfect",
    },
  ],
  [
    "blocks",
    "a7",
    {
      days: ["Mon"],
      part: "PM",
      minutes: 60,
      activity: "Money and letters",
      where: "home",
      flexibility: "Flexible",
      support_minutes: 60,
      week: "perfect",
    },
  ],
  [
    "blocks",
    "a8",
    {
      days: ["Sat"],
      part: "PM",
      minutes: 240,
      activity: "Saturday out: market, café, record shop",
      where: "town",
      flexibility: "Flexible",
      support_minutes: 240,
      week: "perfect",
    },
  ],
  [
    "blocks",
    "a9",
    {
      days: ["Tue"],
      part: "PM",
      minutes: 255,
      activity: "Café placement with a job coach",
      where: "the café",
      flexibility: "Fixed",
      support_minutes: 255,
      week: "perfect",
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
      areas: ["CA07", "CA09", "WB07"],
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
      areas: ["CA08", "CA09", "WB05"],
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

/** Returns a host on whose day Amara's circle has already written. */
export function sampleHost(): FakeHost {
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
    worksheets,
  });
  host.perform({
    type: "editPlan",
    circle: "amara",
    edits: plan.map(([collection, record, fields], at) => ({
      type: "insert",
      collection,
      record,
      order: `i${(at + 1).toString(36).padStart(3, "0")}i`,
      fields,
    })),
  });
  return host;
}
