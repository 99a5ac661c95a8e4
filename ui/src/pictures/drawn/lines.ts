/**
 * Lines as a hand with a felt pen draws them: never quite straight, and always the same. Returns
 * what an SVG path takes as its `d`.
 */
import type { Point } from "./rings";

/** How far from the exact line a hand strays, from one place to the next. */
const STRAY = [0, 0.7, -0.4, 0.9, -0.8, 0.3, -0.6, 0.5, -1, 0.6, -0.2, 0.8];

/** Returns a round line; `stray` says how much it strays, as a part of the radius. */
export function loop(middle: Point, radius: number, stray = 0.008): string {
  const count = STRAY.length;
  const points = STRAY.map((by, at) => {
    const far = radius * (1 + by * stray);
    const turn = (at / count) * 2 * Math.PI;
    return { x: middle.x + far * Math.sin(turn), y: middle.y - far * Math.cos(turn) };
  });
  return smooth(points, true);
}

/** Returns a line from here to there that sways by so much. */
export function stroke(from: Point, to: Point, sway: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const long = Math.hypot(dx, dy) || 1;
  const points = [0, 1, 2, 3, 4, 5].map((at) => {
    const by = at === 0 || at === 5 ? 0 : (STRAY[at * 2] ?? 0) * sway;
    return {
      x: from.x + (dx * at) / 5 - (dy / long) * by,
      y: from.y + (dy * at) / 5 + (dx / long) * by,
    };
  });
  return smooth(points, false);
}

/** Returns a star with five points. */
export function star(middle: Point, radius: number): string {
  const points = Array.from({ length: 10 }, (_, at) => {
    const far = at % 2 === 0 ? radius * (1 + 0.05 * (STRAY[at] ?? 0)) : radius * 0.46;
    const turn = (at / 10) * 2 * Math.PI;
    return { x: middle.x + far * Math.sin(turn), y: middle.y - far * Math.cos(turn) };
  });
  return `M${points.map(text).join("L")}Z`;
}

/** Returns a star whose points reach to these places, in their order about the middle. */
export function starTo(middle: Point, tips: readonly Point[], inner: number): string {
  const turns = tips.map((tip) => ({ tip, turn: Math.atan2(tip.y - middle.y, tip.x - middle.x) }));
  turns.sort((a, b) => a.turn - b.turn);
  const corners = turns.flatMap(({ tip, turn }, at) => {
    const next = turns[(at + 1) % turns.length]?.turn ?? turn;
    const gap = (next - turn + 2 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;
    const between = turn + gap / 2;
    return [
      tip,
      { x: middle.x + inner * Math.cos(between), y: middle.y + inner * Math.sin(between) },
    ];
  });
  return corners.length > 0 ? `M${corners.map(text).join("L")}Z` : "";
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function middleOf({ left, top, width, height }: Frame): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where a line from the middle of a box to a point outside leaves the box. */
export function edgeOf(box: Frame, to: Point): Point {
  const middle = middleOf(box);
  const [dx, dy] = [to.x - middle.x, to.y - middle.y];
  const by = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  );
  return by === Infinity ? middle : { x: middle.x + dx * by, y: middle.y + dy * by };
}

/** A slice of a round cake, from one angle to another, clockwise from the top. */
export function slice(middle: Point, radius: number, from: number, to: number): string {
  if (to - from > 2 * Math.PI - 0.001) return loop(middle, radius, 0);
  const at = (turn: number) =>
    text({ x: middle.x + radius * Math.sin(turn), y: middle.y - radius * Math.cos(turn) });
  const isWide = to - from > Math.PI ? 1 : 0;
  const round = `A${radius} ${radius} 0 ${isWide} 1 ${at(to)}`;
  return `M${text(middle)}L${at(from)}${round}Z`;
}

/** A soft line through all points. */
function smooth(points: readonly Point[], isClosed: boolean): string {
  const count = points.length;
  const [first] = points;
  if (!first) return "";
  const at = (index: number): Point => {
    const found = isClosed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
    return points[found] ?? first;
  };
  let path = `M${text(first)}`;
  for (let here = 0; here < (isClosed ? count : count - 1); here++) {
    const [before, from, to, after] = [at(here - 1), at(here), at(here + 1), at(here + 2)];
    const out = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const into = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    path += `C${text(out)} ${text(into)} ${text(to)}`;
  }
  return isClosed ? `${path}Z` : path;
}

function text({ x, y }: Point): string {
  return `${x.toFixed(2)},${y.toFixed(2)}`;
}
