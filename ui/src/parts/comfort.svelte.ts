/**
 * How the screen looks on this device: text size, light or dark, contrast, stillness.
 * Follows the system until a person chooses, and keeps the choice here only.
 */

export type Face = "circle" | "desk" | "wall";
export type Theme = "system" | "light" | "dark";

export interface Comfort {
  /** Text size in per cent, 100 to 200. */
  size: number;
  theme: Theme;
  /** null follows the system. */
  contrast: boolean | null;
  calm: boolean | null;
}

export const sizes = { least: 100, most: 200, step: 10 } as const;

const KEPT = "planning-live.comfort";
const usual: Comfort = { size: 100, theme: "system", contrast: null, calm: null };

const system = $state({ dark: false, contrast: false, calm: false });
const choice: Comfort = $state({ ...usual });

/** What is chosen, and what follows from it on this device. */
export const comfort = {
  get size(): number {
    return choice.size;
  },
  get theme(): Theme {
    return choice.theme;
  },
  get isDark(): boolean {
    return choice.theme === "system" ? system.dark : choice.theme === "dark";
  },
  get hasContrast(): boolean {
    return choice.contrast ?? system.contrast;
  },
  get isCalm(): boolean {
    return choice.calm ?? system.calm;
  },
  get isUsual(): boolean {
    return JSON.stringify(choice) === JSON.stringify(usual);
  },
};

/** Changes some of it, on the page at once and on this device for later. */
export function chooseComfort(change: Partial<Comfort>): void {
  Object.assign(choice, change);
  choice.size = Math.min(sizes.most, Math.max(sizes.least, Math.round(choice.size)));
  try {
    localStorage.setItem(KEPT, JSON.stringify(choice));
  } catch {
    // A private window may refuse; the choice still holds until the page is closed.
  }
  show();
}

/** Goes back to what the system says. */
export function resetComfort(): void {
  chooseComfort(usual);
}

/** Dresses the page for a face and keeps it so when the system changes its mind. */
export function startComfort(face: Face): void {
  document.documentElement.dataset["face"] = face;
  Object.assign(choice, usual, face === "wall" ? {} : kept());
  follow("(prefers-contrast: more)", (yes) => (system.contrast = yes));
  follow("(prefers-reduced-motion: reduce)", (yes) => (system.calm = yes));
  // The wall is paper unless the desk says otherwise: the host's night mode is not the room's.
  if (face !== "wall") follow("(prefers-color-scheme: dark)", (yes) => (system.dark = yes));
  show();
}

function follow(query: string, tell: (yes: boolean) => void): void {
  const media = window.matchMedia(query);
  tell(media.matches);
  media.addEventListener("change", (event) => {
    tell(event.matches);
    show();
  });
}

function show(): void {
  const root = document.documentElement;
  root.dataset["theme"] = comfort.isDark ? "dark" : "light";
  root.dataset["contrast"] = comfort.hasContrast ? "more" : "normal";
  root.dataset["motion"] = comfort.isCalm ? "calm" : "full";
  root.style.setProperty("--text-size", String(comfort.size / 100));
}

/** Reads what was kept, taking only what still makes sense. */
function kept(): Partial<Comfort> {
  try {
    const old: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
    return isComfort(old) ? old : {};
  } catch {
    return {};
  }
}

function isComfort(old: unknown): old is Comfort {
  if (typeof old !== "object" || old === null) return false;
  if (!("size" in old && "theme" in old && "contrast" in old && "calm" in old)) return false;
  const { size, theme, contrast, calm } = old;
  return (
    typeof size === "number" &&
    size >= sizes.least &&
    size <= sizes.most &&
    (theme === "system" || theme === "light" || theme === "dark") &&
    isMaybe(contrast) &&
    isMaybe(calm)
  );
}

function isMaybe(value: unknown): value is boolean | null {
  return value === null || typeof value === "boolean";
}
