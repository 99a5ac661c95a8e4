/**
 * One circle's plan on one device: what the host has, and over it what this device has done and
 * the host does not have yet. What is done here shows at once, and is kept here until the host has
 * it. Knows records and fields; knows nothing of worksheets or weeks.
 */
import { SvelteMap } from "svelte/reactivity";
import {
  type CircleId,
  type Collection,
  type Command,
  type CommandId,
  type Edit,
  type HostFrame,
  type HostingView,
  type JsonValue,
  type Outcome,
  type PlanRecord,
  type RecordId,
  type RecordState,
  type Rejection,
  type Revision,
  keptAs,
  textOf,
} from "../protocol";
import { delayBefore } from "./backoff";
import { Backing, type Saved, savedKept } from "./backing";
import type { PlanEars } from "./ears";
import { newId } from "./id";
import { merge } from "./merge";
import { orderAt } from "./order";
import { inParts } from "./parts";
import { Pen, type PenKept, penKept } from "./pen.svelte";
import { Pending, type Waiting, waitingKept, wordsOf } from "./pending.svelte";
import {
  type Records,
  byOrder,
  fieldName,
  isCollection,
  isSame,
  nameOf,
  sorted,
  withEdits,
} from "./records";
import { Shelf } from "./shelf";
import { type Deed, type Deedful, Deeds, type Ground, deedOf, make } from "./undo.svelte";

/** Words that the host will never take: they stay here to be copied. */
export interface Unkept {
  readonly id: string;
  readonly words: string;
  readonly rejection: Rejection;
}

export interface PlanOptions {
  event: string;
  circle: CircleId;
  /** Tells the host an intention; answers when the host has, however long that takes. */
  command: (command: Command, id: CommandId) => Promise<Outcome>;
  /** Where unsaved words are kept; this device's own place when nothing else is said. */
  shelf?: Shelf;
}

type Fields = Record<string, JsonValue>;

/** How often words are brought again whose record another device may still bring. */
const TRIES = 6;

/** How a new record comes in. */
export interface Arrival {
  id?: RecordId;
  at?: { list: readonly RecordState[]; index: number };
  /** Somebody has written its first letter and goes on: all of it is one deed. */
  isUnderHand?: boolean;
  /** It only holds what is said in it: undo leaves it, and takes back what was said. */
  isHolder?: boolean;
}

export class Plan implements PlanEars {
  readonly event: string;
  readonly circle: CircleId;

  #confirmed = $state.raw<Records>(new Map());
  #hasWhole = $state(false);
  #hasKept = $state(false);
  #unkept = $state.raw<readonly Unkept[]>([]);
  readonly #pens = new SvelteMap<string, Pen>();
  readonly #began = new Map<string, string>();
  readonly #deeds = new Deeds();
  /** Records that came with the first letter of somebody who has not put them down yet. */
  readonly #fresh = new Set<string>();
  /** Records that others have changed since this hand put them where they are. */
  readonly #ofOthers = new Set<string>();
  readonly #pending: Pending;
  readonly #shelf: Shelf;
  readonly #options: PlanOptions;
  readonly #backing = new Backing((key, value) => this.#shelf.put(key, value));
  /** What a laptop that took over is told again, and has not answered. */
  readonly #again = new Set<CommandId>();
  #hosting: HostingView | undefined;
  #revision: Revision | undefined;
  #isStopped = false;

  readonly #shown: Records = $derived.by(() => withEdits(this.#confirmed, this.#pending.all));
  readonly #lists: ReadonlyMap<Collection, readonly RecordState[]> = $derived(sorted(this.#shown));

  constructor(options: PlanOptions) {
    this.#options = options;
    this.event = options.event;
    this.circle = options.circle;
    this.#shelf = options.shelf ?? new Shelf(`${this.event}.${this.circle}`);
    this.#pending = new Pending({
      send: (id, edits) => this.#deliver(id, edits),
      baseOf: (collection, record, field) =>
        this.#confirmed.get(nameOf(collection, record))?.record.fields[field]?.revision ?? 0,
      keep: (one) => this.#shelf.put(`waiting/${one.id}`, one),
      forget: ({ id }) => this.#shelf.put(`waiting/${id}`, null),
      refuse: (edits, rejection) => this.#refuse(edits, rejection),
      settled: () => this.#tellPens(),
    });
    void this.#takeUp();
  }

  /** Whether the plan is here and what was left unsaved has been taken up again. */
  get isReady(): boolean {
    return this.#hasWhole && this.#hasKept;
  }

  /** Whether the host lacks anything that was done here. */
  get isUnsaved(): boolean {
    if (this.#pending.all.length > 0) return true;
    for (const pen of this.#pens.values()) if (pen.isUnsaved) return true;
    return false;
  }

  /** Whether unsaved words would be gone with the page: the browser keeps nothing. */
  get isForgetful(): boolean {
    return this.#shelf.isForgetful;
  }

  /** What the host would not take. */
  get unkept(): readonly Unkept[] {
    return this.#unkept;
  }

  /** What this hand did last and can take back. */
  get lastDeed(): Deed | undefined {
    return this.#deeds.last?.[0];
  }

  /** What this hand took back last and can do again: what would take the taking back, back. */
  get nextDeed(): Deed | undefined {
    return this.#deeds.next?.at(-1);
  }

  /** The records of a collection that are not in the tray, in their order. */
  list(collection: Collection): readonly RecordState[] {
    return this.#lists.get(collection) ?? [];
  }

  /** All records, the tray included. */
  get all(): readonly PlanRecord[] {
    return [...this.#shown.values()];
  }

  /** What is in the tray, the latest first. */
  get tray(): readonly PlanRecord[] {
    const gone = [...this.#shown.values()].filter(({ record }) => record.removed);
    return gone.sort((a, b) => b.record.revision - a.record.revision);
  }

  record(collection: Collection, id: RecordId): RecordState | undefined {
    return this.#shown.get(nameOf(collection, id))?.record;
  }

  /** The words of a field as this device sees them, with what is being typed. */
  text(collection: Collection, id: RecordId, field: string): string {
    const pen = this.#pens.get(fieldName(collection, id, field));
    return pen ? pen.text : textOf(this.record(collection, id)?.fields[field]?.value);
  }

  have(): Revision | undefined {
    return this.#hasWhole ? this.#revision : undefined;
  }

  hear(frame: Extract<HostFrame, { type: "plan" }>): void {
    const next = new Map(frame.isWhole ? [] : this.#confirmed);
    for (const one of frame.records) {
      const name = nameOf(one.collection, one.record.id);
      const held = next.get(name);
      if (held && held.record.revision > one.record.revision) continue;
      if (this.#confirmed.has(name) && this.#isByOthers(one)) this.#ofOthers.add(name);
      next.set(name, one);
    }
    this.#confirmed = next;
    this.#revision = frame.revision;
    if (frame.isWhole) this.#hasWhole = true;
    this.#tellPens();
    if (frame.isWhole) this.#dropLostPens();
  }

  /** Another laptop may host the day by now: it is told what it may lack. */
  isUnder(hosting: HostingView): void {
    this.#hosting = hosting;
    const lacking = this.#backing.lacking(hosting).filter(({ id }) => !this.#again.has(id));
    for (const { id } of lacking) this.#again.add(id);
    this.#pending.resume(
      lacking.map(({ number, id, edits }) => ({ number, id, edits, wasSent: true })),
    );
  }

  /** Puts a new record at a place in a list (the end, when none is said) and returns its id. */
  insert(
    collection: Collection,
    fields: Fields,
    { id = newId(), at, isUnderHand = false, isHolder = false }: Arrival = {},
  ): RecordId {
    const list = at?.list ?? this.#everythingIn(collection);
    const order = orderAt(
      list.map((record) => record.order),
      at?.index ?? list.length,
    );
    if (isUnderHand) this.#fresh.add(nameOf(collection, id));
    if (!isHolder) this.#deeds.add({ type: "added", collection, record: id });
    this.#pending.add([{ type: "insert", collection, record: id, order, fields }]);
    return id;
  }

  /** Gives a field that is not text a value. */
  set(collection: Collection, record: RecordId, field: string, value: JsonValue): void {
    const before = this.record(collection, record)?.fields[field]?.value ?? null;
    this.#deeds.add({ type: "set", collection, record, field, before, after: value });
    this.#set(collection, record, field, value);
  }

  /** Changes text under somebody's hand. */
  write(collection: Collection, record: RecordId, field: string, text: string): void {
    const name = fieldName(collection, record, field);
    if (!this.#began.has(name)) this.#began.set(name, this.text(collection, record, field));
    this.pen(collection, record, field).write(text);
  }

  /** The pen for a field: for whoever must keep a caret in its place. */
  pen(collection: Collection, record: RecordId, field: string): Pen {
    const name = fieldName(collection, record, field);
    return this.#pens.get(name) ?? this.#newPen(collection, record, field);
  }

  /** The hand has left the field: what it wrote is one deed. */
  putDown(collection: Collection, record: RecordId, field: string): void {
    const name = fieldName(collection, record, field);
    const before = this.#began.get(name);
    const pen = this.#pens.get(name);
    const isOfAdding = this.#belongsToAdding(collection, record);
    this.#began.delete(name);
    pen?.flush();
    if (before !== undefined && pen && pen.text !== before && !isOfAdding) {
      this.#deeds.add({ type: "wrote", collection, record, field, before, after: pen.text });
    }
    if (pen && !pen.isUnsaved && !pen.isAttended) this.#pens.delete(name);
  }

  /** Puts a record at a place in a list of records of its kind; `index` counts without itself. */
  move(collection: Collection, id: RecordId, list: readonly RecordState[], index: number): void {
    const before = this.record(collection, id)?.order;
    const others = list.filter((record) => record.id !== id).map((record) => record.order);
    const order = orderAt(others, index);
    if (before === undefined || before === order) return;
    this.#deeds.add({ type: "moved", collection, record: id, before, after: order });
    this.#pending.add([{ type: "move", collection, record: id, order }]);
  }

  /** Gives a record values and a place in one go: a note goes to another section. */
  relocate(
    collection: Collection,
    id: RecordId,
    fields: Fields,
    list: readonly RecordState[],
    index = list.length,
  ): void {
    const old = this.record(collection, id);
    if (!old) return;
    const others = list.filter((record) => record.id !== id).map((record) => record.order);
    const order = orderAt(others, index);
    const sets: Extract<Deed, { type: "set" }>[] = [];
    for (const [field, after] of Object.entries(fields)) {
      const before = old.fields[field]?.value ?? null;
      sets.push({ type: "set", collection, record: id, field, before, after });
      this.#set(collection, id, field, after);
    }
    const moved: Deed = { type: "moved", collection, record: id, before: old.order, after: order };
    this.#deeds.add(moved, ...sets);
    this.#pending.add([{ type: "move", collection, record: id, order }]);
  }

  /** Puts a record into the tray. */
  remove(collection: Collection, record: RecordId): void {
    this.#ofOthers.delete(nameOf(collection, record));
    this.#deeds.add({ type: "removed", collection, record });
    this.#pending.add([{ type: "remove", collection, record }]);
  }

  /** Takes a record out of the tray. */
  restore(collection: Collection, record: RecordId): void {
    this.#ofOthers.delete(nameOf(collection, record));
    this.#deeds.add({ type: "restored", collection, record });
    this.#pending.add([{ type: "restore", collection, record }]);
  }

  /** Does several things that are one to whoever does them, and are undone as one. */
  together(act: () => void): void {
    this.#deeds.together(act);
  }

  /** Makes many edits that are one to whoever makes them, such as bringing an earlier plan back. */
  change(edits: readonly Edit[]): void {
    this.#turn((ground) => {
      this.together(() => this.#deeds.add(...edits.map((edit) => deedOf(edit, ground))));
      for (const edit of edits) make(edit, ground);
    });
  }

  /** Takes back what this hand did last, and nothing that others did since. Returns what it was. */
  undo(): Deedful {
    return this.#turn((ground) => this.#deeds.undo(ground));
  }

  /** Does again what this hand took back last, and leaves what others did since. */
  redo(): Deedful {
    return this.#turn((ground) => this.#deeds.redo(ground));
  }

  /** Somebody has copied these words, or does not want them. */
  letGo(id: string): void {
    this.#unkept = this.#unkept.filter((one) => one.id !== id);
    this.#shelf.put(`unkept/${id}`, null);
  }

  /** Ends: sends nothing more. What is unsaved stays kept for the next time. */
  stop(): void {
    this.#isStopped = true;
    for (const pen of this.#pens.values()) pen.stop();
    this.#shelf.close();
  }

  /** The plan was deleted for good: no pen puts its words back. */
  forget(): void {
    this.#shelf.forget();
    this.stop();
  }

  /** Resolves when all that was done so far is kept on this device. */
  async kept(): Promise<void> {
    await this.#shelf.settled();
  }

  async #takeUp(): Promise<void> {
    const waiting: Waiting[] = [];
    const pens: { name: string; kept: PenKept }[] = [];
    const saved: Saved[] = [];
    for (const [key, value] of await this.#shelf.open()) {
      const [kind = "", ...rest] = key.split("/");
      const one = waitingKept(value);
      const pen = penKept(value);
      if (kind === "waiting" && one) waiting.push(one);
      else if (kind === "pen" && pen) pens.push({ name: rest.join("/"), kept: pen });
      else if (kind === "saved") saved.push(...savedIn(value));
      else if (kind === "unkept" && isUnkept(value)) this.#unkept = [...this.#unkept, value];
    }
    if (this.#isStopped) return;
    this.#backing.resume(saved);
    if (this.#hosting) this.isUnder(this.#hosting);
    this.#pending.resume(waiting);
    for (const { name, kept } of pens) this.#resumePen(name, kept);
    this.#hasKept = true;
    this.#dropLostPens();
  }

  #resumePen(name: string, kept: PenKept): void {
    const [collection, record, ...field] = name.split("/");
    if (!isCollection(collection) || record === undefined || this.#pens.has(name)) return;
    this.#newPen(collection, record, field.join("/"), kept).resume();
  }

  #newPen(collection: Collection, record: RecordId, field: string, kept?: PenKept): Pen {
    const name = fieldName(collection, record, field);
    const confirmed = () => {
      const known = this.#confirmed.get(nameOf(collection, record))?.record;
      // Words wait for the answer to the insert that brings their record.
      if (!known || this.#pending.inserts(collection, record)) return undefined;
      const value = known.fields[field];
      return { text: textOf(value?.value), revision: value?.revision ?? 0 };
    };
    const now = confirmed();
    const text = now?.text ?? textOf(this.record(collection, record)?.fields[field]?.value);
    const pen = new Pen(
      {
        confirmed,
        send: ({ id, text: value, revision: base, seen }) =>
          this.#deliver(id, [{ type: "set", collection, record, field, value, base, seen }]),
        keep: (state) => this.#shelf.put(`pen/${name}`, state),
        refuse: (words, rejection) => this.#addUnkept(words, rejection),
        mayHear: () => this.#again.size === 0,
        wove: (base, theirs) => this.#heardWords(name, base, theirs),
      },
      kept ?? { local: text, seen: text, base: now?.revision ?? 0, flight: null },
    );
    this.#pens.set(name, pen);
    return pen;
  }

  /** Sends until the host says yes or no for good. */
  async #deliver(id: CommandId, edits: Edit[]): Promise<Outcome> {
    for (let attempt = 0; ; attempt++) {
      const command = { type: "editPlan", circle: this.circle, edits } as const;
      const outcome = await this.#options.command(command, id);
      if (this.#isStopped) return new Promise(() => undefined);
      if (outcome.type === "saved") this.#backing.add(id, edits, outcome.revision);
      const mayCome = outcome.type === "rejected" && attempt < TRIES && this.#mayCome(id, outcome);
      if (outcome.type !== "failed" && !mayCome) {
        this.#again.delete(id);
        return outcome;
      }
      await new Promise((resolve) => setTimeout(resolve, delayBefore(attempt + 2)));
    }
  }

  /** Words for a record that another device has yet to bring to the laptop that took over. */
  #mayCome(id: CommandId, { rejection }: Extract<Outcome, { type: "rejected" }>): boolean {
    return this.#again.has(id) && rejection.type === "noSuchRecord";
  }

  #tellPens(): void {
    for (const pen of this.#pens.values()) pen.heard();
  }

  /** Words for a record that the host no longer has (it went back to an older copy) stay here. */
  #dropLostPens(): void {
    if (!this.isReady) return;
    for (const [name, pen] of this.#pens) {
      const [collection, record] = name.split("/");
      if (this.#shown.has(`${collection}/${record}`)) continue;
      this.#pens.delete(name);
      if (pen.isUnsaved) this.#addUnkept(pen.text, { type: "noSuchRecord" });
      pen.abandon();
    }
  }

  #set(collection: Collection, record: RecordId, field: string, value: JsonValue): void {
    this.#pending.add([{ type: "set", collection, record, field, value, base: 0 }]);
  }

  #refuse(edits: readonly Edit[], rejection: Rejection): void {
    this.#addUnkept(wordsOf(edits.map((edit) => this.#withPens(edit))), rejection);
  }

  /** What was typed into a record that the host will not have goes with the record. */
  #withPens(edit: Edit): Edit {
    if (edit.type !== "insert") return edit;
    const head = `${nameOf(edit.collection, edit.record)}/`;
    const fields = { ...edit.fields };
    for (const [name, pen] of this.#pens) {
      if (!name.startsWith(head)) continue;
      this.#pens.delete(name);
      pen.abandon();
      fields[name.slice(head.length)] = pen.text;
    }
    return { ...edit, fields };
  }

  /** Words that are more than fits stay on this device, to be copied or shared out. */
  putAside(words: string, rejection: Rejection): void {
    this.#addUnkept(words, rejection);
  }

  #addUnkept(words: string, rejection: Rejection): void {
    const one = { id: newId(), words, rejection };
    this.#unkept = [...this.#unkept, one];
    if (words !== "") this.#shelf.put(`unkept/${one.id}`, one);
  }

  /** Runs what turns deeds back, and sends what it comes to. */
  #turn<T>(run: (ground: Ground) => T): T {
    const edits: Edit[] = [];
    const done = run({
      record: (collection, id) => this.record(collection, id),
      text: (collection, id, field) => this.text(collection, id, field),
      isOfOthersToo: (collection, id) => this.#ofOthers.has(nameOf(collection, id)),
      write: (collection, record, field, value) => {
        const name = fieldName(collection, record, field);
        const pen = this.#pens.get(name);
        if (pen) return pen.write(value);
        const seen = this.text(collection, record, field);
        edits.push({ type: "set", collection, record, field, value, base: 0, seen });
      },
      edit: (edit) => edits.push(edit),
    });
    for (const part of inParts(edits)) this.#pending.add(part);
    return done;
  }

  /** The first words in a new record belong to putting it there. */
  #belongsToAdding(collection: Collection, record: RecordId): boolean {
    const isFirst = this.#fresh.delete(nameOf(collection, record));
    const last = this.#deeds.last;
    return isFirst && last?.length === 1 && last[0]?.type === "added" && last[0].record === record;
  }

  /** Words of others came into a field while this hand may be writing in it. */
  #heardWords(name: string, base: string, theirs: string): void {
    const [collection, record] = name.split("/");
    this.#ofOthers.add(`${collection}/${record}`);
    const began = this.#began.get(name);
    // What this hand began with now has the words of others too, so that undo leaves them.
    if (began !== undefined) this.#began.set(name, merge({ base, mine: began, theirs }).text);
  }

  /** Whether somebody else changed a value of this record. Words under a pen are told by the pen. */
  #isByOthers({ collection, record }: PlanRecord): boolean {
    const held = this.#confirmed.get(nameOf(collection, record.id))?.record;
    return Object.entries(record.fields).some(([field, { value }]) => {
      const isNew = !isSame(held?.fields[field]?.value ?? null, value);
      if (!isNew || this.#pens.has(fieldName(collection, record.id, field))) return false;
      return !this.#pending.sets(collection, record.id, field, value);
    });
  }

  #everythingIn(collection: Collection): readonly RecordState[] {
    const all = [...this.#shown.values()].filter((one) => one.collection === collection);
    return all.map(({ record }) => record).sort(byOrder);
  }
}

function savedIn(value: unknown): Saved[] {
  const saved = savedKept(value);
  return saved ? [saved] : [];
}

function isUnkept(value: unknown): value is Unkept {
  return keptAs<Unkept>(value, ({ words }) => typeof words === "string") !== undefined;
}
