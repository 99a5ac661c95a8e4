/** The sentence for what could not be done. Needs the words "menu". */
import { hasWords, words } from "../../language";
import { type Trouble, troubleOf } from "../../native";
import { notify } from "../../parts/notices.svelte";
import { NotHere } from "../../room/files";

/** Returns why the app could not, in words that one can act on. */
export function sentenceOf({ code, detail }: Trouble): string {
  const id = `menu-trouble-${code.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return hasWords(id) ? words(id) : words("desk-trouble", { detail });
}

/** Does something with a file of the host's; says why when it cannot be done. */
export async function told(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (thrown) {
    const isAway = thrown instanceof NotHere;
    notify(isAway ? words(`common-file-${thrown.why}`) : sentenceOf(troubleOf(thrown)));
  }
}
