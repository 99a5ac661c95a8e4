/** Ids that nobody has to hand out. The room's page is no secure context: no randomUUID there. */

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
const LENGTH = 26;

/** Returns a new id: 26 letters that are never mistaken for one another, 130 random bits. */
export function newId(): string {
  let id = "";
  for (const byte of randomBytes(LENGTH)) id += LETTERS[byte % LETTERS.length];
  return id;
}

/** Returns so many bytes from the system's source of chance. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}
