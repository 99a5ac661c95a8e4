/** The pack as it ships, for tests: read from the folder that the host serves. */
import type { Pack } from "./pack";
import text from "../../public/symbols/openmoji/pack.json?raw";

export const shipped: Pack = JSON.parse(text);

/** Answers like the host: with the pack, or not at all. */
export function servePack(isThere = true): typeof fetch {
  return async () => new Response(isThere ? text : "", { status: isThere ? 200 : 404 });
}
