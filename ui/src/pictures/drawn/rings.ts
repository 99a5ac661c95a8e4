/**
 * Where people stand on rings about somebody: by ring, and by sector within it. Lengths are in any
 * one unit, the middle is nought, y goes down. Knows no names and no looks.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Somebody to place. */
export interface Standing {
  readonly id: string;
  /** From the middle outwards, from nought. */
  readonly ring: number;
  /** Clockwise from the top, from nought. */
  readonly sector: number;
}

/** The room that one takes: a round face, and under it a box of words as wide as `width`. */
export interface ChipSize {
  readonly face: number;
  readonly width: number;
  /** How high the words under the face are; nought where there are none. */
  readonly words: number;
}

export interface RingsAsked {
  readonly rings: number;
  readonly sectors: number;
  readonly people: readonly Standing[];
  readonly chip: ChipSize;
  /** The radius of what stands in the middle. */
  readonly middle: number;
  /** The rings reach at least this far, however few stand on them. */
  readonly least: number;
  /** And never further: whoever has no room then is counted. */
  readonly most: number;
}

/** Where the middle of somebody's face is. */
export interface Spot extends Point {
  readonly id: string;
}

export interface RingsPlaced {
  readonly spots: readonly Spot[];
  /** How many have no room. */
  readonly more: number;
  /** The outer edge of each ring, from the middle outwards. */
  readonly edges: readonly number[];
  /** Where each sector begins, clockwise from the top, in radians; and the end of the last. */
  readonly bounds: readonly number[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** More than these would be a crowd in which nobody is found; the outline has everyone. */
const MOST_PEOPLE = 40;
/** How much more room than the faces themselves a ring has at first. */
const TIGHT = 1.25;
/** And how much more, from one attempt to the next, where that was not enough. */
const WIDER = 1.3;
const ATTEMPTS = 12;
/** How much of its fair share of the circle every sector keeps, however few are in it. */
const LEAST_SHARE = 0.35;
/** Air between two neighbours, as a part of a face. */
const AIR = 0.1;
/** Air between a face and the edge of its ring, as a part of a face. */
const RIM = 0.04;
/** How finely places are tried, as a part of a face. */
const STEP = 0.2;

/** Returns a place for everyone who has room; nobody stands on anybody else. */
export function placeOnRings(asked: RingsAsked): RingsPlaced {
  const people = someOf(asked.people);
  const looseness = Array.from({ length: asked.rings }, () => TIGHT);
  const needs = needsOf(asked, people);
  let best: RingsPlaced | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const edges = edgesOf(asked, people, looseness);
    const bounds = boundsOf(needs);
    const spots = placedIn(asked, people, edges, bounds, attempt < ATTEMPTS / 2);
    const more = asked.people.length - spots.length;
    if (!best || more < best.more) best = { spots, more, edges, bounds };
    const left = people.filter(({ id }) => !spots.some((spot) => spot.id === id));
    if (left.length === 0) break;
    // Where somebody found no room, there is more of it in the next attempt.
    for (const ring of new Set(left.map((one) => one.ring)))
      looseness[ring] = WIDER * (looseness[ring] ?? TIGHT);
    for (const sector of new Set(left.map((one) => one.sector)))
      needs[sector] = WIDER * (needs[sector] ?? 1);
  }
  if (!best) throw new Error("BUG: nothing was tried");
  return best;
}

/** Of a crowd some from every ring and sector, by turns; those nearest to the middle first. */
function someOf(people: readonly Standing[]): Standing[] {
  const cells = new Map<string, Standing[]>();
  for (const one of [...people].sort((a, b) => a.ring - b.ring || a.sector - b.sector)) {
    const cell = `${one.ring}/${one.sector}`;
    cells.set(cell, [...(cells.get(cell) ?? []), one]);
  }
  const turns = [...cells.values()].flatMap((cell) => cell.map((one, turn) => ({ one, turn })));
  turns.sort((a, b) => a.turn - b.turn);
  const some = turns.slice(0, MOST_PEOPLE).map(({ one }) => one);
  return some.sort((a, b) => a.ring - b.ring);
}

/** Returns the box that a face and its words take. */
export function boxOf({ x, y }: Point, chip: ChipSize): Box {
  const half = Math.max(chip.width, chip.face) / 2;
  const radius = chip.face / 2;
  return { left: x - half, right: x + half, top: y - radius, bottom: y + radius + chip.words };
}

/** Tells whether two who stand here and there are nearer to each other than `air`. */
export function areTouching(a: Point, b: Point, chip: ChipSize, air = 0): boolean {
  if (chip.words === 0) return Math.hypot(a.x - b.x, a.y - b.y) < chip.face + air;
  const [one, other] = [boxOf(a, chip), boxOf(b, chip)];
  return (
    one.left < other.right + air &&
    other.left < one.right + air &&
    one.top < other.bottom + air &&
    other.top < one.bottom + air
  );
}

/** Tells whether the words under a face lie over what stands in the middle. */
function isOverMiddle(spot: Point, middle: number, chip: ChipSize): boolean {
  if (chip.words === 0) return false;
  const { left, right, bottom } = boxOf(spot, chip);
  const top = bottom - chip.words;
  const x = Math.max(left, Math.min(0, right));
  const y = Math.max(top, Math.min(0, bottom));
  return Math.hypot(x, y) < middle;
}

/** How much each sector asks for: as much as the fullest ring in it. */
function needsOf({ sectors, rings }: RingsAsked, people: readonly Standing[]): number[] {
  return Array.from({ length: Math.max(1, sectors) }, (_, sector) => {
    const here = people.filter((one) => one.sector === sector);
    const perRing = Array.from(
      { length: rings },
      (_, ring) => here.filter((one) => one.ring === ring).length / (ring + 1),
    );
    return Math.max(0, ...perRing);
  });
}

/** A sector is as wide as what it asks for, and never very narrow. */
function boundsOf(needs: readonly number[]): number[] {
  const total = sum(needs);
  const fair = 1 / needs.length;
  let at = 0;
  const ends = needs.map((need) => {
    const wanted = total > 0 ? need / total : fair;
    at += (LEAST_SHARE * fair + (1 - LEAST_SHARE) * wanted) * 2 * Math.PI;
    return at;
  });
  return [0, ...ends];
}

/** A ring is as thick as a face with its words, and thicker where many stand on it. */
function edgesOf(
  { rings, chip, middle, least, most }: RingsAsked,
  people: readonly Standing[],
  looseness: readonly number[],
): number[] {
  const thin = Math.min(thicknessOf(chip), (most - middle) / Math.max(1, rings));
  const each = Math.max(chip.width, chip.face) * (chip.face + chip.words);
  let inner = middle;
  const extras = Array.from({ length: rings }, (_, ring) => {
    const count = people.filter((one) => one.ring === ring).length;
    const area = count * each * (looseness[ring] ?? TIGHT);
    const outer = Math.max(inner + thin, Math.sqrt(inner * inner + area / Math.PI));
    const extra = outer - inner - thin;
    inner = outer;
    return extra;
  });
  // What a ring has beyond a face gives way where there is too little room for all.
  const extra = sum(extras);
  const bare = middle + rings * thin;
  const scale = extra > 0 ? Math.min(1, (most - bare) / extra) : 1;
  const spare = Math.max(0, least - bare - extra * scale) / Math.max(1, rings);
  let edge = middle;
  return extras.map((more) => (edge += thin + more * scale + spare));
}

/** Returns how thick a ring is on which one row of faces has room. */
export function thicknessOf(chip: ChipSize): number {
  return chip.face * (1 + 2 * RIM) + chip.words / 2;
}

function placedIn(
  asked: RingsAsked,
  people: readonly Standing[],
  edges: readonly number[],
  bounds: readonly number[],
  isEven: boolean,
): Spot[] {
  const { chip, middle } = asked;
  const spots = new Map<string, Spot>();
  for (let ring = 0; ring < asked.rings; ring++) {
    const ringed = people.filter((one) => one.ring === ring);
    for (let sector = 0; sector < bounds.length - 1; sector++) {
      const here = ringed.filter((one) => one.sector === sector);
      const cell = {
        inner: edges[ring - 1] ?? middle,
        outer: edges[ring] ?? middle,
        from: bounds[sector] ?? 0,
        to: bounds[sector + 1] ?? 2 * Math.PI,
        isWhole: bounds.length === 2,
      };
      const places = here.length > 0 ? placesIn(cell, chip.face) : [];
      const free = places.filter((place) => !isOverMiddle(place, middle, chip));
      here.forEach(({ id }, index) => {
        // Evenly if that works; else packed from one corner, which leaves no holes.
        const wish = isEven ? idealIn(cell, index, here.length) : pointAt(cell.outer, cell.from);
        const spot = nearest(free, wish, [...spots.values()], chip);
        if (spot) spots.set(id, { id, ...spot });
      });
    }
  }
  return asked.people.flatMap(({ id }) => spots.get(id) ?? []);
}

interface Cell {
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
  /** The only sector of its ring: it has no sides to keep away from. */
  readonly isWhole: boolean;
}

/** Every place in which a face is wholly within its ring and its sector. */
function placesIn({ inner, outer, from, to, isWhole }: Cell, face: number): Point[] {
  const half = face * (0.5 + RIM) - 1e-6;
  const step = face * STEP;
  const [least, most] = [inner + half, outer - half];
  const places: Point[] = [];
  if (least > most) return places;
  const rows = Math.floor((most - least) / step);
  for (let row = 0; row <= rows; row++) {
    const radius = rows === 0 ? (least + most) / 2 : least + ((most - least) * row) / rows;
    const aside = isWhole ? 0 : Math.asin(Math.min(1, half / radius));
    const span = to - from - 2 * aside;
    if (span < 0) continue;
    const columns = Math.max(1, Math.ceil((span * radius) / step));
    for (let column = 0; column <= columns; column++) {
      places.push(pointAt(radius, from + aside + (span * column) / columns));
    }
  }
  return places;
}

/** Where one of several would stand if there were nobody else. */
function idealIn({ inner, outer, from, to }: Cell, index: number, count: number): Point {
  return pointAt((inner + outer) / 2, from + ((to - from) * (index + 0.5)) / count);
}

/** An angle is clockwise from the top. */
export function pointAt(radius: number, angle: number): Point {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** The free place that is nearest to where somebody would like to stand. */
function nearest(
  places: readonly Point[],
  ideal: Point,
  taken: readonly Point[],
  chip: ChipSize,
): Point | undefined {
  const air = chip.face * AIR;
  let found: Point | undefined;
  let least = Infinity;
  for (const place of places) {
    const far = Math.hypot(place.x - ideal.x, place.y - ideal.y);
    if (far >= least) continue;
    if (taken.some((other) => areTouching(place, other, chip, air))) continue;
    [found, least] = [place, far];
  }
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
