/** Times of a week: from when until when a block is, across midnight too, and what meets there. */
import {
  type RecordId,
  type RecordState,
  type Weekday,
  numberOf,
  textsOf,
} from "../../../protocol";
import { weekdays } from "../../../room/picture";
import { daysOf, startOf } from "./week";

export const STEP = 15;
export const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** What of a block stands on one day: all of it, its beginning, or what is left after midnight. */
export interface Piece {
  readonly block: RecordState;
  /** The day on which it begins. */
  readonly day: Weekday;
  /** In minutes after this day's midnight. */
  readonly from: number;
  readonly to: number;
  /** It began the day before. */
  readonly isRest: boolean;
}

/** A piece with its place beside others at the same time. */
export interface Placed extends Piece {
  readonly lane: number;
  readonly lanes: number;
}

/** Returns a clock time as minutes after midnight. */
export function minuteOf(start: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(start) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Returns minutes after midnight as a clock time; the next day begins anew. */
export function clockAt(minute: number): string {
  const within = ((minute % DAY) + DAY) % DAY;
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

export function minutesOf(block: RecordState): number {
  return numberOf(block.fields["minutes"]?.value) ?? 0;
}

/** Returns what stands on a day of the blocks that have a time. */
export function piecesOn(blocks: readonly RecordState[], day: Weekday): Piece[] {
  const before = weekdays[(weekdays.indexOf(day) + 6) % 7] ?? day;
  return blocks.flatMap((block): Piece[] => {
    const start = minuteOf(startOf(block));
    if (start === undefined) return [];
    const days = daysOf(block);
    const end = start + minutesOf(block);
    return [
      ...(days.includes(before) && end > DAY
        ? [{ block, day: before, from: 0, to: end - DAY, isRest: true }]
        : []),
      ...(days.includes(day)
        ? [{ block, day, from: start, to: Math.min(end, DAY), isRest: false }]
        : []),
    ];
  });
}

/** Puts pieces that meet side by side. A short one is drawn `least` minutes long, to be read. */
export function besides(pieces: readonly Piece[], least: number): Placed[] {
  const end = ({ from, to }: Piece) => Math.max(to, from + least);
  const inOrder = [...pieces].sort((a, b) => a.from - b.from || b.to - a.to);
  const placed: Placed[] = [];
  let group: { piece: Piece; lane: number }[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const { piece, lane } of group) placed.push({ ...piece, lane, lanes: ends.length });
    [group, ends] = [[], []];
  };
  for (const piece of inOrder) {
    if (ends.every((until) => until <= piece.from)) close();
    const free = ends.findIndex((until) => until <= piece.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end(piece);
    group.push({ piece, lane });
  }
  close();
  return placed;
}

/** Two things at the same time, and the first day on which they are. */
export interface Clash {
  readonly one: RecordId;
  readonly other: RecordId;
  readonly day: Weekday;
  /** They only meet while somebody is on the way. */
  readonly isOnTheWay: boolean;
}

/** From when until when a block is, in minutes of the week, with the way there and back. */
interface Stretch {
  readonly block: RecordState;
  readonly day: Weekday;
  readonly from: number;
  readonly to: number;
  readonly way: number;
}

/** Returns what is at the same time as something else, each pair once. */
export function clashesIn(blocks: readonly RecordState[]): Clash[] {
  const all = blocks.flatMap(stretchesOf);
  const found = new Map<string, Clash>();
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      if (one.block.id === other.block.id || !sameWeeks(one.block, other.block)) continue;
      const isAt = meets(one, other, 0);
      if (!isAt && !meets(one, other, 1)) continue;
      const name = [one.block.id, other.block.id].sort().join("/");
      if (found.has(name) && (found.get(name)?.isOnTheWay === false || !isAt)) continue;
      const [first, second] = one.from <= other.from ? [one, other] : [other, one];
      found.set(name, {
        one: first.block.id,
        other: second.block.id,
        day: second.day,
        isOnTheWay: !isAt,
      });
    }
  });
  return [...found.values()];
}

function stretchesOf(block: RecordState): Stretch[] {
  const start = minuteOf(startOf(block));
  const minutes = minutesOf(block);
  if (start === undefined || minutes === 0) return [];
  const way = numberOf(block.fields["travel_minutes"]?.value) ?? 0;
  return daysOf(block).map((day) => {
    const from = weekdays.indexOf(day) * DAY + start;
    return { block, day, from, to: from + minutes, way };
  });
}

/** Sunday night goes over into Monday morning: the week is a ring. */
function meets(one: Stretch, other: Stretch, ways: 0 | 1): boolean {
  return [-WEEK, 0, WEEK].some((turn) => {
    const from = other.from + turn - other.way * ways;
    const to = other.to + turn + other.way * ways;
    return one.from - one.way * ways < to && from < one.to + one.way * ways;
  });
}

/** Whether two blocks can be in the same week at all. */
function sameWeeks(one: RecordState, other: RecordState): boolean {
  const years = new Set([one, other].map(({ fields }) => fields["year"]?.value));
  if (years.has("TermTime") && years.has("Holidays")) return false;
  const [mine, theirs] = [one, other].map(({ fields }) => textsOf(fields["in_weeks"]?.value));
  if (!mine?.length || !theirs?.length) return true;
  return mine.some((week) => theirs.includes(week));
}
