/** The shape of the room that a poster has: modern projectors are wide, older ones nearly square. */
export type Shape = "wide" | "square" | "tall";

/** Returns the shape; wide while nothing has been measured. */
export function shapeOf({ width, height }: { width: number; height: number }): Shape {
  if (width >= height * 1.5) return "wide";
  return width >= height ? "square" : "tall";
}
