/** Where a list that opens from a button goes. */

const GAP = 6;

/**
 * Puts `shown` under `anchor`, its start at the anchor's start; over it when there is more room
 * above, and never beyond the edge of the window.
 */
export function placeBelow(shown: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = shown;
  const { clientWidth, clientHeight } = document.documentElement;
  const fitsBelow = at.bottom + GAP + height <= clientHeight;
  const top =
    fitsBelow || at.top < clientHeight - at.bottom ? at.bottom + GAP : at.top - GAP - height;
  const isRtl = getComputedStyle(anchor).direction === "rtl";
  const left = isRtl ? at.right - width : at.left;
  shown.style.top = `${Math.max(GAP, Math.min(top, clientHeight - height - GAP))}px`;
  shown.style.left = `${Math.max(GAP, Math.min(left, clientWidth - width - GAP))}px`;
}
