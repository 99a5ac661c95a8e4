/** The moments of a plan, gathered: what one device did in one go is one moment. */
import { words } from "../../../language";
import type { CollectionCount, MomentView } from "../../../protocol";
import { dateIn } from "../date";
import { dayOf } from "../goals/dates";

const TOGETHER_MS = 5 * 60_000;

/** Returns the moments with the latest first; what one device did close together is one. */
export function gathered(moments: readonly MomentView[]): readonly MomentView[] {
  const all: MomentView[] = [];
  for (const moment of [...moments].sort((a, b) => a.revision - b.revision)) {
    const last = all.at(-1);
    if (last && isOneWith(last, moment)) {
      all[all.length - 1] = {
        ...moment,
        collections: summed(last.collections, moment.collections),
      };
    } else {
      all.push(moment);
    }
  }
  return all.reverse();
}

function isOneWith(last: MomentView, next: MomentView): boolean {
  const gap = Date.parse(next.at) - Date.parse(last.at);
  return last.isMine === next.isMine && gap >= 0 && gap <= TOGETHER_MS;
}

function summed(
  first: readonly CollectionCount[],
  second: readonly CollectionCount[],
): CollectionCount[] {
  const counts = new Map(first.map(({ collection, count }) => [collection, count]));
  for (const { collection, count } of second) {
    counts.set(collection, (counts.get(collection) ?? 0) + count);
  }
  return [...counts].map(([collection, count]) => ({ collection, count }));
}

/** Returns when a moment was, in words: "3 December 2026, 14:05". */
export function momentName({ at }: MomentView): string {
  const date = new Date(at);
  const two = (number: number) => `${number}`.padStart(2, "0");
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return words("living-moment", { date: dateIn(dayOf(date.getTime())), time });
}
