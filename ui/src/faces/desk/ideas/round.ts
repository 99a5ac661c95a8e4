/** The share-round: the ideas of the room on the wall, one after the other. */
import type { IdeaView, Showing } from "../../../protocol";

export interface Round {
  readonly now: string;
  /** From one. */
  readonly place: number;
  readonly before: string | undefined;
  readonly next: string | undefined;
}

/** Returns where the round is; nothing while no single idea is on the wall. */
export function roundOf(ideas: readonly IdeaView[], showing: Showing): Round | undefined {
  if (showing.type !== "ideas" || showing.idea === null) return undefined;
  const at = ideas.findIndex(({ id }) => id === showing.idea);
  if (at < 0) return undefined;
  const before = at > 0 ? ideas[at - 1]?.id : undefined;
  return { now: showing.idea, place: at + 1, before, next: ideas[at + 1]?.id };
}
