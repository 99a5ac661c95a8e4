/** An employer's costs and the lowest wages as the organiser types them in. */
import type { Command, MoneyRules, OnCostLine, OnCostProfile, Wage } from "../../../protocol";
import { newId } from "../../../room/id";
import { asPercent, asPounds, Typed } from "./typed.svelte";

export type LineType = OnCostLine["type"];
export const lineTypes: readonly LineType[] = ["holiday", "nationalInsurance", "pension", "yearly"];

/** One of an employer's costs; boxes that its kind has no use for keep what stands in them. */
export class LineDraft {
  readonly key = newId();
  label = $state("");
  readonly part = new Typed(asPercent, null);
  /** A week's pay above which it counts; or the yearly amount. */
  readonly amount = new Typed(asPounds, null);
  readonly lower = new Typed(asPounds, null);
  readonly upper = new Typed(asPounds, null);
  readonly trigger = new Typed(asPounds, null);

  constructor(readonly type: LineType) {}

  static of(line: OnCostLine): LineDraft {
    const draft = new LineDraft(line.type);
    if (line.type === "yearly") {
      draft.label = line.label;
      draft.amount.set(line.pence);
      return draft;
    }
    draft.part.set(line.basisPoints);
    if (line.type === "nationalInsurance") draft.amount.set(line.aboveWeekly);
    if (line.type === "pension") {
      draft.lower.set(line.lowerYearly);
      draft.upper.set(line.upperYearly);
      draft.trigger.set(line.triggerYearly);
    }
    return draft;
  }

  /** The lower end of what counts for a pension lies above the upper one. */
  get isUpsideDown(): boolean {
    return this.type === "pension" && (this.lower.value ?? 0) > (this.upper.value ?? 0);
  }

  /** Returns the line; nothing while its amount is missing. */
  line(): OnCostLine | undefined {
    const basisPoints = this.part.value;
    if (this.type === "yearly") {
      const pence = this.amount.value;
      return pence === null ? undefined : { type: "yearly", label: this.label.trim(), pence };
    }
    if (basisPoints === null) return undefined;
    if (this.type === "holiday") return { type: "holiday", basisPoints };
    if (this.type === "nationalInsurance") {
      return { type: "nationalInsurance", basisPoints, aboveWeekly: this.amount.value ?? 0 };
    }
    if (this.isUpsideDown) return undefined;
    return {
      type: "pension",
      basisPoints,
      lowerYearly: this.lower.value ?? 0,
      upperYearly: this.upper.value ?? 0,
      triggerYearly: this.trigger.value ?? 0,
    };
  }
}

export class ProfileDraft {
  label = $state("");
  from = $state("");
  until = $state("");
  isPercent = $state(false);
  readonly percent: Typed;
  lines: LineDraft[] = $state.raw([]);

  constructor(readonly known: OnCostProfile) {
    this.label = known.label;
    this.from = known.from ?? "";
    this.until = known.until ?? "";
    this.isPercent = known.percent !== null;
    this.percent = new Typed(asPercent, known.percent);
    this.lines = known.lines.map((line) => LineDraft.of(line));
  }

  get id(): string {
    return this.known.id;
  }

  get endsTooSoon(): boolean {
    return this.from !== "" && this.until !== "" && this.from > this.until;
  }

  profile(): OnCostProfile {
    const { known } = this;
    return {
      id: known.id,
      label: this.label.trim() || known.label,
      from: this.endsTooSoon ? known.from : this.from || null,
      until: this.endsTooSoon ? known.until : this.until || null,
      percent: this.isPercent ? this.percent.value : null,
      lines: this.lines.flatMap((line) => line.line() ?? []),
    };
  }
}

export class WageDraft {
  readonly key = newId();
  from = $state("");
  readonly pence: Typed;

  constructor(wage: Wage | undefined) {
    this.from = wage?.from ?? "";
    this.pence = new Typed(asPounds, wage?.pence ?? null);
  }

  wage(): Wage | undefined {
    const pence = this.pence.value;
    return this.from === "" || pence === null ? undefined : { from: this.from, pence };
  }
}

export class RulesDraft {
  profiles: ProfileDraft[] = $state.raw([]);
  wages: WageDraft[] = $state.raw([]);
  #loaded = "";

  constructor(rules: MoneyRules) {
    this.load(rules);
  }

  /** Takes over what the host has, unless it is what this draft said itself. */
  load(rules: MoneyRules): void {
    const said = JSON.stringify(rules);
    if (said === this.#loaded) return;
    this.#loaded = said;
    this.profiles = rules.onCosts.map((profile) => new ProfileDraft(profile));
    this.wages = rules.minimumWage.map((wage) => new WageDraft(wage));
  }

  /** Puts in a year's costs; those that have the same name in the file make way. */
  put(profile: OnCostProfile): ProfileDraft {
    const draft = new ProfileDraft(profile);
    const others = this.profiles.filter(({ id }) => id !== profile.id);
    this.profiles = [...others, draft];
    return draft;
  }

  command(): Command {
    const moneyRules = {
      onCosts: this.profiles.map((profile) => profile.profile()),
      minimumWage: this.wages.flatMap((wage) => wage.wage() ?? []).sort(byDate),
    };
    this.#loaded = JSON.stringify(moneyRules);
    return { type: "setMoneyRules", moneyRules };
  }
}

function byDate(one: Wage, other: Wage): number {
  return one.from < other.from ? -1 : Number(one.from > other.from);
}

/** Returns the same costs for the year after: "2026/27" for "2025/26", and dates a year on. */
export function nextYear(profile: OnCostProfile, copyName: (label: string) => string) {
  const [, first = "", second = ""] = /(\d{4})\/(\d{2})/.exec(profile.label) ?? [];
  const next = `${Number(first) + 1}/${`${(Number(second) + 1) % 100}`.padStart(2, "0")}`;
  const label =
    first === "" ? copyName(profile.label) : profile.label.replace(`${first}/${second}`, next);
  const { from, until } = profile;
  return {
    ...profile,
    id: newId(),
    label,
    from: from === null ? null : yearOn(from),
    until: until === null ? null : yearOn(until),
  };
}

/** Returns the same day a year on; the last day of a leap February has no such day. */
export function yearOn(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(year) + 1}-${month}-${month === "02" && day === "29" ? "28" : day}`;
}
