/** Support that is shared, as the organiser proposes it: drafts, and whom a change concerns. */
import type {
  Activity,
  CircleId,
  Core,
  DayPart,
  Night,
  NightKind,
  RateId,
  SharedSupport,
  SharingChange,
} from "../../../protocol";
import { newId } from "../../../room/id";
import { asPercent, asWhole, Typed } from "./typed.svelte";

/** All of it, in basis points. */
export const WHOLE = 10_000;
export const WEEK_MINUTES = 7 * 24 * 60;
export const DAY_MINUTES = 24 * 60;

interface WeightDraft {
  readonly circle: CircleId;
  readonly part: Typed;
}

export class CoreDraft {
  readonly kind = "core";
  readonly id: string;
  label = $state("");
  minutes = $state<number | null>(null);
  rate = $state<RateId | "">("");
  parts: DayPart[] = $state.raw([]);
  weights: WeightDraft[] = $state.raw([]);
  /** Nobody has typed a part of their own yet: whoever comes in shares equally. */
  #isEqual: boolean;

  constructor(readonly known: Core | undefined) {
    this.id = known?.id ?? newId();
    this.#isEqual = known === undefined;
    if (!known) return;
    this.label = known.label;
    this.minutes = known.minutesPerWeek;
    this.rate = known.rate;
    this.parts = known.parts;
    this.weights = known.weights.map(({ circle, basisPoints }) => weight(circle, basisPoints));
  }

  get sharers(): CircleId[] {
    return this.weights.map(({ circle }) => circle);
  }

  get sum(): number {
    return this.weights.reduce((sum, { part }) => sum + (part.value ?? 0), 0);
  }

  choose(circles: readonly CircleId[]): void {
    const old = new Map(this.weights.map((one) => [one.circle, one]));
    this.weights = circles.map((circle) => old.get(circle) ?? weight(circle, null));
    if (this.#isEqual) this.shareEqually();
  }

  /** What is left over after whole hundredths of a per cent goes to the first of them. */
  shareEqually(): void {
    const all = this.weights.length;
    const each = Math.floor(WHOLE / Math.max(all, 1));
    const over = WHOLE - each * all;
    this.weights.forEach(({ part }, at) => part.set(each + (at < over ? 1 : 0)));
    this.#isEqual = true;
  }

  typed(): void {
    this.#isEqual = false;
  }

  change(): SharingChange | undefined {
    const { id, minutes, rate, parts } = this;
    const label = this.label.trim();
    const isSaid = this.weights.every(({ part }) => part.value !== null && !part.isFaulty);
    const isWhole = label !== "" && rate !== "" && isSaid && this.sum === WHOLE;
    if (!isWhole || !isLength(minutes, WEEK_MINUTES)) return undefined;
    const weights = this.weights.map(({ circle, part }) => ({
      circle,
      basisPoints: part.value ?? 0,
    }));
    return {
      type: "core",
      core: { ...this.known, id, label, minutesPerWeek: minutes, rate, weights, parts },
    };
  }
}

export class NightDraft {
  readonly kind = "night";
  readonly id: string;
  sleeps = $state<NightKind>("SleepIn");
  readonly nights: Typed;
  minutes = $state<number | null>(null);
  rate = $state<RateId | "">("");
  sharers: CircleId[] = $state.raw([]);

  constructor(readonly known: Night | undefined) {
    this.id = known?.id ?? newId();
    this.nights = new Typed(asWhole(1, 7), known?.nightsPerWeek ?? 7);
    if (!known) return;
    this.sleeps = known.kind;
    this.minutes = known.minutesPerNight;
    this.rate = known.rate;
    this.sharers = known.sharers;
  }

  change(): SharingChange | undefined {
    const { id, sleeps, minutes, rate, sharers } = this;
    const nightsPerWeek = this.nights.isFaulty ? null : this.nights.value;
    if (nightsPerWeek === null || rate === "" || sharers.length === 0) return undefined;
    const isAwake = sleeps === "WakingNight";
    if (isAwake && !isLength(minutes, DAY_MINUTES)) return undefined;
    const minutesPerNight = isAwake ? minutes : null;
    return {
      type: "night",
      night: { ...this.known, id, kind: sleeps, nightsPerWeek, minutesPerNight, rate, sharers },
    };
  }
}

export class ActivityDraft {
  readonly kind = "activity";
  readonly id: string;
  activity = $state("");
  minutes = $state<number | null>(null);
  readonly weeks: Typed;
  readonly staff: Typed;
  rate = $state<RateId | "">("");
  sharers: CircleId[] = $state.raw([]);

  constructor(readonly known: Activity | undefined) {
    this.id = known?.id ?? newId();
    this.weeks = new Typed(asWhole(1, 53), known?.weeksPerYear ?? null);
    this.staff = new Typed(asWhole(1, 20), known?.staff ?? 1);
    if (!known) return;
    this.activity = known.activity;
    this.minutes = known.minutesPerWeek;
    this.rate = known.rate;
    this.sharers = known.sharers;
  }

  change(): SharingChange | undefined {
    const { id, minutes, rate, sharers, staff, weeks } = this;
    const activity = this.activity.trim();
    const isRead = !staff.isFaulty && staff.value !== null && !weeks.isFaulty;
    const isWhole = activity !== "" && rate !== "" && sharers.length > 0;
    if (!isRead || !isWhole || !isLength(minutes, WEEK_MINUTES)) return undefined;
    return {
      type: "activity",
      activity: {
        ...this.known,
        id,
        activity,
        minutesPerWeek: minutes,
        weeksPerYear: weeks.value,
        rate,
        staff: staff.value ?? 1,
        sharers,
      },
    };
  }
}

export type SharedDraft = CoreDraft | NightDraft | ActivityDraft;

function weight(circle: CircleId, basisPoints: number | null): WeightDraft {
  return { circle, part: new Typed(asPercent, basisPoints) };
}

function isLength(minutes: number | null, most: number): minutes is number {
  return minutes !== null && minutes > 0 && minutes <= most;
}

/** Returns what of a change was there before it. */
export function before(change: SharingChange, shared: SharedSupport) {
  switch (change.type) {
    case "core":
      return { core: shared.core.find(({ id }) => id === change.core.id) };
    case "coreEnds":
      return { core: shared.core.find(({ id }) => id === change.id) };
    case "night":
      return { night: shared.nights.find(({ id }) => id === change.night.id) };
    case "nightEnds":
      return { night: shared.nights.find(({ id }) => id === change.id) };
    case "activity":
      return { activity: shared.activities.find(({ id }) => id === change.activity.id) };
    case "activityEnds":
      return { activity: shared.activities.find(({ id }) => id === change.id) };
  }
}

/** Tells whether a change would leave everything as it is. */
export function isNothing(change: SharingChange, shared: SharedSupport): boolean {
  const old = before(change, shared);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  switch (change.type) {
    case "core":
      return same(change.core, old.core);
    case "night":
      return same(change.night, old.night);
    case "activity":
      return same(change.activity, old.activity);
    case "coreEnds":
    case "nightEnds":
    case "activityEnds":
      return false;
  }
}

/** Returns whose part a change touches: each of them is asked. */
export function concerned(change: SharingChange, shared: SharedSupport): Set<CircleId> {
  const old = before(change, shared);
  const all = (...lists: (readonly CircleId[] | undefined)[]) => new Set(lists.flatMap(some));
  switch (change.type) {
    case "core":
      return concernedByCore(change.core, old.core);
    case "night":
      return all(old.night?.sharers, change.night.sharers);
    case "activity":
      return all(old.activity?.sharers, change.activity.sharers);
    case "coreEnds":
      return all(old.core?.weights.map(({ circle }) => circle));
    case "nightEnds":
      return all(old.night?.sharers);
    case "activityEnds":
      return all(old.activity?.sharers);
  }
}

function some(list: readonly CircleId[] | undefined): readonly CircleId[] {
  return list ?? [];
}

/** Where hours, times, price and people stay, only those are asked whose own part is another. */
function concernedByCore(core: Core, old: Core | undefined): Set<CircleId> {
  const parts = (one: Core | undefined) =>
    new Map(one?.weights.map(({ circle, basisPoints }) => [circle, basisPoints]));
  const [now, then] = [parts(old), parts(core)];
  const terms = (one: Core | undefined) =>
    JSON.stringify([one?.minutesPerWeek, one?.rate, one?.parts]);
  const everybody = [...new Set([...now.keys(), ...then.keys()])];
  const isSame = terms(old) === terms(core) && everybody.length === now.size;
  const hasLeft = everybody.some((who) => !then.has(who));
  if (!isSame || hasLeft) return new Set(everybody);
  return new Set(everybody.filter((who) => now.get(who) !== then.get(who)));
}
