/** What is done with the blocks of the week that is shown, and what is said about it. */
import { tick } from "svelte";
import { words } from "../../../language";
import { announce, notify } from "../../../parts/notices.svelte";
import { partNames } from "../../../pictures/groups";
import type { RecordId, Weekday } from "../../../protocol";
import { newId } from "../../../room/id";
import type { CircleDay } from "../day.svelte";
import { minutesOf } from "./clock";
import { fromTo, lengthIn } from "./length";
import {
  type Happening,
  type Landing,
  type LiftEars,
  type WeekDoings,
  inSteps,
} from "./lift.svelte";
import {
  type Spot,
  copyTo,
  dayNames,
  moveOne,
  spotName,
  startOf,
  stretchTo,
  takeFrom,
} from "./week";
import { blockName } from "./weeks/starters";

/** A dialog about one thing that happens. */
export interface Asked {
  readonly about: "change" | "move" | "copy" | "alsoOn";
  readonly what: Happening;
  /** What a new one begins with. */
  readonly outcomes: readonly string[];
}

/** Where the week is drawn. */
export interface Board {
  readonly element: HTMLElement | undefined;
  /** Shows a day, where not all fit. */
  show: (day: Weekday) => void;
}

export class Doing implements WeekDoings, LiftEars {
  #asked = $state.raw<Asked>();

  constructor(
    private readonly day: CircleDay,
    private readonly board: Board,
  ) {}

  /** What is being asked, in a dialog. */
  get asked(): Asked | undefined {
    return this.#asked;
  }

  isAnswered(): void {
    this.#asked = undefined;
  }

  add(spot: Spot, { outcomes }: { outcomes: readonly string[] } = { outcomes: [] }): void {
    this.#asked = { about: "change", what: { id: newId(), spot }, outcomes };
  }

  change(what: Happening): void {
    this.#ask("change", what);
  }

  moveTo(what: Happening): void {
    this.#ask("move", what);
  }

  copyTo(what: Happening): void {
    this.#ask("copy", what);
  }

  alsoOn(what: Happening): void {
    this.#ask("alsoOn", what);
  }

  stretch({ id }: Happening, by: number): void {
    this.#stretchTo(id, inSteps(this.minutesOf(id) + by, 0));
  }

  takeAway(id: RecordId, from: Weekday): void {
    takeFrom(this.day.plan, id, from);
    this.#offerUndo(words("week-taken", { day: words(dayNames[from]) }));
  }

  putAway(id: RecordId): void {
    this.day.plan.remove("blocks", id);
    this.#offerUndo(words("circle-put-away"));
  }

  /** The same thing on these days. */
  putOn(id: RecordId, days: readonly Weekday[]): void {
    this.day.plan.set("blocks", id, "days", [...days]);
    const names = days.map((day) => words(dayNames[day])).join(", ");
    const told = words("week-on", { activity: this.#nameOf(id), days: names });
    notify(told, this.#undo());
  }

  /** A second one like it, over there. */
  async putCopy({ id }: Happening, to: Spot): Promise<void> {
    const copy = copyTo(this.day.plan, id, to);
    if (copy === undefined) return;
    const told = { activity: this.#nameOf(copy), place: this.#placeOf(to) };
    notify(words("week-copied", told), this.#undo());
    await this.#focus(copy, to.day);
  }

  minutesOf(id: RecordId): number {
    const block = this.day.plan.record("blocks", id);
    return block ? minutesOf(block) : 0;
  }

  lifted({ id }: Happening): void {
    announce(words("week-lifted", { activity: this.#nameOf(id) }));
  }

  over(spot: Spot): void {
    announce(this.#placeOf(spot));
    const { element } = this.board;
    const name = typeof spot.start === "string" ? ".ghost" : `[data-spot="${spotName(spot)}"]`;
    void tick().then(() =>
      element?.querySelector(name)?.scrollIntoView({ block: "nearest", inline: "nearest" }),
    );
  }

  stretched(minutes: number): void {
    announce(lengthIn(minutes));
  }

  left({ id }: Happening): void {
    announce(words("week-left", { activity: this.#nameOf(id) }));
  }

  dropped(what: Happening, { to, minutes }: Landing): void {
    const { plan } = this.day;
    const isThere = what.spot.day === to.day && spotName(what.spot) === spotName(to);
    const isSame = isThere && (what.spot.start ?? "") === (to.start ?? "");
    if (isSame && minutes !== undefined) {
      this.#stretchTo(what.id, minutes);
      void this.#focus(what.id, to.day);
      return;
    }
    let id: RecordId | undefined = what.id;
    plan.together(() => {
      if (!isSame) id = moveOne(plan, what.id, what.spot.day, to);
      if (minutes !== undefined) stretchTo(plan, id ?? what.id, minutes);
    });
    const activity = this.#nameOf(what.id);
    if (isSame) announce(words("week-left", { activity }));
    else if (id === undefined) {
      announce(words("week-already", { activity, place: this.#placeOf(to) }));
    } else notify(words("week-put", { activity, place: this.#placeOf(to) }), this.#undo());
    void this.#focus(id ?? what.id, id === undefined ? what.spot.day : to.day);
  }

  #stretchTo(id: RecordId, minutes: number): void {
    const activity = this.#nameOf(id);
    if (!stretchTo(this.day.plan, id, minutes)) return announce(words("week-left", { activity }));
    const block = this.day.plan.record("blocks", id);
    const times = block ? fromTo(startOf(block), minutes) : "";
    const length = [lengthIn(minutes), times].filter(Boolean).join(", ");
    announce(words("week-stretched", { activity, length }));
  }

  #ask(about: Asked["about"], what: Happening): void {
    this.#asked = { about, what, outcomes: [] };
  }

  #nameOf(id: RecordId): string {
    return blockName(this.day.plan, id);
  }

  #placeOf({ day, part, start }: Spot): string {
    const where = start ? start : words(partNames[part]);
    return words("week-place", { day: words(dayNames[day]), part: where });
  }

  #undo() {
    return { label: words("common-undo"), onchoose: () => this.day.plan.undo() };
  }

  #offerUndo(text: string): void {
    notify(text, this.#undo());
    this.board.element?.focus();
  }

  async #focus(id: RecordId, day: Weekday): Promise<void> {
    this.board.show(day);
    await tick();
    const found = this.board.element?.querySelector<HTMLElement>(`[data-happening="${id}/${day}"]`);
    found?.focus();
  }
}
