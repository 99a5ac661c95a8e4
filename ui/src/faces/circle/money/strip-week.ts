/** What the strip says while one week is open: the figures of another way, or whose they are. */
import { words } from "../../../language";
import type { MoneyView, RecordId } from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { kindIn, labelOf, mainWeek, weekName } from "../week/weeks/kinds";

export interface Figures {
  readonly weekly: number;
  readonly safeWeekly: number;
  readonly left: number | null;
  /** The host does not count it for another way. */
  readonly safeLeft: number | null;
  /** Minutes of help in a week. */
  readonly received: number;
  readonly nights: number;
  /** Another way that is counted, by its name. */
  readonly way?: string;
}

/** Returns what is counted for the open week; nothing while the host has not counted it. */
export function figuresOf(plan: Plan, money: MoneyView, week?: RecordId): Figures | undefined {
  const { account } = money;
  if (!account) return undefined;
  if (!isWay(plan, week)) return { ...account, ...account.hours };
  const option = money.options.find((one) => one.week === week);
  return option && { ...option, safeLeft: null, nights: 0, way: wayOf(plan, week) };
}

/** Returns whose figures these are; nothing for the week that counts. */
export function saysOf(plan: Plan, money: MoneyView, week?: RecordId): string | undefined {
  if (week === undefined || week === mainWeek(plan)) return undefined;
  if (isWay(plan, week)) {
    const isCounted = money.options.some((one) => one.week === week);
    const way = wayOf(plan, week);
    return words(isCounted ? "money-strip-way-about" : "money-strip-way-waits", { way });
  }
  const name = weekName(plan, week);
  const isSeason = kindIn(plan, week) === "Season";
  return words(isSeason ? "money-strip-season" : "money-strip-not-counted", { name });
}

function isWay(plan: Plan, week: RecordId | undefined): week is RecordId {
  return week !== undefined && kindIn(plan, week) === "Option";
}

function wayOf(plan: Plan, week: RecordId): string {
  const name = weekName(plan, week);
  return labelOf(plan, week) === "" ? name : words("money-strip-way", { name });
}
