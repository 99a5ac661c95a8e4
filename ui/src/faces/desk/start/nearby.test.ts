import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import * as native from "../../../native";
import Nearby from "./Nearby.svelte";

vi.mock("../../../native", async (original) => ({
  ...(await original<typeof native>()),
  nearbyDays: vi.fn(),
  openNearby: vi.fn(),
}));
const nearbyDays = vi.mocked(native.nearbyDays);
const openNearby = vi.mocked(native.openNearby);

beforeEach(() => {
  nearbyDays.mockReset();
  openNearby.mockReset();
});

it("lists the days of other laptops, and opens the page of one", async () => {
  nearbyDays.mockResolvedValue([
    { address: "http://192.168.1.5:7410", isHere: false },
    { address: "http://192.168.1.6:7410", isHere: true },
  ]);
  const user = userEvent.setup();
  render(Nearby);
  await user.click(await screen.findByRole("button", { name: /Open .*192\.168\.1\.5:7410/u }));
  expect(openNearby.mock.calls).toEqual([["http://192.168.1.5:7410"]]);
  expect(nearbyDays).toHaveBeenCalledTimes(1);
  expect(screen.queryByText(/192\.168\.1\.6/u)).toBeNull();
});

it("says calmly that there is none, also when nobody can look around", async () => {
  nearbyDays.mockRejectedValue(new Error("no network"));
  render(Nearby);
  expect(await screen.findByText(/None is told in this network/u)).toBeTruthy();
});
