/**
 * A block that is lifted, by keyboard or by hand, where it would come down and how long it would
 * be. Enter lifts, arrows choose, arrows with Shift stretch, Enter puts it down, Escape leaves it.
 */
import { createContext } from "svelte";
import type { Attachment } from "svelte/attachments";
import { type Place, hauled } from "../../../parts/drag";
import type { RecordId, Weekday } from "../../../protocol";
import { partAt, weekdays } from "../../../room/picture";
import { DAY, STEP, clockAt, minuteOf } from "./clock";
import { type Spot, firstTimes, spotNamed, step } from "./week";

/** What happens on one day: a block and the day that is meant. */
export interface Happening {
  readonly id: RecordId;
  readonly spot: Spot;
}

/** What became of it: where it is now, and how long. */
export interface Landing {
  readonly to: Spot;
  /** Nothing where it was not stretched. */
  readonly minutes: number | undefined;
}

export interface LiftEars {
  /** How long a block is before it is stretched. */
  minutesOf: (id: RecordId) => number;
  lifted: (what: Happening) => void;
  over: (spot: Spot) => void;
  stretched: (minutes: number) => void;
  dropped: (what: Happening, landing: Landing) => void;
  left: (what: Happening) => void;
}

export class Lift {
  #held = $state.raw<Happening | null>(null);
  #over = $state.raw<Spot | null>(null);
  #by = $state.raw<Place>({ x: 0, y: 0 });
  #minutes = $state<number>();
  /** Whether left and right go from day to day, or from morning to night. */
  hasDaysAcross = true;
  /** Whether blocks stand at their time. */
  isByClock = false;
  readonly #ears: LiftEars;

  constructor(ears: LiftEars) {
    this.#ears = ears;
  }

  get over(): Spot | null {
    return this.#over;
  }

  get by(): Place {
    return this.#by;
  }

  get held(): Happening | null {
    return this.#held;
  }

  isHeld({ id, spot }: Happening): boolean {
    return this.#held?.id === id && this.#held.spot.day === spot.day;
  }

  /** How long a block is while it is stretched, on all of its days. */
  lengthOf(id: RecordId): number | undefined {
    return this.#held?.id === id ? this.#minutes : undefined;
  }

  /** Returns whether the key was for lifting. */
  press({ key, shiftKey }: { key: string; shiftKey: boolean }, what: Happening): boolean {
    if (!this.isHeld(what)) {
      if (key !== "Enter" && key !== " ") return false;
      this.#lift(what);
      this.#ears.lifted(what);
      return true;
    }
    if (key === "Enter" || key === " ") this.#drop();
    else if (key === "Escape") this.leave();
    else if (shiftKey) return this.#stretchBy(key);
    else return this.#walk(key);
    return true;
  }

  /** Leaves it where it was. */
  leave(): void {
    const held = this.#held;
    this.#end();
    if (held) this.#ears.left(held);
  }

  /** Returns what makes an element carry a block. */
  carried(what: () => Happening): Attachment<HTMLElement> {
    return (element) => {
      let above = 0;
      return hauled({
        mayBegin: (target) => !target.closest("[data-stretch]"),
        begin: (at) => {
          above = at.y - element.getBoundingClientRect().top;
          this.#lift(what());
        },
        move: (at, by) => {
          this.#by = by;
          const over = spotAt(at, above);
          // What has no time stays in its part of the day.
          if (over) this.#over = over.start === null ? { ...over, part: what().spot.part } : over;
        },
        end: (isPutDown) => (isPutDown ? this.#drop() : this.leave()),
      })(element);
    };
  }

  /** Returns what makes an element the lower edge of a block, which one pulls. */
  stretching(what: () => Happening, minutesIn: (pixels: number) => number) {
    let before = 0;
    return hauled({
      begin: () => {
        this.#lift(what());
        before = this.#ears.minutesOf(what().id);
      },
      move: (_, { y }) => (this.#minutes = inSteps(before + minutesIn(y), STEP)),
      end: (isPutDown) => (isPutDown ? this.#drop() : this.leave()),
    });
  }

  #walk(key: string): boolean {
    const across = { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
    const down = { ArrowUp: -1, ArrowDown: 1 }[key] ?? 0;
    const hours = { PageUp: -4, PageDown: 4 }[key] ?? 0;
    if (!this.#over) return false;
    if (this.isByClock && (down !== 0 || hours !== 0)) {
      this.#over = later(this.#over, (down + hours) * STEP);
    } else if (across !== 0 || down !== 0) {
      const [days, parts] = this.hasDaysAcross ? [across, down] : [down, across];
      this.#over = step(this.#over, days, parts);
    } else return false;
    this.#ears.over(this.#over);
    return true;
  }

  #stretchBy(key: string): boolean {
    const longer = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
    if (longer === undefined || !this.#held) return false;
    const now = this.#minutes ?? this.#ears.minutesOf(this.#held.id);
    this.#minutes = inSteps(now + longer * STEP, 0);
    this.#ears.stretched(this.#minutes);
    return true;
  }

  #lift(what: Happening): void {
    this.#held = what;
    this.#over = what.spot;
    this.#minutes = undefined;
  }

  #drop(): void {
    const [held, to, minutes] = [this.#held, this.#over, this.#minutes];
    this.#end();
    if (held && to) this.#ears.dropped(held, { to, minutes });
  }

  #end(): void {
    this.#held = this.#over = null;
    this.#minutes = undefined;
    this.#by = { x: 0, y: 0 };
  }
}

export const [getLift, setLift] = createContext<Lift>();

/** What one can do with a block, wherever it is shown. */
export interface WeekDoings {
  add: (spot: Spot, fields?: { outcomes: string[] }) => void;
  change: (what: Happening) => void;
  moveTo: (what: Happening) => void;
  copyTo: (what: Happening) => void;
  alsoOn: (what: Happening) => void;
  /** Longer or shorter, in minutes. */
  stretch: (what: Happening, by: number) => void;
  takeAway: (id: RecordId, day: Weekday) => void;
  putAway: (id: RecordId) => void;
}

export const [getDoings, setDoings] = createContext<WeekDoings>();

/** Returns a length in steps of a quarter of an hour, from a least one to a whole day. */
export function inSteps(minutes: number, least: number): number {
  return Math.min(DAY, Math.max(least, Math.round(minutes / STEP) * STEP));
}

/** Later or earlier by the clock, over midnight too; what has no time gets a first one. */
function later(spot: Spot, by: number): Spot {
  const now = minuteOf(spot.start ?? "");
  if (now === undefined) return { ...spot, start: firstTimes[spot.part] };
  const minute = Math.round((now + by) / STEP) * STEP;
  const day = weekdays[weekdays.indexOf(spot.day) + Math.floor(minute / DAY)];
  if (!day) return spot;
  const start = clockAt(minute);
  return { day, part: partAt(start) ?? spot.part, start };
}

function spotAt({ x, y }: Place, above: number): Spot | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const spot = element.closest<HTMLElement>("[data-spot]")?.dataset["spot"];
    if (spot !== undefined) return spotNamed(spot);
    const hours = element.closest<HTMLElement>("[data-hours]");
    if (hours) return timeIn(hours, y - above);
  }
  return undefined;
}

/** Reads a place in a day's column: `data-hours` is its day and its first and last minute. */
function timeIn(hours: HTMLElement, y: number): Spot | undefined {
  const [name, first, last] = (hours.dataset["hours"] ?? "").split("/");
  const day = weekdays.find((one) => one === name);
  if (!day) return undefined;
  const { top, height } = hours.getBoundingClientRect();
  const [from, to] = [Number(first), Number(last)];
  const minute = from + ((y - top) / height) * (to - from);
  const start = clockAt(Math.min(DAY - STEP, inSteps(minute, 0)));
  return { day, part: partAt(start) ?? "AM", start };
}
