/** Going from one event to another, in the app. */
import { type Opened, troubleOf } from "../../../native";
import { notify } from "../../../parts/notices.svelte";
import { sentenceOf } from "../trouble";

/**
 * Opens an event and goes to its desk; says why when it cannot. Nothing when one thinks better of
 * it. `onlocked` hears which file wants its passphrase first.
 */
export async function switchEvent(
  open: () => Promise<Opened | null>,
  onlocked?: (path: string) => void,
): Promise<boolean> {
  try {
    const opened = await open();
    if (opened) goTo(opened);
    return opened !== null;
  } catch (thrown) {
    const trouble = troubleOf(thrown);
    if (trouble.code === "locked" && onlocked) onlocked(trouble.detail);
    else notify(sentenceOf(trouble));
    return false;
  }
}

/** The last part of a path: what an event is called whose title is nobody's to read. */
export const fileName = (path: string) => path.split(/[/\\]/).at(-1) ?? path;

export function goTo({ host, key, event }: Opened): void {
  location.hash = new URLSearchParams({ host, key, event }).toString();
  location.reload();
}
