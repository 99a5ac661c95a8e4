/**
 * A host in memory that keeps to the contract: for component tests, and for looking at a face
 * while no host runs. Its wires can be slow, be cut, swallow frames, and repeat them.
 */
import {
  type Agenda,
  type Announcement,
  type AskedView,
  type CircleView,
  type ClientFrame,
  type Command,
  type CommandId,
  type ErrorCode,
  type HostFrame,
  type HostingView,
  type MemberView,
  type MoneyView,
  type Outcome,
  type Rejection,
  type Revision,
  type Role,
  type Template,
  VERSION,
} from "../../protocol";
import { openOrRefuse } from "./fake-door";
import { plainForecast } from "./fake-forecast";
import { FakeMoney } from "./fake-money";
import { FakePast } from "./fake-past";
import { FakePictures } from "./fake-pictures";
import { FakePlan } from "./fake-plan";
import { FakeTables, isOffScreen } from "./fake-table";
import { blankAgenda } from "../blank";
import { type Shown, pictureOf } from "../picture";
import type { Dial, Greeting, Spoken } from "./line";

export interface FakeCircle {
  circle: string;
  name: string;
  members?: MemberView[];
}

export interface FakeDay {
  event?: string;
  title?: string;
  date?: string | null;
  code?: string;
  circles: FakeCircle[];
  agenda?: Agenda;
  worksheets?: Template[];
}

interface Caller {
  say: (frame: HostFrame) => void;
  /** Says no in the open, as anybody could. */
  sayNo: (error: ErrorCode) => void;
  seat: string;
  role: Role | null;
  looks: { worksheet: string | null; record: string | null };
}

interface Circle extends Required<FakeCircle> {
  plan: FakePlan;
  past: FakePast;
  asked: AskedView[];
}

/** One device's wire to the host. */
export interface Wire {
  dial: Dial;
  /** Cuts it; nobody gets through until `mend`. */
  cut: () => void;
  mend: () => void;
  /** From now on frames vanish on the way, and nothing says so. */
  deafen: () => void;
}

const empty = blankAgenda();

export class FakeHost {
  readonly event: string;
  code: string;
  /** The room's key. */
  key = "room-key";
  revision: Revision = 0;
  agenda: Agenda;
  announcements: Announcement[] = [];
  /** How the wall writes the name of a circle. */
  wallNameOf = (name: string): string => name;
  /** How long a frame is under way, in milliseconds, each way; a function for chance. */
  delay: () => number = () => 0;
  /** Every command arrives twice, as after a break in which only the reply was lost. */
  repeats = false;
  /** Whoever comes in from now on only looks on. */
  onlyLooks = false;
  /** What becomes of the next command instead of doing it. */
  next: Extract<Outcome, { type: "rejected" } | { type: "failed" }> | undefined;
  /** Which laptop this is, and where the others are. */
  hosting: HostingView = {
    term: 0,
    heir: "",
    before: "",
    proof: "",
    since: 0,
    kept: 0,
    hasSpare: false,
    others: [],
  };
  /** Another laptop has taken over from this one, and it knows. */
  isOver = false;
  /** What becomes of a wish for paper. */
  paper: Outcome = { type: "failed", error: "noPaper" };
  /** Photos and drawings, as they are on the host's disk. */
  readonly pictures = new FakePictures();
  /** Hours and money of its circles, and the ideas bank. */
  readonly money = new FakeMoney();
  /** Where its circles are, who is there, and what they give each other. */
  readonly tables = new FakeTables(() => this.#circles);
  /** Everything that devices said, in order. */
  readonly heard: Spoken[] = [];

  readonly #title: string;
  readonly #date: string | null;
  readonly #worksheets: Template[];
  readonly #circles: Circle[];
  readonly #callers = new Set<Caller>();
  readonly #tokens = new Map<string, { seat: string; role: Role }>();
  readonly #done = new Map<CommandId, Outcome>();
  #onWall: string | null = null;
  #count = 0;

  constructor(day: FakeDay) {
    this.event = day.event ?? "sample";
    this.#title = day.title ?? "A planning day";
    this.#date = day.date ?? null;
    this.code = day.code ?? "ABC234";
    this.agenda = day.agenda ?? empty;
    this.#worksheets = day.worksheets ?? [];
    this.#circles = day.circles.map((one) => ({
      members: [],
      ...one,
      plan: new FakePlan(),
      past: new FakePast(),
      asked: [],
    }));
  }

  /** Gives another host all that this one has, as to a spare laptop. */
  copyTo(other: FakeHost): void {
    for (const [token, seat] of this.#tokens) other.#tokens.set(token, seat);
    for (const [id, outcome] of this.#done) other.#done.set(id, outcome);
    for (const { circle, plan } of this.#circles) {
      for (const { collection, record } of plan.all()) other.plan(circle).put(collection, record);
    }
    other.revision = this.revision;
  }

  /** Tells every device which laptop this is. */
  tellHosting(): void {
    for (const { say } of this.#callers) say({ type: "hosting", hosting: this.hosting });
  }

  /** The plan of a circle, as it is on the host's disk. */
  plan(circle: string): FakePlan {
    return this.#circle(circle).plan;
  }

  /** Does a command as the facilitator, or as whoever has no wire. */
  perform(command: Command): Outcome {
    return this.#answer(`host-${++this.#count}`, command);
  }

  /** Puts something of a circle on the wall, or (null) takes everything off it. */
  show(request: string | null): void {
    this.#onWall = request;
    this.#publish();
  }

  /** Says what the money of a circle comes to, or what it comes to now. */
  tellMoney(circle: string, view: MoneyView): void {
    this.money.put(circle, view);
    this.#publish();
  }

  announce(text: string): void {
    const at = new Date().toISOString();
    this.announcements.push({ id: `a${++this.#count}`, text, to: { type: "everyone" }, at });
    this.#publish();
  }

  /** Forgets every seat, as a host does that opens another event. */
  forgetSeats(): void {
    this.#tokens.clear();
  }

  moveTo(item: string | null): void {
    const startedAt = new Date().toISOString();
    const runs =
      item === null
        ? []
        : [{ item, startedAt, endedAt: null, extraMinutes: 0, minutes: null, pausedSeconds: 0 }];
    const before = structuredClone(this.agenda.runs);
    for (const run of before) if (run.item !== item) run.endedAt ??= startedAt;
    this.agenda = { ...this.agenda, now: item, runs: [...before, ...runs] };
    this.#publish();
  }

  wire(): Wire {
    let isCut = false;
    let isDeaf = false;
    let end: (() => void) | undefined;
    const dial: Dial = (ears) => {
      let isOpen = true;
      const tell = (act: () => void) => !isDeaf && there(() => isOpen && act());
      const { caller, leave } = this.#seatCaller({
        say: (frame) => tell(() => ears.onframe(frame)),
        sayNo: (error) => tell(() => ears.onno(error)),
      });
      const [here, there] = [this.#way(), this.#way()];
      const hangUp = () => {
        isOpen = false;
        leave();
      };
      end = () => {
        if (!isOpen) return;
        hangUp();
        ears.onclose();
      };
      openOrRefuse(here, () => isOpen, isCut, ears, hangUp);
      return {
        send: (frame) => {
          if (isDeaf || isCut || !isOpen) return;
          const text = JSON.stringify(frame);
          here(() => isOpen && this.#hear(caller, JSON.parse(text)));
        },
        close: hangUp,
      };
    };
    return {
      dial,
      cut: () => {
        isCut = true;
        end?.();
      },
      mend: () => (isCut = isDeaf = false),
      deafen: () => (isDeaf = true),
    };
  }

  /** One direction of a wire: slow perhaps, but never out of order. */
  #way(): (act: () => void) => void {
    let due = 0;
    return (act) => {
      due = Math.max(due, Date.now() + this.delay());
      if (due <= Date.now()) queueMicrotask(act);
      else setTimeout(act, due - Date.now());
    };
  }

  #seatCaller(says: Pick<Caller, "say" | "sayNo">) {
    const looks = { worksheet: null, record: null };
    const caller: Caller = { ...says, seat: "", role: null, looks };
    this.#callers.add(caller);
    const leave = () => {
      this.#callers.delete(caller);
      if (caller.role) this.#publish();
    };
    return { caller, leave };
  }

  #hear(caller: Caller, frame: Spoken): void {
    this.heard.push(frame);
    switch (frame.type) {
      case "hello":
        return this.#greet(caller, frame);
      case "ping":
        return caller.say({ type: "pong", now: new Date().toISOString() });
      case "presence":
        caller.looks = { worksheet: frame.worksheet, record: frame.record };
        return this.#publish();
      case "cancelPrint":
        return;
      case "formPart":
        return caller.say(reply(frame.id, { type: "failed", error: "notAllowed" }));
      case "history":
      case "planAt":
        return this.#tellOfPast(caller, frame);
      case "print":
        return caller.say(reply(frame.id, this.paper));
      case "command":
        for (let time = this.repeats ? 2 : 1; time > 0; time--) {
          const outcome = this.#answer(frame.id, frame.command, caller);
          caller.say(reply(frame.id, outcome));
        }
        return;
      case "picturePart":
      case "wantPicture":
        return this.#passPicture(caller, frame);
    }
  }

  #passPicture(
    { role, say }: Caller,
    frame: Extract<ClientFrame, { type: "picturePart" | "wantPicture" }>,
  ): void {
    const { hash } = frame;
    if (role?.type !== "circle") {
      return say({ type: "pictureRefused", hash, fault: { type: "notAllowed" } });
    }
    const { circle } = role;
    if (frame.type === "wantPicture") return say(this.pictures.give(circle, frame));
    const wasHere = this.pictures.has(circle, hash);
    say(this.pictures.take(circle, frame));
    if (wasHere || !this.pictures.has(circle, hash)) return;
    for (const { role: theirs, say: tell } of this.#callers) {
      if (seen(theirs) === circle) tell({ type: "pictureHere", hash });
    }
  }

  #tellOfPast(caller: Caller, asked: Extract<ClientFrame, { type: "history" | "planAt" }>): void {
    if (caller.role?.type !== "circle") return;
    const { past } = this.#circle(caller.role.circle);
    if (asked.type === "history") {
      return caller.say({ type: "history", moments: past.moments(caller.seat) });
    }
    const { revision } = asked;
    caller.say({ type: "planAt", revision, records: past.at(revision) });
  }

  #greet(caller: Caller, hello: Greeting): void {
    const refuse = (error: ErrorCode) => caller.say({ type: "refused", error });
    if (this.isOver) {
      caller.say({ type: "hosting", hosting: this.hosting });
      return refuse("takenOver");
    }
    if (hello.token !== undefined) {
      const known = this.#tokens.get(hello.token);
      if (!known) return caller.sayNo("unknownSeat");
      return this.#welcome(caller, known, undefined, hello.have);
    }
    if (hello.key !== undefined) return caller.sayNo("wrongKey");
    if (hello.room !== undefined && hello.room !== this.key) return caller.sayNo("oldLink");
    if (hello.room === undefined && hello.code !== this.code) return caller.sayNo("wrongCode");
    if (hello.circle === undefined) {
      const cards = this.#circles.map(({ circle, name }, place) => ({ circle, name, place }));
      return caller.say({ type: "cards", event: this.#title, cards });
    }
    const circle = hello.circle;
    if (!this.#circles.some((one) => one.circle === circle)) return refuse("noSuchCircle");
    const type = this.onlyLooks ? ("guest" as const) : ("circle" as const);
    const seat = { seat: `seat-${++this.#count}`, role: { type, circle } };
    const token = `token-${this.#count}`;
    this.#tokens.set(token, seat);
    this.#welcome(caller, seat, token, undefined);
  }

  #welcome(
    caller: Caller,
    { seat, role }: { seat: string; role: Role },
    token: string | undefined,
    have: Revision | undefined,
  ): void {
    caller.seat = seat;
    caller.role = role;
    caller.say({
      type: "welcome",
      version: VERSION,
      seat,
      role,
      name: { animal: this.#count % 32, number: 2 + (this.#count % 98) },
      ...(token === undefined ? {} : { token }),
      now: new Date().toISOString(),
      event: this.event,
      worksheets: this.#worksheets,
      setAside: [],
      hosting: this.hosting,
    });
    this.#publish();
    const circle = seen(role);
    if (circle === undefined) return;
    const { plan } = this.#circle(circle);
    const isWhole = have === undefined || have > this.revision;
    const records = isWhole ? plan.all() : plan.since(have);
    caller.say({ type: "plan", isWhole, revision: this.revision, records });
  }

  #answer(id: CommandId, command: Command, caller?: Caller): Outcome {
    const known = this.#done.get(id);
    if (known) return known;
    const outcome = this.next ?? this.#decide(id, command, caller);
    this.next = undefined;
    if (outcome.type !== "failed") this.#done.set(id, outcome);
    return outcome;
  }

  #decide(id: CommandId, command: Command, caller: Caller | undefined): Outcome {
    const { role = null, seat = "" } = caller ?? {};
    const own = "circle" in command ? command.circle : undefined;
    if (role?.type === "circle" && role.circle !== own) return rejected({ type: "notAllowed" });
    const saved = (): Outcome => ({ type: "saved", revision: this.revision });
    switch (command.type) {
      case "editPlan": {
        const refused = this.#edit(command, seat);
        if (refused) return rejected(refused);
        break;
      }
      case "askToShow":
      case "offerToShow": {
        const isAsked = command.type === "askToShow";
        if (isAsked && command.worksheet === "budget") {
          return rejected({ type: "onlyThePersonAsks" });
        }
        const answer = isAsked ? "waiting" : "yes";
        if (!this.#ask(id, command, answer)) return rejected({ type: "nothingToShow" });
        break;
      }
      case "answerShow": {
        const asked = this.#circle(command.circle).asked;
        const at = asked.findIndex((one) => one.request === command.request);
        const one = asked[at];
        if (!one) return rejected({ type: "noSuchRequest" });
        const no = one.answer === "yes" ? "takenBack" : "no";
        asked[at] = { ...one, answer: command.yes ? "yes" : no };
        if (!command.yes && this.#onWall === command.request) this.#onWall = null;
        break;
      }
      case "setContingency":
      case "answerSharing":
      case "answerTogether":
      case "leaveSharing":
        if (!this.money.keep(command, id)) return rejected({ type: "noSuchQuestion" });
        break;
      default: {
        const done = this.tables.decide(id, command, this.agenda) ?? { type: "notAllowed" };
        if ("type" in done) return rejected(done);
        if (own && done.edits.length > 0) this.#edit({ circle: own, edits: done.edits }, seat);
        this.#clearScreen();
      }
    }
    this.#publish();
    return saved();
  }

  /** Writes in a plan and tells its devices; returns why not, if so. */
  #edit(
    { circle: id, edits }: Pick<Extract<Command, { type: "editPlan" }>, "circle" | "edits">,
    seat: string,
  ): Rejection | undefined {
    const { plan, past } = this.#circle(id);
    const changed = plan.decide(edits, this.revision + 1);
    if (!Array.isArray(changed)) return changed;
    if (changed.length === 0) return undefined;
    this.revision++;
    for (const { collection, record } of changed) plan.put(collection, record);
    past.keep(this.revision, seat, changed, plan.all());
    for (const { role, say } of this.#callers) {
      if (seen(role) === id)
        say({ type: "plan", isWhole: false, revision: this.revision, records: changed });
    }
    return undefined;
  }

  /** Whoever has said no to the wall has nothing on it. */
  #clearScreen(): void {
    for (const one of this.#circles) {
      if (!isOffScreen(this.tables.view(one.circle, this.agenda))) continue;
      if (one.asked.some(({ request }) => request === this.#onWall)) this.#onWall = null;
      one.asked = one.asked.filter(({ answer }) => answer !== "yes" && answer !== "waiting");
    }
  }

  #ask(
    id: string,
    { circle, worksheet, section }: Extract<Command, { type: "askToShow" | "offerToShow" }>,
    answer: "waiting" | "yes",
  ): boolean {
    const one = this.#circle(circle);
    const shown = this.#shown(one);
    const picture = pictureOf(shown, worksheet, section);
    if (!picture) return false;
    const isSame = (old: AskedView) => old.worksheet === worksheet && old.section === section;
    const old = one.asked.find(isSame);
    one.asked = one.asked.filter((asked) => !isSame(asked));
    if (old && this.#onWall === old.request) this.#onWall = answer === "yes" ? id : null;
    const flags = { isOnWall: false, isOutdated: false };
    one.asked.push({ request: id, worksheet, section, answer, picture, ...flags });
    return true;
  }

  #publish(): void {
    for (const caller of this.#callers) {
      const circle = seen(caller.role);
      if (circle === undefined) continue;
      caller.say({ type: "circle", view: this.#view(circle, caller) });
      for (const frame of this.money.frames(circle)) caller.say(frame);
    }
  }

  #view(id: string, caller: Caller): CircleView {
    const place = this.#circles.findIndex((one) => one.circle === id);
    const { name, members, asked } = this.#circle(id);
    const shown = this.#shown(this.#circle(id));
    const others = [...this.#callers].filter(
      (other) => other !== caller && other.role?.type === "circle" && other.role.circle === id,
    );
    return {
      event: this.#title,
      date: this.#date,
      circle: id,
      name,
      wallName: this.wallNameOf(name),
      place,
      members,
      agenda: this.agenda,
      asked: asked.map((one) => this.#askedNow(one, shown)),
      announcements: [...this.announcements],
      others: others.map(({ seat, looks: { worksheet, record } }) => ({ seat, worksheet, record })),
      forecast: plainForecast(this.agenda, Date.now()),
      ...this.tables.view(id, this.agenda),
    };
  }

  #shown({ circle, plan, members }: Circle): Shown {
    const { account, order } = this.money.of(circle) ?? {};
    return { plan, worksheets: this.#worksheets, members, account, order };
  }

  #askedNow(one: AskedView, shown: Shown): AskedView {
    const now = JSON.stringify(pictureOf(shown, one.worksheet, one.section));
    const isOutdated = now !== JSON.stringify(one.picture);
    return { ...one, isOnWall: one.request === this.#onWall, isOutdated };
  }

  #circle(id: string): Circle {
    const found = this.#circles.find((one) => one.circle === id);
    if (!found) throw new Error(`BUG: the fake day has no circle "${id}"`);
    return found;
  }
}

/** Returns the circle whose plan somebody sees. */
function seen(role: Role | null): string | undefined {
  return role && "circle" in role ? role.circle : undefined;
}

function reply(id: CommandId, outcome: Outcome): HostFrame {
  return { type: "reply", id, outcome };
}

function rejected(rejection: Rejection): Outcome {
  return { type: "rejected", rejection };
}
