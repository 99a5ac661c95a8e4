/** What one can say of a passphrase while it is typed. It is said, never demanded, but its length. */

/** The fewest letters with which the host sets a lock. */
export const SHORTEST = 8;
/** From here on, guessing takes longer than anyone has. */
const LONG = 16;
/** As many letters that differ are more than a pattern on the keyboard. */
const DIFFERENT = 8;

export type Advice = "short" | "easy" | "good";

/** Returns how a passphrase looks to a stranger who has the file and time. */
export function adviceOn(passphrase: string): Advice {
  const letters = [...passphrase.trim()];
  if (letters.length < SHORTEST) return "short";
  const different = new Set(letters.map((letter) => letter.toLowerCase())).size;
  return letters.length >= LONG && different >= DIFFERENT ? "good" : "easy";
}
