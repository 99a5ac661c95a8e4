/** Files of the day's own on the wall: where they are fetched from, and what they are called. */
import type { MediaView } from "../protocol";
import { hold } from "../room/files";

/** A picture gives way to the next, or is waited for and then shown: it stays for so long between. */
export const HANDED_ON_MS = 10_000;

/** Returns what people call a file: "Our_song.mp3" is "Our song". */
export function titleOfFile(name: string): string {
  const bare = name
    .replace(/\.[a-z0-9]{2,4}$/iu, "")
    .replaceAll(/[_\s]+/gu, " ")
    .trim();
  return bare || name;
}

/** Waits until a photo can be shown whole; nobody waits for one that cannot be had. */
export async function fetched(media: MediaView): Promise<void> {
  if (media.kind !== "photo") return;
  const { address, release } = hold(media.path, HANDED_ON_MS);
  try {
    const image = new Image();
    image.src = await address;
    await image.decode();
  } catch {
    // Whoever shows it says so.
  } finally {
    release();
  }
}
