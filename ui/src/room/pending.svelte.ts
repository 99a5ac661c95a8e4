/**
 * The edits of this device that the host has not answered yet, other than text: in their order,
 * kept on the device, and at most one under way for one field.
 */
import {
  type Collection,
  type CommandId,
  type Edit,
  type JsonValue,
  type Outcome,
  type RecordId,
  type Rejection,
  type Revision,
  keptAs,
} from "../protocol";
import { newId } from "./id";
import { isSame } from "./records";

/** One intention with what has become of it. */
export interface Waiting {
  readonly number: number;
  readonly id: CommandId;
  readonly edits: readonly Edit[];
  readonly wasSent: boolean;
}

export interface PendingDesk {
  send: (id: CommandId, edits: Edit[]) => Promise<Outcome>;
  /** The revision of a field as the host has it now. */
  baseOf: (collection: Collection, record: RecordId, field: string) => Revision;
  keep: (one: Waiting) => void;
  forget: (one: Waiting) => void;
  refuse: (edits: readonly Edit[], rejection: Rejection) => void;
  /** Something has had its answer. */
  settled: () => void;
}

export class Pending {
  #all = $state.raw<readonly Waiting[]>([]);
  #last = 0;
  readonly #desk: PendingDesk;

  constructor(desk: PendingDesk) {
    this.#desk = desk;
  }

  get all(): readonly Waiting[] {
    return this.#all;
  }

  /** Whether this record was put in here and the host has not said yes to it yet. */
  inserts(collection: Collection, record: RecordId): boolean {
    return this.#all.some(({ edits }) =>
      edits.some((edit) => edit.type === "insert" && isOf(edit, collection, record)),
    );
  }

  /** Whether this device gave a field this very value and the host has not said yes to it yet. */
  sets(collection: Collection, record: RecordId, field: string, value: JsonValue): boolean {
    const isIt = (edit: Edit) =>
      edit.type === "set" && edit.field === field && isSame(edit.value, value);
    return this.#all.some(({ edits }) =>
      edits.some((edit) => isOf(edit, collection, record) && isIt(edit)),
    );
  }

  add(edits: readonly Edit[]): void {
    const joined = this.#joined(edits);
    if (joined) this.#replace(joined);
    else {
      const one = { number: ++this.#last, id: newId(), edits, wasSent: false };
      this.#all = [...this.#all, one];
      this.#desk.keep(one);
    }
    this.#sendWhatMay();
  }

  /** Takes up again what an earlier page left behind. */
  resume(kept: readonly Waiting[]): void {
    const known = new Set(this.#all.map(({ id }) => id));
    const left = kept.filter(({ id }) => !known.has(id)).sort((a, b) => a.number - b.number);
    for (const { number } of left) this.#last = Math.max(this.#last, number);
    this.#all = [...left, ...this.#all];
    for (const one of left) if (one.wasSent) void this.#send(one);
    this.#sendWhatMay();
  }

  /** A second thought about the same field, while the first has not gone out, takes its place. */
  #joined(edits: readonly Edit[]): Waiting | undefined {
    const [edit] = edits;
    if (edits.length !== 1 || edit?.type !== "set") return undefined;
    const same = this.#all.find(({ wasSent, edits: [old, ...more] }) => {
      return !wasSent && more.length === 0 && old?.type === "set" && isSameField(old, edit);
    });
    return same && { ...same, edits };
  }

  #replace(one: Waiting): void {
    this.#all = this.#all.map((old) => (old.id === one.id ? one : old));
    this.#desk.keep(one);
  }

  #sendWhatMay(): void {
    this.#all.forEach((one, at) => {
      if (one.wasSent || this.#mustWait(one, this.#all.slice(0, at))) return;
      const sent = { ...one, edits: one.edits.map((edit) => this.#based(edit)), wasSent: true };
      this.#replace(sent);
      void this.#send(sent);
    });
  }

  #mustWait({ edits }: Waiting, before: readonly Waiting[]): boolean {
    return edits.some((edit) =>
      before.some(({ edits: earlier }) => earlier.some((old) => isInTheWay(old, edit))),
    );
  }

  #based(edit: Edit): Edit {
    if (edit.type !== "set") return edit;
    return { ...edit, base: this.#desk.baseOf(edit.collection, edit.record, edit.field) };
  }

  async #send({ id, edits }: Waiting): Promise<void> {
    const outcome = await this.#desk.send(id, [...edits]);
    const done = this.#all.find((one) => one.id === id);
    if (!done) return;
    this.#all = this.#all.filter((one) => one.id !== id);
    this.#desk.forget(done);
    if (outcome.type === "rejected") this.#desk.refuse(done.edits, outcome.rejection);
    this.#sendWhatMay();
    this.#desk.settled();
  }
}

/** A set has to know what the host made of an earlier set, or of the record itself. */
function isInTheWay(earlier: Edit, edit: Edit): boolean {
  if (edit.type !== "set") return false;
  if (earlier.type === "set") return isSameField(earlier, edit);
  return earlier.type === "insert" && isOf(earlier, edit.collection, edit.record);
}

function isOf(edit: Edit, collection: Collection, record: RecordId): boolean {
  return edit.collection === collection && edit.record === record;
}

function isSameField(a: Extract<Edit, { type: "set" }>, b: Extract<Edit, { type: "set" }>) {
  return isOf(a, b.collection, b.record) && a.field === b.field;
}

/** Returns what an edit says in words, to be copied when it could not be kept. */
export function wordsOf(edits: readonly Edit[]): string {
  const said = edits.flatMap((edit): JsonValue[] => {
    if (edit.type === "insert") {
      return Object.entries(edit.fields).flatMap(([field, value]) =>
        names.has(field) ? [] : [value],
      );
    }
    return edit.type === "set" ? [edit.value] : [];
  });
  const texts = said.flat().filter((value) => typeof value === "string" && value.trim() !== "");
  return texts.join("\n");
}

/** Fields that name things to the program and say nothing to people. */
const names = new Set(
  "worksheet section perspective voice source week part flexibility owner outcome status".split(
    " ",
  ),
);

/** Reads what was kept of one intention. */
export function waitingKept(value: unknown): Waiting | undefined {
  return keptAs<Waiting>(
    value,
    ({ number, id, edits }) =>
      typeof number === "number" && typeof id === "string" && Array.isArray(edits),
  );
}
