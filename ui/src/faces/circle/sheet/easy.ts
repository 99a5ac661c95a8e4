/** Whether this device shows questions in easy words: chosen once, and kept. */
import type { Template } from "../../../protocol";

const KEPT = "planlive.easy-words";

export function wantsEasy(): boolean {
  try {
    return localStorage.getItem(KEPT) === "yes";
  } catch {
    return false;
  }
}

export function keepEasy(isEasy: boolean): void {
  try {
    if (isEasy) localStorage.setItem(KEPT, "yes");
    else localStorage.removeItem(KEPT);
  } catch {
    // Chosen again the next time; nothing is lost.
  }
}

/** Returns whether a worksheet has any easy words to show. */
export function hasEasy({ easy, sections }: Template): boolean {
  return easy !== undefined || sections.some((section) => section.easy !== undefined);
}
