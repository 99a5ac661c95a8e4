/** What one can do with things that cost, from wherever a line of the money stands. */
import { createContext } from "svelte";
import type { RecordId } from "../../../protocol";

export interface Costs {
  /** Opens one to change it. */
  readonly change: (id: RecordId) => void;
  /** Opens a new one. */
  readonly add: () => void;
}

export const [getCosts, setCosts] = createContext<Costs>();

/** The most of one cost: ten million pounds. */
export const MOST_COST = 1_000_000_000;
