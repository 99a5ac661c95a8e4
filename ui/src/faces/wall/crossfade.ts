/** One picture gives way to the next without a gap: the new one comes over the old one, which stays. */
import type { TransitionConfig } from "svelte/transition";

interface Options {
  /** Milliseconds; none for somebody who wants nothing to move, and for the calm card. */
  duration: number;
}

/** The new picture becomes visible over the old one. */
export function appear(_: Element, { duration }: Options): TransitionConfig {
  return { duration, css: (share) => `opacity: ${share}` };
}

/** The old picture stays as it is until the new one is there. */
export function stay(_: Element, { duration }: Options): TransitionConfig {
  return { duration, css: () => "opacity: 1" };
}
