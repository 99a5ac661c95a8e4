/** An earlier plan or profile, as text, taken apart into notes: a line is a note. */

/** The most notes that come in at one go. */
export const MOST_NOTES = 200;
/** The most bytes of a file. */
export const MOST_BYTES = 200_000;
/** The longest note, in characters; the host holds to the same. */
const LONGEST = 10_000;

/** What stands before a line of a list: a dash, a dot, a tick box, a number. */
const BULLET = /^\s*(?:[-*+•‣◦▪–—·☐☑✓✔]|\[[ xX]?\]|\(?\d{1,3}[.)])\s+/u;

/** Returns the notes in a text. Empty lines and the marks of a list are nothing of their own. */
export function notesInText(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const notes = lines.map((line) => line.replace(BULLET, "").replaceAll("\t", " ").trim());
  return notes.filter((note) => /[\p{L}\p{N}\p{S}]/u.test(note));
}

export type TextFault = "tooLarge" | "notText" | "tooLong" | "tooMany" | "nothing";

/** Returns what is wrong with the notes, so that none of them is cut or left behind. */
export function faultIn(notes: readonly string[]): TextFault | undefined {
  if (notes.length > MOST_NOTES) return "tooMany";
  return notes.some((note) => [...note].length > LONGEST) ? "tooLong" : undefined;
}

/** Reads a text file: UTF-8 and UTF-16 as they say, else as older word processors wrote it. */
export async function textInFile(file: Blob): Promise<string | TextFault> {
  if (file.size > MOST_BYTES) return "tooLarge";
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decoded(bytes);
  // A picture or a word processor's own file has bytes that no text has.
  if ([...text].some((letter) => isOdd(letter.codePointAt(0) ?? 0))) return "notText";
  return text.trim() === "" ? "nothing" : text;
}

/** Tells a control character from a tab, the end of a line or of a page. */
function isOdd(code: number): boolean {
  return code < 0x09 || (code > 0x0d && code < 0x1b);
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
