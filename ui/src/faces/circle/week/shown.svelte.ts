/** The week that is looked at: its blocks, its help, and where something wants a second look. */
import { createContext } from "svelte";
import {
  type Account,
  type RecordId,
  type RecordState,
  type Weekday,
  textOf,
  textsOf,
} from "../../../protocol";
import type { CircleDay } from "../day.svelte";
import { type Clash, clashesIn } from "./clock";
import { clashesOfShared } from "./gentle";
import { type Spot, daysOf, spotName } from "./week";
import { blocksOf, kindIn, mainWeek } from "./weeks/kinds";

/** An outcome of the plan, by the number that its mark bears. */
export interface Numbered {
  readonly id: RecordId;
  readonly number: number;
  readonly statement: string;
}

export class ShownWeek {
  constructor(
    private readonly day: CircleDay,
    private readonly chosen: () => RecordId,
  ) {}

  get id(): RecordId {
    return this.chosen();
  }

  get isByClock(): boolean {
    return this.day.plan.record("weeks", this.id)?.fields["by_clock"]?.value === true;
  }

  /** The week as things are is looked at, not questioned. */
  get isNow(): boolean {
    return kindIn(this.day.plan, this.id) === "Now";
  }

  readonly blocks: readonly RecordState[] = $derived.by(() => blocksOf(this.day.plan, this.id));

  /** What the host counted for this week; nothing for a week that it does not count. */
  readonly account: Account | undefined = $derived.by(() => {
    const account = this.day.room.money?.account;
    if (!account) return undefined;
    return (account.week ?? mainWeek(this.day.plan)) === this.id ? account : undefined;
  });

  readonly outcomes: readonly Numbered[] = $derived.by(() =>
    this.day.plan.list("outcomes").flatMap(({ id }, at) => {
      const statement = this.day.plan.text("outcomes", id, "statement").trim();
      return statement === "" ? [] : [{ id, number: at + 1, statement }];
    }),
  );

  /** Outcomes that somebody still works for, and for which nothing is in the week. */
  readonly unserved: readonly Numbered[] = $derived.by(() => {
    const served = new Set(this.blocks.flatMap((block) => outcomesOf(block)));
    return this.outcomes.filter(({ id }) => {
      const status = textOf(this.day.plan.record("outcomes", id)?.fields["status"]?.value);
      return !served.has(id) && status !== "Achieved" && status !== "Stopped";
    });
  });

  readonly clashes: readonly Clash[] = $derived.by(() => clashesIn(this.blocks));

  readonly sharedClashes: readonly Clash[] = $derived.by(() =>
    clashesOfShared(this.blocks, this.day.plan.list("mixes"), this.clashes),
  );

  readonly #uncovered: ReadonlySet<string> = $derived.by(() => {
    const checks = this.account?.checks.filter(({ code }) => code === "NO_COVER") ?? [];
    return new Set(checks.flatMap(({ slots }) => slots.map((slot) => spotName(slot))));
  });

  /** Help is needed there, and nobody is there. */
  isUncovered({ day, part }: Spot): boolean {
    return this.#uncovered.has(spotName({ day, part }));
  }

  /** The minutes of help of a day, as the host counted them. */
  helpOn(day: Weekday): number {
    const slots = this.account?.slots.filter((slot) => slot.day === day) ?? [];
    return slots.reduce((sum, { minutes }) => sum + minutes, 0);
  }

  isFree(day: Weekday): boolean {
    return !this.blocks.some((block) => daysOf(block).includes(day));
  }

  /** The outcomes that a block serves, those that are still there. */
  servedBy(block: RecordState): readonly Numbered[] {
    const ids = new Set(outcomesOf(block));
    return this.outcomes.filter(({ id }) => ids.has(id));
  }

  hasClash(block: RecordId): boolean {
    return [...this.clashes, ...this.sharedClashes].some(
      ({ one, other }) => one === block || other === block,
    );
  }
}

export const [getShown, setShown] = createContext<ShownWeek>();

export function outcomesOf(block: RecordState): string[] {
  return textsOf(block.fields["outcomes"]?.value);
}
