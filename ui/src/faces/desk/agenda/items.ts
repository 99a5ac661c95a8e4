/** What can be done with one item of the agenda while the day runs. */
import ArrowDown from "@lucide/svelte/icons/arrow-down";
import ArrowUp from "@lucide/svelte/icons/arrow-up";
import CornerDownRight from "@lucide/svelte/icons/corner-down-right";
import ListPlus from "@lucide/svelte/icons/list-plus";
import RotateCcw from "@lucide/svelte/icons/rotate-ccw";
import Scissors from "@lucide/svelte/icons/scissors";
import { words } from "../../../language";
import type { MenuItem } from "../../../parts/Menu.svelte";
import type { AgendaItem } from "../../../protocol";
import { isSkipped } from "../../../room/agenda";
import type { Moves } from "./moves.svelte";

/** Returns the list behind the three dots of an item. */
export function itemMenu(moves: Moves, item: AgendaItem): MenuItem[] {
  const { agenda, isBarred } = moves;
  const place = agenda.items.indexOf(item);
  const here = agenda.isOver
    ? agenda.items.length
    : agenda.items.findIndex(({ id }) => id === agenda.now);
  if (place === here) return [putAfter(moves, item)];
  const isPast = place < here;
  if (isSkipped(agenda, item.id)) return [takeUp(moves, item)];
  const go = {
    label: isPast ? words("running-go-back") : words("running-go"),
    icon: CornerDownRight,
    disabled: isBarred,
    onchoose: () => void moves.go(item.id),
  };
  if (isPast) return [go];
  const isLast = place === agenda.items.length - 1;
  return [
    go,
    {
      label: words("running-skip"),
      icon: Scissors,
      disabled: isBarred,
      onchoose: () => (moves.asked = { is: "skip", item }),
    },
    step(moves, item, -1, isBarred || place === here + 1),
    step(moves, item, 1, isBarred || isLast),
    putAfter(moves, item),
  ];
}

function takeUp(moves: Moves, item: AgendaItem): MenuItem {
  return {
    label: words("running-take-up"),
    icon: RotateCcw,
    disabled: moves.isBarred,
    onchoose: () => void moves.takeUp(item),
  };
}

function step(moves: Moves, item: AgendaItem, by: -1 | 1, disabled: boolean): MenuItem {
  return {
    label: by < 0 ? words("running-up") : words("running-down"),
    icon: by < 0 ? ArrowUp : ArrowDown,
    disabled,
    onchoose: () => void moves.move(item, by),
  };
}

function putAfter(moves: Moves, item: AgendaItem): MenuItem {
  return {
    label: words("running-put-after"),
    icon: ListPlus,
    disabled: moves.isBarred,
    onchoose: () => (moves.asked = { is: "put", after: item }),
  };
}
