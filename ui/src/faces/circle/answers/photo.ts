/** Where a photo comes from. */
import Camera from "@lucide/svelte/icons/camera";
import Images from "@lucide/svelte/icons/images";
import { words } from "../../../language";
import type { MenuItem } from "../../../parts/Menu.svelte";
import type { Target, Ways } from "./ways.svelte";

/**
 * Tells whether this is a tablet or a telephone. There the browser opens its camera when asked to;
 * not every one offers it beside the photos that are there already.
 */
export function hasCamera(): boolean {
  return matchMedia("(pointer: coarse)").matches;
}

/** Returns the two ways to a photo on a tablet, and the one on a laptop. */
export function photoItems(ways: Ways, target: Target): MenuItem[] {
  const choose = {
    label: words("answers-choose-photo"),
    icon: Images,
    onchoose: () => ways.askPhoto("choose", target),
  };
  if (!hasCamera()) return [choose];
  const take = {
    label: words("answers-take-photo"),
    icon: Camera,
    onchoose: () => ways.askPhoto("take", target),
  };
  return [take, choose];
}
