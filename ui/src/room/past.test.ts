import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { textOf } from "../protocol";
import { Connection } from "./connection.svelte";
import { Past } from "./past";
import { invitationIn } from "./seat";
import { FakeHost, type Wire } from "./transport/fake";

const later = (ms = 50) => vi.advanceTimersByTimeAsync(ms);

let host: FakeHost;
let wire: Wire;
let room: Connection;

/** Somebody writes, and with it begins or changes a note. */
function wrote(text: string, isFirst: boolean) {
  const [collection, record] = ["entries", "e1"] as const;
  const fields = { worksheet: "profile", section: "important", text };
  const edit = isFirst
    ? ({ type: "insert", collection, record, order: "i", fields } as const)
    : ({
        type: "set",
        collection,
        record,
        field: "text",
        value: text,
        base: host.revision,
      } as const);
  host.perform({ type: "editPlan", circle: "amara", edits: [edit] });
}

beforeEach(async () => {
  vi.useFakeTimers();
  host = new FakeHost({ circles: [{ circle: "amara", name: "Amara" }] });
  wrote("tea", true);
  wrote("tea at four", false);
  wire = host.wire();
  let token: string | null = null;
  const seat = { read: () => token, write: (one: string) => (token = one), forget: () => {} };
  const invitation = invitationIn("#code=ABC234&circle=amara");
  room = new Connection({ dial: wire.dial, invitation, seat });
  room.start();
  await later();
});
afterEach(() => {
  room.stop();
  vi.useRealTimers();
});

it("says so when the host cannot read the past", async () => {
  const past = new Past(room);
  const moments = past.history();
  const then = past.planAt(2);
  past.hearAside({ type: "pastRefused", revision: null, error: "notRead" });
  past.hearAside({ type: "pastRefused", revision: 2, error: "notRead" });
  await expect(moments).rejects.toBe("notRead");
  await expect(then).rejects.toBe("notRead");
  past.stop();
});

it("tells when the plan changed, and how it was then", async () => {
  const past = new Past(room);
  const asked = past.history();
  await later();
  const [first, second] = await asked;
  expect([first?.revision, second?.revision]).toEqual([1, 2]);
  expect(first?.collections).toEqual([{ collection: "entries", count: 1 }]);
  expect(first?.isMine, "another device did it").toBe(false);
  const then = past.planAt(1);
  await later();
  expect((await then).map(({ record }) => textOf(record.fields["text"]?.value))).toEqual(["tea"]);
  past.stop();
});

it("asks again after a break, and asks once for what is wanted twice", async () => {
  const past = new Past(room);
  wire.cut();
  const [one, two] = [past.planAt(2), past.planAt(2)];
  expect(one).toBe(two);
  const history = past.history();
  await later(3_000);
  wire.mend();
  await later(30_000);
  expect(await history).toHaveLength(2);
  expect((await one).map(({ record }) => record.id)).toEqual(["e1"]);
  expect(host.heard.filter(({ type }) => type === "planAt")).toHaveLength(1);
  past.stop();
});

it("is answered anew when the plan has changed since", async () => {
  const past = new Past(room);
  const before = past.history();
  await later();
  await before;
  wrote("tea at five", false);
  const after = past.history();
  await later();
  expect(await after).toHaveLength(3);
  past.stop();
});
