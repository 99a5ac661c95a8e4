/**
 * What the host has saved and the spare laptop may not have yet: kept on this device until it has,
 * and said again to the laptop that takes over. The ids make it harmless to say it twice.
 */
import {
  type ClientFrame,
  type CommandId,
  type Edit,
  type HostingView,
  type Revision,
  keptAs,
} from "../protocol";

/** Edits that a host has saved. */
export interface Saved {
  readonly number: number;
  readonly id: CommandId;
  readonly edits: readonly Edit[];
  /** The revision that they got, and how often another laptop had taken over by then. */
  readonly revision: Revision;
  readonly term: number;
  /** Which laptop it was of that term. */
  readonly heir: string;
}

/** More than these are not kept: some hours of one hand while the spare laptop is away. */
export const MOST = 2_000;

/** Keeps a value on the device, or (null) forgets it. */
type Put = (key: string, value: Saved | null) => void;

export class Backing {
  readonly #put: Put;
  readonly #saved = new Map<CommandId, Saved>();
  #last = 0;
  #hosting: HostingView | undefined;

  constructor(put: Put) {
    this.#put = put;
  }

  /** The host has saved these. */
  add(id: CommandId, edits: readonly Edit[], revision: Revision): void {
    if (!this.#hosting?.hasSpare) return;
    const { term, heir, kept } = this.#hosting;
    this.#forget(id);
    if (revision <= kept) return;
    this.#keep({ number: ++this.#last, id, edits, revision, term, heir });
    const [oldest] = this.#saved.keys();
    if (this.#saved.size > MOST && oldest !== undefined) this.#forget(oldest);
  }

  /** Takes up what an earlier page kept. */
  resume(kept: readonly Saved[]): void {
    for (const one of [...kept].sort((a, b) => a.number - b.number)) {
      this.#last = Math.max(this.#last, one.number);
      if (!this.#saved.has(one.id)) this.#saved.set(one.id, one);
    }
  }

  /**
   * Returns what the host that this device is with now may not have, in its order and as it has to
   * be said there; what is safe is forgotten.
   */
  lacking(hosting: HostingView): Saved[] {
    this.#hosting = hosting;
    const lacking: Saved[] = [];
    for (const one of this.#saved.values()) {
      if (isSafe(one, hosting)) {
        this.#forget(one.id);
      } else if (!isOf(one, hosting)) {
        lacking.push({
          ...one,
          edits: one.edits.map((edit) => basedOn(edit, common(one, hosting))),
        });
      }
    }
    return lacking;
  }

  #keep(one: Saved): void {
    this.#saved.set(one.id, one);
    this.#put(`saved/${one.id}`, one);
  }

  #forget(id: CommandId): void {
    if (this.#saved.delete(id)) this.#put(`saved/${id}`, null);
  }
}

type Of = Pick<Saved, "term" | "heir">;

/** Whether it was this very laptop that saved something. */
export const isOf = ({ term, heir }: Of, now: HostingView) =>
  term === now.term && heir === now.heir;

/** Whether it was the one that this laptop took over from. */
const isOfBefore = ({ term, heir }: Of, now: HostingView) =>
  term + 1 === now.term && heir === now.before;

/** Whether the spare laptop, or this one that took over, has what a host has saved. */
export function isSafe(one: Of & Pick<Saved, "revision">, now: HostingView) {
  if (isOf(one, now)) return one.revision <= now.kept;
  return isOfBefore(one, now) && one.revision <= now.since;
}

/** Returns the last revision that the laptop which saved something and this one have in common. */
export function common(one: Of, hosting: HostingView): Revision {
  return isOfBefore(one, hosting) ? hosting.since : 0;
}

/**
 * Returns an edit as it has to be said to a laptop that took over: what it was based on since the two
 * have nothing in common is another thing there, and words are woven in anew.
 */
export function basedOn(edit: Edit, common: Revision): Edit {
  return edit.type === "set" ? { ...edit, base: Math.min(edit.base, common) } : edit;
}

/** Returns how a frame that waits for an answer is said to a laptop that took over. */
export function saidAnew(since: Revision): (frame: ClientFrame) => ClientFrame {
  return (frame) => {
    if (frame.type !== "command" || frame.command.type !== "editPlan") return frame;
    const edits = frame.command.edits.map((edit) => basedOn(edit, since));
    return { ...frame, command: { ...frame.command, edits } };
  };
}

/** Reads what was kept. */
export function savedKept(value: unknown): Saved | undefined {
  return keptAs<Saved>(
    value,
    ({ number, id, edits, revision, term, heir }) =>
      typeof number === "number" &&
      typeof id === "string" &&
      Array.isArray(edits) &&
      typeof revision === "number" &&
      typeof term === "number" &&
      typeof heir === "string",
  );
}
