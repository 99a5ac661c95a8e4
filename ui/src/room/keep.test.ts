import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openKeep } from "./keep";

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

function without(what: "IndexedDB" | "IndexedDB and localStorage") {
  vi.stubGlobal("indexedDB", undefined);
  if (what === "IndexedDB") return;
  vi.stubGlobal("localStorage", {
    setItem: () => {
      throw new Error("a private window refuses");
    },
  });
}

describe.each([
  ["database", () => vi.stubGlobal("indexedDB", new IDBFactory())],
  ["storage", () => without("IndexedDB")],
  ["memory", () => without("IndexedDB and localStorage")],
] as const)("kept in %s", (where, prepare) => {
  test("what was written is read again, and what was removed is gone", async () => {
    prepare();
    const keep = await openKeep("amara");
    expect(keep.where).toBe(where);
    expect(await keep.read("pending")).toBeUndefined();
    const edits = [{ id: "a", text: "tê" }, { id: "b" }];
    await keep.write("pending", edits);
    edits.push({ id: "later" });
    await keep.write("seat", { token: "x" });
    expect(await keep.read("pending")).toEqual([{ id: "a", text: "tê" }, { id: "b" }]);
    expect((await keep.keys()).sort()).toEqual(["pending", "seat"]);
    await keep.remove("pending");
    expect(await keep.keys()).toEqual(["seat"]);
  });
});

test("another page of this device finds it, and another name does not", async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  await (await openKeep("amara")).write("pending", 1);
  expect(await (await openKeep("amara")).read("pending")).toBe(1);
  expect(await (await openKeep("ben")).read("pending")).toBeUndefined();
  without("IndexedDB");
  await (await openKeep("amara")).write("pending", 2);
  expect(await (await openKeep("ben")).keys()).toEqual([]);
});
