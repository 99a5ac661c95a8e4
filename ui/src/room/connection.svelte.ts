/**
 * One device's conversation with the host: who it is, what it was shown last, and what it asked
 * for. Comes back by itself after every break. Knows frames; knows nothing of what is in a plan.
 */
import {
  type CircleId,
  type ClientFrame,
  type Command,
  type CommandId,
  type DeviceName,
  type ErrorCode,
  type HostFrame,
  type LockWish,
  type Outcome,
  type PaperRequest,
  type RecordId,
  type Role,
  type SeatId,
  type Template,
  type WorksheetId,
  VERSION,
  unreachable,
} from "../protocol";
import { delayBefore, delayElsewhere } from "./backoff";
import { common, saidAnew } from "./backing";
import { HostClock } from "./clock.svelte";
import { Deeds } from "./deeds";
import type { AsideEars, PlanEars, Standing } from "./ears";
import type { Hosts } from "./hosts";
import { newId } from "./id";
import { Intentions } from "./intentions.svelte";
import { forgetReload, isFirstReload } from "./reload";
import { type Invitation, type SeatKeep, tidyCode } from "./seat";
import type { Dial, Line } from "./transport/line";
import { Views } from "./views.svelte";

export interface ConnectionOptions {
  dial: Dial;
  /** Where else to look when the host is gone. */
  hosts?: Hosts;
  invitation: Invitation;
  seat: SeatKeep;
  /** Loads the page again; done once, when the page is not of the host's version. */
  reload?: () => void;
}

const PING_MS = 5_000;
const SILENT_MS = 12_000;
/** After a sleep a line may look open and be dead: it has this long to answer. */
const AWAKE_MS = 3_000;
/**
 * One of several addresses has this long to answer: a laptop whose battery is dead says nothing at
 * all, and the next one may be the spare. After so many rounds a slow network has its full time.
 */
const CALL_MS = 2_000;
const BRIEF_ROUNDS = 30;

export class Connection extends Views {
  #standing = $state.raw<Standing>({ is: "connecting" });
  #showsName = $state(false);
  #welcome = $state.raw<Extract<HostFrame, { type: "welcome" }>>();
  #isConnected = $state(false);
  #tries = $state(0);
  /** The host's clock, for counting down with the room. */
  readonly clock = new HostClock();

  readonly #options: ConnectionOptions;
  readonly #asked = new Intentions();
  readonly #deeds = new Deeds();
  readonly #ears = new Set<AsideEars>();
  #openPlan: ((event: string, circle: CircleId) => PlanEars) | undefined;
  #plan: PlanEars | undefined;
  #line: Line | undefined;
  #room: string | null;
  #code: string | null;
  #chosen: string | null;
  #shownToken: string | null = null;
  /** Somebody on this line said, in the open, that there is no such seat. */
  #isSeatUnknown = false;
  /** The host that this page knows has said that another has taken over. */
  #isToldOver = false;
  #saidHelloAt = 0;
  #pingedAt = 0;
  #heardAt = 0;
  #looking: Extract<ClientFrame, { type: "presence" }> | undefined;
  #redial: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;
  #isStopped = false;
  #isNew = true; // Nobody has let this device in on this line yet.
  #isNewHost = false;

  constructor(options: ConnectionOptions) {
    super();
    this.#options = options;
    this.#room = options.invitation.room;
    this.#code = options.invitation.code;
    this.#chosen = options.invitation.circle;
  }

  get standing(): Standing {
    return this.#standing;
  }
  /** Has the host look; it tells what it finds, and what changes, for a quarter of a minute. */
  lookAtNetwork(): void {
    this.tell({ type: "lookAtNetwork" });
  }
  /** Asks for the copies of the event. */
  listCopies(): void {
    this.copiesAre(undefined);
    if (!this.tell({ type: "copies" })) this.copiesAre("failed");
  }
  /** Gives a circle its plan back as it was in a copy. */
  bringBack(copy: string, circle: CircleId, id: CommandId = newId()): Promise<Outcome> {
    return this.#ask({ type: "bringBack", id, copy, circle }, id);
  }
  /** What this device is called; nothing before it is in. */
  get name(): DeviceName | undefined {
    return this.#welcome?.name;
  }
  /** Whether somebody wants to see which device this is. */
  get showsName(): boolean {
    return this.#showsName;
  }
  hideName(): void {
    this.#showsName = false;
  }
  /** Lets a device show its name. */
  identify(seat: SeatId): void {
    this.tell({ type: "identify", seat });
  }
  get role(): Role | undefined {
    return this.#welcome?.role;
  }
  get seat(): SeatId | undefined {
    return this.#welcome?.seat;
  }
  /** The event's own id. */
  get event(): string | undefined {
    return this.#welcome?.event;
  }
  get worksheets(): readonly Template[] {
    return this.#welcome?.worksheets ?? [];
  }
  /** Worksheets that circles are not offered at this event. */
  get setAside(): readonly WorksheetId[] {
    return this.#welcome?.setAside ?? [];
  }
  /** Whether another laptop hosts the day than when this device was in before. */
  get isNewHost(): boolean {
    return this.#isNewHost;
  }
  /** Whether a line is open now, whatever the standing. */
  get isConnected(): boolean {
    return this.#isConnected;
  }
  /** How often in a row the host was called in vain. */
  get tries(): number {
    return this.#tries;
  }
  /** How many intentions wait for their reply. */
  get waiting(): number {
    return this.#asked.waiting;
  }
  /** The code that was last shown or typed, to try it again. */
  get code(): string | null {
    return this.#code;
  }

  /** Begins. Call `stop` when the face goes. */
  start(): void {
    document.addEventListener("visibilitychange", this.#wake);
    addEventListener("online", this.#wake);
    addEventListener("pageshow", this.#wake);
    this.#beat = setInterval(() => this.#listen(), 1_000);
    this.#dial();
  }

  stop(): void {
    this.#isStopped = true;
    document.removeEventListener("visibilitychange", this.#wake);
    removeEventListener("online", this.#wake);
    removeEventListener("pageshow", this.#wake);
    clearInterval(this.#beat);
    clearTimeout(this.#redial);
    this.#line?.close();
    this.#line = undefined;
    this.#isConnected = false;
  }

  /** Says how a plan is opened, once it is known whose plan this device may read and write. */
  follow(open: (event: string, circle: CircleId) => PlanEars): void {
    this.#openPlan = open;
  }

  /** Shows a code that somebody typed. */
  join(code: string): void {
    this.#room = null;
    this.#code = tidyCode(code);
    this.#chosen = null;
    this.#greet();
  }

  /** Picks one of the cards. */
  choose(circle: CircleId): void {
    this.#chosen = circle;
    this.#greet();
  }

  /** Gives the seat up, to choose another circle. Whoever holds the plan keeps what is not saved. */
  leave(): void {
    this.#options.seat.forget();
    this.#chosen = null;
    this.forgetCircle();
    this.#welcome = undefined;
    this.#plan = undefined;
    this.#looking = undefined;
    this.#asked.forget();
    this.#deeds.forget();
    this.#standing = { is: "connecting" };
    this.#hangUp();
    this.#dial();
  }

  /**
   * Tells the host an intention and returns what came of it, however many breaks lie between: it
   * is sent again with the same id until there is a reply. `failed` is a reply too.
   */
  command(command: Command, id: CommandId = newId()): Promise<Outcome> {
    const asked = this.#ask({ type: "command", id, command }, id);
    if (command.type !== "editPlan") void this.#keepInMind(command, id, asked);
    return asked;
  }

  /** Asks for a page on paper. */
  print(paper: PaperRequest, id: CommandId = newId()): Promise<Outcome> {
    return this.#ask({ type: "print", id, paper }, id);
  }

  /** Asks for a file for whoever helps with a fault, to be fetched as paper is. */
  helpWithFault(id: CommandId = newId()): Promise<Outcome> {
    return this.#ask({ type: "helpWithFault", id }, id);
  }

  /** Wants something of the event's lock; what somebody typed is kept nowhere else. */
  lock(wish: LockWish): Promise<Outcome> {
    const id = newId();
    return this.#ask({ type: "lock", id, wish }, id);
  }
  /** Lets this laptop host the day again after another has taken over. */
  hostOn(): Promise<Outcome> {
    const id = newId();
    return this.#ask({ type: "hostOn", id }, id);
  }

  /** Begins to bring a form; the host says how much of it has come, and at the end what came of it. */
  bringForm(first: Extract<ClientFrame, { type: "formPart" }>): Promise<Outcome> {
    return this.#ask(first, first.id);
  }

  /** Lets a paper be that is being made; its reply says so. */
  cancelPrint(id: CommandId): void {
    if (this.#standing.is === "in") this.#line?.send({ type: "cancelPrint", id });
  }

  /** Says where this device is looking. */
  look(worksheet: WorksheetId | null, record: RecordId | null): void {
    if (this.#looking?.worksheet === worksheet && this.#looking.record === record) return;
    this.#looking = { type: "presence", worksheet, record };
    if (this.#standing.is === "in") this.#line?.send(this.#looking);
  }

  /** Brings in who wants to hear of pictures and history; returns how to let them go. */
  attend(ears: AsideEars): () => void {
    this.#ears.add(ears);
    if (this.#standing.is === "in") ears.isIn();
    return () => this.#ears.delete(ears);
  }

  /** Says something that needs no reply, if the device is in; tells whether it was said. */
  tell(frame: ClientFrame): boolean {
    if (this.#standing.is !== "in" || !this.#line) return false;
    this.#line.send(frame);
    return true;
  }

  /** Hangs up and calls again at once, because somebody does not want to wait. */
  tryNow(): void {
    if (this.#line && this.#isConnected) return;
    this.#hangUp();
    this.#dial();
  }

  #ask(frame: ClientFrame, id: CommandId): Promise<Outcome> {
    return this.#asked.ask(frame, id, (asked) => void this.tell(asked));
  }

  /** What a circle had done is done again at a laptop that takes over and was not told of it. */
  async #keepInMind(command: Command, id: CommandId, asked: Promise<Outcome>): Promise<void> {
    const outcome = await asked;
    const isOfCircle = this.role?.type === "circle";
    if (isOfCircle && outcome.type === "saved") this.#deeds.add(id, command, outcome.revision);
    else if (outcome.type === "rejected") this.#deeds.drop(id);
  }

  #dial(): void {
    clearTimeout(this.#redial);
    if (this.#isStopped || this.#line) return;
    this.#isSeatUnknown = false;
    const dial = this.#options.hosts?.dial ?? this.#options.dial;
    this.#isNew = true;
    const line = dial({
      onopen: () => {
        if (this.#line !== line) return;
        this.#isConnected = true;
        this.#heardAt = Date.now();
        this.#greet();
      },
      onframe: (frame) => {
        if (this.#line !== line) return;
        this.#heardAt = Date.now();
        this.#hear(frame);
      },
      onno: (error) => {
        if (this.#line !== line) return;
        this.#heardAt = Date.now();
        this.#hearNo(error);
      },
      onstir: () => {
        if (this.#line === line) this.#heardAt = Date.now();
      },
      onclose: () => {
        if (this.#line === line) this.#lose();
      },
    });
    this.#line = line;
    this.#heardAt = Date.now();
  }

  #hangUp(): void {
    const line = this.#line;
    this.#line = undefined;
    this.#isConnected = false;
    line?.close();
  }

  /** The line is gone: says so, and calls again after a while. */
  #lose(): void {
    this.#hangUp();
    if (this.#standing.is === "in") this.#standing = { is: "cutOff", since: Date.now() };
    if (this.#isStopped) return;
    clearTimeout(this.#redial);
    const delay = this.#isOneOfMany ? delayElsewhere : delayBefore;
    this.#redial = setTimeout(() => this.#dial(), delay(this.#round));
    if (this.#tries > 0) this.#options.hosts?.turn();
    this.#tries++;
  }

  #listen(): void {
    if (!this.#line) return;
    const now = Date.now();
    const isBrief = !this.#isConnected && this.#isOneOfMany && this.#round < BRIEF_ROUNDS;
    const patience = isBrief ? CALL_MS : SILENT_MS;
    if (now - this.#heardAt > patience) this.#lose();
    else if (this.#isConnected && now - this.#pingedAt >= PING_MS) this.#ping(now);
  }

  get #isOneOfMany(): boolean {
    return (this.#options.hosts?.count ?? 1) > 1;
  }

  /** How often each address was called in vain. */
  get #round(): number {
    return Math.floor(this.#tries / (this.#options.hosts?.count ?? 1));
  }

  #ping(now: number): void {
    this.#pingedAt = now;
    this.#line?.send({ type: "ping" });
  }

  #wake = (): void => {
    if (document.visibilityState === "hidden" || this.#isStopped) return;
    if (!this.#line) {
      this.#dial();
      return;
    }
    const now = Date.now();
    this.#ping(now);
    this.#heardAt = Math.min(this.#heardAt, now - SILENT_MS + AWAKE_MS);
  };

  #greet(): void {
    if (!this.#isConnected) return;
    const { invitation, seat } = this.#options;
    this.#saidHelloAt = Date.now();
    this.#shownToken = this.#isSeatUnknown ? null : seat.read();
    const have = this.#plan?.have();
    const seen = this.#options.hosts?.seen;
    const hosting = seen ? { hosting: seen } : {};
    const hello = { type: "hello" as const, version: VERSION, ...hosting };
    if (this.#shownToken !== null) {
      const { life } = this.#welcome ?? {};
      const held = have === undefined ? {} : { have, ...(life === undefined ? {} : { life }) };
      this.#line?.send({ ...hello, token: this.#shownToken, ...held });
    } else if (invitation.key !== null) {
      this.#line?.send({ ...hello, key: invitation.key });
    } else if (this.#room !== null || this.#code !== null) {
      const chosen = this.#chosen === null ? {} : { circle: this.#chosen };
      const known = this.#room === null ? { code: this.#code ?? "" } : { room: this.#room };
      this.#line?.send({ ...hello, ...known, ...chosen });
    } else if (this.#standing.is !== "outside") {
      this.#standing = { is: "outside", error: null };
    }
  }

  #hear(frame: HostFrame): void {
    switch (frame.type) {
      case "cards":
        this.#tries = 0;
        this.#standing = { is: "choosing", event: frame.event, cards: frame.cards };
        return;
      case "welcome":
        return this.#enter(frame);
      case "refused":
        if (frame.error === "takenOver" && !this.#isElsewhere) this.#isToldOver = true;
        return this.#turnedAway(frame.error);
      case "reply":
        return this.#asked.settle(frame.id, frame.outcome);
      case "desk":
      case "wall":
      case "circle":
      case "money":
      case "deskMoney":
      case "door":
      case "network":
      case "safety":
      case "spare":
      case "keeping":
      case "copies":
      case "noCopies":
      case "ideasBank":
      case "forms":
      case "formSources":
        return this.show(frame);
      case "hosting":
        this.#options.hosts?.hear(frame.hosting);
        if (this.#standing.is !== "in") return;
        this.#deeds.isUnder(frame.hosting);
        this.#plan?.isUnder(frame.hosting);
        return;
      case "showName":
        this.#showsName = true;
        return;
      case "plan":
        this.#plan?.hear(frame);
        return;
      case "worksheets":
        if (this.#welcome) this.#welcome = { ...this.#welcome, ...frame, type: "welcome" };
        return;
      case "pictureHave":
      case "pictureRefused":
      case "picturePart":
      case "pictureHere":
      case "history":
      case "planAt":
      case "pastRefused":
      case "printProgress":
      case "formHave":
      case "accesses":
      case "whoSees":
      case "whatGoes":
      case "erased":
        for (const ears of this.#ears) ears.hearAside(frame);
        return;
      case "pong":
        this.clock.hear(Date.parse(frame.now), this.#pingedAt);
        return;
      // These are a spare laptop's, which is no page.
      case "copy":
      case "copyPart":
      case "saved":
        return;
      default:
        unreachable(frame);
    }
  }

  #enter(frame: Extract<HostFrame, { type: "welcome" }>): void {
    const before = this.#options.hosts?.seen ?? { term: 0, heir: "" };
    const order = this.#options.hosts?.enter(frame.event, frame.hosting) ?? "same";
    if (order === "earlier") return this.#goElsewhere();
    this.#tries = 0;
    this.savesAgain();
    this.#isNew = this.#isToldOver = false;
    this.#isNewHost = order === "later";
    if (this.#isNewHost) this.#asked.amend(saidAnew(common(before, frame.hosting)));
    if (frame.token !== undefined) this.#options.seat.write(frame.token);
    this.clock.hear(Date.parse(frame.now), this.#saidHelloAt);
    this.#welcome = frame;
    if (frame.gone) this.#options.seat.eraseGone?.(frame.event, frame.gone);
    if (frame.role.type === "circle" || frame.role.type === "guest") {
      this.#readPlan(frame.event, frame.role.circle);
      this.#options.seat.isOf?.(`${frame.event}.${frame.role.circle}`);
    }
    this.#standing = { is: "in" };
    forgetReload();
    const { frames } = this.#asked;
    // What this laptop lacks goes before what it has not heard.
    this.#plan?.isUnder(frame.hosting);
    for (const { id, command } of this.#deeds.isUnder(frame.hosting))
      void this.command(command, id);
    for (const asked of frames) this.#line?.send(asked);
    if (this.#looking) this.#line?.send(this.#looking);
    for (const ears of this.#ears) ears.isIn();
  }

  /** Whether this is no host that this page knows, and has not let the device in. */
  get #isElsewhere(): boolean {
    return this.#isNew && this.#options.hosts?.isStrange === true;
  }

  /** This is not, or no longer, the host: another one is called. */
  #goElsewhere(): void {
    if (this.#tries === 0) this.#options.hosts?.turn();
    this.#lose();
  }

  #readPlan(event: string, circle: CircleId): void {
    if (this.#plan?.event === event && this.#plan.circle === circle) return;
    this.#plan = this.#openPlan?.(event, circle);
  }

  /**
   * Somebody says no before they have shown that they are the host. What else is known is tried;
   * the seat is kept, and shown again on the next line, until a host that knows it takes it away.
   */
  #hearNo(error: ErrorCode): void {
    const isOfSeat = error === "unknownSeat" && this.#shownToken !== null;
    // One that took over may never have heard of the seat; with the room's key it shows who it is.
    const knowsRoom = this.#isToldOver && this.#room !== null;
    if (!isOfSeat || (this.#isElsewhere && !knowsRoom)) return this.#turnedAway(error);
    this.#isSeatUnknown = true;
    this.#greet();
  }

  #turnedAway(error: ErrorCode): void {
    if (error === "closing") return; // The line goes next, and calling again is right.
    const isOver = error === "takenOver" && (this.#options.hosts?.count ?? 1) > 1;
    if (isOver || this.#isElsewhere) return this.#goElsewhere();
    if (error === "unknownSeat" && this.#shownToken !== null) {
      this.#options.seat.forget();
      this.#greet();
      return;
    }
    if (error === "erased") {
      // The host has forgotten it, and so does this device: nothing waits to be sent any more.
      this.forgetCircle();
      this.#plan?.forget();
      this.#plan = undefined;
      for (const ears of this.#ears) ears.forget?.();
      this.#asked.forget();
      this.#deeds.forget();
      this.#options.seat.eraseAll?.();
    }
    if (error === "noSuchCircle" && this.#chosen !== null) {
      this.#chosen = null;
      this.#greet();
      return;
    }
    if (error === "stalePage" && this.#options.reload && isFirstReload()) {
      this.#options.reload();
      return;
    }
    // A code that was wrong is not shown again by itself: five tries are all there are.
    if (error === "wrongCode") this.#code = null;
    // What the old square said is over: what somebody types next counts.
    if (error === "oldLink") this.#room = null;
    this.#standing = { is: "outside", error };
  }
}
