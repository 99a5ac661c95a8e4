/** A card that a finger or a mouse carries onto a heading. */
import type { Attachment } from "svelte/attachments";

/** So far a hand goes before it carries; less is a tap. */
const THRESHOLD = 6;

export class Tossed {
  #by = $state.raw({ x: 0, y: 0 });
  #over = $state.raw<string | null>(null);
  #isCarried = $state(false);

  constructor(private readonly putDown: (heading: string) => void) {}

  get isCarried(): boolean {
    return this.#isCarried;
  }

  /** How far it has been carried, in pixels. */
  get by(): { x: number; y: number } {
    return this.#by;
  }

  /** The heading that it is over. */
  get over(): string | null {
    return this.#over;
  }

  /** Makes an element the card. */
  readonly card: Attachment<HTMLElement> = (card) => {
    let from: { x: number; y: number } | undefined;
    const begin = (event: PointerEvent) => {
      // A finger on the words scrolls the page; it carries by the grip.
      const grip = event.target instanceof Element && event.target.closest("[data-grip]");
      if (event.button !== 0 || (event.pointerType !== "mouse" && !grip)) return;
      from = { x: event.clientX, y: event.clientY };
    };
    const move = (event: PointerEvent) => {
      if (!from) return;
      const by = { x: event.clientX - from.x, y: event.clientY - from.y };
      if (!this.#isCarried && Math.hypot(by.x, by.y) < THRESHOLD) return;
      if (!this.#isCarried) card.setPointerCapture(event.pointerId);
      this.#isCarried = true;
      this.#by = by;
      this.#over = headingAt(event.clientX, event.clientY);
    };
    const end = (event: PointerEvent) => {
      if (!from) return;
      const over = event.type === "pointerup" && this.#isCarried ? this.#over : null;
      from = undefined;
      this.#isCarried = false;
      this.#over = null;
      this.#by = { x: 0, y: 0 };
      if (over !== null) this.putDown(over);
    };
    card.addEventListener("pointerdown", begin);
    card.addEventListener("pointermove", move);
    card.addEventListener("pointerup", end);
    card.addEventListener("pointercancel", end);
    return () => {
      card.removeEventListener("pointerdown", begin);
      card.removeEventListener("pointermove", move);
      card.removeEventListener("pointerup", end);
      card.removeEventListener("pointercancel", end);
    };
  };
}

function headingAt(x: number, y: number): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const heading = element.closest<HTMLElement>("[data-heading]");
    if (heading) return heading.dataset["heading"] ?? null;
  }
  return null;
}
