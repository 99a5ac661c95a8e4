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
  /** Whose words come first where both wrote at the same place; theirs when nobody says. */
  first?: "theirs" | "mine";
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
export function merge({ base, mine, theirs, first = "theirs" }: Sides): Merged {
  if (theirs === base || theirs === mine) return { text: mine, place: (offset) => offset };
  const began = split(base);
  const ours = changesOf(began, split(mine));
  const other = changesOf(began, split(theirs));
  const out = new Woven(ours.text, first, startsWithRoom(mine) || startsWithRoom(theirs));
  for (let at = 0; at <= began.units.length; at++) {
    out.pushBoth(other, other.before[at] ?? [], ours.before[at] ?? []);
    out.pushBoth(other, other.instead[at] ?? [], ours.instead[at] ?? []);
    const unit = began.units[at];
    if (unit) out.pushKept(unit, other, ours, at);
  }
  out.text += settled(began.tail, other.text.tail, ours.text.tail);
  return { text: out.text, place: placing(mine, ours.text, out) };
}

/** Stands for the word that somebody is about to write. Nobody can type it. */
const ABOUT_TO = "\ufffc";

/**
 * Merges under a hand that writes: what it goes on with stays beside what it wrote before, and a
 * caret that has made room for the next word keeps room on both sides.
 */
export function mergeUnderHand(sides: Sides, caret: number | undefined): Merged {
  const { base, mine, theirs } = sides;
  const isChanged = theirs !== base && theirs !== mine;
  const [before, after] = [mine.slice(0, caret), mine.slice(caret)];
  const hasRoom = caret !== undefined && /\s$/u.test(before) && /^(?:\s|$)/u.test(after);
  if (!isChanged || !hasRoom) return merge({ ...sides, first: "mine" });
  const found = merge({ base, mine: before + ABOUT_TO + after, theirs, first: "mine" });
  const at = found.text.indexOf(ABOUT_TO);
  const text = found.text.slice(0, at) + found.text.slice(at + 1);
  const plain = merge({ ...sides, first: "mine" });
  const stays = caretInRoom(plain.text, text, at, before);
  if (stays !== undefined) {
    const place = (offset: number) => (offset === caret ? stays : plain.place(offset));
    return { text: plain.text, place };
  }
  const place = (offset: number) => {
    if (offset === caret) return at;
    const to = found.place(offset > caret ? offset + 1 : offset);
    return to > at ? to - 1 : to;
  };
  return { text, place };
}

/**
 * Returns where a caret stands in a text that was merged as if it were not there, when it has room
 * there too. A caret cuts the room between two words in two, and each half on its own looks like
 * a change of it: with a caret on two tablets the room would grow and grow.
 */
function caretInRoom(plain: string, found: string, at: number, before: string): number | undefined {
  const words = wordsIn(plain);
  if (words.join(" ") !== wordsIn(found).join(" ")) return undefined;
  const { start, room } = roomBehind(plain, wordsIn(found.slice(0, at)).length);
  const isAtEnd = start + room === plain.length;
  if (room < (isAtEnd ? 1 : 2)) return undefined;
  // The next word is not written into the one that stands behind.
  const left = /\s*$/u.exec(before)?.[0].length ?? 0;
  return start + Math.min(left, isAtEnd ? room : room - 1);
}

function wordsIn(text: string): string[] {
  return split(text).units.map(({ word }) => word);
}

/** Returns where the room behind so many words begins, and how wide it is. */
function roomBehind(text: string, words: number): { start: number; room: number } {
  const { units, tail } = split(text);
  const start = units
    .slice(0, words)
    .reduce((sum, { gap, word }) => sum + gap.length + word.length, 0);
  return { start, room: (units[words]?.gap ?? tail).length };
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
    private readonly first: "theirs" | "mine",
    private readonly keepsFirstRoom: boolean,
  ) {}

  /** Both sides' new words for one place, once when one repeats the other. */
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
    const pushTheirs = () => theirs.forEach((at) => this.push(other.text.units[at]));
    if (!isRepeated && this.first === "theirs") pushTheirs();
    for (const at of mine) this.starts[at] = this.push(this.mine.units[at]);
    if (!isRepeated && this.first === "mine") pushTheirs();
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

function placing(mine: string, { units }: Text, out: Woven): (offset: number) => number {
  return (offset) => {
    let end = 0;
    let newEnd = 0;
    let limit = out.text.length;
    for (const [at, { gap, word }] of units.entries()) {
      const start = end + gap.length;
      const newStart = out.starts[at] ?? out.goneAt[at] ?? newEnd;
      if (offset < start) {
        limit = newStart;
        break;
      }
      const isGone = out.starts[at] === undefined;
      end = start + word.length;
      if (offset <= end) return isGone ? newStart : newStart + (offset - start);
      newEnd = isGone ? newStart : newStart + word.length;
    }
    // In the room behind a word: as far into the room as it was, but not into the next word.
    const room = /^\s*/u.exec(out.text.slice(newEnd, limit))?.[0].length ?? 0;
    return newEnd + Math.min(room, Math.min(offset, mine.length) - end);
  };
}
