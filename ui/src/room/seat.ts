/** Who this device is at the day: what its address says, and the seat that it had before. */

import { eraseGone, eraseHeld, forgetSeenBut, hold } from "./held";

/** What stands after `#` in the address. */
export interface Invitation {
  key: string | null;
  /** The room's key, from the square or a link. */
  room: string | null;
  code: string | null;
  circle: string | null;
  event: string | null;
}

/** Reads the address after `#`. */
export function invitationIn(hash: string): Invitation {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const read = (name: string) => said.get(name) || null;
  return {
    key: read("key"),
    room: read("k"),
    code: read("code"),
    circle: read("circle"),
    event: read("event"),
  };
}

/** Where a device keeps the token of its seat. */
export interface SeatKeep {
  read: () => string | null;
  write: (token: string) => void;
  forget: () => void;
  /** Says whose plan this device keeps with that seat. */
  isOf?: (whose: string) => void;
  /** Gives the seat up, with all that this device keeps of that plan. */
  eraseAll?: () => void;
  /** Gives up what this device keeps of circles of an event that the host names by their prints. */
  eraseGone?: (event: string, prints: readonly string[]) => void;
}

/**
 * Keeps the token under the face and what the address says about whose seat it is. A seat that came
 * with a link is also the one of the plain address, so that the device finds it without the link.
 */
export function seatKeep(face: string, { circle, event }: Invitation): SeatKeep {
  const plain = `planlive.seat.${face}`;
  const name = [plain, circle ?? event].filter(Boolean).join(".");
  const names = event === null ? [...new Set([name, plain])] : [name];
  // A browser that keeps nothing (a private window) still has its seat until the page is closed.
  let here: string | null = null;
  const tried = (act: () => string | null | void) => {
    try {
      return act() ?? null;
    } catch {
      return null;
    }
  };
  return {
    read: () => here ?? tried(() => localStorage.getItem(name)),
    write: (token) => {
      here = token;
      for (const each of names) tried(() => localStorage.setItem(each, token));
    },
    forget: () => {
      here = null;
      tried(() => localStorage.removeItem(name));
      // Whoever it goes to next sees nothing of what it was shown here.
      void forgetSeenBut(null);
    },
    isOf: (whose) => {
      const before = tried(() => localStorage.getItem(`${name}.of`));
      tried(() => localStorage.setItem(`${name}.of`, whose));
      hold(whose);
      if (before !== whose) void forgetSeenBut(whose);
    },
    eraseGone: (event, prints) => void eraseGone(event, prints),
    eraseAll: () => {
      const whose = tried(() => localStorage.getItem(`${name}.of`));
      here = null;
      for (const each of [...names, `${name}.of`]) tried(() => localStorage.removeItem(each));
      if (whose !== null) void eraseHeld(whose);
    },
  };
}

/** Returns a code as the host writes it: what people type around the six letters does not count. */
export function tidyCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
}
