/** What the organiser reads of a check: a sentence, never an amount. */
import { words } from "../../../language";
import type { CheckCode } from "../../../protocol";

/** What there is only once in a plan. */
const once = [
  "NO_ALLOCATION",
  "INDICATIVE",
  "OVER",
  "PERIOD_MIX",
  "WEIGHTS",
  "NO_CONTINGENCY",
  "NET_GROSS",
  "UNSPENT",
  "BELOW_ASSESSED",
  "SURPLUS",
  "TOO_MANY_WEEKS",
  "TOO_LARGE",
] as const satisfies readonly CheckCode[];

function isOnce(code: CheckCode): code is (typeof once)[number] {
  return once.some((one) => one === code);
}

export function checkWords(code: CheckCode, count: number): string {
  return isOnce(code) ? words(`funds-check-${code}`) : words(`funds-check-${code}`, { count });
}
