/** Questions that somebody at this table has put off until later: on this device, for today. */
import { SvelteSet } from "svelte/reactivity";

export const aside = new SvelteSet<string>();
