/**
 * What is worth a look, as sentences: for each code of the host one, with the facts that go with
 * it and the place where something can be done about it. For the week and the support sheet too.
 */
import type { Component } from "svelte";
import CircleX from "@lucide/svelte/icons/circle-x";
import Eye from "@lucide/svelte/icons/eye";
import Info from "@lucide/svelte/icons/info";
import OctagonAlert from "@lucide/svelte/icons/octagon-alert";
import { words } from "../../../language";
import { poundsOf } from "../../../parts/pounds";
import type { Check, CheckCode, CheckLevel, MoneyView, RecordId } from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { dateIn } from "../date";
import type { Place } from "../day.svelte";
import { MONEY, SUPPORT, WEEK } from "../sheets";
import { lengthIn } from "../week/length";
import { dayNames } from "../week/week";
import { blockName, costName, listed, streamName } from "./names";

/** Where something can be done about it; nothing where the circle itself cannot. */
type Opens = "week" | "support" | "money" | "nothing";
/** What an amount or a length of time is of. */
type Per = "week" | "year" | "hour" | "once";

interface Manner {
  readonly opens: Opens;
  readonly pence?: Per;
  readonly minutes?: Per;
}

/** A new code is a fault of the compiler here, and its sentence in language/. */
const manners: Record<CheckCode, Manner> = {
  NO_ALLOCATION: { opens: "nothing" },
  INDICATIVE: { opens: "nothing" },
  OVER: { opens: "money", pence: "year" },
  STREAM_OVER: { opens: "money", pence: "year" },
  STREAM_RULE: { opens: "money", pence: "year" },
  UNCOSTED: { opens: "support", minutes: "week" },
  NO_ONCOST: { opens: "nothing", pence: "week", minutes: "week" },
  PERIOD_MIX: { opens: "nothing" },
  SPLIT_SUM: { opens: "support", minutes: "week" },
  WEIGHTS: { opens: "nothing" },
  UNCONFIRMED_SHARE: { opens: "money" },
  NO_COVER: { opens: "week" },
  NEED_UNMET: { opens: "support", minutes: "week" },
  NO_CONTINGENCY: { opens: "money" },
  EXPIRED_RATE: { opens: "nothing" },
  NET_GROSS: { opens: "money", pence: "year" },
  TRIAL_REMOVED: { opens: "support", minutes: "week", pence: "year" },
  UNSPENT: { opens: "week", pence: "year" },
  MIX_SUM: { opens: "support", minutes: "week" },
  BELOW_ASSESSED: { opens: "support", minutes: "week" },
  HELPER_NOT_ASKED: { opens: "support" },
  CARER_STRAIN: { opens: "support" },
  WATCH_CONSENT: { opens: "support" },
  MINIMUM_VISIT: { opens: "support", minutes: "once" },
  LOW_WAGE: { opens: "nothing", pence: "hour" },
  NO_STAFF: { opens: "support" },
  SURPLUS: { opens: "money", pence: "once" },
  TOO_MANY_WEEKS: { opens: "week" },
  TOO_LARGE: { opens: "money" },
};

export const levelIcons: Record<CheckLevel, Component> = {
  Error: CircleX,
  Stop: OctagonAlert,
  Warn: Eye,
  Info,
};

const levels: readonly CheckLevel[] = ["Error", "Stop", "Warn", "Info"];

export interface CheckSaid {
  readonly key: string;
  readonly code: CheckCode;
  readonly level: CheckLevel;
  /** "Look at this". */
  readonly levelName: string;
  readonly icon: Component;
  /** A whole sentence. */
  readonly sentence: string;
  /** Names, amounts, times and dates that it is about; empty where it has none. */
  readonly facts: string;
  /** What to open; nothing where it is for the organiser. */
  readonly place: Place | undefined;
  /** The cost that it is about, on the sheet of the money. */
  readonly cost: RecordId | undefined;
}

/** Returns checks as sentences, what weighs most first. */
export function checksSaid(
  checks: readonly Check[],
  plan: Plan,
  money: MoneyView | undefined,
  isHidden = false,
): CheckSaid[] {
  const ordered = checks
    .filter((check) => !isSaidAlready(check, checks))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  return ordered.map((check, at) => checkSaid(check, at, plan, money, isHidden));
}

/** Where there is one pot only, "over what there is" and "over what is in the pot" are one. */
function isSaidAlready({ code, pence }: Check, checks: readonly Check[]): boolean {
  if (code !== "STREAM_OVER") return false;
  return checks.some((other) => other.code === "OVER" && other.pence === pence);
}

/** Returns the checks that are about one part of the week, as sentences. */
export function checksOfBlock(
  block: RecordId,
  plan: Plan,
  money: MoneyView | undefined,
  isHidden = false,
): CheckSaid[] {
  const checks = money?.account?.checks ?? [];
  const here = checks.filter(({ blocks }) => blocks.includes(block));
  return checksSaid(here, plan, money, isHidden);
}

function checkSaid(
  check: Check,
  at: number,
  plan: Plan,
  money: MoneyView | undefined,
  isHidden: boolean,
): CheckSaid {
  const { code, level } = check;
  return {
    key: `${at}-${code}`,
    code,
    level,
    levelName: words(`money-level-${level}`),
    icon: levelIcons[level],
    sentence: words(`money-check-${code}`),
    facts: factsOf(check, plan, money, isHidden),
    place: placeOf(check),
    cost: check.costs.find((id) => plan.record("costs", id)?.removed === false),
  };
}

function factsOf(check: Check, plan: Plan, money: MoneyView | undefined, isHidden: boolean) {
  const manner = manners[check.code];
  const { pence, minutes } = check;
  const rate = money?.rates.find(({ id }) => id === check.rate)?.label ?? "";
  const shared = money?.account?.shared.find(({ id }) => id === check.shared)?.label ?? "";
  const slots = check.slots.map(({ day, part }) =>
    words("money-slot", { day: words(dayNames[day]), part }),
  );
  return [
    listed(check.blocks.map((id) => blockName(plan, id))),
    listed(check.costs.map((id) => costName(plan, id))),
    rate,
    shared,
    check.stream === null ? "" : streamName(check.stream),
    listed(slots, 6),
    minutes === null ? "" : timeSays(minutes, manner.minutes ?? "once"),
    pence === null || isHidden ? "" : amountSays(pence, manner.pence ?? "once"),
    dateIn(check.on ?? undefined),
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
}

function timeSays(minutes: number, per: Per): string {
  const time = lengthIn(Math.abs(minutes));
  return per === "week" ? words("money-time-a-week", { time }) : time;
}

function amountSays(pence: number, per: Per): string {
  const amount = poundsOf(pence);
  switch (per) {
    case "week":
      return words("money-a-week", { amount });
    case "year":
      return words("money-a-year", { amount });
    case "hour":
      return words("money-an-hour", { amount });
    case "once":
      return amount;
  }
}

function placeOf({ code, blocks, costs }: Check): Place | undefined {
  const block = blocks[0] ?? null;
  switch (manners[code].opens) {
    case "week":
      return { is: "sheet", sheet: WEEK, section: block };
    case "support":
      return { is: "sheet", sheet: SUPPORT, section: block };
    case "money":
      return { is: "sheet", sheet: MONEY, section: costs[0] ?? null };
    case "nothing":
      return undefined;
  }
}
