/** What stands in a box for a number, and the last number that could be read of it. */
import { basisPointsOf, penceOf, percentText, poundsText } from "../../../parts/pounds";

/** How a number is read and shown. */
export interface Reading {
  /** Nothing for an empty box, "fault" for what is no such number. */
  read: (text: string) => number | null | "fault";
  show: (value: number) => string;
}

export const asPounds: Reading = { read: penceOf, show: poundsText };
export const asPercent: Reading = { read: basisPointsOf, show: percentText };

/** Returns how a whole number between two others is read. */
export function asWhole(least: number, most: number): Reading {
  return {
    read: (text) => {
      const typed = text.trim();
      if (typed === "") return null;
      const value = /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
      return value >= least && value <= most ? value : "fault";
    },
    show: (value) => `${value}`,
  };
}

export class Typed {
  text = $state("");
  #value = $state<number | null>(null);

  constructor(
    private readonly as: Reading,
    value: number | null,
  ) {
    this.set(value);
  }

  get value(): number | null {
    return this.#value;
  }

  get isFaulty(): boolean {
    return this.as.read(this.text) === "fault";
  }

  /** Takes in what was typed; what is no number leaves the last one standing. */
  write(text: string): void {
    this.text = text;
    const value = this.as.read(text);
    if (value !== "fault") this.#value = value;
  }

  set(value: number | null): void {
    this.#value = value;
    this.text = value === null ? "" : this.as.show(value);
  }
}
