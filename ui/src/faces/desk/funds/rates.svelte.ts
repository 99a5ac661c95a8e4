/** The prices as the organiser types them in, and the command that says so to the host. */
import type { Command, OnCostId, Rate, RateKind, RatePer } from "../../../protocol";
import { newId } from "../../../room/id";
import { asPounds, asWhole, Typed } from "./typed.svelte";

/** The longest visit that a price can ask for, in minutes. */
const DAY = 24 * 60;

export class RateDraft {
  label = $state("");
  readonly pence: Typed;
  per = $state<RatePer>("Hour");
  from = $state("");
  until = $state("");
  kind = $state<RateKind | "">("");
  onCost = $state<OnCostId | "">("");
  readonly minimum: Typed;

  constructor(
    readonly id: string,
    /** What the host has; nothing for a price that is new. */
    readonly known: Rate | undefined,
  ) {
    this.pence = new Typed(asPounds, known?.pence ?? null);
    this.minimum = new Typed(asWhole(0, DAY), known?.minimumMinutes ?? null);
    if (!known) return;
    this.label = known.label;
    this.per = known.per;
    this.from = known.from ?? "";
    this.until = known.until ?? "";
    this.kind = known.kind ?? "";
    this.onCost = known.onCost ?? "";
  }

  get endsTooSoon(): boolean {
    return this.from !== "" && this.until !== "" && this.from > this.until;
  }

  /** An employer's costs come on top only of what an employer pays. */
  get hasEmployer(): boolean {
    return this.kind === "PersonalAssistant";
  }

  /** Returns the price; what cannot be read stays as the host has it. Nothing while it is not whole. */
  rate(): Rate | undefined {
    const label = this.label.trim() || this.known?.label;
    const pence = this.pence.value ?? this.known?.pence;
    if (label === undefined || label === "" || pence === undefined) return undefined;
    const { from, until } = this.endsTooSoon
      ? { from: this.known?.from ?? null, until: this.known?.until ?? null }
      : { from: this.from || null, until: this.until || null };
    return {
      id: this.id,
      label,
      per: this.per,
      pence,
      from,
      until,
      kind: this.kind || null,
      onCost: this.onCost || null,
      minimumMinutes: this.minimum.value,
    };
  }
}

export class RatesDraft {
  rows: RateDraft[] = $state.raw([]);
  #loaded = "";

  constructor(rates: readonly Rate[]) {
    this.load(rates);
  }

  /** Takes over what the host has, unless it is what this draft said itself. */
  load(rates: readonly Rate[]): void {
    const said = JSON.stringify(rates);
    if (said === this.#loaded) return;
    this.#loaded = said;
    const old = new Map(this.rows.map((row) => [row.id, row]));
    const there = rates.map((rate) => {
      const row = old.get(rate.id);
      // The box that somebody writes in keeps what they wrote.
      const isSame = row && JSON.stringify(row.rate()) === JSON.stringify(rate);
      return isSame ? row : new RateDraft(rate.id, rate);
    });
    const unfinished = this.rows.filter((row) => row.rate() === undefined);
    this.rows = [...there, ...unfinished];
  }

  add(): void {
    this.rows = [...this.rows, new RateDraft(newId(), undefined)];
  }

  drop(id: string): void {
    this.rows = this.rows.filter((row) => row.id !== id);
  }

  /** Returns the command; prices that are not whole yet wait. */
  command(without?: string): Command {
    const rates = this.rows.flatMap((row) => (row.id === without ? [] : (row.rate() ?? [])));
    this.#loaded = JSON.stringify(rates);
    return { type: "setRates", rates };
  }
}
