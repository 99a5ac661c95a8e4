/** Where the focus goes when what was pressed is no longer there: never nowhere. */
import { tick } from "svelte";

/** A page may have to come first: looks again for a while. */
const TRIES = 40;
const BETWEEN_MS = 50;

/** To the heading of the page that is open. */
export async function toHeading(options: FocusOptions = {}): Promise<void> {
  for (let time = 0; time < TRIES; time++) {
    await tick();
    const heading = document.querySelector<HTMLElement>("main h1");
    if (heading) {
      heading.tabIndex = -1;
      return heading.focus(options);
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}

/** Tells whether words are written in this. */
export function isBox(element: Element | null | undefined): element is HTMLElement {
  return element?.matches("textarea, input:not([type=radio], [type=checkbox])") === true;
}
