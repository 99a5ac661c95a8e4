import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { Monitor } from "../../../native";
import { shellAnswers } from "../../../native/shell.test-kit";
import ScreenDialog from "./ScreenDialog.svelte";
import { noScreen, type NoScreen } from "./screens";

const laptop: Monitor = {
  id: "eDP-1",
  name: "Laptop",
  width: 1280,
  height: 800,
  x: 0,
  y: 0,
  hasDesk: true,
  isPrimary: true,
};
const beside = { ...laptop, id: "HDMI-1", name: "Projector", x: 1280, hasDesk: false };
/** A mirrored projector with fewer dots has the same place and another size. */
const mirror = { ...beside, x: 0, width: 1024, height: 768 };

const check: [string, Monitor[], NoScreen | undefined][] = [
  ["a laptop alone", [laptop], "single"],
  ["a projector beside it", [laptop, beside], undefined],
  ["a projector that mirrors it", [laptop, mirror], "mirrored"],
  ["one that mirrors and one beside", [laptop, mirror, beside], undefined],
];

it.each(check)("%s", (_, screens, expected) => expect(noScreen(screens)).toBe(expected));

describe("before the wall opens", () => {
  async function open(screens: Monitor[]) {
    shellAnswers({ monitors: screens, wall_state: { isOpen: false, monitor: null } });
    render(ScreenDialog, { open: true });
    await screen.findByText("Laptop");
  }

  it("says that the room would see the desk, and does not offer that screen", async () => {
    await open([laptop, mirror]);
    expect(screen.getByText(/shows the same picture as the desk\. Everyone/u)).toBeTruthy();
    expect(screen.getByText(/choose “Extend”/u)).toBeTruthy();
    const projector = screen.getByRole("button", { name: /Projector.*same picture/u });
    expect(projector.hasAttribute("disabled")).toBe(true);
  });

  it("warns of a mirror where the computer tells of one screen only", async () => {
    await open([laptop]);
    expect(screen.getByText(/private things too/u)).toBeTruthy();
  });

  it("warns of nothing where the wall has a screen of its own", async () => {
    await open([laptop, beside]);
    expect(screen.queryByText(/private things too/u)).toBeNull();
    const projector = screen.getByRole("button", { name: /Projector/u });
    expect(projector.hasAttribute("disabled")).toBe(false);
  });
});
