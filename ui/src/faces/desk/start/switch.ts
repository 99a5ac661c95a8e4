/** Going from one event to another, in the app. */
import { type Opened, troubleOf } from "../../../native";
import { notify } from "../../../parts/notices.svelte";
import { sentenceOf } from "../trouble";

/** Opens an event and goes to its desk; says why when it cannot. Nothing when one thinks better of it. */
export async function switchEvent(open: () => Promise<Opened | null>): Promise<boolean> {
  try {
    const opened = await open();
    if (opened) goTo(opened);
    return opened !== null;
  } catch (thrown) {
    notify(sentenceOf(troubleOf(thrown)));
    return false;
  }
}

function goTo({ host, key, event }: Opened): void {
  location.hash = new URLSearchParams({ host, key, event }).toString();
  location.reload();
}
