/** What a facilitator can do for one circle. */
import AppWindow from "@lucide/svelte/icons/app-window";
import Megaphone from "@lucide/svelte/icons/megaphone";
import Printer from "@lucide/svelte/icons/printer";
import Projector from "@lucide/svelte/icons/projector";
import UserPen from "@lucide/svelte/icons/user-pen";
import { words } from "../../../language";
import { isApp, openCircle, troubleOf } from "../../../native";
import type { MenuItem } from "../../../parts/Menu.svelte";
import { notify } from "../../../parts/notices.svelte";
import type { Desk } from "../desk.svelte";
import { sentenceOf } from "../trouble";

export interface Doings {
  onask: () => void;
  onsay: () => void;
}

/** Returns the list for one circle. */
export function circleMenu(desk: Desk, circle: string, { onask, onsay }: Doings): MenuItem[] {
  const here = { label: words("desk-circle-window"), icon: AppWindow };
  return [
    { label: words("desk-circle-ask"), icon: Projector, onchoose: onask },
    { label: words("desk-circle-say"), icon: Megaphone, onchoose: onsay },
    {
      label: words("desk-circle-print", { name: desk.circle(circle)?.name ?? "" }),
      icon: Printer,
      onchoose: () => desk.openPrinting(circle, "pack"),
    },
    ...(isApp ? [{ ...here, onchoose: () => void openHere(circle) }] : []),
    {
      label: words("desk-circle-change"),
      icon: UserPen,
      onchoose: () => {
        desk.openPerson = circle;
        desk.isPreparing = true;
      },
    },
  ];
}

/** Opens a circle in a window of this computer. */
export async function openHere(circle: string): Promise<void> {
  try {
    await openCircle(circle);
  } catch (thrown) {
    notify(sentenceOf(troubleOf(thrown)));
  }
}
