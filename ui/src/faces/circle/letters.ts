/** How wide a letter of the page is, for deciding what fits: larger words, fewer of them across. */

/** Returns one rem in pixels. */
export function letters(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
