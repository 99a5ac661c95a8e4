/**
 * A block that is lifted, by keyboard or by hand, and where it would come down. Enter lifts,
 * arrows choose, Enter puts it down, Escape leaves it where it was.
 */
import { createContext } from "svelte";
import type { Attachment } from "svelte/attachments";
import type { RecordId, Weekday } from "../../../protocol";
import { type Spot, spotNamed, step } from "./week";

/** What happens on one day: a block and the day that is meant. */
export interface Happening {
  readonly id: RecordId;
  readonly spot: Spot;
}

export interface LiftEars {
  lifted: (what: Happening) => void;
  over: (spot: Spot) => void;
  dropped: (what: Happening, to: Spot) => void;
  left: (what: Happening) => void;
}

/** So far a mouse goes before it carries; less is a click. */
const THRESHOLD = 6;

export class Lift {
  #held = $state.raw<Happening | null>(null);
  #over = $state.raw<Spot | null>(null);
  #by = $state.raw({ x: 0, y: 0 });
  /** Whether left and right go from day to day, or from morning to night. */
  hasDaysAcross = true;
  readonly #ears: LiftEars;

  constructor(ears: LiftEars) {
    this.#ears = ears;
  }

  get over(): Spot | null {
    return this.#over;
  }

  get by(): { x: number; y: number } {
    return this.#by;
  }

  isHeld({ id, spot }: Happening): boolean {
    return this.#held?.id === id && this.#held.spot.day === spot.day;
  }

  /** Returns whether the key was for lifting. */
  press(key: string, what: Happening): boolean {
    if (!this.isHeld(what)) {
      if (key !== "Enter" && key !== " ") return false;
      this.#held = what;
      this.#over = what.spot;
      this.#ears.lifted(what);
      return true;
    }
    if (key === "Enter" || key === " ") this.#drop();
    else if (key === "Escape") this.leave();
    else return this.#walk(key);
    return true;
  }

  /** Leaves it where it was. */
  leave(): void {
    const held = this.#held;
    this.#end();
    if (held) this.#ears.left(held);
  }

  /** Returns what makes an element carry a block: all of it for a mouse, its grip for a finger. */
  carried(what: () => Happening): Attachment<HTMLElement> {
    return (element) => {
      let from: { x: number; y: number } | undefined;
      const begin = (event: PointerEvent) => {
        const grip = event.target instanceof Element && event.target.closest("[data-grip]");
        if (event.button !== 0 || (event.pointerType !== "mouse" && !grip)) return;
        from = { x: event.clientX, y: event.clientY };
      };
      const move = (event: PointerEvent) => {
        if (!from) return;
        const by = { x: event.clientX - from.x, y: event.clientY - from.y };
        if (!this.#held && Math.hypot(by.x, by.y) < THRESHOLD) return;
        if (!this.#held) {
          // Only now: a captured pointer would take the click away from the buttons inside.
          element.setPointerCapture(event.pointerId);
          this.#held = what();
        }
        this.#by = by;
        this.#over = spotAt(event.clientX, event.clientY) ?? this.#over;
      };
      const leave = () => {
        if (!this.#held) from = undefined;
      };
      const end = (event: PointerEvent) => {
        if (!from) return;
        from = undefined;
        if (!this.#held) return;
        // The click that follows a drag is no click.
        element.addEventListener("click", swallow, { capture: true, once: true });
        setTimeout(() => element.removeEventListener("click", swallow, { capture: true }), 50);
        if (event.type === "pointerup" && this.#over) this.#drop();
        else this.leave();
      };
      element.addEventListener("pointerdown", begin);
      element.addEventListener("pointermove", move);
      element.addEventListener("pointerup", end);
      element.addEventListener("pointercancel", end);
      element.addEventListener("pointerleave", leave);
      return () => {
        element.removeEventListener("pointerdown", begin);
        element.removeEventListener("pointermove", move);
        element.removeEventListener("pointerup", end);
        element.removeEventListener("pointercancel", end);
        element.removeEventListener("pointerleave", leave);
      };
    };
  }

  #walk(key: string): boolean {
    const across = { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
    const down = { ArrowUp: -1, ArrowDown: 1 }[key] ?? 0;
    if (!this.#over || (across === 0 && down === 0)) return false;
    const [days, parts] = this.hasDaysAcross ? [across, down] : [down, across];
    this.#over = step(this.#over, days, parts);
    this.#ears.over(this.#over);
    return true;
  }

  #drop(): void {
    const [held, over] = [this.#held, this.#over];
    this.#end();
    if (held && over) this.#ears.dropped(held, over);
  }

  #end(): void {
    this.#held = this.#over = null;
    this.#by = { x: 0, y: 0 };
  }
}

export const [getLift, setLift] = createContext<Lift>();

/** What one can do with a block, wherever it is shown. */
export interface WeekDoings {
  add: (spot: Spot) => void;
  change: (what: Happening) => void;
  moveTo: (what: Happening) => void;
  takeAway: (id: RecordId, day: Weekday) => void;
  putAway: (id: RecordId) => void;
}

export const [getDoings, setDoings] = createContext<WeekDoings>();

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function spotAt(x: number, y: number): Spot | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const spot = element.closest<HTMLElement>("[data-spot]")?.dataset["spot"];
    if (spot !== undefined) return spotNamed(spot);
  }
  return undefined;
}
