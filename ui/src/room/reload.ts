/** A page that is not of the host's version is loaded again, once: twice would go on for ever. */
import { VERSION } from "../protocol";

const RELOADED = "planlive.reloaded";

/** Tells whether the page was not just loaded again for this, and keeps that it is now. */
export function isFirstReload(): boolean {
  try {
    const isFirst = sessionStorage.getItem(RELOADED) === null;
    sessionStorage.setItem(RELOADED, String(VERSION));
    return isFirst;
  } catch {
    // Where nothing is kept, the page is never loaded again by itself.
    return false;
  }
}

/** The host has let this page in: the next time it may be loaded again. */
export function forgetReload(): void {
  try {
    sessionStorage.removeItem(RELOADED);
  } catch {
    // Where nothing is kept, there is nothing to forget.
  }
}
