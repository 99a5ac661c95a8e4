/** How a wire to the fake host begins: it opens, or nobody is there. */
import type { Ears } from "./line";

export function openOrRefuse(
  here: (act: () => void) => void,
  isOpen: () => boolean,
  isCut: boolean,
  ears: Ears,
  hangUp: () => void,
): void {
  here(() => {
    if (!isOpen()) return;
    if (!isCut) return ears.onopen();
    hangUp();
    ears.onclose();
  });
}
