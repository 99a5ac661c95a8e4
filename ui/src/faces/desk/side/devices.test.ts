import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import type { Component } from "svelte";
import { describe, expect, it } from "vitest";
import type { DeviceView, DoorView } from "../../../protocol";
import { sampleView, toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import DevicesDialog from "./DevicesDialog.svelte";
import JoiningPanel from "./JoiningPanel.svelte";

const device = (seat: string, animal: number, more: Partial<DeviceView> = {}): DeviceView => ({
  seat,
  name: { animal, number: 12 },
  role: { type: "circle", circle: "amara" },
  isHere: true,
  since: "2026-12-03T10:00:00Z",
  ...more,
});

function show(shown: Component, door: Partial<DoorView>, isLocked = false) {
  const view = sampleView();
  const { desk, line } = toldDesk({ ...view, joining: { ...view.joining, isLocked } });
  line.door = { devices: [], wrongCodes: 0, wrongFrom: 0, ...door };
  render(WithDesk, { desk, shown: shown as never });
  return { line, user: userEvent.setup() };
}

describe("the devices that have joined", () => {
  const devices = [
    device("s1", 0),
    device("s2", 1, { isHere: false, role: { type: "guest", circle: "amara" } }),
    device("s3", 2, { role: { type: "remote" } }),
  ];
  const choose = async (user: ReturnType<typeof userEvent.setup>, name: string, what: string) => {
    await user.click(screen.getByRole("button", { name: `What to do with ${name}` }));
    await user.click(screen.getByRole("menuitem", { name: what }));
  };

  it("stand under their circle, by the name that they show themselves", () => {
    show(DevicesDialog as never, { devices });
    const dialog = screen.getByRole("dialog", { name: "Devices that have joined" });
    const headings = within(dialog).getAllByRole("heading", { level: 3 });
    expect(headings.map((one) => one.textContent)).toEqual(["Amara", "Phones of the team"]);
    expect(within(dialog).getByText("Otter 12")).toBeTruthy();
    expect(within(dialog).getByText(/Not here.*looks on only/s)).toBeTruthy();
  });

  it("show which they are, and are let look on only", async () => {
    const { line, user } = show(DevicesDialog as never, { devices });
    await choose(user, "Otter 12", "Let it show its name");
    expect(line.identified).toEqual(["s1"]);
    await choose(user, "Otter 12", "Let it look on only");
    await choose(user, "Heron 12", "Let it write");
    const to = (seat: string, onlyLooks: boolean) => ({
      type: "moveDevice",
      seat,
      circle: "amara",
      onlyLooks,
    });
    expect(line.told).toEqual([to("s1", true), to("s2", false)]);
  });

  it("go in two taps, with a new code", async () => {
    const { line, user } = show(DevicesDialog as never, { devices });
    await choose(user, "Hare 12", "Take it out of the day");
    await user.click(screen.getByRole("button", { name: "Take it out" }));
    expect(line.told).toEqual([{ type: "removeDevice", seat: "s3", newCode: false }]);
    await choose(user, "Otter 12", "Take it out of the day");
    await user.click(screen.getByRole("button", { name: "Take it out, new code" }));
    expect(line.told.at(-1)).toEqual({ type: "removeDevice", seat: "s1", newCode: true });
  });

  it("are desks and walls as well, but for this very desk", async () => {
    const own = device("this-desk", 4, { role: { type: "facilitator" } });
    const other = device("s4", 5, { role: { type: "facilitator" } });
    const wall = device("s5", 6, { role: { type: "wall" } });
    const { line, user } = show(DevicesDialog as never, { devices: [own, other, wall] });
    expect(screen.queryByText("Badger 12")).toBeNull();
    const headings = screen.getAllByRole("heading", { level: 3 });
    expect(headings.map((one) => one.textContent)).toEqual([
      "Desks in other places",
      "Walls in other places",
    ]);
    await choose(user, "Wren 12", "Take it out of the day");
    expect(screen.getByText(/the link with which it came/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take it out" }));
    expect(line.told).toEqual([{ type: "removeDevice", seat: "s4", newCode: false }]);
  });
});

describe("the door", () => {
  it("is shut and opened", async () => {
    const { line, user } = show(JoiningPanel as never, {});
    await user.click(screen.getByRole("button", { name: "Let nobody new in" }));
    expect(line.told).toEqual([{ type: "lockJoining", locked: true }]);
  });

  it("says that it is shut, and that somebody tries codes", () => {
    show(JoiningPanel as never, { wrongCodes: 30, wrongFrom: 2 }, true);
    expect(screen.getByText(/Nobody new can join/)).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("30");
    expect(screen.getByRole("button", { name: "Let people in again" })).toBeTruthy();
  });
});
