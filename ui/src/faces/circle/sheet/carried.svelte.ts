/** A card that a finger or a mouse carries onto a heading. */
import { type Place, hauled } from "../../../parts/drag";

export class Tossed {
  #by = $state.raw<Place>({ x: 0, y: 0 });
  #over = $state.raw<string | null>(null);
  #isCarried = $state(false);

  constructor(private readonly putDown: (heading: string) => void) {}

  get isCarried(): boolean {
    return this.#isCarried;
  }

  /** How far it has been carried, in pixels. */
  get by(): Place {
    return this.#by;
  }

  /** The heading that it is over. */
  get over(): string | null {
    return this.#over;
  }

  /** Makes an element the card. */
  readonly card = hauled({
    begin: () => (this.#isCarried = true),
    move: (at, by) => {
      this.#by = by;
      this.#over = headingAt(at.x, at.y);
    },
    end: (isPutDown) => {
      const over = isPutDown ? this.#over : null;
      this.#isCarried = false;
      this.#over = null;
      this.#by = { x: 0, y: 0 };
      if (over !== null) this.putDown(over);
    },
  });
}

function headingAt(x: number, y: number): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const heading = element.closest<HTMLElement>("[data-heading]");
    if (heading) return heading.dataset["heading"] ?? null;
  }
  return null;
}
