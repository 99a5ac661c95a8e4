/** Notes that a finger or a mouse carries: over which list it is, and between which notes. */
import { createContext } from "svelte";
import type { Attachment } from "svelte/attachments";
import type { RecordId } from "../../../protocol";

/** Between which notes of which list; `index` counts without the note itself. */
export interface Between {
  readonly list: string;
  readonly index: number;
}

const EDGE = 72;
const SCROLL_STEP = 14;

export class Carrying {
  #id = $state.raw<RecordId | null>(null);
  #over = $state.raw<Between | null>(null);
  #by = $state(0);

  constructor(private readonly putDown: (id: RecordId, where: Between) => void) {}

  /** The note that is carried. */
  get id(): RecordId | null {
    return this.#id;
  }

  get over(): Between | null {
    return this.#over;
  }

  /** How far it has been carried down, in pixels. */
  get by(): number {
    return this.#by;
  }

  /** Returns what makes an element the handle of a note. */
  handle(id: RecordId): Attachment<HTMLElement> {
    return (handle) => {
      let start = 0;
      const move = (event: PointerEvent) => {
        if (this.#id !== id) return;
        this.#by = event.clientY + window.scrollY - start;
        this.#over = betweenAt(event.clientX, event.clientY, id);
        scrollAtEdge(event.clientY);
      };
      const end = (event: PointerEvent) => {
        if (this.#id !== id) return;
        const where = event.type === "pointerup" ? this.#over : null;
        this.#id = this.#over = null;
        this.#by = 0;
        if (where) this.putDown(id, where);
      };
      const begin = (event: PointerEvent) => {
        if (event.button !== 0) return;
        event.preventDefault();
        handle.setPointerCapture(event.pointerId);
        start = event.clientY + window.scrollY;
        this.#id = id;
      };
      handle.addEventListener("pointerdown", begin);
      handle.addEventListener("pointermove", move);
      handle.addEventListener("pointerup", end);
      handle.addEventListener("pointercancel", end);
      return () => {
        handle.removeEventListener("pointerdown", begin);
        handle.removeEventListener("pointermove", move);
        handle.removeEventListener("pointerup", end);
        handle.removeEventListener("pointercancel", end);
      };
    };
  }
}

export const [getCarrying, setCarrying] = createContext<Carrying>();

function betweenAt(x: number, y: number, carried: RecordId): Between | null {
  for (const list of document.querySelectorAll<HTMLElement>("[data-notes]")) {
    const box = list.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top - EDGE / 2 || y > box.bottom) continue;
    const notes = [...list.querySelectorAll<HTMLElement>("[data-note]")];
    const others = notes.filter((note) => note.dataset["note"] !== carried);
    const below = others.findIndex((note) => {
      const { top, height } = note.getBoundingClientRect();
      return y < top + height / 2;
    });
    const index = below === -1 ? others.length : below;
    return { list: list.dataset["notes"] ?? "", index };
  }
  return null;
}

function scrollAtEdge(y: number): void {
  if (y < EDGE) window.scrollBy(0, -SCROLL_STEP);
  else if (y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL_STEP);
}
