/** Finding the box that stands for a place of the file. */
import { tick } from "svelte";
import type { Tag } from "../../../language";

const BOXES = ["input", "textarea", "select", "button"]
  .map((one) => `${one}:not([disabled])`)
  .join();

/** Returns the language that a place is in, if it is in one only. */
export function isOnlyIn(place: string): Tag | undefined {
  if (place.endsWith(".en")) return "en";
  return place.endsWith(".cy") ? "cy" : undefined;
}

/** Puts the focus on what stands for a place, or for the nearest thing around it. */
export async function focusPlace(page: HTMLElement, place: string): Promise<void> {
  for (let at = place; at !== ""; at = around(at)) {
    const found = page.querySelector<HTMLElement>(`[data-place="${at}"]`);
    if (!found) continue;
    for (let box: HTMLElement | null = found; box; box = box.parentElement) {
      if (box instanceof HTMLDetailsElement) box.open = true;
    }
    await tick();
    const box = found.querySelector<HTMLElement>(BOXES) ?? found;
    box.focus();
    box.scrollIntoView?.({ block: "center" });
    return;
  }
}

/** Returns the place around a place: "sections[2].title" is in "sections[2]". */
function around(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf("."), place.lastIndexOf("[")));
}
