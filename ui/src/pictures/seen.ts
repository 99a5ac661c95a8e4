/** How a wall is looked at: its clock, its size, and whether what it shows can have pages. */
import type { WallLook, WallShowing, WallView } from "../protocol";

/** Returns the time on the wall: one that stands still has the time since when it does. */
export function timeOn({ frozenAt }: WallView, now: number): number {
  return frozenAt === null ? now : Date.parse(frozenAt);
}

/** Returns how much larger than usual the words are. Never smaller: the last row has to read them. */
export function zoomOf({ zoom }: WallLook): number {
  return Math.max(1, zoom / 100);
}

/** Tells whether it is cut into pages where it does not fit. */
export function isPaged(showing: WallShowing): boolean {
  return ["item", "ideas", "parked"].includes(showing.type);
}

/** Tells whether its words are only as large as all of them are whole; others follow what is wanted. */
export function isFitted(showing: WallShowing): boolean {
  return ["agenda", "joining", "thanks", "item"].includes(showing.type);
}

/** Returns what is shown, as long as it is the same thing: a new idea among others does not change it. */
export function sameness(showing: WallShowing): string {
  switch (showing.type) {
    case "ideas":
      return `ideas ${showing.only ?? ""}`;
    case "agenda":
    case "joining":
    case "neutral":
    case "parked":
    case "thanks":
      return showing.type;
    case "item":
    case "holding":
    case "media":
      return JSON.stringify(showing);
  }
}

/** Tells whether it is something that circles have given, and can take back at any moment. */
export function isGiven(showing: WallShowing): boolean {
  return isPaged(showing);
}

/** Returns whether music or a film is on the wall, which can be stopped and go on. */
export function hasSound(showing: WallShowing): boolean {
  if (showing.type !== "media" && showing.type !== "holding") return false;
  return showing.media !== null && showing.media.kind !== "photo";
}

/** Tells whether it is a sentence or a title as large as the wall allows; a photo has no words. */
export function hasLargeWords(showing: WallShowing): boolean {
  if (showing.type === "ideas") return showing.only !== null;
  return showing.type === "holding" || (showing.type === "media" && showing.media.kind === "music");
}

/** Tells whether its words can be larger than usual; others are as large as they can be already. */
export function canGrow(showing: WallShowing): boolean {
  if (["neutral", "media", "holding"].includes(showing.type)) return false;
  return showing.type !== "ideas" || showing.only === null;
}
