/**
 * What the organiser wants on paper: chosen bit by bit, remembered for each reader, and at last one
 * request. Knows no preview and no printer.
 */
import { language } from "../../../language";
import type {
  CircleTile,
  Command,
  DeskView,
  Dress,
  OwnForm,
  PackChoice,
  PackSection,
  PaperFormat,
  PaperRequest,
  Reader,
} from "../../../protocol";
import { sections, sharingOf, usualPack } from "../../../room/paper";
import { asks, isForOthers, type Kind } from "./kinds";

/** What it needs of the desk. */
export interface WishDesk {
  readonly view: DeskView;
  readonly now: number;
  /** Forms of authorities' own that are kept. */
  readonly forms: readonly OwnForm[];
  send: (command: Command) => Promise<boolean>;
}

/** Why nothing is made yet. */
export type Hindrance = "nobody" | "refused" | "askFirst" | "nobodyAgreed" | "noParts" | "noForm";

/** Who is in a paper for others, who has to be asked, and who is left out. */
export interface Agreed {
  readonly yes: readonly CircleTile[];
  readonly ask: readonly CircleTile[];
  readonly no: readonly CircleTile[];
}

/** How long after the last change it is remembered: a name is typed letter by letter. */
const REMEMBERED_MS = 700;

export class Wish {
  #kind = $state<Kind>();
  /** One circle, or (null) everyone. */
  circle = $state<string | null>(null);
  tongue = $state<string>(language.tag);
  format = $state<PaperFormat>("pdf");
  isEach = $state(false);
  /** Whoever has to be asked was asked just now, and said yes. */
  wasAsked = $state(false);
  /** Which form of an authority's own was chosen here. */
  #form = $state<string>();
  #reader = $state<Reader>("family");
  /** What was changed here, for each reader: another desk may change it too, and ours stands. */
  #changed: Partial<Record<Reader, PackChoice>> = $state({});
  /** The letters of papers that are about the day: nobody's own, so not remembered. */
  #dressOfDay = $state<Dress>("standard");
  readonly #waiting = new Map<Reader, ReturnType<typeof setTimeout>>();

  constructor(private readonly desk: WishDesk) {}

  get kind(): Kind | undefined {
    return this.#kind;
  }

  /** Chooses a paper, for its usual reader unless the one chosen before can have it. */
  choose(kind: Kind | undefined): void {
    const before = this.#kind;
    this.#kind = kind;
    if (!kind) return;
    const { readers } = asks[kind];
    const first = readers[0] ?? "family";
    const isOfItsOwn = first !== "family";
    if (before === undefined || isOfItsOwn || !readers.includes(this.#reader)) this.read(first);
  }

  get reader(): Reader {
    return this.#reader;
  }

  /** Says who is to read it. A yes that was said to one reader is none to another. */
  read(reader: Reader): void {
    if (reader === this.#reader) return;
    this.#reader = reader;
    this.wasAsked = false;
  }

  /** Says whose paper it is. */
  about(circle: string | null): void {
    this.circle = circle;
    this.wasAsked = false;
  }

  get people(): readonly CircleTile[] {
    return this.desk.view.circles;
  }
  get person(): CircleTile | undefined {
    return this.people.find(({ circle }) => circle === this.circle);
  }

  /** The form of an authority's own that is filled. */
  get form(): OwnForm | undefined {
    const { forms } = this.desk;
    return forms.find(({ id }) => id === this.#form) ?? forms[0];
  }
  take(form: string): void {
    this.#form = form;
  }

  get asks() {
    return this.#kind && asks[this.#kind];
  }
  get isForOthers(): boolean {
    return this.#kind !== undefined && isForOthers(this.#kind, this.#reader);
  }

  /** How paper for this reader is made. */
  get choice(): PackChoice {
    const kept = this.desk.view.event.packs.find(({ reader }) => reader === this.#reader);
    return this.#changed[this.#reader] ?? kept ?? usualPack(this.#reader);
  }

  get dress(): Dress {
    if (!this.asks) return "standard";
    const dress = this.asks.ofPeople ? this.choice.dress : this.#dressOfDay;
    return this.asks.dresses.includes(dress) ? dress : "standard";
  }

  wear(dress: Dress): void {
    if (this.asks?.ofPeople) this.change({ dress });
    else this.#dressOfDay = dress;
  }

  /** Changes how paper for this reader is made, and has it remembered when one has done. */
  change(part: Partial<Omit<PackChoice, "reader">>): void {
    const choice = { ...this.choice, ...part };
    this.#changed[choice.reader] = choice;
    clearTimeout(this.#waiting.get(choice.reader));
    const timer = setTimeout(() => this.#remember(choice), REMEMBERED_MS);
    this.#waiting.set(choice.reader, timer);
  }

  tick(section: PackSection, isIn: boolean): void {
    const chosen = new Set(this.choice.sections);
    if (isIn) chosen.add(section);
    else chosen.delete(section);
    this.change({ sections: sections.filter((one) => chosen.has(one)) });
  }

  /** Has everything remembered at once that still waits: the page is left. */
  keep(): void {
    for (const [reader, timer] of this.#waiting) {
      clearTimeout(timer);
      const choice = this.#changed[reader];
      if (choice) this.#remember(choice);
    }
  }

  #remember(choice: PackChoice): void {
    this.#waiting.delete(choice.reader);
    void this.desk.send({ type: "rememberPack", choice: $state.snapshot(choice) });
  }

  /** What everybody whom it is about says to copies for others. */
  get agreed(): Agreed {
    const all = this.person ? [this.person] : this.people;
    const said = (answer: "Yes" | "No") =>
      all.filter(({ person }) => sharingOf(person, this.desk.now) === answer);
    const [yes, no] = [said("Yes"), said("No")];
    return { yes, no, ask: all.filter((one) => !yes.includes(one) && !no.includes(one)) };
  }

  /** Why nothing is made yet; nothing when all is well. */
  get hindrance(): Hindrance | undefined {
    if (this.asks?.ofPeople && this.people.length === 0) return "nobody";
    if (this.#kind === "ownForm" && !this.form) return "noForm";
    if (this.#kind === "pack" && this.choice.sections.length === 0) return "noParts";
    if (!this.isForOthers) return undefined;
    const { yes, ask } = this.agreed;
    if (yes.length > 0 || (ask.length > 0 && this.wasAsked)) return undefined;
    if (!this.person) return ask.length > 0 ? "askFirst" : "nobodyAgreed";
    return ask.length > 0 ? "askFirst" : "refused";
  }

  /** Tells whether everyone's papers can be a file for each. */
  get mayBeEach(): boolean {
    const isLife = this.asks?.ofPeople && this.#kind !== "joiningCards";
    // A form is a file for each in any case.
    if (this.#kind === "ownForm") return false;
    return isLife === true && this.#kind !== "nameCards" && this.circle === null;
  }

  /** What is made, as text: other words of it are another paper. Of a form also what goes where. */
  get stamp(): string {
    if (!this.preview) return "";
    const { hash, fields } = this.#kind === "ownForm" && this.form ? this.form : {};
    return JSON.stringify([this.preview, hash, fields?.map(({ goes }) => goes)]);
  }

  /** The pages to look at: one document, as a PDF. A form is looked at as what it lacks. */
  get preview(): PaperRequest | undefined {
    if (!this.#kind || this.#kind === "timing" || this.hindrance) return undefined;
    if (this.#kind === "ownForm") return this.file;
    return this.#request(this.#kind, "pdf", false);
  }

  /** The file to save or open. */
  get file(): PaperRequest | undefined {
    if (!this.#kind || this.hindrance) return undefined;
    if (this.#kind === "timing") return this.#request("timing", "pdf", false);
    if (this.#kind === "ownForm") return this.#request("ownForm", "docx", this.circle === null);
    return this.#request(this.#kind, this.format, this.mayBeEach && this.isEach);
  }

  /** The same pages for ears: one page for a browser. */
  get aloud(): PaperRequest | undefined {
    return this.#kind === "ownForm"
      ? undefined
      : this.preview && { ...this.preview, format: "html" };
  }

  #request(kind: Kind, format: PaperFormat, each: boolean): PaperRequest {
    const { ofPeople, mayBePrivate } = asks[kind];
    const kept = $state.snapshot(this.choice);
    const isOwn = this.#reader === "family";
    const choice: PackChoice = {
      ...(ofPeople ? kept : usualPack(this.#reader)),
      dress: this.dress,
      withPrivate: isOwn && mayBePrivate && kept.withPrivate,
      madeFor: isOwn ? "" : kept.madeFor.trim(),
    };
    const wasAsked = this.isForOthers && this.wasAsked;
    const circle = ofPeople ? this.circle : null;
    const request = { kind, circle, language: this.tongue, format, choice, wasAsked, each };
    return kind === "ownForm" && this.form ? { ...request, form: this.form.id } : request;
  }
}
