/** Whether words fit where they stand: larger words on the wall must never lose any. */

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
    const clips = one.scrollHeight > one.clientHeight + SLACK && one.clientHeight > 0;
    if (clips && getComputedStyle(one).overflowY !== "visible") return true;
    const wide = one.scrollWidth > one.clientWidth + SLACK && one.clientWidth > 0;
    if (wide && getComputedStyle(one).overflowX !== "visible") return true;
    const at = one.getBoundingClientRect();
    return (
      at.bottom > room.bottom + slack || at.right > room.right + slack || at.top < room.top - slack
    );
  });
}

/** Returns the first of these sizes with which nothing is cut off, or else the last. */
export function firstThatFits<T>(sizes: readonly T[], tryOut: (size: T) => boolean): T | undefined {
  return sizes.find(tryOut) ?? sizes.at(-1);
}
