/** Whether words fit where they stand: larger words on the wall must never lose any. */

/** How large the words of a poster are, and could be at most; 1 is the usual size. */
export interface Grown {
  readonly size: number;
  readonly most: number;
}

/** Words are never wanted larger than this. */
export const MOST = 2;

/** A part of a pixel is no fault. */
const SLACK = 2;

/** Tells whether something in a box is cut off: by the box, or by what it stands in. */
export function isCut(box: HTMLElement): boolean {
  const room = box.getBoundingClientRect();
  // Pictures of the wall are made small: what is measured there is small too.
  const scale = box.offsetHeight > 0 ? room.height / box.offsetHeight : 1;
  const slack = SLACK * scale;
  return [...box.querySelectorAll<HTMLElement>("*")].some((one) => {
    if (one.closest("svg") || one.closest(".visually-hidden")) return false;
    // What has gone for larger words stands nowhere, and is not cut there.
    if (one.getClientRects().length === 0) return false;
    const style = getComputedStyle(one);
    // Letters reach a little out of close lines, and lose no stroke there.
    const reach = SLACK + (Number.parseFloat(style.fontSize) || 0) / 5;
    const clips = one.scrollHeight > one.clientHeight + reach && one.clientHeight > 0;
    if (clips && style.overflowY !== "visible") return true;
    const wide = one.scrollWidth > one.clientWidth + SLACK && one.clientWidth > 0;
    if (wide && style.overflowX !== "visible") return true;
    const at = one.getBoundingClientRect();
    return (
      at.bottom > room.bottom + reach * scale ||
      at.right > room.right + slack ||
      at.top < room.top - slack
    );
  });
}

/** Returns the first of these sizes with which nothing is cut off, or else the last. */
export function firstThatFits<T>(sizes: readonly T[], tryOut: (size: T) => boolean): T | undefined {
  return sizes.find(tryOut) ?? sizes.at(-1);
}
/** Lets the page of a list be whole: smaller only where something on it is taller or wider. */
const LEAST = 0.3;
const STEP = 0.05;

/** Returns sizes from the one that is wanted down to the least that helps. */
export function sizesFrom(most: number, least = LEAST): number[] {
  const count = Math.max(0, Math.round((most - least) / STEP));
  return Array.from({ length: count + 1 }, (_, at) => Math.round((most - at * STEP) * 100) / 100);
}

/** Makes words as large as this, in the usual size of the wall. */
export function setSize(box: HTMLElement, size: number): void {
  box.style.setProperty("--unit", `calc(var(--whole) * ${size})`);
}

/** Makes a page as large as wanted, or as large as it is whole and no word of it is broken. */
export function makeWhole(page: HTMLElement, wanted: number): number {
  page.dataset["measured"] = "";
  const size = firstThatFits(sizesFrom(wanted), (one) => {
    setSize(page, one);
    return page.scrollHeight <= page.clientHeight + SLACK && !isTooWide(page);
  });
  delete page.dataset["measured"];
  return size ?? wanted;
}

function isTooWide(page: HTMLElement): boolean {
  const all = [page, ...page.querySelectorAll<HTMLElement>("*")];
  return all.some((one) => {
    if (one.closest("svg") || one.closest(".visually-hidden")) return false;
    return one.clientWidth > 0 && one.scrollWidth > one.clientWidth + SLACK;
  });
}
