/**
 * Which page of this device holds which unsaved words. Two pages of one circle must not both take
 * up the same words; a page that was closed must leave its words to the next one.
 */
import { newId } from "./id";

const KEPT = "planlive.page";
const ANSWER_MS = 200;

export interface Pages {
  /** The name of this page; the same after it was loaded again. */
  readonly own: string;
  /** The other pages that are open now. */
  readonly others: ReadonlySet<string>;
  close: () => void;
}

/** Finds out which other pages are there, and answers those that ask later. */
export async function meetPages(room: string): Promise<Pages> {
  let own = remembered() ?? newId();
  const others = new Set<string>();
  if (typeof BroadcastChannel === "undefined") return { own, others, close: () => undefined };
  const channel = new BroadcastChannel(`planlive.pages.${room}`);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === "who?") channel.postMessage(own);
    else if (typeof data === "string") others.add(data);
  });
  channel.postMessage("who?");
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  // A duplicated tab brings the name of the page that it was made from.
  if (others.has(own)) own = newId();
  remember(own);
  return { own, others, close: () => channel.close() };
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function remember(name: string): void {
  try {
    sessionStorage.setItem(KEPT, name);
  } catch {
    // Its words are then taken up by whichever page comes next.
  }
}
