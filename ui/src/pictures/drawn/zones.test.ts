import { describe, expect, it } from "vitest";
import { aroundOf, columnsOfPath, pathOf } from "./zones";

describe("the arrow", () => {
  it("has the star at the far right, the goal before it, now at the other end", () => {
    const [star, goal, now, ...steps] = pathOf(8);
    const last = columnsOfPath(8) + 1;
    expect([star?.role, goal?.role, now?.role]).toEqual(["star", "goal", "now"]);
    expect([star?.from, goal?.to, now?.from]).toEqual([last, last, 1]);
    expect(steps.map(({ role }) => role)).toEqual(Array.from({ length: 5 }, () => "step"));
  });

  it.each([1, 2, 3, 4, 6, 8, 12, 27])("has its steps from left to right, of %s parts", (count) => {
    const cells = pathOf(count);
    expect(cells).toHaveLength(count);
    const steps = cells.filter(({ role }) => role === "step");
    const starts = steps.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { to } of steps) expect(to).toBeLessThanOrEqual(columnsOfPath(count) + 1);
    expect(overlapping(cells)).toEqual([]);
  });
});

describe("places about the person", () => {
  it.each(Array.from({ length: 31 }, (_, count) => count))("never share a place: %s", (count) => {
    const { cells, middle, high } = aroundOf(count);
    expect(cells).toHaveLength(count);
    const core = Array.from({ length: high }, (_, at) => ({ ...middle, row: middle.row + at }));
    expect(overlapping([...cells, ...core])).toEqual([]);
    for (const { from, to } of cells) expect([from >= 1, to <= 7]).toEqual([true, true]);
  });

  it("go round with the clock, and what is left stands below", () => {
    const where = aroundOf(9).cells.map(({ row, from }) => `${row}.${from}`);
    expect(where).toEqual(["1.1", "1.3", "1.5", "2.5", "3.5", "4.4", "4.1", "3.1", "2.1"]);
    expect(aroundOf(15).cells.at(-1)?.row).toBe(6);
  });
});

function overlapping(cells: readonly { row: number; from: number; to: number }[]) {
  return cells.flatMap((one, at) =>
    cells
      .slice(at + 1)
      .filter((other) => one.row === other.row && one.from < other.to && other.from < one.to)
      .map((other) => [one, other]),
  );
}
