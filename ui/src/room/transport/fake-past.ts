/** What the fake host remembers of a plan: a moment for each command that changed it. */
import type { CollectionCount, MomentView, PlanRecord, Revision } from "../../protocol";

interface Moment {
  revision: Revision;
  at: string;
  seat: string;
  collections: CollectionCount[];
  records: PlanRecord[];
}

export class FakePast {
  readonly #moments: Moment[] = [];

  /** A command by this seat changed some records; these are all there are now. */
  keep(revision: Revision, seat: string, changed: readonly PlanRecord[], all: PlanRecord[]): void {
    const counts = new Map<CollectionCount["collection"], number>();
    for (const { collection } of changed) {
      counts.set(collection, (counts.get(collection) ?? 0) + 1);
    }
    const collections = [...counts].map(([collection, count]) => ({ collection, count }));
    const at = new Date().toISOString();
    this.#moments.push({ revision, at, seat, collections, records: all });
  }

  /** The moments as one seat sees them, the oldest first. */
  moments(seat: string): MomentView[] {
    return this.#moments.map(({ revision, at, seat: by, collections }) => ({
      revision,
      at,
      isMine: by === seat,
      collections,
    }));
  }

  /** All records as they were after the last change up to a revision. */
  at(revision: Revision): PlanRecord[] {
    const earlier = this.#moments.filter((moment) => moment.revision <= revision);
    return earlier.at(-1)?.records ?? [];
  }
}
