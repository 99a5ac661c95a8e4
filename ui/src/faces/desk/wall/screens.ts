/** Which screens the room sees apart from the desk: on a mirrored one it would see the desk. */
import type { Monitor } from "../../../native";

/** Why no screen is the wall's own. */
export type NoScreen = "single" | "mirrored";

/** Tells whether a screen shows some of what the desk's screen shows. */
export function showsDesk(screen: Monitor, screens: readonly Monitor[]): boolean {
  if (screen.hasDesk) return true;
  return screens.some((desk) => desk.hasDesk && isOver(screen, desk));
}

/** Returns why the wall can only stand where the desk is; nothing where it has a screen. */
export function noScreen(screens: readonly Monitor[]): NoScreen | undefined {
  if (screens.length < 2) return "single";
  return screens.every((screen) => showsDesk(screen, screens)) ? "mirrored" : undefined;
}

function isOver(a: Monitor, b: Monitor): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
