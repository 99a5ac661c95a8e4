/** What one can do with a block: the same list wherever the block is shown. */
import Archive from "@lucide/svelte/icons/archive";
import CalendarMinus from "@lucide/svelte/icons/calendar-minus";
import CalendarPlus from "@lucide/svelte/icons/calendar-plus";
import CopyPlus from "@lucide/svelte/icons/copy-plus";
import FoldVertical from "@lucide/svelte/icons/fold-vertical";
import Move from "@lucide/svelte/icons/move";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import UnfoldVertical from "@lucide/svelte/icons/unfold-vertical";
import { words } from "../../../language";
import type { MenuItem } from "../../../parts/Menu.svelte";
import type { RecordState } from "../../../protocol";
import { DAY, STEP, minutesOf } from "./clock";
import type { Happening, WeekDoings } from "./lift.svelte";
import { dayNames, daysOf } from "./week";

/** Returns all of it, with "change it" first. */
export function itemsFor(block: RecordState, what: Happening, doings: WeekDoings): MenuItem[] {
  return [
    { label: words("common-edit"), icon: PencilLine, onchoose: () => doings.change(what) },
    ...otherItemsFor(block, what, doings),
    {
      label: words("circle-put-in-tray"),
      icon: Archive,
      onchoose: () => doings.putAway(block.id),
    },
  ];
}

/**
 * Returns what there is beside changing it and putting it away. A dialog does something of its own
 * before: it closes.
 */
export function otherItemsFor(
  block: RecordState,
  what: Happening,
  doings: WeekDoings,
  around: (next: () => void) => void = (next) => next(),
): MenuItem[] {
  const { day } = what.spot;
  const minutes = minutesOf(block);
  return [
    { label: words("week-move-to"), icon: Move, onchoose: () => around(() => doings.moveTo(what)) },
    {
      label: words("week-longer"),
      icon: UnfoldVertical,
      disabled: minutes >= DAY,
      onchoose: () => around(() => doings.stretch(what, STEP)),
    },
    {
      label: words("week-shorter"),
      icon: FoldVertical,
      disabled: minutes === 0,
      onchoose: () => around(() => doings.stretch(what, -STEP)),
    },
    {
      label: words("week-also-on"),
      icon: CalendarPlus,
      onchoose: () => around(() => doings.alsoOn(what)),
    },
    {
      label: words("week-make-copy"),
      icon: CopyPlus,
      onchoose: () => around(() => doings.copyTo(what)),
    },
    ...(daysOf(block).length > 1
      ? [
          {
            label: words("week-take-from", { day: words(dayNames[day]) }),
            icon: CalendarMinus,
            onchoose: () => around(() => doings.takeAway(block.id, day)),
          },
        ]
      : []),
  ];
}
