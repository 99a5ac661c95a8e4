/** How wide a letter of the page is, for deciding what fits: larger words, fewer of them across. */
import { comfort } from "./comfort.svelte";

const USUAL = 16;

/** Returns one rem in pixels. Reactive: a person's text size changes it. */
export function letters(): number {
  const { size } = comfort;
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return root || (USUAL * size) / 100;
}
