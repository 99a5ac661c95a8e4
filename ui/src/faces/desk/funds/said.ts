/** What is shared, and what is proposed about it, in words. */
import { words } from "../../../language";
import { pounds } from "../../../parts/pounds";
import { partNames } from "../../../pictures/groups";
import type { Activity, Core, Night, Rate, RateId, SharingChange } from "../../../protocol";
import { longIn } from "./time";

export function rateName(id: RateId, rates: readonly Rate[]): string {
  const rate = rates.find((one) => one.id === id);
  if (!rate) return words("funds-rate-lost");
  return words(`funds-rate-named-${rate.per}`, { name: rate.label, amount: pounds(rate.pence) });
}

export function coreFacts(core: Core, rates: readonly Rate[]): string {
  const parts = core.parts.map((part) => words(partNames[part]));
  return [
    words("funds-a-week", { long: longIn(core.minutesPerWeek) }),
    ...(parts.length > 0 ? [parts.join(", ")] : []),
    rateName(core.rate, rates),
  ].join(" · ");
}

export function nightName(night: Night): string {
  return words(`funds-night-${night.kind}`);
}

export function nightFacts(night: Night, rates: readonly Rate[]): string {
  const long = night.minutesPerNight;
  return [
    words("funds-nights-a-week", { nights: night.nightsPerWeek }),
    ...(long === null ? [] : [words("funds-a-night", { long: longIn(long) })]),
    rateName(night.rate, rates),
  ].join(" · ");
}

export function activityFacts(activity: Activity, rates: readonly Rate[]): string {
  const weeks = activity.weeksPerYear;
  return [
    words("funds-a-week", { long: longIn(activity.minutesPerWeek) }),
    ...(weeks === null ? [] : [words("funds-weeks-a-year", { weeks })]),
    words("funds-staff", { staff: activity.staff }),
    rateName(activity.rate, rates),
  ].join(" · ");
}

/** One thing that is shared, however it is shared. */
export interface SharedThing {
  readonly name: string;
  readonly facts: string;
  /** Who shares it, and with what part of it where that is agreed. */
  readonly sharers: readonly { circle: string; basisPoints: number | null }[];
}

export function thingOf(
  what: { core?: Core | undefined; night?: Night | undefined; activity?: Activity | undefined },
  rates: readonly Rate[],
): SharedThing | undefined {
  const equal = (circles: readonly string[]) =>
    circles.map((circle) => ({ circle, basisPoints: null }));
  if (what.core) {
    const { label, weights } = what.core;
    return { name: label, facts: coreFacts(what.core, rates), sharers: weights };
  }
  if (what.night) {
    const { night } = what;
    const facts = nightFacts(night, rates);
    return { name: nightName(night), facts, sharers: equal(night.sharers) };
  }
  if (what.activity) {
    const { activity } = what;
    const facts = activityFacts(activity, rates);
    return { name: activity.activity, facts, sharers: equal(activity.sharers) };
  }
  return undefined;
}

/** Returns what a change is about as it would be, or nothing when it ends something. */
export function after(change: SharingChange) {
  switch (change.type) {
    case "core":
      return { core: change.core };
    case "night":
      return { night: change.night };
    case "activity":
      return { activity: change.activity };
    case "coreEnds":
    case "nightEnds":
    case "activityEnds":
      return undefined;
  }
}
