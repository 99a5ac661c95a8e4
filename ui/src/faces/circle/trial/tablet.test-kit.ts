/** A tablet with a sample day behind it, and a clock that tests wind. */
import { tick } from "svelte";
import { vi } from "vitest";
import type { Edit } from "../../../protocol";
import { Connection } from "../../../room/connection.svelte";
import { invitationIn } from "../../../room/seat";
import type { FakeHost, Wire } from "../../../room/transport/fake";
// What a tablet fetches once the day is on screen is at hand here: no test waits for it to be built.
import "../../../pictures/PhotoImage.svelte";
import "../../../pictures/drawn/Drawn.svelte";
import "../../../room/pictures/prepare";
import "../../../symbols/SymbolPicker.svelte";
import "../answers/Drawing.svelte";
import "../answers/HowWeKnow.svelte";
import "../answers/Pictured.svelte";
import "../answers/Sorting.svelte";
import "../bring/BringIn.svelte";
import "../goals/Goals.svelte";
import "../living/Living.svelte";
import "../money/Money.svelte";
import "../sheet/Template.svelte";
import "../support/Support.svelte";
import "../table/Agreed.svelte";
import "../table/Ideas.svelte";
import "../table/OfferIdea.svelte";
import "../week/Week.svelte";

export interface Tablet {
  readonly room: Connection;
  readonly wire: Wire;
}

/** Calls the host as a tablet whose address says this. */
export function tabletOf(host: FakeHost, hash = "#code=ABC234&circle=amara"): Tablet {
  const wire = host.wire();
  let token: string | null = null;
  const seat = {
    read: () => token,
    write: (fresh: string) => (token = fresh),
    forget: () => (token = null),
  };
  const room = new Connection({ dial: wire.dial, invitation: invitationIn(hash), seat });
  room.start();
  return { room, wire };
}

/** Winds the clock, and lets the page draw. */
export async function later(ms = 400): Promise<void> {
  // Sheets come one after the other, each with its words.
  for (let part = 0; part < 8; part++) {
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(0);
  }
  await vi.advanceTimersByTimeAsync(ms);
  await tick();
}

/** Another tablet of Amara's circle does something. */
export function others(host: FakeHost, ...edits: Edit[]): void {
  const outcome = host.perform({ type: "editPlan", circle: "amara", edits });
  if (outcome.type !== "saved") throw new Error(`BUG: ${JSON.stringify(outcome)}`);
}

/** What the host has in a field. */
export function onHost(host: FakeHost, collection: Edit["collection"], id: string, field: string) {
  return host.plan("amara").record(collection, id)?.fields[field]?.value;
}
