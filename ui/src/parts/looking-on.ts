/** Whoever only looks on reads everything and writes nothing: words in vain are never taken. */
import { getContext, setContext } from "svelte";

const LOOKING_ON = Symbol("looking on");

/** Says of all that is drawn from here on whether somebody only looks on, now and later. */
export function setLookingOn(looksOn: () => boolean): void {
  setContext(LOOKING_ON, looksOn);
}

/** Returns what says whether somebody only looks on here. */
export function getLookingOn(): () => boolean {
  return getContext<(() => boolean) | undefined>(LOOKING_ON) ?? (() => false);
}
