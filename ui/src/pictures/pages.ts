/**
 * Cuts something long into pages, so that letters never get smaller. Heights come in, in any unit;
 * knows nothing of what is on the pages.
 */

/** The heights of a heading and of the pieces under it. */
export interface Measured {
  readonly heading: number;
  readonly pieces: readonly number[];
}

/** The pieces `from` up to, not with, `to` of one group. */
export interface Stretch {
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

export type Page = readonly Stretch[];

/**
 * Returns the pages. A group stays whole where it can; a heading stands with its first piece and
 * again over what goes on. A piece that is taller than a page has one to itself.
 */
export function pagesOf(groups: readonly Measured[], room: number, gap = 0): Page[] {
  const pages: Stretch[][] = [];
  let page: Stretch[] = [];
  let used = 0;

  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };

  groups.forEach(({ heading, pieces }, group) => {
    const lead = heading > 0 ? heading + gap : 0;
    const whole = lead + heightOf(pieces, gap);
    if (page.length > 0 && used + gap + whole > room) turn();
    for (let from = 0; from < pieces.length;) {
      if (from > 0) turn();
      used += (page.length > 0 ? gap : 0) + lead;
      const to = from + howMany(pieces.slice(from), room - used, gap);
      used += heightOf(pieces.slice(from, to), gap);
      page.push({ group, from, to });
      from = to;
    }
  });
  turn();
  return pages;
}

/** How many pieces fit one under the other; always one, or nothing would ever be shown. */
function howMany(pieces: readonly number[], room: number, gap: number): number {
  let used = -gap;
  const tooMuch = pieces.findIndex((piece) => (used += gap + piece) > room);
  return tooMuch < 0 ? pieces.length : Math.max(1, tooMuch);
}

/** How high pieces are together, with the gaps between them. */
function heightOf(pieces: readonly number[], gap: number): number {
  return sum(pieces) + gap * Math.max(0, pieces.length - 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
