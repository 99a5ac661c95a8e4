import { render } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Grown, isCut } from "./fit";
import Fitted from "./Fitted.svelte";

const ROOM = new DOMRect(0, 100, 800, 600);

/** Everything stands in the room, but what is gone (`hidden`), which stands nowhere. */
function stands(heightOf: (size: number) => number) {
  const isGone = (one: Element) => one.closest("[hidden]") !== null;
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(ROOM.width);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(ROOM.height);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(ROOM.height);
  vi.spyOn(Element.prototype, "getClientRects").mockImplementation(function (this: Element) {
    return (isGone(this) ? [] : [ROOM]) as unknown as DOMRectList;
  });
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    if (isGone(this)) return new DOMRect(0, 0, 0, 0);
    if (this.tagName !== "P") return ROOM;
    const box = this.closest<HTMLElement>(".fitted, .box");
    const unit = box?.style.getPropertyValue("--unit") ?? "";
    const size = Number(/\* ([\d.]+)\)/u.exec(unit)?.[1] ?? 1);
    const isLess = box?.dataset["large"] !== undefined;
    return new DOMRect(0, ROOM.top, 300, heightOf(size) - (isLess ? 200 : 0));
  });
}

afterEach(() => void vi.restoreAllMocks());

describe("larger words", () => {
  it("may take the place of what has gone: that is not cut off", () => {
    stands(() => 500);
    document.body.innerHTML = `<div class="box"><p>Now</p><section hidden>After that</section></div>`;
    expect(isCut(document.body.firstElementChild as HTMLElement)).toBe(false);
  });

  async function grown(zoom: number, heightOf: (size: number) => number) {
    stands(heightOf);
    const told: Grown[] = [];
    const children = createRawSnippet(() => ({ render: () => "<p>Now</p>" }));
    render(Fitted, { zoom, children, ongrown: (one) => told.push(one) });
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
    return told.at(-1);
  }

  it("are as large as wanted where there is room for more", async () => {
    expect(await grown(1.25, (size) => 300 * size)).toEqual({ size: 1.25, most: 2 });
  });

  it("stop where they would lose something", async () => {
    expect(await grown(2, (size) => 480 * size)).toEqual({ size: 1.65, most: 1.65 });
  });

  it("know before anybody presses that there is no room at all", async () => {
    expect(await grown(1, (size) => 600 + 2000 * (size - 1))).toEqual({ size: 1, most: 1 });
  });
});
