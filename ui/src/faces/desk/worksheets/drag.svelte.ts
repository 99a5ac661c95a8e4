/** A line that a finger or a mouse carries up or down its list. */
import type { Attachment } from "svelte/attachments";

const EDGE = 72;
const SCROLL_STEP = 14;

export class Dragging {
  #key = $state.raw<string | null>(null);
  #lines: string[] = $state.raw([]);
  #to = $state<number>();

  constructor(private readonly putDown: (key: string, to: number) => void) {}

  /** The line that is carried. */
  get key(): string | null {
    return this.#key;
  }

  /** The line before which it would come down. */
  get before(): string | undefined {
    return this.#to === undefined ? undefined : this.#lines[this.#to];
  }

  /** It would come down after all others. */
  get isLast(): boolean {
    return this.#to === this.#lines.length;
  }

  /** Returns what makes an element the handle of a line; the line has `data-line`. */
  handle(key: string): Attachment<HTMLElement> {
    return (handle) => {
      const begin = (event: PointerEvent) => {
        if (event.button !== 0) return;
        event.preventDefault();
        handle.setPointerCapture(event.pointerId);
        this.#key = key;
      };
      const move = (event: PointerEvent) => {
        if (this.#key !== key) return;
        const others = linesBeside(handle).filter((line) => line.dataset["line"] !== key);
        const below = others.findIndex((line) => {
          const { top, height } = line.getBoundingClientRect();
          return event.clientY < top + height / 2;
        });
        this.#lines = others.map((line) => line.dataset["line"] ?? "");
        this.#to = below === -1 ? others.length : below;
        if (event.clientY < EDGE) window.scrollBy(0, -SCROLL_STEP);
        else if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL_STEP);
      };
      const end = (event: PointerEvent) => {
        if (this.#key !== key) return;
        const to = event.type === "pointerup" ? this.#to : undefined;
        this.#key = null;
        this.#to = undefined;
        if (to !== undefined) this.putDown(key, to);
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

function linesBeside(handle: HTMLElement): HTMLElement[] {
  const list = handle.closest("[data-line]")?.parentElement;
  return [...(list?.querySelectorAll<HTMLElement>(":scope > [data-line]") ?? [])];
}
