/** The key on the recovery sheet as it is typed: the same check as the host's, group by group. */

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 13;
const GROUP = 5;

export type KeyFault =
  | { readonly is: "length"; readonly count: number }
  | { readonly is: "group"; readonly group: number };

/** Returns what is wrong with a key as it was typed; nothing when it can be one. */
export function faultIn(typed: string): KeyFault | undefined {
  const letters = [...typed].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  if (letters.length !== GROUPS * GROUP) return { is: "length", count: letters.length };
  const values = letters.map((letter) => LETTERS.indexOf(meant(letter)));
  for (let group = 0; group < GROUPS; group += 1) {
    const own = values.slice(group * GROUP, (group + 1) * GROUP);
    const last = own.pop();
    if (own.includes(-1) || last !== checkOf(own, group)) return { is: "group", group: group + 1 };
  }
  return undefined;
}

function meant(letter: string): string {
  const large = letter.toUpperCase();
  if (large === "O") return "0";
  if (large === "I" || large === "L") return "1";
  return large === "U" ? "V" : large;
}

/** As in the event file: each letter times another power of two in the field of 32 elements. */
function checkOf(values: readonly number[], group: number): number {
  return values.reduceRight((sum, value) => doubled(sum ^ value), 0) ^ (group + 1);
}

function doubled(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
