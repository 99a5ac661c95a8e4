/** What is said of a person's money in one breath. */
import { words } from "../../../language";
import type { Allocation } from "../../../protocol";
import { hasAmount } from "./person.svelte";
import { poundsText } from "../../../parts/pounds";

/** Returns "£41,600 a year", or that nothing is known, or that there is none. */
export function moneySentence(allocations: readonly Allocation[]): string {
  const [first, ...others] = allocations.filter(({ status }) => hasAmount(status));
  if (first && first.pence !== null) {
    const amount = poundsText(first.pence);
    const said = words(`prepare-money-${first.period}`, { amount });
    return others.length > 0
      ? words("prepare-money-and-more", { said, more: others.length })
      : said;
  }
  const isNone = allocations.length > 0 && allocations.every(({ status }) => status === "None");
  return isNone ? words("prepare-money-none") : words("prepare-money-unknown");
}
