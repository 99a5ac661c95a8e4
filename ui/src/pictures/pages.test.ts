import { describe, expect, it } from "vitest";
import { pagesOf } from "./pages";

const group = (heading: number, ...pieces: number[]) => ({ heading, pieces });

/** Pages as text: "0:0-2 1:0-1 | 1:1-3". */
function check(groups: ReturnType<typeof group>[], room: number, expected: string, gap = 0) {
  const pages = pagesOf(groups, room, gap).map((page) =>
    page.map((stretch) => `${stretch.group}:${stretch.from}-${stretch.to}`).join(" "),
  );
  expect(pages.join(" | ")).toBe(expected);
}

describe("pages", () => {
  it("are one when everything fits", () => check([group(1, 2, 2), group(1, 2)], 8, "0:0-2 1:0-1"));
  it("keep a group whole rather than fill a page", () =>
    check([group(1, 2, 2), group(1, 2, 2)], 8, "0:0-2 | 1:0-2"));
  it("cut a group that is longer than a page", () =>
    check([group(1, 3, 3, 3, 3, 3)], 8, "0:0-2 | 0:2-4 | 0:4-5"));
  it("give a giant a page of its own", () =>
    check([group(1, 1, 20, 1)], 8, "0:0-1 | 0:1-2 | 0:2-3"));
  it("count the gaps between what is there", () => {
    check([group(1, 3, 3)], 9, "0:0-2", 1);
    check([group(1, 3, 3)], 8, "0:0-1 | 0:1-2", 1);
    check([group(0, 3, 3)], 7, "0:0-2", 1);
    check([group(0, 3), group(0, 3)], 7, "0:0-1 1:0-1", 1);
    check([group(0, 3), group(0, 3)], 6, "0:0-1 | 1:0-1", 1);
  });
  it("put a small group after the end of a long one", () =>
    check([group(1, 4, 4, 2), group(1, 2)], 8, "0:0-1 | 0:1-3 | 1:0-1"));
  it("are none when there is nothing", () => check([], 8, ""));

  it("hold every piece once and in order, whatever the sizes", () => {
    let seed = 7;
    const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    for (let round = 0; round < 300; round++) {
      const groups = Array.from({ length: 1 + next(4) }, () =>
        group(next(4), ...Array.from({ length: 1 + next(9) }, () => 1 + next(12))),
      );
      const room = 6 + next(20);
      const shown = pagesOf(groups, room, 1).flat();
      const all = shown.flatMap(({ group, from, to }) =>
        Array.from({ length: to - from }, (_, at) => `${group}.${from + at}`),
      );
      const expected = groups.flatMap(({ pieces }, group) =>
        pieces.map((_, at) => `${group}.${at}`),
      );
      expect(all, `round ${round}`).toEqual(expected);
    }
  });
});
