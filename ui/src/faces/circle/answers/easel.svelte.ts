/**
 * A drawing under a hand: lines in the order in which they were drawn, over a picture perhaps that
 * is gone on with. Knows points and ink; knows nothing of where the drawing goes.
 */
import { getStroke } from "perfect-freehand";

export type Ink = 1 | 2 | 3 | 4 | 5 | 6;
export type Width = 1 | 2 | 3;
export const inks: readonly Ink[] = [1, 2, 3, 4, 5, 6];
export const widths: readonly Width[] = [1, 2, 3];

/** The width of a line, on paper of the size below. */
const THICK: Record<Width, number> = { 1: 8, 2: 18, 3: 40 };
/** A rubber is wider than the pen. */
const RUBBER = 3;

export const PAPER = { width: 1_200, height: 900 };

type Point = [x: number, y: number, pressure: number];

interface Line {
  readonly points: Point[];
  readonly ink: Ink | "rubber";
  readonly size: number;
  /** Only a pen feels how hard it is pressed. */
  readonly isPressed: boolean;
}

/** What `undo` brings back: one line, or all that were cleared. */
type Deed = { is: "line" } | { is: "cleared"; lines: readonly Line[]; ground: Ground };
type Ground = CanvasImageSource | undefined;

export class Easel {
  ink = $state<Ink>(1);
  width = $state<Width>(2);
  isRubber = $state(false);
  #lines = $state.raw<readonly Line[]>([]);
  #deeds = $state.raw<readonly Deed[]>([]);
  #hand: { pointer: number; isPen: boolean; line: Line } | undefined;
  #ground = $state.raw<Ground>();
  #canvas: HTMLCanvasElement | undefined;
  /** What is finished, so that a line under the hand is all that is drawn anew. */
  #finished: HTMLCanvasElement | undefined;

  get count(): number {
    return this.#lines.length;
  }

  get canUndo(): boolean {
    return this.#deeds.length > 0;
  }

  /** Whether anything was done that would be lost. */
  get isTouched(): boolean {
    return this.#deeds.length > 0;
  }

  /** Puts up the paper; a picture that is gone on with lies under the lines. */
  set(canvas: HTMLCanvasElement, ground?: HTMLImageElement): void {
    this.#canvas = canvas;
    this.#ground = ground;
    canvas.width = ground?.naturalWidth || PAPER.width;
    canvas.height = ground?.naturalHeight || PAPER.height;
    this.#finished = document.createElement("canvas");
    this.#finished.width = canvas.width;
    this.#finished.height = canvas.height;
    this.#drawAll();
  }

  begin(event: PointerEvent): void {
    const isPen = event.pointerType === "pen";
    // The ball of the hand rests beside the pen: what it touches is no line.
    if (event.button !== 0 || (this.#hand && (this.#hand.isPen || !isPen))) return;
    this.#canvas?.setPointerCapture(event.pointerId);
    const size = THICK[this.width] * this.#scale() * (this.isRubber ? RUBBER : 1);
    const ink = this.isRubber ? ("rubber" as const) : this.ink;
    const line: Line = { points: [this.#pointOf(event)], ink, size, isPressed: isPen };
    this.#hand = { pointer: event.pointerId, isPen, line };
    this.#drawHand();
  }

  move(event: PointerEvent): void {
    const hand = this.#hand;
    if (hand?.pointer !== event.pointerId) return;
    const passed = event.getCoalescedEvents?.() ?? [];
    for (const one of passed.length > 0 ? passed : [event]) {
      hand.line.points.push(this.#pointOf(one));
    }
    this.#drawHand();
  }

  /** The hand is lifted: what it drew is a line. */
  end(event: PointerEvent): boolean {
    const hand = this.#hand;
    if (hand?.pointer !== event.pointerId) return false;
    this.#hand = undefined;
    this.#lines = [...this.#lines, hand.line];
    this.#deeds = [...this.#deeds, { is: "line" }];
    this.#paint(this.#finished, hand.line, true);
    this.#show();
    return true;
  }

  undo(): void {
    const last = this.#deeds.at(-1);
    if (!last) return;
    this.#deeds = this.#deeds.slice(0, -1);
    if (last.is === "line") this.#lines = this.#lines.slice(0, -1);
    else [this.#lines, this.#ground] = [last.lines, last.ground];
    this.#drawAll();
  }

  /** A fresh sheet; `undo` brings the old one back. */
  clear(): void {
    const [lines, ground] = [this.#lines, this.#ground];
    if (lines.length === 0 && !ground) return;
    this.#deeds = [...this.#deeds, { is: "cleared", lines, ground }];
    this.#lines = [];
    this.#ground = undefined;
    this.#drawAll();
  }

  /** Returns the drawing as a picture; nothing when the paper is as it was. */
  async picture(): Promise<Blob | null> {
    const canvas = this.#finished;
    if (!this.isTouched || !canvas) return null;
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  }

  get isBlank(): boolean {
    return this.#lines.length === 0 && !this.#ground;
  }

  #scale(): number {
    return (this.#canvas?.width ?? PAPER.width) / PAPER.width;
  }

  #pointOf(event: PointerEvent): Point {
    const canvas = this.#canvas;
    if (!canvas) return [0, 0, 0];
    const box = canvas.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * canvas.width;
    const y = ((event.clientY - box.top) / box.height) * canvas.height;
    return [x, y, event.pressure || 0.5];
  }

  #drawAll(): void {
    const context = this.#finished?.getContext("2d");
    const canvas = this.#finished;
    if (!context || !canvas) return;
    context.fillStyle = this.#colour("--drawing-paper");
    context.fillRect(0, 0, canvas.width, canvas.height);
    if (this.#ground) context.drawImage(this.#ground, 0, 0, canvas.width, canvas.height);
    for (const line of this.#lines) this.#paint(canvas, line, true);
    this.#show();
  }

  #show(): void {
    if (this.#finished) this.#canvas?.getContext("2d")?.drawImage(this.#finished, 0, 0);
  }

  #drawHand(): void {
    this.#show();
    if (this.#hand) this.#paint(this.#canvas, this.#hand.line, false);
  }

  /** A line that is done reaches to where the hand was lifted. */
  #paint(canvas: HTMLCanvasElement | undefined, line: Line, isDone: boolean): void {
    const { points, ink, size, isPressed } = line;
    const context = canvas?.getContext("2d");
    if (!context) return;
    const thinning = ink === "rubber" ? 0 : 0.45;
    const shape = { size, thinning, smoothing: 0.55, streamline: 0.45 };
    const outline = getStroke(points, {
      ...shape,
      simulatePressure: !isPressed,
      last: isDone,
    });
    context.fillStyle = this.#colour(ink === "rubber" ? "--drawing-paper" : `--drawing-${ink}`);
    context.fill(pathOf(outline));
  }

  #colour(token: string): string {
    return this.#canvas ? getComputedStyle(this.#canvas).getPropertyValue(token).trim() : "";
  }
}

/** Rounds an outline off: through the middle between each two of its points. */
function pathOf(outline: readonly number[][]): Path2D {
  const path = new Path2D();
  const [first] = outline;
  if (!first) return path;
  path.moveTo(first[0] ?? 0, first[1] ?? 0);
  for (const [at, [x = 0, y = 0]] of outline.entries()) {
    const [nextX = x, nextY = y] = outline[(at + 1) % outline.length] ?? [];
    path.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  }
  path.closePath();
  return path;
}
