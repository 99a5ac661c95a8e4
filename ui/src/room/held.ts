/**
 * Every circle whose plan this device ever held: when it goes into other hands nothing that it was
 * only shown stays on it, and of whom the host deletes it keeps nothing, however long ago that was.
 */
import { eraseKept } from "./erase";
import { openPictureShelf } from "./pictures/shelf";

const HELD = "planlive.held";

/** Returns what this device held, each as "event.circle". */
export function held(): string[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(HELD) ?? "[]");
    return Array.isArray(all) ? all.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** Remembers that it holds one more. */
export function hold(whose: string): void {
  const all = held();
  if (!all.includes(whose)) write([...all, whose]);
}

/** Forgets all of one circle. */
export async function eraseHeld(whose: string): Promise<void> {
  write(held().filter((one) => one !== whose));
  await eraseKept(whose);
}

/** Forgets all of the circles that the host of an event names by their prints. */
export async function eraseGone(event: string, prints: readonly string[]): Promise<void> {
  const begins = `${event}.`;
  const own = held().filter((whose) => whose.startsWith(begins));
  const isGone = (whose: string) => prints.includes(printOf(event, whose.slice(begins.length)));
  for (const whose of own.filter(isGone)) await eraseHeld(whose);
}

/** Forgets the pictures that it was shown in every circle but this: what is not sent yet stays. */
export async function forgetSeenBut(whose: string | null): Promise<void> {
  for (const other of held().filter((one) => one !== whose)) {
    const shelf = await openPictureShelf(`planlive.pictures.${other}`);
    await shelf.forgetSeen().catch(() => undefined);
    shelf.close();
  }
}

/** Names a circle as the host names one that was deleted: 32 bits, FNV-1a, in hexadecimal. */
export function printOf(event: string, circle: string): string {
  let print = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${event}\n${circle}`)) {
    print = Math.imul(print ^ byte, 0x01000193);
  }
  return (print >>> 0).toString(16).padStart(8, "0");
}

function write(all: readonly string[]): void {
  try {
    localStorage.setItem(HELD, JSON.stringify(all));
  } catch {
    // A private window keeps nothing that it would have to forget.
  }
}
