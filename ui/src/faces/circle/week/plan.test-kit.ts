/** A plan whose host is out of earshot: what is seen is what was done here. */
import type { Collection, JsonValue, Outcome } from "../../../protocol";
import type { Keep } from "../../../room/keep";
import { Plan } from "../../../room/plan.svelte";
import { Shelf } from "../../../room/shelf";

const nowhere: Keep = {
  where: "memory",
  read: async () => undefined,
  write: async () => {},
  remove: async () => {},
  keys: async () => [],
};
const alone = () => Promise.resolve({ own: "page", others: new Set<string>(), close: () => {} });

export type Row = [collection: Collection, id: string, fields: Record<string, JsonValue>];

export function planOf(...rows: Row[]): Plan {
  const shelf = new Shelf("", () => Promise.resolve(nowhere), alone);
  const command = () => new Promise<Outcome>(() => {});
  const plan = new Plan({ event: "e", circle: "amara", command, shelf });
  plan.insert("weeks", { label: "Perfect" }, { id: "perfect" });
  for (const [collection, id, fields] of rows) plan.insert(collection, fields, { id });
  return plan;
}
