/**
 * The desk's hold on the day: the latest view, and every way to change it. Components get it by
 * context and never speak to the connection.
 */
import { createContext } from "svelte";
import { saveFile } from "../../room/files";
import { ownCopy } from "../../room/paper";
import { language, words } from "../../language";
import { isApp, openPaper } from "../../native";
import { dismiss, lastSaid, notify } from "../../parts/notices.svelte";
import type {
  CircleId,
  CircleTile,
  Command,
  CopyView,
  DeskMoneyView,
  DeskView,
  DeviceView,
  DoorView,
  FacilitatorView,
  NetworkView,
  LockWish,
  Outcome,
  OwnForm,
  PaperKind,
  SafetyView,
  SeatId,
  Showing,
  Source,
  SpareView,
  Template,
  WorksheetId,
} from "../../protocol";
import type { Standing } from "../../room/ears";
import type { FormLine } from "../../room/forms.svelte";
import type { PaperLine } from "../../room/papers.svelte";
import { type Certificate, Trust, type TrustLine } from "../../room/trust.svelte";
import { whatWentWrong, whyNot } from "../../room/reasons";
import { told } from "./trouble";

/** What the desk needs of a connection. */
export interface DeskLine extends PaperLine, FormLine, TrustLine {
  readonly desk: DeskView | undefined;
  readonly deskMoney: DeskMoneyView | undefined;
  readonly door: DoorView | undefined;
  readonly network: NetworkView | undefined;
  readonly safety: SafetyView | undefined;
  readonly copies: readonly CopyView[] | "failed" | undefined;
  readonly spare: SpareView | undefined;
  readonly clock: { readonly now: number };
  readonly standing: Standing;
  /** Which device this is; nothing before the host has answered. */
  readonly seat: SeatId | undefined;
  readonly waiting: number;
  readonly worksheets: readonly Template[];
  readonly setAside: readonly WorksheetId[];
  readonly forms: readonly OwnForm[];
  readonly formSources: readonly Source[];
  command: (command: Command) => Promise<Outcome>;
  helpWithFault: () => Promise<Outcome>;
  identify: (seat: SeatId) => void;
  lookAtNetwork: () => void;
  listCopies: () => void;
  bringBack: (copy: string, circle: CircleId) => Promise<Outcome>;
  lock: (wish: LockWish) => Promise<Outcome>;
  hostOn: () => Promise<Outcome>;
}

/** What one prepares. None has to be done first, or at all. */
export type Step = "day" | "people" | "agenda" | "worksheets" | "funds" | "ready";
/** What there is to prepare of the day itself. */
export type DayPart = "about" | "team" | "safety" | "place";
/** What there is to prepare of one person. */
export type PersonPart = "who" | "needs" | "agreed" | "known" | "money";

/** What can be open over the room. */
export type Over =
  | "copies"
  | "offPlan"
  | "lead"
  | "rehearsal"
  | "remote"
  | "ideas"
  | "devices"
  | "records"
  | "spare";

export class Desk {
  /** Whether the day is being prepared instead of run. */
  isPreparing = $state(false);
  /** What is being prepared; nothing until somebody chooses. */
  step = $state<Step>();
  /** Which part of the day is open while preparing. */
  dayPart = $state<DayPart>("about");
  /** Whose details are open while preparing, and which part of them. */
  openPerson = $state<string>();
  personPart = $state<PersonPart>("who");
  /** Which worksheet is being changed, by the name of its draft. */
  openSheet = $state<string>();
  /** Whose paper is made, and which, where that is chosen already; nothing while nobody prints. */
  printing = $state.raw<{ readonly circle: string | null; readonly kind: PaperKind | undefined }>();
  /** Whether one is told what is open before the day begins. */
  isStarting = $state(false);
  /** Whether one is asked before the day ends. */
  isEnding = $state(false);
  /** Whose table is looked at closely. */
  openCircle = $state<string>();
  over = $state<Over>();
  /** Who is about to be deleted for good, by the name that they have until then. */
  erasing = $state.raw<{ readonly circle: string; readonly name: string }>();
  /** Only circles that would like somebody to come are looked at. */
  showsNeedy = $state(false);
  /** Nobody wants to say who sits here. */
  isNameless = $state(false);
  /** Whether one looks back at the day: planned beside what happened, and what is left to do. */
  isLookingBack = $state(false);
  /** Whether one looks at what keeps tablets from this laptop. */
  isLookingAtNetwork = $state(false);

  /** The way back from the latest move of the agenda that is still offered. */
  #offer: { readonly id: number; readonly isArranging: boolean } | undefined;

  /** Hears of certificates from the beginning: one may come before anybody looks. */
  readonly #trust: Trust;
  /** Where the certificate was that somebody has by now. */
  #kept = $state<string>();

  constructor(private readonly line: DeskLine) {
    this.#trust = new Trust(line);
  }

  get view(): DeskView {
    if (!this.line.desk) throw new Error("BUG: the desk is shown before it has a view");
    return this.line.desk;
  }
  /** What is set up about money and support; nothing until the host has told of it. */
  get money(): DeskMoneyView | undefined {
    return this.line.deskMoney;
  }
  /** Who is in, and who tries to get in; nothing until the host has told of it. */
  get door(): DoorView | undefined {
    return this.line.door;
  }
  /** Whether tablets can reach this laptop; nothing until the host has looked. */
  get network(): NetworkView | undefined {
    return this.line.network;
  }
  /** Has the host look. */
  lookAtNetwork(): void {
    this.line.lookAtNetwork();
  }
  /** How safe what was written is; nothing until the host has told of it. */
  get safety(): SafetyView | undefined {
    return this.line.safety;
  }
  /** The copies of the event; nothing until they were asked for and have come. */
  get copies(): readonly CopyView[] | "failed" | undefined {
    return this.line.copies;
  }
  listCopies(): void {
    this.line.listCopies();
  }
  /** Gives a circle its plan back as it was in a copy; says why not when it cannot. */
  async bringBack(copy: string, circle: CircleId) {
    const outcome = await this.line.bringBack(copy, circle);
    if (outcome.type === "broughtBack") return outcome;
    this.#sayWhyNot(outcome);
    return undefined;
  }
  /** How the spare laptop stands; nothing until the host has told of it. */
  get spare(): SpareView | undefined {
    return this.line.spare;
  }
  /** Lets a device show its name. */
  /** Every device that is in, but for this very desk. */
  get otherDevices(): readonly DeviceView[] {
    return this.line.door?.devices.filter(({ seat }) => seat !== this.line.seat) ?? [];
  }
  identify(seat: SeatId): void {
    this.line.identify(seat);
  }
  /** The seat of this very desk; nothing until the host has let it in. */
  get seat(): SeatId | undefined {
    return this.line.seat;
  }
  /** The host's clock, in milliseconds. */
  get now(): number {
    return this.line.clock.now;
  }
  /** Whether the line has been gone for so long, in milliseconds. */
  isCutOffFor(long: number): boolean {
    const { standing } = this.line;
    // The host's clock ticks on here, and with it this is asked again.
    return standing.is === "cutOff" && this.now > 0 && Date.now() - standing.since > long;
  }
  /** Who sits at this desk, where somebody has said so. */
  get me(): FacilitatorView | undefined {
    const id = this.view.desks.find((desk) => desk.seat === this.line.seat)?.facilitator;
    return this.#facilitator(id);
  }
  /** Who leads the day; nobody when every desk may move it on. */
  get leader(): FacilitatorView | undefined {
    return this.#facilitator(this.view.lead);
  }
  /** Tells whether this desk may move the whole day. */
  get mayLead(): boolean {
    return this.leader === undefined || this.leader.id === this.me?.id;
  }
  get waiting(): number {
    return this.line.waiting;
  }
  get worksheets(): readonly Template[] {
    return this.line.worksheets;
  }
  /** Worksheets that circles are not offered. */
  get setAside(): readonly WorksheetId[] {
    return this.line.setAside;
  }

  /** Forms of authorities' own that are kept. */
  get forms(): readonly OwnForm[] {
    return this.line.forms;
  }
  /** All that a plan has for the fields of a form. */
  get formSources(): readonly Source[] {
    return this.line.formSources;
  }

  /** Over which paper is asked for. */
  get papers(): PaperLine {
    return this.line;
  }
  /** Has a file made for whoever helps with a fault. */
  helpWithFault(): Promise<Outcome> {
    return this.line.helpWithFault();
  }
  /** Over which one asks who has seen what. */
  get trusting(): TrustLine {
    return this.line;
  }
  /** The certificate of a deletion that nobody has kept yet. */
  get certificate(): Certificate | undefined {
    const { certificate } = this.#trust;
    return certificate?.path === this.#kept ? undefined : certificate;
  }
  /** Somebody has it, or sees it where it is asked for. */
  hasCertificate(path: string): void {
    this.#kept = path;
  }
  /** Over which a form is brought. */
  get bringing(): FormLine {
    return this.line;
  }

  /** Opens the page that looks at what keeps tablets from this laptop. */
  openNetwork(): void {
    this.printing = undefined;
    this.isLookingAtNetwork = true;
  }
  /** Opens what is prepared at one of its steps. */
  prepare(step: Step): void {
    this.printing = undefined;
    this.isLookingAtNetwork = false;
    this.isPreparing = true;
    this.step = step;
    this.openPerson = undefined;
    this.openSheet = undefined;
  }
  /** Opens a part of what is prepared of the day itself. */
  prepareDay(part: DayPart): void {
    this.prepare("day");
    this.dayPart = part;
  }
  /** Asks before a person is deleted for good. */
  beginErasing({ circle, name }: CircleTile): void {
    this.erasing = { circle, name };
  }
  /** Opens a part of what is prepared of a person. */
  preparePerson(circle: string, part: PersonPart): void {
    this.prepare("people");
    this.openPerson = circle;
    this.personPart = part;
  }

  #facilitator(id: string | null | undefined): FacilitatorView | undefined {
    return this.view.facilitators.find((one) => one.id === id);
  }

  circle(id: string): CircleTile | undefined {
    return this.view.circles.find((tile) => tile.circle === id);
  }

  /** Tells the host an intention. Says a sentence when it did not come about, and returns whether it did. */
  async send(command: Command): Promise<boolean> {
    const outcome = await this.line.command(command);
    switch (outcome.type) {
      case "saved":
      case "printed":
      case "broughtBack":
        return true;
      case "rejected":
        notify(whyNot(outcome.rejection));
        return false;
      case "failed":
        notify(whatWentWrong(outcome.error), {
          label: words("common-try-again"),
          onchoose: () => void this.send(command),
        });
        return false;
    }
  }

  /** Wants something of the event's lock, and returns what came of it. */
  lock(wish: LockWish): Promise<Outcome> {
    return this.line.lock(wish);
  }
  /** Lets this laptop host the day again after another has taken over. */
  hostOn(): Promise<Outcome> {
    return this.line.hostOn();
  }

  /** Tells the host an intention and returns what came of it, for whoever says it in its place. */
  ask(command: Command): Promise<Outcome> {
    return this.line.command(command);
  }

  /**
   * Says what was done to the agenda, with a way back. One at a time: an earlier one would take
   * back something else by now.
   */
  offerBack(text: string, onback: () => void): void {
    this.withdrawOffer();
    notify(text, { label: words("common-undo"), onchoose: onback });
    this.#offer = { id: lastSaid(), isArranging: this.view.agenda.runs.length === 0 };
  }

  /** Takes the way back away that is still offered; or only if it was arranged before the day. */
  withdrawOffer(only?: "arranging"): void {
    if (!this.#offer || (only && !this.#offer.isArranging)) return;
    dismiss(this.#offer.id);
    this.#offer = undefined;
  }

  /** Empties the wall at once. */
  hide(): Promise<boolean> {
    return this.send({ type: "hide" });
  }

  show(showing: Showing): Promise<boolean> {
    return this.send({ type: "show", showing });
  }

  /** Opens the page on which paper is made: for one person, or for whomever one chooses there. */
  openPrinting(circle: string | null = null, kind?: PaperKind): void {
    this.isLookingAtNetwork = false;
    this.printing = { circle, kind };
  }

  /** Has the whole day's table made, and saves it where this browser keeps what one downloads. */
  async saveTable(): Promise<void> {
    const outcome = await this.line.print(ownCopy("timing", null, language.tag));
    if (outcome.type !== "printed") return this.#sayWhyNot(outcome);
    const { path, name } = outcome;
    await told(async () => {
      await (isApp ? openPaper(path, name) : saveFile(path, name));
      notify(words("running-after-csv-ready"));
    });
  }

  #sayWhyNot(outcome: Outcome): void {
    if (outcome.type === "rejected") notify(whyNot(outcome.rejection));
    if (outcome.type === "failed") notify(whatWentWrong(outcome.error));
  }
}

/** The desk by context. */
export const [useDesk, provideDesk] = createContext<Desk>();
