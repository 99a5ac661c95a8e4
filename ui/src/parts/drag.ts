/**
 * Carrying something with a mouse or a finger: all of it for a mouse, its grip (`data-grip`) for a
 * finger, which scrolls the page everywhere else. Less than a few pixels is a tap.
 */
import type { Attachment } from "svelte/attachments";

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Hauler {
  /** Whether a press here begins to carry; everywhere, when nothing else is said. */
  mayBegin?: (target: Element) => boolean;
  /** It is carried from here; the place is where it was taken hold of. */
  begin: (at: Place) => void;
  /** The hand is here now, and has carried it so far, the page's own scrolling counted in. */
  move: (at: Place, by: Place) => void;
  /** The hand let go, or was interrupted. */
  end: (isPutDown: boolean) => void;
}

const THRESHOLD = 6;
/** So near the edge of the window the page begins to move along. */
const EDGE = 72;
const SCROLL_STEP = 14;

/** Returns what makes an element something that can be carried. */
export function hauled(hauler: Hauler): Attachment<HTMLElement> {
  return (element) => {
    let from: Place | undefined;
    let scrolled = 0;
    let isCarried = false;

    const begin = (event: PointerEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || event.button !== 0) return;
      if (event.pointerType !== "mouse" && !target.closest("[data-grip]")) return;
      if (hauler.mayBegin && !hauler.mayBegin(target)) return;
      from = { x: event.clientX, y: event.clientY };
      scrolled = window.scrollY;
      // A thin edge is left before it is carried: the whole window listens.
      for (const [name, hear] of ears) window.addEventListener(name, hear);
    };
    const move = (event: PointerEvent) => {
      if (!from) return;
      const at = { x: event.clientX, y: event.clientY };
      const by = { x: at.x - from.x, y: at.y - from.y + window.scrollY - scrolled };
      if (!isCarried) {
        if (Math.hypot(by.x, by.y) < THRESHOLD) return;
        // Only now: a captured pointer would take the click away from the buttons inside.
        element.setPointerCapture(event.pointerId);
        isCarried = true;
        hauler.begin(from);
      }
      hauler.move(at, by);
      scrollAtEdge(at.y);
    };
    const end = (event: PointerEvent) => {
      letGo();
      if (!isCarried) return;
      isCarried = false;
      // The click that follows a drag is no click.
      element.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => element.removeEventListener("click", swallow, { capture: true }), 50);
      hauler.end(event.type === "pointerup");
    };
    const letGo = () => {
      from = undefined;
      for (const [name, hear] of ears) window.removeEventListener(name, hear);
    };
    const ears = [
      ["pointermove", move],
      ["pointerup", end],
      ["pointercancel", end],
    ] as const;
    element.addEventListener("pointerdown", begin);
    return () => {
      letGo();
      element.removeEventListener("pointerdown", begin);
    };
  };
}

function scrollAtEdge(y: number): void {
  if (y < EDGE) window.scrollBy(0, -SCROLL_STEP);
  else if (y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL_STEP);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
