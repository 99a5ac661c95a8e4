/**
 * What ways to answer need is fetched when somebody asks for it; but a tablet that is cut off can
 * fetch nothing, so it is fetched beforehand while the page has nothing else to do.
 */

const QUIET_MS = 4_000;
const AGAIN_MS = 5_000;
let isWarm = false;

/** Fetches it after a while, and again until all of it is here. Returns how not to. */
export function warmUp(): (() => void) | undefined {
  if (isWarm) return undefined;
  let timer: ReturnType<typeof setTimeout>;
  const fetchAll = async () => {
    const parts = [
      import("../../../symbols/SymbolPicker.svelte"),
      import("../../../room/pictures/prepare"),
      import("./Drawing.svelte"),
      import("./HowWeKnow.svelte"),
      import("./Pictured.svelte"),
      import("./Sorting.svelte"),
      import("../bring/BringIn.svelte"),
      import("../../../pictures/PhotoImage.svelte"),
      import("../../../pictures/drawn/Drawn.svelte"),
    ];
    const came = await Promise.allSettled(parts);
    isWarm ||= came.every(({ status }) => status === "fulfilled");
    if (!isWarm) timer = setTimeout(() => void fetchAll(), AGAIN_MS);
  };
  timer = setTimeout(() => void fetchAll(), QUIET_MS);
  return () => clearTimeout(timer);
}
