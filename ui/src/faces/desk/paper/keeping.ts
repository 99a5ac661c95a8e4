/** Where a paper goes: a file where one wants it, or the system's own viewer. */
import { words } from "../../../language";
import { isApp, openPaper, savePaper, savePapers, troubleOf } from "../../../native";
import { notify } from "../../../parts/notices.svelte";
import { addressAtHost } from "../../../room/open";
import type { Printed } from "../../../room/papers.svelte";
import { sentenceOf } from "../trouble";

/** Saves what the host has made: the app asks where, a browser puts it where downloads go. */
export async function savePrinted({ path, name }: Printed, isEach: boolean): Promise<void> {
  if (!isApp) {
    download(addressAtHost(path), name);
    return notify(words("printing-saved", { name }));
  }
  await told(async () => {
    const saved = isEach ? await savePapers(path) : await savePaper(path, name);
    if (saved) notify(words("printing-saved", { name }));
  });
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
 * empty for its page, and is closed when there is none.
 */
export async function openWhenMade(making: () => Promise<Printed | undefined>): Promise<void> {
  const tab = isApp ? null : window.open("", "_blank");
  if (!isApp && !tab) return notify(words("printing-blocked"));
  const printed = await making();
  if (!printed) return tab?.close();
  if (tab) return tab.location.replace(new URL(addressAtHost(printed.path), location.href));
  await told(() => openPaper(printed.path, printed.name));
}

async function told(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (thrown) {
    notify(sentenceOf(troubleOf(thrown)));
  }
}

function download(address: string, name: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}
