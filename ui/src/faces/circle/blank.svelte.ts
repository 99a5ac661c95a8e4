/**
 * The id of a record that is not there yet: a blank box at the end of a list. It becomes a real
 * one with its first letter, and stays the same box for the hand that writes in it; then another
 * blank one comes under it.
 */
import type { Collection, RecordId } from "../../protocol";
import { newId } from "../../room/id";
import type { Plan } from "../../room/plan.svelte";

export interface Blank {
  readonly id: RecordId;
}

/** Does something once the first letter is on the screen: a slow tablet shows the hand first. */
function afterPainting(act: () => void): () => void {
  // A page that nobody sees is not painted.
  let timer = document.hidden ? setTimeout(act) : undefined;
  const frame = requestAnimationFrame(() => (timer ??= setTimeout(act)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** For the beginning of a component that shows a list. */
export function blankFor(plan: Plan, collection: Collection): Blank {
  let id = $state(newId());
  $effect.pre(() => {
    if (!plan.record(collection, id)) return undefined;
    return afterPainting(() => (id = newId()));
  });
  return {
    get id() {
      return id;
    },
  };
}
