/** The week as it is now beside another: what is new, what is gone, what has moved, what stays. */
import {
  type RecordId,
  type RecordState,
  type SupportTier,
  numberOf,
  oneOf,
  textOf,
} from "../../../../protocol";
import { partOf, supportTiers } from "../../../../room/picture";
import type { Plan } from "../../../../room/plan.svelte";
import { everyOf, inWeeksOf, timesOf } from "../often";
import { daysOf, startOf } from "../week";
import { blocksOf } from "./kinds";
import { promptOf } from "./starters";

/** A block of now and what became of it. */
export interface Pair {
  readonly before: RecordState;
  readonly after: RecordState;
}

export interface Difference {
  readonly added: readonly RecordState[];
  readonly dropped: readonly RecordState[];
  /** On other days, or at another time of the day; perhaps longer or shorter as well. */
  readonly moved: readonly Pair[];
  /** At the same time, longer or shorter. */
  readonly stretched: readonly Pair[];
  readonly same: readonly Pair[];
}

/** Returns what two weeks have apart. Places that nobody has filled yet are no difference. */
export function compare(plan: Plan, now: RecordId, other: RecordId): Difference {
  const filled = (week: RecordId) =>
    blocksOf(plan, week).filter((block) => promptOf(plan, block) === undefined);
  const [olds, news] = [filled(now), filled(other)];
  const pairs = pairsOf(plan, olds, news);
  const isPaired = new Set(pairs.flatMap(({ before, after }) => [before.id, after.id]));
  const still = pairs.filter((pair) => !isMoved(pair));
  return {
    added: news.filter(({ id }) => !isPaired.has(id)),
    dropped: olds.filter(({ id }) => !isPaired.has(id)),
    moved: pairs.filter(isMoved),
    stretched: still.filter(isStretched),
    same: still.filter((pair) => !isStretched(pair)),
  };
}

function isStretched({ before, after }: Pair): boolean {
  return minutesOf(before) !== minutesOf(after);
}

export function minutesOf(block: RecordState): number | undefined {
  return numberOf(block.fields["minutes"]?.value);
}

/** Tells whether two names of things to do are likely the same: as the host does for two circles. */
export function isAlike(one: string, other: string): boolean {
  const [mine, theirs] = [wordsIn(one), wordsIn(other)];
  if (mine.length === 0 || theirs.length === 0) return false;
  if (mine[0] === theirs[0]) return true;
  const common = mine.filter((word) => theirs.includes(word)).length;
  return common * 2 >= Math.max(mine.length, theirs.length);
}

/** Words that say nothing about what one does, in both languages. */
const small = new Set(
  "a an and at for in my of on our the to with y yr a ac am ar at gan gyda i mewn o un yn fy".split(
    " ",
  ),
);

function wordsIn(text: string): string[] {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.filter((word) => !small.has(word));
}

/** A block that says where it came from is sure; what is only called alike comes after. */
function pairsOf(plan: Plan, olds: readonly RecordState[], news: readonly RecordState[]): Pair[] {
  const pairs: Pair[] = [];
  const left = new Set(olds);
  const open = new Set(news);
  const match = (isMatch: (pair: Pair) => boolean) => {
    for (const before of olds) {
      if (!left.has(before)) continue;
      const after = news.find((one) => open.has(one) && isMatch({ before, after: one }));
      if (!after) continue;
      pairs.push({ before, after });
      left.delete(before);
      open.delete(after);
    }
  };
  const was = (block: RecordState) => textOf(block.fields["was"]?.value);
  const name = (block: RecordState) => plan.text("blocks", block.id, "activity");
  match(({ before, after }) => was(after) === before.id || was(before) === after.id);
  match(({ before, after }) => was(before) !== "" && was(before) === was(after));
  // What stands where it stood is found before what has a like name somewhere else.
  const alike = ({ before, after }: Pair) => isAlike(name(before), name(after));
  match((pair) => alike(pair) && !isMoved(pair));
  match(alike);
  return pairs.sort((a, b) => olds.indexOf(a.before) - olds.indexOf(b.before));
}

function isMoved({ before, after }: Pair): boolean {
  const place = (block: RecordState) =>
    [daysOf(block).join(), partOf(block), startOf(block), every(block)].join("/");
  return place(before) !== place(after);
}

function every(block: RecordState): string {
  const often = everyOf(block);
  return [often, often === "Month" ? timesOf(block) : "", inWeeksOf(block).join()].join(" ");
}

const paid = new Set<SupportTier | undefined>(["SharedPaid", "PaidOneToOne", "MoreThanOne"]);

/** Help in one week, in whole minutes. */
export interface Help {
  /** Paid for, as the mixes of the blocks say: what one gets, whoever else is there. */
  readonly paid: number;
  /** Needed, with nobody named for it. */
  readonly open: number;
}

/**
 * Returns the help of an average week: what comes every second week counts half, what comes n times
 * a month counts n × 12 of 52 weeks; weeks of the year are left out, for both weeks alike. The sum is
 * rounded down once. The money counts otherwise (the host does that): this one also tells of now.
 */
export function helpIn(plan: Plan, week: RecordId): Help {
  const mixes = plan.list("mixes");
  let [paidShares, openShares] = [0, 0];
  for (const block of blocksOf(plan, week)) {
    const here = mixes.filter((mix) => textOf(mix.fields["block"]?.value) === block.id);
    const shares = sharesOf(block);
    for (const mix of here) {
      const tier = oneOf(supportTiers, mix.fields["tier"]?.value);
      if (!paid.has(tier)) continue;
      paidShares += (numberOf(mix.fields["minutes_per_week"]?.value) ?? 0) * shares;
    }
    if (here.length > 0) continue;
    const needed = numberOf(block.fields["support_minutes"]?.value) ?? 0;
    openShares += needed * daysOf(block).length * shares;
  }
  return { paid: Math.floor(paidShares / ALL), open: Math.floor(openShares / ALL) };
}

/** A week in shares of one: halves, quarters and twelve of fifty-two all come out whole. */
const ALL = 52;

function sharesOf(block: RecordState): number {
  switch (everyOf(block)) {
    case "Week":
      return ALL;
    case "TwoWeeks":
      return ALL / 2;
    case "FourWeeks":
      return ALL / 4;
    case "Month":
      return timesOf(block) * 12;
  }
}
