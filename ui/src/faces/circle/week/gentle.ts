/**
 * What one may ask about a week: gently, and never in the way. Which words are vague is data, in
 * gentle-words.ts; nothing here knows the words of the page.
 */
import { type RecordId, type RecordState, textOf, textsOf } from "../../../protocol";
import { partOf } from "../../../room/picture";
import type { Plan } from "../../../room/plan.svelte";
import { linksTo } from "../sheet/links";
import type { Clash } from "./clock";
import { vagueWords } from "./gentle-words";
import { daysOf, startOf } from "./week";

/** Something that one may ask about a block. */
export type Question = "vague" | "copied";

/** Returns what one may ask about a block. */
export function questionsOn(plan: Plan, block: RecordState): Question[] {
  const activity = plan.text("blocks", block.id, "activity");
  return [
    ...(isVague(activity, hasMore(plan, block)) ? ["vague" as const] : []),
    ...(isAsNow(plan, block) ? ["copied" as const] : []),
  ];
}

/**
 * Tells whether words say too little to see what happens. One word may be enough where it is
 * also said where, with whom or why.
 */
export function isVague(activity: string, saysMore: boolean): boolean {
  const said = wordsIn(activity);
  if (said.length === 0) return false;
  const text = said.join(" ");
  // A circle may speak one language to a tablet that speaks the other.
  const isKnown = Object.values(vagueWords).some((vague) => vague.includes(text));
  return isKnown || (said.length === 1 && !saysMore);
}

/** Tells whether a block is still what it was in the week from which it came. */
export function isAsNow(plan: Plan, block: RecordState): boolean {
  const was = plan.record("blocks", textOf(block.fields["was"]?.value));
  if (!was || was.removed) return false;
  const kind = plan.record("weeks", textOf(was.fields["week"]?.value))?.fields["kind"]?.value;
  if (kind !== "Now") return false;
  const same = (field: string) =>
    plan.text("blocks", block.id, field).trim() === plan.text("blocks", was.id, field).trim();
  return (
    same("activity") &&
    same("where") &&
    partOf(block) === partOf(was) &&
    startOf(block) === startOf(was) &&
    `${daysOf(block)}` === `${daysOf(was)}` &&
    `${textsOf(block.fields["with"]?.value)}` === `${textsOf(was.fields["with"]?.value)}`
  );
}

/** Returns the blocks that do not say why: no words, no outcome, and they came from nowhere. */
export function withoutWhy(plan: Plan, blocks: readonly RecordState[]): readonly RecordState[] {
  return blocks.filter(
    ({ id, fields }) =>
      plan.text("blocks", id, "why").trim() === "" &&
      textsOf(fields["outcomes"]?.value).length === 0 &&
      linksTo(plan, { collection: "blocks", id }).length === 0,
  );
}

/**
 * Returns pairs that are both shared with other people and stand in the same part of a day. Where
 * both have a time, the clock says whether they meet, and they are among the others.
 */
export function clashesOfShared(
  blocks: readonly RecordState[],
  mixes: readonly RecordState[],
  known: readonly Clash[],
): Clash[] {
  const shared = new Set(
    mixes
      .filter(({ fields }) => fields["tier"]?.value === "SharedPaid")
      .map(({ fields }) => textOf(fields["block"]?.value)),
  );
  const those = blocks.filter(({ id }) => shared.has(id));
  return those.flatMap((one, at) =>
    those.slice(at + 1).flatMap((other): Clash[] => {
      const day = daysOf(one).find((day) => daysOf(other).includes(day));
      const haveTimes = startOf(one) !== "" && startOf(other) !== "";
      if (!day || haveTimes || partOf(one) !== partOf(other)) return [];
      if (known.some((clash) => isOf(clash, one.id) && isOf(clash, other.id))) return [];
      return [{ one: one.id, other: other.id, day, isOnTheWay: false }];
    }),
  );
}

/** Returns the name by which a question is remembered: other words are asked about anew. */
export function asked(plan: Plan, { id }: RecordState, question: Question): string {
  return `${question}/${id}/${plan.text("blocks", id, "activity").trim().toLocaleLowerCase()}`;
}

function isOf({ one, other }: Clash, id: RecordId): boolean {
  return one === id || other === id;
}

function hasMore(plan: Plan, { id, fields }: RecordState): boolean {
  const hasWords = ["where", "why"].some((field) => plan.text("blocks", id, field).trim() !== "");
  return hasWords || ["with", "outcomes"].some((name) => textsOf(fields[name]?.value).length > 0);
}

function wordsIn(text: string): string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}
