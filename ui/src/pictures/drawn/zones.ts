/**
 * What a drawing is made of: its parts in the order of the outline, and where each part has its
 * place. Knows no sizes and no looks.
 */
import { language } from "../../language";
import type { Drawing, Picture, PictureEntry, RecordId } from "../../protocol";

/** A picture that people know by its drawing. */
export type Drawable = Extract<Picture, { type: "sections" }> & { drawing: Drawing };

/** How much of each part a drawing shows. */
export type Detail = "words" | "pictures" | "counts";

/** Opens a part of the outline, or one note in it. */
export type Open = (section: RecordId, record: RecordId | null) => void;

export interface Zone {
  readonly id: RecordId;
  /** Its number in the outline, from one. */
  readonly number: number;
  readonly title: string;
  readonly entries: readonly PictureEntry[];
}

/** A place in the grid of a drawing: lines are counted from one, as in CSS. */
export interface Cell {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export function isDrawable(picture: Picture): picture is Drawable {
  return picture.type === "sections" && picture.drawing !== null;
}

/** Returns the parts of a drawing, in the order of the outline. */
export function zonesOf(picture: Drawable): Zone[] {
  return picture.sections.map(({ id, title, entries }, at) => ({
    id,
    number: at + 1,
    title: title[language.tag],
    entries,
  }));
}

/** A place on the arrow. */
export interface PathCell extends Cell {
  readonly role: "star" | "goal" | "now" | "step";
}

/** Returns how many columns lie between the tail of the arrow and its star. */
export function columnsOfPath(count: number): number {
  return Math.max(5, count - 2);
}

/**
 * Returns the places on the arrow, in the order of the outline: the star at the far right, the goal
 * before it, now at the other end, and the steps between them by turns above and below.
 */
export function pathOf(count: number): PathCell[] {
  const last = columnsOfPath(count) + 1;
  const ends: PathCell[] = [
    // The words of the star stand under it.
    { role: "star", row: 3, from: last, to: last + 1 },
    { role: "goal", row: 2, from: last - 3, to: last },
    { role: "now", row: 2, from: 1, to: 3 },
  ];
  const steps = Array.from({ length: Math.max(0, count - 3) }, (_, at): PathCell => {
    return { role: "step", row: at % 2 === 0 ? 1 : 3, from: at + 1, to: at + 3 };
  });
  return [...ends.slice(0, count), ...steps];
}

export interface Around {
  /** The places, in the order of the outline: clockwise from the top left. */
  readonly cells: readonly Cell[];
  /** Where the person stands. */
  readonly middle: Cell;
  /** Over how many rows. */
  readonly high: number;
  /** How many of the places are about the middle; the others are below it. */
  readonly near: number;
}

/** How many stand above, at the right, below and at the left, by how many there are. */
const SIDES: readonly (readonly [above: number, right: number, below: number, left: number])[] = [
  [0, 0, 0, 0],
  [1, 0, 0, 0],
  [0, 1, 0, 1],
  [1, 0, 2, 0],
  [2, 0, 2, 0],
  [1, 1, 2, 1],
  [2, 1, 2, 1],
  [3, 1, 2, 1],
  [3, 1, 3, 1],
  [3, 2, 2, 2],
  [3, 2, 3, 2],
];

/** Returns the places about a middle, in a grid of six columns. */
export function aroundOf(count: number): Around {
  const near = Math.min(count, SIDES.length - 1);
  const [above, right, below, left] = SIDES[near] ?? [0, 0, 0, 0];
  const high = Math.max(1, right, left);
  const side = (many: number, from: number) =>
    Array.from({ length: many }, (_, at) => ({ row: 2 + at, from, to: from + 2 }));
  const cells: Cell[] = [
    ...rowOf(above, 1),
    ...side(right, 5),
    ...rowOf(below, 2 + high).reverse(),
    ...side(left, 1).reverse(),
  ];
  for (let row = 3 + high; cells.length < count; row++) {
    cells.push(...rowOf(Math.min(3, count - cells.length), row));
  }
  return { cells, middle: { row: 2, from: 3, to: 5 }, high, near };
}

function rowOf(count: number, row: number): Cell[] {
  const span = count === 1 ? 4 : 6 / count;
  const first = count === 1 ? 2 : 1;
  return Array.from({ length: count }, (_, at) => {
    return { row, from: first + at * span, to: first + (at + 1) * span };
  });
}
