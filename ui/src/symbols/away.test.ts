import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import SymbolPicker from "./SymbolPicker.svelte";
import { servePack } from "./pack.test-kit";

test("cut off before the first look, it says so, and tries again when asked", async () => {
  vi.stubGlobal("fetch", vi.fn(servePack(false)));
  render(SymbolPicker, { onchoose: vi.fn(), onclose: vi.fn() });
  expect(await screen.findByText("The pictures cannot be reached just now")).toBeVisible();
  vi.stubGlobal("fetch", vi.fn(servePack()));
  await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findAllByRole("option")).not.toHaveLength(0);
  vi.unstubAllGlobals();
});
