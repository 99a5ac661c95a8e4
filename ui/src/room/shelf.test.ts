import { beforeEach, describe, expect, it } from "vitest";
import type { Keep } from "./keep";
import { Shelf } from "./shelf";

/** What one device keeps, for all its pages. */
const device = new Map<string, string>();

const keep: Keep = {
  where: "database",
  read: async (key) => JSON.parse(device.get(key) ?? "null"),
  write: async (key, value) => void device.set(key, JSON.stringify(value)),
  remove: async (key) => void device.delete(key),
  keys: async () => [...device.keys()],
};

let room = 0;
beforeEach(() => {
  device.clear();
  sessionStorage.clear();
  room++;
});

/** A page that is opened, with what it takes up. */
async function page(): Promise<{ shelf: Shelf; found: Map<string, unknown> }> {
  const shelf = new Shelf(`harbour.amara.${room}`, () => Promise.resolve(keep));
  const found = new Map(await shelf.open());
  return { shelf, found };
}

describe("unsaved words", () => {
  it("are taken up by the page that comes after the one that wrote them", async () => {
    const first = await page();
    first.shelf.put("pen/text", "tea on Fri");
    first.shelf.put("pen/text", "tea on Friday");
    await first.shelf.settled();
    first.shelf.close();
    const second = await page();
    expect([...second.found], "the last words of the first page").toEqual([
      ["pen/text", "tea on Friday"],
    ]);
    second.shelf.put("pen/text", null);
    await second.shelf.settled();
    expect(device.size, "settled words are forgotten, wherever they came from").toBe(0);
  });

  it("are not put back when the plan was deleted for good", async () => {
    const { shelf } = await page();
    shelf.put("pen/text", "tea");
    await shelf.settled();
    device.clear(); // As eraseKept does.
    shelf.put("pen/text", "tea on Friday");
    shelf.put("pen/other", "song");
    shelf.forget();
    shelf.put("pen/text", "tea on Friday at four");
    await shelf.settled();
    const kept = [...device.values()].join(" ");
    expect(kept, "nothing that waited, and nothing after").not.toMatch(/song|four/u);
  });

  it("are left to the page that is still writing them", async () => {
    const first = await page();
    first.shelf.put("pen/text", "tea on Friday");
    await first.shelf.settled();
    // A tab that was duplicated even has the first one's name.
    const second = await page();
    expect(second.found.size, "two pages would each send them").toBe(0);
    second.shelf.put("pen/text", "song");
    await second.shelf.settled();
    expect(device.size, "each keeps its own").toBe(2);
    first.shelf.close();
    second.shelf.close();
  });

  it("survive the page that kept them before it had opened what it keeps", async () => {
    const shelf = new Shelf(`harbour.amara.${room}`, () => Promise.resolve(keep));
    shelf.put("pen/text", "quick");
    await shelf.open();
    await shelf.settled();
    expect([...device.values()]).toEqual(['"quick"']);
    shelf.close();
  });
});
