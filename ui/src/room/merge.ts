/**
 * Two hands in one text: a three-way merge, word by word, that drops no word that either wrote.
 *
 * A word goes only where one side removed it and the other left it alone. Where both wrote at the
 * same place both stand, theirs (which the host has already) first. The host settles what is true
 * (domain/plan/merge.rs); this shows it before the answer comes, and keeps the caret in its place.
 */
import { align } from "./align";

export interface Sides {
  /** The words that both began with. */
  base: string;
  mine: string;
  theirs: string;
}

export interface Merged {
  text: string;
  /** Returns where a place in `mine` (a caret) has come to in `text`. */
  place: (offset: number) => number;
}

/** A word and the room before it. */
interface Unit {
  gap: string;
  word: string;
}

interface Text {
  units: Unit[];
  tail: string;
}

/** One side's changes: what became of each word of the base, and what is new before and for it. */
interface Changes {
  text: Text;
  kept: number[];
  before: number[][];
  instead: number[][];
}

/** Merges two texts that began as one. */
export function merge({ base, mine, theirs }: Sides): Merged {
  if (theirs === base || theirs === mine) return { text: mine, place: (offset) => offset };
  const began = split(base);
  const ours = changesOf(began, split(mine));
  const other = changesOf(began, split(theirs));
  const out = new Woven(ours.text, startsWithRoom(mine) || startsWithRoom(theirs));
  for (let at = 0; at <= began.units.length; at++) {
    out.pushBoth(other, other.before[at] ?? [], ours.before[at] ?? []);
    out.pushBoth(other, other.instead[at] ?? [], ours.instead[at] ?? []);
    const unit = began.units[at];
    if (unit) out.pushKept(unit, other, ours, at);
  }
  out.text += settled(began.tail, other.text.tail, ours.text.tail);
  return { text: out.text, place: placing(mine, ours.text, out) };
}

function split(text: string): Text {
  const units = Array.from(text.matchAll(/(\s*)(\S+)/gu), ([, gap = "", word = ""]) => ({
    gap,
    word,
  }));
  return { units, tail: /\s*$/u.exec(text)?.[0] ?? "" };
}

function startsWithRoom(text: string): boolean {
  return /^\s/u.test(text);
}

function changesOf(base: Text, side: Text): Changes {
  const wordsOf = (text: Text) => text.units.map((unit) => unit.word);
  const kept = align(wordsOf(base), wordsOf(side));
  const before: number[][] = [];
  const instead: number[][] = [];
  let next = 0;
  let gone: number | null = null;
  for (let at = 0; at <= kept.length; at++) {
    const to = at === kept.length ? side.units.length : (kept[at] ?? -1);
    if (to < 0) {
      gone ??= at;
      continue;
    }
    const fresh: number[] = [];
    while (next < to) fresh.push(next++);
    // What came in the place of words that went stands where they stood.
    if (gone === null) before[at] = fresh;
    else instead[gone] = fresh;
    gone = null;
    next = to + 1;
  }
  return { text: side, kept, before, instead };
}

/** Three versions of the room between two words: who changed it decides; of two the wider. */
function settled(base: string, theirs: string, mine: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const lines = (room: string) => room.split("\n").length;
  if (lines(theirs) !== lines(mine)) return lines(theirs) > lines(mine) ? theirs : mine;
  return theirs.length >= mine.length ? theirs : mine;
}

/** The text as it grows, and where each of my words came to stand. */
class Woven {
  text = "";
  readonly starts: number[] = [];
  readonly goneAt: number[] = [];

  constructor(
    private readonly mine: Text,
    private readonly keepsFirstRoom: boolean,
  ) {}

  /** Both sides' new words for one place: theirs, then mine, once when one repeats the other. */
  pushBoth(other: Changes, theirs: readonly number[], mine: readonly number[]): void {
    const theirWords = theirs.map((at) => other.text.units[at]?.word);
    const myWords = mine.map((at) => this.mine.units[at]?.word);
    const lead = theirWords.length - myWords.length;
    const isHead = myWords.every((word, at) => word === theirWords[at]);
    const isTail = myWords.every((word, at) => word === theirWords[lead + at]);
    if (lead >= 0 && (isHead || isTail)) {
      const skip = isHead ? 0 : lead;
      theirs.forEach((at, step) => {
        const start = this.push(other.text.units[at]);
        const same = mine[step - skip];
        if (same !== undefined) this.starts[same] = start;
      });
      return;
    }
    const isRepeated =
      theirWords.every((word, at) => word === myWords[at]) ||
      theirWords.every((word, at) => word === myWords[at - lead]);
    if (!isRepeated) for (const at of theirs) this.push(other.text.units[at]);
    for (const at of mine) this.starts[at] = this.push(this.mine.units[at]);
  }

  /** A word that was there before: it stays only while both sides keep it. */
  pushKept(unit: Unit, other: Changes, ours: Changes, at: number): void {
    const theirs = other.text.units[other.kept[at] ?? -1];
    const place = ours.kept[at] ?? -1;
    const mine = this.mine.units[place];
    if (mine && theirs) {
      const gap = settled(unit.gap, theirs.gap, mine.gap);
      this.starts[place] = this.push({ gap, word: unit.word });
    } else if (mine) {
      this.goneAt[place] = this.text.length;
    }
  }

  private push(unit: Unit | undefined): number {
    if (!unit) return this.text.length;
    if (this.text !== "") this.text += unit.gap === "" ? " " : unit.gap;
    else if (this.keepsFirstRoom) this.text += unit.gap;
    const start = this.text.length;
    this.text += unit.word;
    return start;
  }
}

/**
 * A caret in or right behind a word stays with that word. One that has room before it is about to
 * write the next word: it stays before what comes next, behind what others put there.
 */
function placing(mine: string, { units }: Text, out: Woven): (offset: number) => number {
  const ends: { offset: number; text: number }[] = [];
  let at = 0;
  let newEnd = 0;
  for (const [place, { gap, word }] of units.entries()) {
    const newStart = out.starts[place];
    newEnd = newStart === undefined ? (out.goneAt[place] ?? newEnd) : newStart + word.length;
    at += gap.length + word.length;
    ends.push({ offset: at, text: newEnd });
  }
  return (offset) => {
    if (units.length === 0) return 0;
    const next = ends.findIndex((end) => offset <= end.offset);
    const before = ends[(next === -1 ? ends.length : next) - 1];
    const unit = units[next];
    const start = (ends[next]?.offset ?? mine.length) - (unit?.word.length ?? 0);
    const newStart = unit ? (out.starts[next] ?? out.goneAt[next]) : out.text.length;
    if (newStart === undefined) return before?.text ?? 0;
    if (unit && offset >= start) {
      return out.starts[next] === undefined ? newStart : newStart + (offset - start);
    }
    const room = /\s*$/u.exec(out.text.slice(0, newStart))?.[0].length ?? 0;
    return newStart - Math.min(room, start - offset);
  };
}
