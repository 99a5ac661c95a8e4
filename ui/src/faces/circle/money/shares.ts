/**
 * The money as parts of a picture: for the bar, and for blocks that one counts instead of doing
 * sums. What is said in amounts comes from the host as it is; only pictures are rounded here.
 */
import type { Component } from "svelte";
import HandHelping from "@lucide/svelte/icons/hand-helping";
import PiggyBank from "@lucide/svelte/icons/piggy-bank";
import Receipt from "@lucide/svelte/icons/receipt";
import ShoppingBag from "@lucide/svelte/icons/shopping-bag";
import Sparkles from "@lucide/svelte/icons/sparkles";
import Users from "@lucide/svelte/icons/users";
import type { Key } from "../../../language";
import type { Part } from "../../../parts/look";
import type { Pattern, Share } from "../../../parts/ShareBar.svelte";
import type { Account, LineKind } from "../../../protocol";
import { groupOf } from "./names";

export interface BarPart extends Share {
  readonly name: Key;
  readonly pence: number;
}

export interface Bar {
  readonly parts: readonly BarPart[];
  /** Where the money ends, when more is planned. */
  readonly mark: number | undefined;
}

/** Returns the year as one bar: what is planned, and what is left or over. */
export function barOf(account: Account): Bar {
  const { recurring, oneOff, contingency, left, allocation } = account;
  const part = (id: string, name: Key, pence: number, pattern: Pattern): BarPart => ({
    id,
    name,
    pence,
    size: pence,
    pattern,
  });
  const parts = [
    part("week", "money-part-week", recurring, "full"),
    part("once", "money-part-once", oneOff, "dots"),
    part("aside", "money-part-aside", contingency, "stripes"),
  ];
  if (left !== null && left > 0) parts.push(part("left", "money-part-left", left, "empty"));
  const isOver = left !== null && left < 0;
  const mark = isOver && allocation !== null ? Math.max(0, allocation) : undefined;
  return { parts: parts.filter(({ pence }) => pence > 0), mark };
}

/** What blocks go to. */
export type Pile = "own" | "shared" | "things" | "fees" | "once" | "aside";

export const piles: readonly Pile[] = ["own", "shared", "things", "fees", "once", "aside"];

export const pileLooks: Record<Pile, { name: Key; icon: Component; part: Part }> = {
  own: { name: "money-part-own-help", icon: HandHelping, part: "paid" },
  shared: { name: "money-part-shared-help", icon: Users, part: "home" },
  things: { name: "money-part-things", icon: ShoppingBag, part: "fun" },
  fees: { name: "money-part-fees", icon: Receipt, part: "day" },
  once: { name: "money-part-once", icon: Sparkles, part: "learning" },
  aside: { name: "money-part-aside", icon: PiggyBank, part: "good" },
};

/** Where a line's blocks lie; nothing for what this money does not pay. */
function pileOf(kind: LineKind): Pile | undefined {
  if (kind === "OneOff") return "once";
  if (kind === "Contingency") return "aside";
  const group = groupOf[kind];
  return group === "unfunded" ? undefined : group;
}

export interface Blocks {
  /** What one block is worth, in pence a week. */
  readonly unit: number;
  /** How many there are; nothing where that is not known. */
  readonly there: number | undefined;
  readonly goes: readonly { readonly pile: Pile; readonly count: number }[];
  /** How many of what it goes to are more than there are. */
  readonly over: number;
}

/** Sizes of a block, in pence: notes and coins that people know, and piles of them. */
const units = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 1_000_000];
/** More blocks than this in a row are not counted at a glance. */
const MOST = 12;
const WEEKS = 52;

/** Returns the year's money as blocks of an average week. */
export function blocksOf(account: Account): Blocks | undefined {
  const yearly = (pile: Pile) =>
    account.lines.reduce((sum, line) => sum + (pileOf(line.kind) === pile ? line.annual : 0), 0);
  const parts = piles
    .map((pile) => ({ pile, weekly: yearly(pile) / WEEKS }))
    .filter(({ weekly }) => weekly > 0);
  const goes = parts.reduce((sum, { weekly }) => sum + weekly, 0);
  const there = account.allocation === null ? undefined : Math.max(0, account.allocation) / WEEKS;
  const most = Math.max(goes, there ?? 0);
  if (most <= 0) return undefined;
  const unit = units.find((one) => most / one <= MOST) ?? 1_000_000;
  const nThere = there === undefined ? undefined : Math.round(there / unit);
  const counts = shared(
    parts.map(({ weekly }) => weekly / unit),
    Math.round(goes / unit),
  );
  const nGoes = counts.reduce((sum, count) => sum + count, 0);
  return {
    unit,
    there: nThere,
    goes: parts.map(({ pile }, at) => ({ pile, count: counts[at] ?? 0 })),
    over: nThere === undefined ? 0 : Math.max(0, nGoes - nThere),
  };
}

/** Rounds parts so that they add up to the whole: what is nearest to one more block gets it. */
function shared(exact: readonly number[], whole: number): number[] {
  const counts = exact.map((part) => Math.floor(part));
  const missing = whole - counts.reduce((sum, count) => sum + count, 0);
  const nearest = exact
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of nearest.slice(0, Math.max(0, missing))) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}
