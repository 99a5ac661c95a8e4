/** A plan in memory with whatever a test writes on it, and a host that takes every edit. */
import type { Command, Outcome, Template } from "../../../protocol";
import { Plan } from "../../../room/plan.svelte";
import { Shelf } from "../../../room/shelf";
import type { FakeHost } from "../../../room/transport/fake";
import { type Row, sampleHost } from "../trial/sample";
import { shipped } from "../trial/shipped";

export interface Table {
  readonly host: FakeHost;
  readonly plan: Plan;
  /** Lets everything reach the host, and hears what it has now. */
  settle: () => Promise<void>;
}

/** Returns a table of Amara's circle, with the worksheets that come with the app. */
export async function tableWith(...rows: Row[]): Promise<Table> {
  const host = sampleHost({ worksheets: shipped, rows });
  const command = (one: Command): Promise<Outcome> => Promise.resolve(host.perform(one));
  const plan = new Plan({
    event: "table",
    circle: "amara",
    command,
    shelf: new Shelf(`table.${Math.random()}`),
  });
  const hear = () => {
    const records = host.plan("amara").all();
    plan.hear({ type: "plan", isWhole: true, revision: host.revision, records });
  };
  hear();
  const settle = async () => {
    await plan.kept();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    hear();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  await settle();
  return { host, plan, settle };
}

export function worksheet(id: string): Template {
  const found = shipped.find((one) => one.id === id);
  if (!found) throw new Error(`BUG: no worksheet "${id}"`);
  return found;
}

let count = 0;

/** A note in the person's view, with an id of its own unless one is given. */
export function note(
  sheet: string,
  section: string,
  text: string,
  more: Row[2] & { id?: string } = {},
): Row {
  const { id = `note-${++count}`, ...fields } = more;
  return ["entries", id, { worksheet: sheet, section, perspective: "Person", text, ...fields }];
}
