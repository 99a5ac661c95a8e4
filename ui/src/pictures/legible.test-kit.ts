/**
 * Measures what a poster shows as the last row sees it: how high its letters are, how many lines
 * there are and how long, and whether any of them is cut off. Used by tests on a real screen.
 */

/** One text that stands on a poster. */
export interface Seen {
  text: string;
  /** The height of its letters' body, in hundredths of the wall's height. */
  vh: number;
  isHeading: boolean;
  isCut: boolean;
}

export interface Legibility {
  /** The smallest letters, in hundredths of the wall's height. */
  least: number;
  /** The smallest letters of all that is not in the foot. */
  leastRead: number;
  /** The smallest letters of headings; nothing where there is none. */
  leastHeading: number | null;
  /** Lines one under the other in the fullest column. */
  lines: number;
  /** The longest line, in letters. */
  longest: number;
  texts: Seen[];
}

/** Measures every text that can be seen on a poster. */
export function legibility(poster: HTMLElement, height: number): Legibility {
  const whole = poster.getBoundingClientRect();
  const texts: Seen[] = [];
  const columns = new Map<number, Set<number>>();
  let longest = 0;
  let leastRead = Infinity;
  for (const { node, letters, line } of textsIn(poster)) {
    const vh = (100 * Number.parseFloat(letters.fontSize)) / height;
    const isFoot = node.closest("footer") !== null;
    if (!isFoot) leastRead = Math.min(leastRead, vh);
    texts.push({
      text: line.text,
      vh: Math.round(vh * 100) / 100,
      isHeading: node.closest("h1, h2") !== null,
      isCut: line.rects.some((rect) => isOutside(rect, node, whole, poster)),
    });
    if (isFoot) continue;
    longest = Math.max(longest, Math.round(line.text.length / Math.max(1, line.rects.length)));
    for (const rect of line.rects) {
      const column = Math.round((2 * rect.left) / whole.width);
      const rows = columns.get(column) ?? new Set();
      columns.set(column, rows.add(Math.round((rect.bottom - whole.top) / (height * 0.03))));
    }
  }
  const headings = texts.filter(({ isHeading }) => isHeading).map(({ vh }) => vh);
  return {
    least: Math.min(...texts.map(({ vh }) => vh)),
    leastRead: Math.round(leastRead * 100) / 100,
    leastHeading: headings.length > 0 ? Math.min(...headings) : null,
    lines: Math.max(0, ...[...columns.values()].map(({ size }) => size)),
    longest,
    texts,
  };
}

function* textsIn(poster: HTMLElement) {
  const walker = document.createTreeWalker(poster, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const node = currentNode.parentElement;
    const text = currentNode.textContent?.trim() ?? "";
    if (!node || text === "" || node.closest("svg, .visually-hidden")) continue;
    const letters = getComputedStyle(node);
    if (letters.visibility === "hidden") continue;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    const rects = linesOf(range.getClientRects());
    if (rects.length > 0) yield { node, letters, line: { text, rects } };
  }
}

/** Returns one rectangle a line. */
function linesOf(rects: DOMRectList): DOMRect[] {
  const seen: DOMRect[] = [];
  for (const rect of rects) {
    if (rect.width > 0 && !seen.some((one) => Math.abs(one.top - rect.top) < rect.height / 2)) {
      seen.push(rect);
    }
  }
  return seen;
}

/** Tells whether a line is beyond the poster or beyond whatever clips it. */
function isOutside(rect: DOMRect, node: Element, whole: DOMRect, poster: Element): boolean {
  // Letters are lower than their line: what reaches out by a fifth of it loses no stroke.
  const slack = rect.height / 5;
  const beyond = (room: DOMRect) =>
    rect.bottom > room.bottom + slack || rect.top < room.top - slack || rect.right > room.right + 2;
  if (beyond(whole)) return true;
  for (let at: Element | null = node; at && at !== poster; at = at.parentElement) {
    if (getComputedStyle(at).overflowY !== "visible" && beyond(at.getBoundingClientRect())) {
      return true;
    }
  }
  return false;
}
