import { concatBytes } from "@noble/hashes/utils.js";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { learn } from "../../../language";
import { notices } from "../../../parts/notices.svelte";
import type { Printed } from "../../../room/papers.svelte";
import { bytesOf, sealedChunks } from "../../../room/transport/file.test-kit";
import { openWhenMade, savePrinted } from "./keeping";

const printed: Printed = {
  type: "printed",
  path: "/paper/7",
  name: "Amara.pdf",
  pages: 2,
  warnings: [],
};
const sealed = sealedChunks(printed.path, {
  name: printed.name,
  type: "application/pdf",
  file: bytesOf(9),
});

const said = () => [...notices.seen.values()].at(-1)?.text;

/** The tab that a browser opened. */
let tab: { closed: boolean; close: () => void; says: string | undefined; at: string | undefined };
let status: number;

beforeAll(() => learn("printing"));
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("location", new URL("http://hall.test:7410/desk.html"));
  status = 200;
  vi.stubGlobal("fetch", () =>
    Promise.resolve(new Response(status === 200 ? concatBytes(...sealed) : null, { status })),
  );
  tab = { closed: false, close: () => (tab.closed = true), says: undefined, at: undefined };
  const body = {
    set textContent(says: string) {
      tab.says = says;
    },
  };
  const place = { replace: (at: string | URL) => (tab.at = String(at)) };
  const opened = { document: { body }, location: place, close: () => tab.close() };
  Object.defineProperty(opened, "closed", { get: () => tab.closed });
  vi.spyOn(window, "open").mockReturnValue(opened as never);
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:paper");
  vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(120_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("a tab waits for a paper that comes sealed, and has it until it is closed", async () => {
  await openWhenMade(() => Promise.resolve(printed));
  expect(tab.says).toMatch(/being fetched/u);
  expect(tab.at).toBe("blob:paper");
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(URL.revokeObjectURL, "it is loaded anew, or saved from there").not.toHaveBeenCalled();
  tab.close();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(URL.revokeObjectURL).toHaveBeenCalledWith("blob:paper");
});

it("no tab stays for a paper that cannot be had, and somebody hears why", async () => {
  status = 404;
  await openWhenMade(() => Promise.resolve(printed));
  expect(tab.closed).toBe(true);
  expect(said()).toMatch(/no longer has it/u);
});

it("what cannot be had is not said to be saved", async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  status = 404;
  await savePrinted(printed, false);
  expect(click).not.toHaveBeenCalled();
  expect(said()).toMatch(/no longer has it/u);
  status = 200;
  await savePrinted(printed, false);
  expect(click).toHaveBeenCalledOnce();
  expect(said()).toMatch(/Amara\.pdf/u);
});
