import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { HostingView } from "../protocol";
import { Backing, MOST, type Saved } from "./backing";
import { Connection } from "./connection.svelte";
import { Hosts } from "./hosts";
import { Plan } from "./plan.svelte";
import { invitationIn, seatKeep } from "./seat";
import { Shelf } from "./shelf";
import { FakeHost, type Wire } from "./transport/fake";
import type { Dial } from "./transport/line";

const day = { event: "harbour", circles: [{ circle: "amara", name: "Amara" }] };
const proofs = ["first proof", "second proof"];
const heirs = ["", "b", "c"];

function hosting(term: number, change: Partial<HostingView> = {}): HostingView {
  const others = ["first:7410", "second:7410"];
  return {
    term,
    heir: heirs[term] ?? "",
    before: heirs[term - 1] ?? "",
    proof: proofs[term] ?? "",
    since: 0,
    kept: 0,
    hasSpare: true,
    others,
    ...change,
  };
}

let first: FakeHost;
let second: FakeHost;
let wires: Record<string, Wire>;
let called: string[];
const open: { stop: () => void }[] = [];

function device(own = "first:7410", invited = "#code=ABC234&circle=amara") {
  const dialTo = (address: string): Dial => {
    return (ears) => {
      called.push(address);
      const wire = wires[address];
      if (!wire) throw new Error(`nobody is at ${address}`);
      return wire.dial(ears);
    };
  };
  const invitation = invitationIn(invited);
  const hosts = new Hosts({ own, dialTo, storage: () => localStorage });
  const seat = seatKeep("circle", invitation);
  const room = new Connection({ dial: dialTo(own), hosts, invitation, seat });
  let plan: Plan | undefined;
  room.follow((event, circle) => {
    const shelf = new Shelf(`${event}.${circle}`);
    const command = room.command.bind(room);
    return (plan = new Plan({ event, circle, command, shelf }));
  });
  room.start();
  open.push({ stop: () => (plan?.stop(), room.stop()) });
  return { room, hosts, plan: () => plan ?? expect.fail("it has no plan yet") };
}

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const texts = (host: FakeHost) =>
  host
    .plan("amara")
    .list("entries")
    .map(({ fields }) => fields["text"]?.value);
const note = (text: string) => ({
  worksheet: "one-page-profile",
  section: "important-to",
  perspective: "Person",
  text,
});

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  called = [];
  [first, second] = [new FakeHost(day), new FakeHost(day)];
  wires = { "first:7410": first.wire(), "second:7410": second.wire() };
  first.hosting = hosting(0);
  wires["second:7410"]?.cut();
});
afterEach(() => {
  for (const one of open.splice(0)) one.stop();
  vi.useRealTimers();
});

/** The first laptop dies and the second one takes over with what it had of it. */
function takeOver(since = second.revision): void {
  wires["first:7410"]?.cut();
  second.hosting = hosting(1, { since });
  wires["second:7410"]?.mend();
}

describe("a device whose host has died", () => {
  it("finds the laptop that took over, with its seat", async () => {
    const { room } = device();
    await later(10);
    const { seat } = room;
    first.copyTo(second);
    takeOver();
    await later(20_000);
    expect(room.standing.is).toBe("in");
    expect(room.seat, "as it was").toBe(seat);
    expect(
      called.filter((one) => one === "first:7410").length,
      "the first was tried",
    ).toBeGreaterThan(1);
  });

  it("is back within seconds, however long it looked, where the first says nothing at all", async () => {
    const { room } = device();
    await later(10);
    first.copyTo(second);
    wires["first:7410"]?.cut();
    const silent: Wire["dial"] = () => ({ send: () => {}, close: () => {} });
    wires["first:7410"] = { ...first.wire(), dial: silent };
    await later(45_000);
    expect(room.standing.is).toBe("cutOff");
    second.hosting = hosting(1);
    wires["second:7410"]?.mend();
    await later(6_000);
    expect(room.standing.is).toBe("in");
  });

  it("says again what the first had saved and the second was not told, once", async () => {
    const { plan } = device();
    await later(10);
    plan().insert("entries", note("Both have it"));
    await later(1_000);
    first.copyTo(second);
    plan().insert("entries", note("Only the first had it"));
    const id = plan().insert("entries", note("Tea"));
    await later(1_000);
    plan().write("entries", id, "text", "Tea, and cake");
    await later(1_000);
    expect(plan().isUnsaved, "all of it was saved").toBe(false);
    takeOver();
    await later(20_000);
    const all = ["Both have it", "Only the first had it", "Tea, and cake"];
    expect(texts(second)).toEqual(all);
    expect(
      plan()
        .list("entries")
        .map(({ fields }) => fields["text"]?.value),
    ).toEqual(all);
    expect(plan().unkept, "nothing is left over").toEqual([]);
  });

  it("does again what else the first had done and the second was not told of, once", async () => {
    const { room, plan } = device();
    await later(10);
    plan().insert("entries", note("Both have it"));
    await later(1_000);
    first.copyTo(second);
    await room.command({ type: "signal", circle: "amara", signal: "Help" });
    takeOver(0);
    await later(20_000);
    const called = (host: FakeHost) =>
      host.heard.filter((frame) => frame.type === "command" && frame.command.type === "signal");
    expect(called(second).length, "said once").toBe(1);
    expect(called(second)).toEqual(called(first));
    expect(room.circle?.table.signal).toBe("Help");
    wires["second:7410"]?.cut();
    await later(2_000);
    second.hosting = hosting(1, { since: 0, kept: second.revision });
    wires["second:7410"]?.mend();
    await later(20_000);
    expect(called(second).length, "and no more").toBe(1);
  });

  it("weaves what it writes meanwhile into what is there", async () => {
    const { plan } = device();
    await later(10);
    const id = plan().insert("entries", note("Tea"));
    await later(1_000);
    first.copyTo(second);
    plan().write("entries", id, "text", "Tea with milk");
    await later(1_000);
    wires["first:7410"]?.cut();
    plan().write("entries", id, "text", "Tea with milk and honey");
    await later(2_000);
    takeOver();
    await later(20_000);
    expect(texts(second)).toEqual(["Tea with milk and honey"]);
    expect(plan().text("entries", id, "text")).toBe("Tea with milk and honey");
    plan().write("entries", id, "text", "Tea with milk and honey, please");
    await later(2_000);
    expect(texts(second), "and it goes on").toEqual(["Tea with milk and honey, please"]);
  });

  it("does so too when the page was loaded again in between", async () => {
    const { plan, room } = device();
    await later(10);
    first.copyTo(second);
    plan().insert("entries", note("Only the first had it"));
    await later(1_000);
    await plan().kept();
    plan().stop();
    room.stop();
    takeOver();
    const again = device();
    await later(20_000);
    expect(again.room.standing.is).toBe("in");
    expect(texts(second)).toEqual(["Only the first had it"]);
  });

  it("says all again to another laptop that took over from the same one", async () => {
    const { plan, room } = device();
    await later(10);
    first.copyTo(second);
    takeOver();
    await later(20_000);
    plan().insert("entries", note("Only the second had it"));
    await later(1_000);
    expect(plan().isUnsaved, "it was saved there").toBe(false);
    wires["second:7410"]?.cut();
    // The first one was started again in its own place, as the next one too.
    first.hosting = hosting(1, { heir: "another", since: first.revision });
    wires["first:7410"]?.mend();
    await later(20_000);
    expect(room.standing.is).toBe("in");
    expect(texts(first)).toEqual(["Only the second had it"]);
  });

  it("keeps nothing that the spare laptop has", async () => {
    const { plan } = device();
    await later(10);
    plan().insert("entries", note("Both have it"));
    await later(1_000);
    first.copyTo(second);
    first.hosting = hosting(0, { kept: first.revision });
    first.tellHosting();
    await later(10);
    takeOver();
    const before = second.heard.filter(({ type }) => type === "command").length;
    await later(20_000);
    expect(second.heard.filter(({ type }) => type === "command").length).toBe(before);
  });

  it("does not go back to a laptop from which another has taken over", async () => {
    const { room } = device();
    await later(10);
    first.copyTo(second);
    takeOver();
    await later(20_000);
    wires["first:7410"]?.mend();
    wires["second:7410"]?.cut();
    await later(8_000);
    expect(room.standing.is, "it waits for the other").toBe("cutOff");
    wires["second:7410"]?.mend();
    await later(20_000);
    expect(room.standing.is).toBe("in");
    expect(room.seat).toBeDefined();
    expect(called.at(-1)).toBe("second:7410");
  });

  it("goes to the other when the first one says that it does no more", async () => {
    const { room } = device();
    await later(10);
    first.copyTo(second);
    second.hosting = hosting(1);
    wires["second:7410"]?.mend();
    room.stop();
    first.isOver = true;
    const again = device();
    await later(10_000);
    expect(again.room.standing.is).toBe("in");
    expect(called.at(-1)).toBe("second:7410");
  });

  it("comes in with the room's key where the one that took over never heard of its seat", async () => {
    const { room, plan } = device("first:7410", "#k=room-key&circle=amara");
    await later(10);
    plan().insert("entries", note("Saved by the first alone"));
    await later(10);
    second.hosting = hosting(1);
    wires["second:7410"]?.mend();
    first.isOver = true;
    wires["first:7410"]?.cut();
    wires["first:7410"]?.mend();
    await later(15_000);
    expect(room.standing.is).toBe("in");
    expect(called.at(-1)).toBe("second:7410");
    expect(texts(second)).toEqual(["Saved by the first alone"]);
  });

  it("keeps its seat when a stranger answers at an address of before", async () => {
    const { room } = device();
    await later(10);
    takeOver(); // It knows nobody: it was never given the seats.
    await later(15_000);
    expect(room.standing.is).toBe("cutOff");
    wires["second:7410"]?.cut();
    wires["first:7410"]?.mend();
    await later(15_000);
    expect(room.standing.is, "the seat was not given up").toBe("in");
  });
});

describe("what is kept until the spare laptop has it", () => {
  const edits = [
    { type: "set", collection: "entries", record: "e", field: "text", value: "x", base: 9 },
  ] as const;

  function backing(at: HostingView) {
    const kept = new Map<string, Saved | null>();
    const one = new Backing((key, value) => kept.set(key, value));
    one.lacking(at);
    const left = () => [...kept.values()].filter((value) => value !== null).length;
    return { one, left };
  }

  it("is nothing where there is no spare laptop", () => {
    const { one, left } = backing(hosting(0, { hasSpare: false }));
    one.add("a", edits, 10);
    expect(left()).toBe(0);
  });

  it("has its bound", () => {
    const { one, left } = backing(hosting(0));
    for (let n = 0; n < MOST + 10; n++) one.add(`c${n}`, edits, n + 1);
    expect(left()).toBe(MOST);
  });

  it("builds on nothing that the two laptops do not have in common", () => {
    const { one } = backing(hosting(0));
    one.add("a", edits, 8);
    one.add("b", edits, 10);
    const lacking = one.lacking(hosting(1, { since: 8 }));
    expect(
      lacking.map(({ id }) => id),
      "what came after",
    ).toEqual(["b"]);
    expect(lacking[0]?.edits[0]).toMatchObject({ base: 8 });
    const other = one.lacking(hosting(1, { since: 20, before: "another" }));
    expect(other[0]?.edits[0], "it took over from another").toMatchObject({ base: 0 });
    const far = one.lacking(hosting(3, { since: 20 }));
    expect(far[0]?.edits[0], "nobody knows what they have in common").toMatchObject({ base: 0 });
  });
});
