import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import type { Component } from "svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { hasWords, learn } from "../../../language";
import type { AccessView, Did, Sees, Sight, Thing, Viewer } from "../../../protocol";
import { told } from "../../../pictures/trust";
import { sampleView, toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import CertificateBanner from "./CertificateBanner.svelte";
import Erase from "./Erase.svelte";
import Keeping from "./Keeping.svelte";
import { yearAfter } from "./year-after";

beforeAll(async () => {
  for (const area of ["records", "accesslog", "printing"]) await learn(area);
});

/** What a browser was told to put where downloads go: its name, and from where. */
let saved: string[] = [];
beforeEach(() => {
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(`${this.download} ${this.getAttribute("href")}`);
  });
});
afterEach(() => void vi.restoreAllMocks());

const goes = {
  circle: "amara",
  records: 12,
  photos: 1,
  devices: 2,
  questions: 0,
  ideas: 0,
  isSharing: true,
  copies: ["10-00.planlive"],
};

function show(shown: Component, view = sampleView()) {
  const { desk, line } = toldDesk(view);
  render(WithDesk, { desk, shown: shown as never });
  return { desk, line, user: userEvent.setup() };
}

describe("deleting a person for good", () => {
  it("says what goes, asks for the name, and gives the certificate", async () => {
    const { desk, line } = toldDesk();
    const closed: string[] = [];
    const props = { circle: "amara", name: "Amara", onclose: () => closed.push("closed") };
    render(WithDesk, { desk, shown: Erase as never, more: props as never });
    const user = userEvent.setup();
    expect(line.asked.at(-1)).toEqual({ type: "whatGoes", circle: "amara" });
    line.tellAside({ type: "whatGoes", view: goes });
    const dialog = await screen.findByRole("dialog", { name: "Delete everything of Amara?" });
    expect(await within(dialog).findByText("12 notes and other records")).toBeTruthy();
    expect(within(dialog).queryByText(/^0 /u), "what there is none of").toBeNull();
    expect(within(dialog).getByText("10-00.planlive")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "I want to delete it" }));
    const go = screen.getByRole("button", { name: "Delete for good" });
    expect(go).toHaveProperty("disabled", true);
    await user.type(screen.getByRole("textbox"), "Amara");
    await user.click(go);
    const command = { type: "erasePerson", circle: "amara", name: "Amara" };
    expect(line.told).toEqual([{ ...command, language: "en", withCopies: true }]);
    line.tellAside({ type: "erased", path: "/paper/1", name: "Amara.pdf" });
    await user.click(await screen.findByRole("button", { name: "Keep the certificate" }));
    expect(saved).toEqual(["Amara.pdf /paper/1"]);
  });

  it("gives the certificate to a desk that comes later, once", async () => {
    const { line, user } = show(CertificateBanner as never);
    expect(screen.queryByRole("status")).toBeNull();
    line.tellAside({ type: "erased", path: "/paper/2", name: "Amara.pdf" });
    await user.click(await screen.findByRole("button", { name: "Keep the certificate" }));
    expect(saved).toEqual(["Amara.pdf /paper/2"]);
    expect(screen.queryByRole("button"), "somebody has it").toBeNull();
  });

  it("is refused by a hold, with its reason", () => {
    const view = sampleView();
    const hold = { reason: "An inquiry", by: "Grace", at: "2026-12-03T10:00:00Z" };
    const { desk } = toldDesk({
      ...view,
      event: { ...view.event, keeping: { until: null, hold } },
    });
    const props = { circle: "amara", name: "Amara", onclose: () => undefined };
    render(WithDesk, { desk, shown: Erase as never, more: props as never });
    expect(screen.getByText(/An inquiry \(Grace\)/u)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "I want to delete it" })).toBeNull();
  });
});

describe("keeping", () => {
  it("suggests a year after the day, and takes a hold with a reason and a name", async () => {
    const { line, user } = show(Keeping as never);
    await user.click(screen.getByRole("button", { name: /a year after the day/u }));
    expect(line.told).toEqual([{ type: "keepUntil", until: "2027-12-03" }]);
    const set = screen.getByRole("button", { name: "Set the hold" });
    expect(set).toHaveProperty("disabled", true);
    await user.type(screen.getByRole("textbox", { name: "Why" }), "An inquiry");
    await user.type(screen.getByRole("textbox", { name: "Who sets it" }), "Grace");
    await user.click(set);
    expect(line.told.at(-1)).toEqual({ type: "hold", reason: "An inquiry", by: "Grace" });
  });

  it("counts a year by the calendar", () => {
    expect(yearAfter("2028-02-29")).toBe("2029-02-28");
    expect(yearAfter(null)).toBeUndefined();
  });
});

describe("the words", () => {
  const viewers: Viewer[] = ["circle", "guest", "others", "desk", "remote", "wall"];
  const things: Thing[] = [
    "plan",
    "private",
    "checkIns",
    "money",
    "needs",
    "shown",
    "ideas",
    "name",
    "paper",
    "log",
  ];
  const all: Record<Sees, true> = {
    writes: true,
    reads: true,
    progress: true,
    onTheWall: true,
    withAYes: true,
    given: true,
    makes: true,
    makesForOthers: true,
    makesWithPrivate: true,
    partly: true,
    fullName: true,
    firstName: true,
    initials: true,
    nothing: true,
  };
  it("are there for everybody, everything, and however much of it they see", () => {
    const ids = [
      ...viewers.map((viewer) => `records-viewer-${viewer}`),
      ...things.map((thing) => `records-thing-${thing}`),
      ...Object.keys(all).map((sees) => `records-sees-${sees}`),
    ];
    expect(ids.filter((id) => !hasWords(id))).toEqual([]);
    const line: Sight = { viewer: "wall", thing: "plan", sees: "nothing" };
    expect(line.sees in all).toBe(true);
  });

  it("tell every line of the log as a sentence", () => {
    const line = (did: Did, more: Partial<AccessView> = {}): AccessView => ({
      number: 1,
      circle: "amara",
      role: "circle",
      device: { animal: 0, number: 12 },
      facilitator: null,
      did,
      at: "2026-12-03T10:00:00Z",
      until: "2026-12-03T10:00:00Z",
      count: 1,
      ...more,
    });
    const says = (did: Did, more?: Partial<AccessView>) => told(line(did, more), (id) => id);
    expect(says({ type: "opened" })).toBe("Otter 12 read the plan.");
    expect(says({ type: "changed" }, { count: 3 })).toBe(
      "Otter 12 wrote in the plan (changes: 3).",
    );
    const printed: Did = { type: "printed", paper: "pack", reader: "authority", format: "pdf" };
    expect(says(printed, { role: "desk", facilitator: "Grace" })).toMatch(
      /^Grace at the desk made paper of it: .*, for the authority\.$/u,
    );
  });
});
