/**
 * The way to the desktop app around this page, where there is one. A browser has none: whoever
 * offers something here asks `isInApp` first, and offers nothing otherwise.
 */
import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

/** Whether this page is a window of the app. */
export function isInApp(): boolean {
  return isTauri();
}

/** Asks the app for something it alone can do. Rejects with the app's own code of trouble. */
export function ask(command: string, told: Record<string, unknown> = {}): Promise<unknown> {
  return invoke(command, told);
}

/** Hears what the app says (a menu, a monitor that went) until the returned function is called. */
export function hear(event: string, tell: (payload: unknown) => void): () => void {
  const listening = listen(event, ({ payload }) => tell(payload));
  return () => void listening.then((stop) => stop());
}
