/** Files of the day's own on the wall: where they are fetched from, and what they are called. */
import type { MediaView } from "../protocol";
import { addressAtHost } from "../room/open";

/** Returns the address of a file: in the app the host is not where the page came from. */
export function addressOf({ path }: MediaView): string {
  return addressAtHost(path);
}

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
  const image = new Image();
  image.src = addressOf(media);
  await image.decode().catch(() => undefined);
}
