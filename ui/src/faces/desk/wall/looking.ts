/** Pages and sizes of the wall, as the desk steps through them. */
import { type Grown, MOST } from "../../../pictures/fit";

/** In hundredths of the usual size; never smaller than the last row can read. */
export const SIZES = { least: 100, most: 100 * MOST, step: 25 } as const;

/** Returns the next size up (1) or down (-1), whatever was set before. */
export function nextSize(size: number, by: 1 | -1): number {
  const steps = by > 0 ? Math.floor(size / SIZES.step) : Math.ceil(size / SIZES.step);
  return Math.min(SIZES.most, Math.max(SIZES.least, (steps + by) * SIZES.step));
}

/** Tells whether the words would be no larger, however large they were wanted. */
export function isFull(grown: Grown | undefined): boolean {
  return grown !== undefined && grown.most <= grown.size;
}

/** Returns how large the words are, whatever is wanted, in hundredths of the usual size. */
export function shownSize(wanted: number, grown: Grown | undefined): number {
  return grown ? Math.round(100 * grown.size) : wanted;
}

/** Returns the page after or before; past the last one it begins again. */
export function turned(page: number, by: 1 | -1, pages: number): number {
  return pages < 1 ? 0 : (page + by + pages) % pages;
}
