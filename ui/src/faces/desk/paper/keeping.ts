/** Where a paper goes: a file where one wants it, or the system's own viewer. */
import { words } from "../../../language";
import { isApp, openPaper, savePaper, savePapers } from "../../../native";
import { notify } from "../../../parts/notices.svelte";
import { download, hold, plainAddress, saveFile } from "../../../room/files";
import type { Printed } from "../../../room/papers.svelte";
import { told } from "../trouble";

/** How long a tab's file stays after the tab was closed, and how often somebody looks whether it is. */
const LINGER_MS = 1_000;
const LOOK_MS = 5_000;

/** Saves what the host has made: the app asks where, a browser puts it where downloads go. */
export async function savePrinted({ path, name }: Printed, isEach: boolean): Promise<void> {
  await told(async () => {
    const saved = await (isApp ? saveInApp(path, name, isEach) : saveFile(path, name));
    if (saved !== false && saved !== null) notify(words("printing-saved", { name }));
  });
}

async function saveInApp(path: string, name: string, isEach: boolean) {
  return isEach ? savePapers(path) : savePaper(path, name);
}

/** Saves pages that are here already. */
export function saveBytes(bytes: ArrayBuffer, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }));
  download(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  notify(words("printing-saved", { name }));
}

/**
 * Opens what is about to be made. A browser opens a tab only while the press is fresh: it waits
 * for its page, and is closed when there is none.
 */
export async function openWhenMade(making: () => Promise<Printed | undefined>): Promise<void> {
  const tab = isApp ? null : window.open("", "_blank");
  if (!isApp && !tab) return notify(words("printing-blocked"));
  const printed = await making();
  if (!printed) return tab?.close();
  if (tab) return told(() => showIn(tab, printed));
  await told(() => openPaper(printed.path, printed.name));
}

/** Shows it in a tab of its own, and keeps it there until the tab is closed. */
async function showIn(tab: Window, { path }: Printed): Promise<void> {
  const plain = plainAddress(path);
  if (plain !== undefined) return tab.location.replace(new URL(plain, location.href));
  tab.document.body.textContent = words("common-file-coming");
  const { address, release } = hold(path, LINGER_MS);
  try {
    tab.location.replace(await address);
  } catch (thrown) {
    tab.close();
    release();
    throw thrown;
  }
  const look = setInterval(() => {
    if (!tab.closed) return;
    clearInterval(look);
    release();
  }, LOOK_MS);
}
