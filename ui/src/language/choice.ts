/** Which language to speak: the address, then this device's own choice, then the system's. */

export type Tag = "en" | "cy";

export interface Language {
  readonly tag: Tag;
  readonly dir: "ltr" | "rtl";
  /** Whose dates and numbers: plain "en" would write December 10. */
  readonly formats: string;
}

/** The languages we have, the first being the one to fall back on. */
export const languages: readonly [Language, ...Language[]] = [
  { tag: "en", dir: "ltr", formats: "en-GB" },
  { tag: "cy", dir: "ltr", formats: "cy" },
];

const KEPT = "planning-live.language";

/** Returns the first of the wanted languages that we have; "cy-GB" finds "cy". */
export function preferred(wanted: readonly (string | null)[]): Language {
  for (const want of wanted) {
    const short = want?.toLowerCase().split("-")[0];
    const found = languages.find((one) => one.tag === short);
    if (found) return found;
  }
  return languages[0];
}

/** Returns what this device should speak now. */
export function chosenHere(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  return preferred([asked, remembered(), ...navigator.languages]);
}

/** Keeps the choice on this device. A browser that forbids keeping only forgets it. */
export function remember(tag: Tag): void {
  try {
    localStorage.setItem(KEPT, tag);
  } catch {
    // A private window may refuse; the choice still holds until the page is closed.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
