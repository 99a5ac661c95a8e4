/** Small rules of looks that several parts share. */

/** The parts of life that have a colour: see style/meaning.css. */
export type Part = "day" | "learning" | "home" | "fun" | "paid" | "good" | "stop";

export type PersonColour = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
const colours: readonly [PersonColour, ...PersonColour[]] = [1, 2, 3, 4, 5, 6, 7, 8];

/** Returns the one or two letters that stand for a name: "Ben" is B, "Amara Okafor" is AO. */
export function initials(name: string): string {
  const found = name.split(/[\s-]+/u).flatMap((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? []);
  const [first = "", ...others] = found;
  return (first + (others.at(-1) ?? "")).toLocaleUpperCase();
}

/** Returns the colour of a name when nobody chose one: always the same for the same name. */
export function colourOf(name: string): PersonColour {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return colours[sum % colours.length] ?? colours[0];
}
