/** One worksheet while it is changed: the draft, what is wrong in it, and how it is kept. */
import { createContext } from "svelte";
import { type Tag, language } from "../../../language";
import type { Outcome, Template, WorksheetId } from "../../../protocol";
import type { Desk } from "../desk.svelte";
import { checksOf } from "./checks";
import type { Drafts, KeptDraft } from "./drafts.svelte";
import {
  blankSheet,
  draftOf,
  fileOf,
  fileText,
  nameAs,
  named,
  type SheetDraft,
  templateText,
  type WorksheetFile,
} from "./file";
import { type FaultAt, faultInWords, stepsOf, valueAt } from "./places";

/** What the host found, and what stood there then: with other words there the mark goes. */
interface Found extends FaultAt {
  readonly value: string;
  readonly shape: string;
}

export class Editing {
  readonly draft: SheetDraft = $state(blankSheet());
  /** The worksheet that it changes; nothing for a new one that was not kept yet. */
  of = $state<WorksheetId | null>(null);
  /** Which languages there is room for. */
  tongues: readonly Tag[] = $state.raw(["en", "cy"]);
  /** The question whose details are open, by its key. */
  open = $state<string>();
  isBusy = $state(false);
  /** After the first try to keep it, what is still empty is marked everywhere. */
  #isStrict = $state(false);
  #base = $state("");
  /** What the host had while a newer one was sent to it. */
  #replaced = $state<string>();
  #found = $state.raw<Found>();

  constructor(
    private readonly desk: Desk,
    readonly drafts: Drafts,
    /** The name of the draft on this device. */
    readonly key: string,
    { of, base, draft }: KeptDraft,
  ) {
    this.draft = draft;
    this.of = of;
    this.#base = base;
    this.open = draft.sections[0]?.key;
  }

  readonly #others = $derived.by(() => this.desk.worksheets.filter(({ id }) => id !== this.of));
  readonly taken = $derived(this.#others.map(({ id }) => id));
  readonly file: WorksheetFile = $derived(fileOf(this.draft, this.taken));
  readonly text = $derived(fileText(this.file));
  readonly isChanged = $derived(this.text !== this.#base);
  readonly checks = $derived(checksOf(this.file, this.#others));
  readonly #hosts = $derived.by(() => {
    const template = this.desk.worksheets.find(({ id }) => id === this.of);
    return template && templateText(template);
  });
  /** Somebody else has kept another one since this was begun. */
  readonly isOutdated = $derived(
    this.#hosts !== undefined && this.#hosts !== this.#base && this.#hosts !== this.#replaced,
  );
  /** What the host would not have, while it still stands there. */
  readonly found = $derived.by(() => {
    const found = this.#found;
    const isThere = found && found.shape === shapeOf(this.draft);
    return isThere && found.value === valueText(this.file, found.place) ? found : undefined;
  });

  get others(): readonly Template[] {
    return this.#others;
  }

  get title(): string {
    return this.draft.title[language.tag].trim() || this.draft.title.en.trim();
  }

  /** Returns what is wrong at a place. What is still empty is told after `isLeft` only. */
  faultAt(place: string, isLeft = false): string | undefined {
    if (this.found?.place === place) return faultInWords(this.found);
    const check = this.checks.find((one) => one.place === place);
    if (!check) return undefined;
    const isEmpty = check.fault.type === "empty" || check.fault.type === "tooFew";
    return isEmpty && !isLeft && !this.#isStrict ? undefined : faultInWords(check);
  }

  /** Tells whether there is a mark somewhere within a place. */
  hasFaultIn(place: string): boolean {
    const within = ({ place: at }: FaultAt) => at.startsWith(place);
    if (this.found && within(this.found)) return true;
    return this.checks.some((one) => within(one) && this.faultAt(one.place, false) !== undefined);
  }

  /** Sends it to the host, and returns what came of it. A fault is then marked at its place. */
  async keep(): Promise<Outcome> {
    const [text, sent, shape] = [this.text, named(this.draft, this.taken), shapeOf(this.draft)];
    const file = this.file;
    this.#found = undefined;
    this.#isStrict = true;
    this.isBusy = true;
    const outcome = await this.desk.ask({ type: "keepWorksheet", file: text });
    this.isBusy = false;
    if (outcome.type === "saved") {
      this.#replaced = this.#hosts;
      this.#isStrict = false;
      nameAs(this.draft, sent);
      this.#base = text;
      this.of = sent.id;
      this.settle();
    }
    if (outcome.type === "rejected" && outcome.rejection.type === "badWorksheet") {
      const { place, fault } = outcome.rejection;
      this.#found = { place, fault, shape, value: valueText(file, place) };
    }
    return outcome;
  }

  /** Takes over what the host has, and forgets what was written here. */
  takeTheirs(): void {
    const template = this.desk.worksheets.find(({ id }) => id === this.of);
    if (!template) return;
    Object.assign(this.draft, draftOf(template));
    this.#base = templateText(template);
    this.#found = undefined;
    this.open = undefined;
    this.settle();
  }

  /** Leaves on this device what is not kept; nothing when everything is. */
  settle(): void {
    const key = this.draftName;
    if (key !== this.key) this.drafts.drop(this.key);
    if (this.isChanged) this.drafts.put(key, this.asKept());
    else this.drafts.drop(key);
  }

  /** The name of the draft on this device; a new one has another once it is kept. */
  get draftName(): string {
    return this.of === null ? this.key : draftKey(this.of);
  }

  forget(): void {
    this.drafts.drop(this.draftName);
    this.drafts.drop(this.key);
  }

  /** Opens the question that a place is in. */
  openAt(place: string): void {
    const [list, at] = stepsOf(place);
    if (list !== "sections" || typeof at !== "number" || place.endsWith(".id")) return;
    this.open = this.draft.sections[at]?.key ?? this.open;
  }

  asKept(): KeptDraft {
    return { of: this.of, base: this.#base, draft: $state.snapshot(this.draft) };
  }
}

/** Returns the name that the draft of a worksheet has on this device. */
export function draftKey(worksheet: WorksheetId): string {
  return `of:${worksheet}`;
}

/** Returns a draft of a worksheet that the host has. */
export function begun(template: Template): KeptDraft {
  return { of: template.id, base: templateText(template), draft: draftOf(template) };
}

function valueText(file: WorksheetFile, place: string): string {
  return JSON.stringify(valueAt(file, place)) ?? "";
}

/** Which lines there are, in which order: places are counted in them. */
function shapeOf({ sections }: SheetDraft): string {
  return JSON.stringify(
    sections.map(({ key, columns, feeds }) => [
      key,
      feeds.length,
      columns.map((column) => [column.key, column.choices.map((one) => one.key)]),
    ]),
  );
}

export const [useEditing, provideEditing] = createContext<Editing>();
