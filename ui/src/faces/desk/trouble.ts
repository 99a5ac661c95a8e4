/** The sentence for what the app could not do. Needs the words "menu". */
import { hasWords, words } from "../../language";
import type { Trouble } from "../../native";

/** Returns why, in words that one can act on. */
export function sentenceOf({ code, detail }: Trouble): string {
  const id = `menu-trouble-${code.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return hasWords(id) ? words(id) : words("desk-trouble", { detail });
}
