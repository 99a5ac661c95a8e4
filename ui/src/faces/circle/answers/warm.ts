/**
 * What ways to answer need is fetched when somebody asks for it; but a tablet that is cut off can
 * fetch nothing, so it is fetched beforehand while the page has nothing else to do.
 */

const QUIET_MS = 4_000;
let isWarm = false;

/** Fetches it once, after a while. Returns how not to. */
export function warmUp(): (() => void) | undefined {
  if (isWarm) return undefined;
  const timer = setTimeout(() => {
    isWarm = true;
    const parts = [
      import("../../../symbols/SymbolPicker.svelte"),
      import("../../../room/pictures/prepare"),
      import("./Drawing.svelte"),
      import("./HowWeKnow.svelte"),
      import("./Pictured.svelte"),
    ];
    // Without the line they come when they are asked for.
    void Promise.allSettled(parts);
  }, QUIET_MS);
  return () => clearTimeout(timer);
}
