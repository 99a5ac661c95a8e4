/**
 * One record as a form without a "save": it may not be there yet, and comes into the plan with
 * the first letter that somebody writes in it.
 */
import {
  type AlsoSaid,
  type Collection,
  type JsonValue,
  type RecordId,
  type RecordState,
  textOf,
} from "../../protocol";
import type { Attendant } from "../../room/pen.svelte";
import type { Plan } from "../../room/plan.svelte";

/** What a new record begins with, and where it goes. */
export interface Beginning {
  fields: Record<string, JsonValue>;
  at?: { list: readonly RecordState[]; index: number };
}

export class Item {
  constructor(
    readonly plan: Plan,
    readonly collection: Collection,
    readonly id: RecordId,
    private readonly begin: () => Beginning,
  ) {}

  get record(): RecordState | undefined {
    return this.plan.record(this.collection, this.id);
  }

  get isThere(): boolean {
    return this.record !== undefined;
  }

  value(field: string): JsonValue | undefined {
    return this.record?.fields[field]?.value;
  }

  /** What others said at the same time. */
  also(field: string): readonly AlsoSaid[] {
    return this.record?.fields[field]?.also ?? [];
  }

  text(field: string): string {
    return this.plan.text(this.collection, this.id, field);
  }

  /** A value that is not text under a hand: a choice, a date, a list of names. */
  set(field: string, value: JsonValue): void {
    if (this.isThere) this.plan.set(this.collection, this.id, field, value);
    else if (this.#isHolder)
      this.#hold(() => this.plan.set(this.collection, this.id, field, value));
    else this.#insert({ [field]: value }, false);
  }

  /** Words that the field has no room for: none of them is lost. */
  putAside(field: string, words: string, most: number): void {
    this.plan.putAside(words, { type: "tooLong", field, most });
  }

  write(field: string, text: string): void {
    if (this.isThere) this.plan.write(this.collection, this.id, field, text);
    else if (text === "") return;
    else if (this.#isHolder)
      this.#hold(() => this.plan.write(this.collection, this.id, field, text));
    else this.#insert({ [field]: text }, true);
  }

  /** Whether a field has words or a value. */
  has(field: string): boolean {
    return textOf(this.value(field)) !== "" || this.text(field) !== "";
  }

  attend(field: string, attendant: Attendant): (() => void) | undefined {
    if (!this.isThere) return undefined;
    return this.plan.pen(this.collection, this.id, field).attend(attendant);
  }

  hold(field: string): void {
    if (this.isThere) this.plan.pen(this.collection, this.id, field).hold();
  }

  release(field: string): void {
    if (this.isThere) this.plan.pen(this.collection, this.id, field).release();
  }

  putDown(field: string): void {
    if (this.isThere) this.plan.putDown(this.collection, this.id, field);
  }

  /** The one record about the whole plan is nobody's own to take away. */
  get #isHolder(): boolean {
    return this.collection === "about";
  }

  #hold(say: () => void): void {
    const { fields } = this.begin();
    this.plan.insert(this.collection, fields, { id: this.id, isHolder: true });
    say();
  }

  #insert(fields: Record<string, JsonValue>, isUnderHand: boolean): void {
    const { fields: first, at } = this.begin();
    const place = at === undefined ? {} : { at };
    const how = { id: this.id, isUnderHand, ...place };
    this.plan.insert(this.collection, { ...first, ...fields }, how);
  }
}
