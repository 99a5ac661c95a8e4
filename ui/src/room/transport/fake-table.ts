/**
 * The fake host's tables during the day: where each circle is, who is there, what was agreed to,
 * and the ideas that circles give each other. By the rules of the host, where a tablet sees them.
 */
import type {
  Agenda,
  CircleId,
  CircleView,
  Collection,
  Command,
  Consent,
  Delicate,
  Edit,
  HereView,
  MemberView,
  OwnTable,
  PauseKind,
  Rejection,
  SupportTier,
  Topic,
} from "../../protocol";
import { isSkipped, isTogether } from "../agenda";
import { blankOwnTable } from "../blank";
import type { FakePlan } from "./fake-plan";

/** A circle, as far as its table is concerned. */
export interface Seated {
  readonly circle: CircleId;
  readonly name: string;
  readonly members: readonly MemberView[];
  readonly plan: FakePlan;
}

interface Kept {
  table: Omit<OwnTable, "here">;
  here: Map<string, Pick<HereView, "is" | "at">>;
  consents: Consent[];
  topics: Topic[];
  feedback: number;
}

interface Idea {
  id: string;
  circle: CircleId;
  text: string;
  tier: SupportTier | null;
  isNamed: boolean;
  to: CircleId[];
}

interface Taken {
  circle: CircleId;
  idea: string | null;
  becomes: "Action" | "Block" | "Outcome";
}

type TableCommand = Extract<
  Command,
  {
    type:
      | "signal"
      | "workOn"
      | "giveTableTime"
      | "pauseTable"
      | "resumeTable"
      | "attend"
      | "offerIdea"
      | "withdrawIdea"
      | "takeIdea"
      | "parkTopic"
      | "withdrawTopic"
      | "settleTopic"
      | "setConsents"
      | "withdrawConsent"
      | "giveFeedback";
  }
>;

/** What came of a command: something to write into the plan as well, perhaps. */
type Done = Rejection | { edits: Edit[] } | undefined;

const nothing = { edits: [] };
const becomes: Record<Taken["becomes"], [Collection, string]> = {
  Action: ["actions", "what"],
  Block: ["blocks", "activity"],
  Outcome: ["outcomes", "statement"],
};
const sheets: Record<string, Collection[]> = {
  "perfect-week": ["blocks"],
  "just-enough-support": ["mixes", "ideas"],
  budget: ["costs"],
  "outcomes-and-actions": ["outcomes", "actions"],
};

export class FakeTables {
  readonly #kept = new Map<CircleId, Kept>();
  #ideas: Idea[] = [];
  #taken: Taken[] = [];
  isRehearsal = false;

  constructor(readonly circles: () => readonly Seated[]) {}

  /** Does a command of this kind; nothing when it is of another. */
  decide(id: string, command: Command, agenda: Agenda): Done {
    const now = new Date().toISOString();
    switch (command.type) {
      case "signal":
        return this.#change(command.circle, { signal: command.signal });
      case "workOn":
        return this.#workOn(command, agenda, now);
      case "giveTableTime": {
        const { extraMinutes } = this.#of(command.circle).table;
        return this.#change(command.circle, { extraMinutes: extraMinutes + command.minutes });
      }
      case "pauseTable":
        return this.#pause(command.circle, command.kind, command.minutes);
      case "resumeTable":
        return this.#resume(command);
      case "attend":
        this.#of(command.circle).here.set(command.who ?? "", { is: command.is, at: now });
        return nothing;
      case "offerIdea":
        return this.#offer(id, command);
      case "withdrawIdea":
        return this.#withdraw(({ id: one }) => one === command.idea);
      case "takeIdea":
        return this.#take(command);
      case "parkTopic": {
        if (command.circle === null) return nothing;
        const { circle, text } = command;
        this.#of(circle).topics.push({ id, circle, text, at: now, settled: null });
        return nothing;
      }
      case "withdrawTopic": {
        const kept = this.#of(command.circle);
        const left = kept.topics.filter(
          ({ id: one, settled }) => one !== command.topic || settled !== null,
        );
        if (left.length === kept.topics.length) return { type: "noSuchTopic" };
        kept.topics = left;
        return nothing;
      }
      case "settleTopic":
        for (const { topics } of this.#kept.values()) {
          const topic = topics.find((one) => one.id === command.topic);
          if (topic) topic.settled = command.settled;
        }
        return nothing;
      case "setConsents":
        this.#agree(command);
        return this.#hear(command.circle);
      case "withdrawConsent":
        return this.#takeBack(command, now);
      case "giveFeedback":
        this.#of(command.circle).feedback++;
        return nothing;
      default:
        return undefined;
    }
  }

  /** What a circle sees of all this. */
  view(circle: CircleId, agenda: Agenda) {
    const { table, here, consents, topics, feedback } = this.#of(circle);
    const seated = this.circles().find((one) => one.circle === circle);
    const people = [
      { id: null, name: seated?.name ?? "", relation: "" },
      ...(seated?.members ?? []),
    ];
    const place = agenda.items.findIndex(({ id }) => id === agenda.now);
    const ahead = agenda.items.slice(place + 1, -1);
    return {
      table: {
        ...table,
        pause: table.pause && {
          ...table.pause,
          mayGoOn: said(consents, "GoOnWithoutMe") === "Yes",
        },
        here: people.map(({ id: who, name, relation }) => {
          const { is, at } = here.get(who ?? "") ?? { is: "Expected" as const, at: null };
          return { who, name, relation, is, at };
        }),
      },
      catchUp: seated ? missed(seated.plan, agenda) : [],
      barrier: ahead.find(({ id, kind }) => isTogether(kind) && !isSkipped(agenda, id))?.id ?? null,
      ideas: this.#ideasFor(circle),
      topics: structuredClone(topics),
      consents: structuredClone(consents),
      feedback,
      circles: this.circles().flatMap(({ circle: id, name }) =>
        id === circle ? [] : [{ circle: id, name }],
      ),
      isRehearsal: this.isRehearsal,
    } satisfies Partial<CircleView>;
  }

  #of(circle: CircleId): Kept {
    const known = this.#kept.get(circle);
    if (known) return known;
    const { here: _, ...table } = blankOwnTable();
    const fresh = { table, here: new Map(), consents: [], topics: [], feedback: 0 };
    this.#kept.set(circle, fresh);
    return fresh;
  }

  #change(circle: CircleId, change: Partial<Kept["table"]>): Done {
    const kept = this.#of(circle);
    kept.table = { ...kept.table, ...change };
    return nothing;
  }

  #workOn(
    { circle, item }: Extract<TableCommand, { type: "workOn" }>,
    agenda: Agenda,
    now: string,
  ): Done {
    const at = (id: string | null) => agenda.items.findIndex((one) => one.id === id);
    const between = agenda.items.slice(at(agenda.now) + 1, Math.max(0, at(item)));
    const wait = between.find(({ id, kind }) => isTogether(kind) && !isSkipped(agenda, id));
    if (item !== null && wait) return { type: "waitForTheRoom", item: wait.id };
    const own = item === agenda.now ? null : item;
    const signal = this.#of(circle).table.signal;
    const goesOn = at(own ?? agenda.now) > at(this.#of(circle).table.item ?? agenda.now);
    return this.#change(circle, {
      item: own,
      itemSince: own === null ? null : now,
      extraMinutes: 0,
      signal: goesOn && signal !== "Help" ? null : signal,
    });
  }

  #pause(circle: CircleId, kind: PauseKind, minutes: number | null): Done {
    const backAt = minutes === null ? null : new Date(Date.now() + minutes * 60_000).toISOString();
    return this.#change(circle, { pause: { kind, backAt, goesOn: false, mayGoOn: false } });
  }

  #resume({ circle, withoutPerson }: Extract<TableCommand, { type: "resumeTable" }>): Done {
    const { table, consents } = this.#of(circle);
    if (!table.pause) return { type: "alreadyMoved" };
    if (!withoutPerson) return this.#change(circle, { pause: null });
    if (said(consents, "GoOnWithoutMe") !== "Yes") return { type: "notWithoutThem" };
    return this.#change(circle, { pause: { ...table.pause, goesOn: true } });
  }

  #offer(
    id: string,
    { circle, text, tier, isNamed, to, agreed }: Extract<TableCommand, { type: "offerIdea" }>,
  ): Done {
    if (said(this.#of(circle).consents, "ShareRound") === "No") return { type: "noConsent" };
    const what = this.#delicate(circle, text).filter((one) => !agreed.includes(one));
    if (what.length > 0) return { type: "needsOwnYes", what };
    this.#ideas.push({ id, circle, text: text.trim(), tier, isNamed, to });
    return nothing;
  }

  /** What in a text needs a yes of its own: much simpler than the host's own reading. */
  #delicate(circle: CircleId, text: string): Delicate[] {
    const others = this.circles().filter((one) => one.circle !== circle);
    const isNamed = others.some(({ name }) => text.includes(name));
    const found: [Delicate, boolean][] = [
      ["Money", text.includes("£")],
      ["Health", /medic|epilep|diabet/i.test(text)],
      ["Names", isNamed],
    ];
    return found.flatMap(([what, isIn]) => (isIn ? [what] : []));
  }

  #withdraw(goes: (idea: Idea) => boolean): Done {
    const gone = new Set(this.#ideas.filter(goes).map(({ id }) => id));
    this.#ideas = this.#ideas.filter(({ id }) => !gone.has(id));
    for (const taken of this.#taken) {
      if (taken.idea !== null && gone.has(taken.idea)) taken.idea = null;
    }
    return nothing;
  }

  #take(command: Extract<TableCommand, { type: "takeIdea" }>): Done {
    const idea = this.#ideas.find(({ id }) => id === command.idea);
    if (!idea) return { type: "noSuchIdea" };
    const [collection, field] = becomes[command.becomes];
    const { circle, record } = command;
    this.#taken.push({ circle, idea: idea.id, becomes: command.becomes });
    const more = collection === "blocks" ? { week: "perfect", days: ["Mon"], part: "PM" } : {};
    const fields = { ...more, [field]: idea.text };
    return { edits: [{ type: "insert", collection, record, order: "zz", fields }] };
  }

  /** What was taken back stays so unless it is said again. */
  #agree({ circle, consents, again }: Extract<TableCommand, { type: "setConsents" }>) {
    const kept = this.#of(circle);
    const takenBack = kept.consents.filter(
      ({ purpose, withdrawnAt }) => withdrawnAt !== null && !again.includes(purpose),
    );
    const said = structuredClone(consents).filter(
      ({ purpose }) => !takenBack.some((one) => one.purpose === purpose),
    );
    kept.consents = [...said, ...takenBack];
  }

  #takeBack({ circle, purpose }: Extract<TableCommand, { type: "withdrawConsent" }>, now: string) {
    const kept = this.#of(circle);
    if (!kept.consents.some((one) => one.purpose === purpose)) {
      return { type: "noSuchConsent" } as const;
    }
    for (const one of kept.consents) {
      if (one.purpose === purpose) one.withdrawnAt ??= now;
    }
    return this.#hear(circle);
  }

  /** What is a no now is off every screen at once. */
  #hear(circle: CircleId): Done {
    const isNo = said(this.#of(circle).consents, "ShareRound") === "No";
    return isNo ? this.#withdraw((idea) => idea.circle === circle) : nothing;
  }

  #ideasFor(circle: CircleId): CircleView["ideas"] {
    const seen = this.#ideas.filter(
      (idea) => idea.circle === circle || idea.to.length === 0 || idea.to.includes(circle),
    );
    return seen.map(({ id, text, tier, isNamed, circle: by }) => {
      const taken = this.#taken.find((one) => one.circle === circle && one.idea === id);
      const name = this.circles().find((one) => one.circle === by)?.name ?? null;
      const became = taken?.becomes ?? null;
      return { id, text, tier, name: isNamed ? name : null, isMine: by === circle, became };
    });
  }
}

/** Whether a circle has said no to things on the wall. */
export function isOffScreen(view: Pick<CircleView, "consents">): boolean {
  return said(view.consents, "ShowOnScreen") === "No";
}

function said(consents: readonly Consent[], purpose: Consent["purpose"]) {
  const consent = consents.find((one) => one.purpose === purpose);
  return consent?.withdrawnAt ? "No" : consent?.answer;
}

function missed(plan: FakePlan, agenda: Agenda): string[] {
  const isWritten = (sheet: string) => {
    const own = sheets[sheet];
    if (own) return own.some((collection) => plan.list(collection).length > 0);
    return plan.list("entries").some(({ fields }) => fields["worksheet"]?.value === sheet);
  };
  return agenda.items.flatMap(({ id, kind, worksheet }) => {
    const hasEnded = agenda.runs.some(({ item, endedAt }) => item === id && endedAt !== null);
    const isLeft = isSkipped(agenda, id) || (hasEnded && agenda.now !== id);
    const waits = kind === "TableWork" && isLeft && worksheet && !isWritten(worksheet);
    return waits ? [id] : [];
  });
}
