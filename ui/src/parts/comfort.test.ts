import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chooseComfort, comfort, startComfort } from "./comfort.svelte";
import ComfortPanel from "./ComfortPanel.svelte";
import { chooseLanguage } from "../language";

const root = document.documentElement;
let systemSays: Record<string, boolean>;
let listeners: Map<string, (event: { matches: boolean }) => void>;

beforeEach(() => {
  systemSays = {};
  listeners = new Map();
  localStorage.removeItem("planning-live.comfort");
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: systemSays[query] ?? false,
    addEventListener: (_: string, hear: (event: { matches: boolean }) => void) =>
      listeners.set(query, hear),
  }));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await chooseLanguage("en");
});

const looks = () => ({ ...root.dataset, size: root.style.getPropertyValue("--text-size") });

test("the page follows the system until a person chooses, and keeps the choice", () => {
  systemSays["(prefers-color-scheme: dark)"] = true;
  startComfort("circle");
  expect(looks()).toMatchObject({ face: "circle", theme: "dark", contrast: "normal", size: "1" });
  listeners.get("(prefers-contrast: more)")?.({ matches: true });
  expect(root.dataset["contrast"]).toBe("more");
  chooseComfort({ theme: "light", contrast: false, size: 150 });
  expect(looks()).toMatchObject({ theme: "light", contrast: "normal", size: "1.5" });
  listeners.get("(prefers-color-scheme: dark)")?.({ matches: true });
  expect(root.dataset["theme"], "the choice stands").toBe("light");
  startComfort("circle");
  expect(looks(), "after a reload").toMatchObject({ theme: "light", size: "1.5" });
});

test("what was kept and makes no sense is left alone", () => {
  for (const odd of ["{", "null", '{"size":900,"theme":"light","contrast":null,"calm":null}']) {
    localStorage.setItem("planning-live.comfort", odd);
    startComfort("desk");
    expect(comfort.size, odd).toBe(100);
  }
});

test("the wall is paper, whatever the host's laptop likes", () => {
  systemSays["(prefers-color-scheme: dark)"] = true;
  chooseComfort({ theme: "dark", size: 200 });
  startComfort("wall");
  expect(looks()).toMatchObject({ face: "wall", theme: "light", size: "1" });
});

test("the panel changes the page: larger words, contrast, stillness, language", async () => {
  const user = userEvent.setup();
  startComfort("circle");
  render(ComfortPanel);
  for (let step = 0; step < 12; step++) {
    await user.click(screen.getByRole("button", { name: "Larger words" }));
  }
  expect(screen.getByText("200 per cent")).toBeVisible();
  expect(screen.getByRole("button", { name: "Larger words" })).toBeDisabled();
  await user.click(screen.getByRole("switch", { name: "Strong contrast" }));
  await user.click(screen.getByRole("switch", { name: "Keep still" }));
  await user.click(screen.getByRole("radio", { name: "Dark" }));
  expect(looks()).toMatchObject({ theme: "dark", contrast: "more", motion: "calm", size: "2" });
  await user.click(screen.getByRole("button", { name: "Back to how it was" }));
  expect(looks()).toMatchObject({ theme: "light", contrast: "normal", motion: "full", size: "1" });
  await user.click(screen.getByRole("radio", { name: "Cymraeg" }));
  await vi.waitFor(() => expect(screen.getByText("Maint y geiriau")).toBeVisible());
  expect(root.lang).toBe("cy");
});
