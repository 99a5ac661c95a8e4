import { concatBytes } from "@noble/hashes/utils.js";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { bytesOf, sealedChunks } from "../../../room/transport/file.test-kit";
import { sampleHost } from "../trial/sample";
import { later, onHost, tabletOf } from "../trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

async function opened() {
  const tablet = tabletOf(host);
  render(Circle, { room: tablet.room });
  await later();
  await user.click(screen.getByText("Make our pages"));
  await later();
  return tablet;
}

/** The box alone: a look through the whole page takes long. */
const box = () => within(screen.getByText("Our pages").closest("dialog") ?? document.body);

const asked = () =>
  host.heard.flatMap((frame) => (frame.type === "print" ? [frame.paper] : [])).at(-1);

// What is fetched later is here, as it is on a tablet that has been in for a moment.
beforeAll(async () => {
  await import("./OwnPages.svelte");
  await import("../../../language/en/printing.ftl?raw");
});
// A whole day is drawn first, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });
beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
  history.replaceState(null, "");
  host = sampleHost();
  host.paper = { type: "printed", path: "/paper/3", name: "Amara.pdf", pages: 2, warnings: [] };
});
afterEach(() => {
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
});

it("a circle makes its own copy, opens it or keeps it", async () => {
  await opened();
  await user.selectOptions(box().getByRole("combobox", { name: "Which pages?" }), "Perfect week");
  await user.click(box().getByRole("radio", { name: /^Larger/u }));
  await user.click(box().getByRole("button", { name: "Make them" }));
  await later();
  expect(asked()).toMatchObject({ kind: "week", circle: "amara", format: "pdf", each: false });
  expect(asked()?.choice).toMatchObject({
    reader: "family",
    dress: "larger",
    withPrivate: false,
    madeFor: "",
  });
  expect(asked()?.choice.sections).toHaveLength(18);
  expect(screen.getByText("2 pages are ready")).toBeTruthy();
  const open = box().getByRole("link", { name: "Open it" });
  expect(open.getAttribute("href")).toBe("/paper/3");
  expect(box().getByRole("link", { name: "Save it" }).getAttribute("download")).toBe("Amara.pdf");
  await user.click(box().getByRole("radio", { name: /^A page for screen readers/u }));
  expect(box().queryByRole("link", { name: "Open it" }), "these are not those").toBeNull();
  await user.selectOptions(box().getByRole("combobox", { name: "Which pages?" }), "PATH poster");
  expect(box().queryByRole("radio", { name: /^Larger/u }), "a poster has one size").toBeNull();
  await user.click(box().getByRole("button", { name: "Make them" }));
  await later();
  expect(asked()).toMatchObject({ kind: "path", choice: { dress: "standard" } });
});

it("private notes are on it once the circle has said so, and that is kept in the plan", async () => {
  await opened();
  await user.click(box().getByRole("switch", { name: "Our private notes too" }));
  await later();
  expect(onHost(host, "about", "plan", "private_on_paper")).toBe(true);
  await user.click(box().getByRole("button", { name: "Make them" }));
  await later();
  expect(asked()?.choice.withPrivate).toBe(true);
});

it("says why there are none, and makes none while the host is away", async () => {
  host.paper = { type: "failed", error: "noPaper" };
  const { wire } = await opened();
  await user.click(box().getByRole("button", { name: "Make them" }));
  await later();
  expect(screen.getByText(/could not be made/u)).toBeTruthy();
  wire.cut();
  await later();
  expect(screen.getByText(/cannot be reached/u)).toBeTruthy();
  expect(box().getByRole("button", { name: "Make them" })).toBeDisabled();
});

it("on a tablet of its own the pages come sealed, and again when the Wi-Fi breaks off", async () => {
  const whole = sealedChunks("/paper/3", {
    name: "Amara.pdf",
    type: "application/pdf",
    file: bytesOf(9),
  });
  let isThere = false;
  const asked: string[] = [];
  const answer = (address: string) => {
    asked.push(address);
    if (!isThere) return Promise.reject(new TypeError("Failed to fetch"));
    return Promise.resolve(new Response(concatBytes(...whole)));
  };
  await opened();
  vi.stubGlobal("location", new URL("http://hall.test:7410/circle.html"));
  vi.stubGlobal("fetch", answer);
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:pages");
  const gone = vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
  try {
    await user.click(box().getByRole("button", { name: "Make them" }));
    await later();
    expect(box().getByText(/is being fetched/u)).toBeTruthy();
    expect(box().queryByRole("link", { name: "Open it" })).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(box().getByText(/It broke off/u)).toBeTruthy();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(box().getByText(/could not be fetched/u), "in the end it says so").toBeTruthy();
    isThere = true;
    await user.click(box().getByRole("button", { name: "Try again" }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(box().getByRole("link", { name: "Open it" }).getAttribute("href")).toBe("blob:pages");
    expect(new Set(asked).size, "one address, which is not the paper's").toBe(1);
    expect(asked[0]).toMatch(/^\/sealed\/[0-9a-f]{64}$/u);
    await user.click(box().getByRole("radio", { name: /^A page for screen readers/u }));
    await vi.advanceTimersByTimeAsync(16 * 60_000);
    expect(gone, "let go of").toHaveBeenCalledWith("blob:pages");
  } finally {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
});
