import { afterEach, expect, it, vi } from "vitest";
import { legibility } from "./legible.test-kit";

const HEIGHT = 1080;
const line = (top: number) => new DOMRect(10, top, 300, 60);

/** A poster as tall as the wall, each of whose words stands on one line below the other. */
function poster(html: string): HTMLElement {
  document.body.innerHTML = `<div>${html}</div>`;
  const box = document.body.firstElementChild as HTMLElement;
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
    new DOMRect(0, 0, 1920, HEIGHT),
  );
  let at = -1;
  vi.spyOn(Range.prototype, "getClientRects").mockImplementation(
    () => [line(++at * 100)] as unknown as DOMRectList,
  );
  return box;
}

afterEach(() => void vi.restoreAllMocks());

it("finds the smallest letters, of headings too, and lets the foot be smaller", () => {
  const found = legibility(
    poster(`
      <h1 style="font-size: 86.4px">Back at</h1>
      <p style="font-size: 59.4px">22 minutes left</p>
      <footer style="font-size: 48.6px">Join in</footer>`),
    HEIGHT,
  );
  expect([found.least, found.leastRead, found.leastHeading]).toEqual([4.5, 5.5, 8]);
  expect([found.lines, found.longest]).toEqual([2, 15]);
});

it("finds words that are beyond the edge", () => {
  const found = legibility(poster(`${"<p>seen</p>".repeat(11)}<p>lost</p>`), HEIGHT);
  expect(found.texts.filter(({ isCut }) => isCut).map(({ text }) => text)).toEqual(["lost"]);
});
