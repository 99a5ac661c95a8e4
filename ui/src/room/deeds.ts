/**
 * What a circle had the host do beside its plan (called for help, gave an idea, offered something for
 * the wall) and the spare laptop may not know of: kept until it does, or the page is closed, and done
 * again at the laptop that takes over. The ids make it harmless to do it twice.
 */
import type { Command, CommandId, HostingView, Revision } from "../protocol";
import { isOf, isSafe } from "./backing";

interface Deed {
  readonly id: CommandId;
  readonly command: Command;
  readonly revision: Revision;
  readonly term: number;
  readonly heir: string;
}

/** The spare laptop may be away for hours: what was called for so long ago has long been answered. */
export const MOST_DEEDS = 50;

export class Deeds {
  readonly #done = new Map<CommandId, Deed>();
  #hosting: HostingView | undefined;

  /** The host has done this. */
  add(id: CommandId, command: Command, revision: Revision): void {
    if (!this.#hosting?.hasSpare) return;
    const { term, heir } = this.#hosting;
    const deed = { id, command, revision, term, heir };
    this.#done.delete(id);
    if (isSafe(deed, this.#hosting)) return;
    this.#done.set(id, deed);
    const [oldest] = this.#done.keys();
    if (this.#done.size > MOST_DEEDS && oldest !== undefined) this.#done.delete(oldest);
  }

  /** It is not to be done any more: the rules say no. */
  drop(id: CommandId): void {
    this.#done.delete(id);
  }

  /** Returns what the host that this device is with now may not know of; what is safe is forgotten. */
  isUnder(hosting: HostingView): readonly Deed[] {
    this.#hosting = hosting;
    for (const deed of this.#done.values()) if (isSafe(deed, hosting)) this.#done.delete(deed.id);
    return [...this.#done.values()].filter((deed) => !isOf(deed, hosting));
  }

  /** The device goes into other hands. */
  forget(): void {
    this.#done.clear();
  }
}
