/**
 * What a face says in passing: to ears only (announce), or to eyes and ears (notify). Never the
 * only place where something is told.
 */
import { SvelteMap } from "svelte/reactivity";

export interface NoticeAction {
  label: string;
  onchoose: () => void;
}

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly action: NoticeAction | undefined;
}

const HEARD_MS = 10_000;
const SEEN_MS = 8_000;
const SEEN_WITH_ACTION_MS = 20_000;

const heard = new SvelteMap<number, string>();
const seen = new SvelteMap<number, Notice>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();
let last = 0;

/** What Notices.svelte shows. */
export const notices = { heard, seen };

/** Says a sentence to those who listen, after whatever is being read to them. */
export function announce(text: string): void {
  const id = ++last;
  heard.set(id, text);
  setTimeout(() => heard.delete(id), HEARD_MS);
}

/** Shows and says a sentence for some seconds, with one thing to do about it, such as undo. */
export function notify(text: string, action?: NoticeAction): void {
  const id = ++last;
  seen.set(id, { id, text, action });
  release(id);
}

/** What has been said so far, to tell later what was said before. */
export function lastSaid(): number {
  return last;
}

/** Takes away what was offered up to then: to undo would now take back something else. */
export function dismissOffers(upTo: number): void {
  for (const { id, action } of seen.values()) if (action && id <= upTo) dismiss(id);
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  hold(id);
  seen.delete(id);
}

/** Keeps a notice while someone is on it. */
export function hold(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
}

/** Lets a notice go in its own time. */
export function release(id: number): void {
  hold(id);
  const wait = seen.get(id)?.action ? SEEN_WITH_ACTION_MS : SEEN_MS;
  timers.set(
    id,
    setTimeout(() => dismiss(id), wait),
  );
}
