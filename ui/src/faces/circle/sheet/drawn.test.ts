import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";
import Circle from "../Circle.svelte";
import type { Row } from "../trial/sample";
import { sampleHost } from "../trial/sample";
import { shipped } from "../trial/shipped";
import { later, tabletOf } from "../trial/tablet.test-kit";

afterEach(() => vi.useRealTimers());

function said(id: string, section: string, text: string, more = {}): Row {
  return ["entries", id, { worksheet: "maps", section, perspective: "Person", text, ...more }];
}

it("is looked at over the outline, and what is tapped opens there", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const rows = [
    said("d1", "dream", "A garden of my own"),
    said("n1", "nightmare", "To be moved again"),
    said("s1", "story", "I grew up by the sea", { private: true }),
    said("g1", "gifts", "I make people laugh"),
  ];
  const { room } = tabletOf(sampleHost({ worksheets: shipped, rows }));
  render(Circle, { room });
  await later();
  await fireEvent.click(screen.getByRole("button", { name: /MAPS/ }));
  await later();
  expect(screen.queryByRole("button", { name: "I make people laugh" })).toBeNull();

  await fireEvent.click(screen.getByRole("button", { name: "Picture" }));
  const laugh = await waitFor(() => screen.getByRole("button", { name: "I make people laugh" }));
  const drawing = screen.getByRole("region", { name: "MAPS, as a picture" });
  expect(drawing.textContent).toContain("A garden of my own");
  expect(drawing.textContent).not.toContain("To be moved again");
  expect(drawing.textContent).not.toContain("I grew up by the sea");
  expect(drawing.textContent).toContain("What you keep off the wall is in the outline only.");

  await fireEvent.click(laugh);
  await later();
  const focused = document.activeElement;
  expect(focused?.closest("[data-note]")?.getAttribute("data-note")).toBe("g1");
  expect(screen.getByRole("heading", { name: /My gifts, strengths/ })).toBeTruthy();
});
