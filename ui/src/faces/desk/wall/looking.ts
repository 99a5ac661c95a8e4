/** Pages and sizes of the wall, as the desk steps through them. */

/** In hundredths of the usual size; never smaller than the last row can read. */
export const SIZES = { least: 100, most: 200, step: 25 } as const;

/** Returns the next size up (1) or down (-1), whatever was set before. */
export function nextSize(size: number, by: 1 | -1): number {
  const steps = by > 0 ? Math.floor(size / SIZES.step) : Math.ceil(size / SIZES.step);
  return Math.min(SIZES.most, Math.max(SIZES.least, (steps + by) * SIZES.step));
}

/** Returns the page after or before; past the last one it begins again. */
export function turned(page: number, by: 1 | -1, pages: number): number {
  return pages < 1 ? 0 : (page + by + pages) % pages;
}
