import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Connection } from "./connection.svelte";
import { Hosts } from "./hosts";
import { Pictures } from "./pictures.svelte";
import { prepare } from "./pictures/prepare";
import { invitationIn } from "./seat";
import { FakeHost, type Wire } from "./transport/fake";
import type { Dial } from "./transport/line";

vi.mock("./pictures/prepare");

const HASH = "a".repeat(64);
const OTHER = "b".repeat(64);
const SIZE = 130_000;

let host: FakeHost;
let pages: (() => void)[];

const bytesOf = (size: number) => Uint8Array.from({ length: size }, (_, at) => at % 251);
const partsOf = (hash: string) =>
  host.heard.flatMap((frame) =>
    frame.type === "picturePart" && frame.hash === hash ? [frame.offset] : [],
  );

/** What a browser keeps of addresses. */
function memory(): Pick<Storage, "getItem" | "setItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  };
}

/** A tablet of Amara's circle that finds hosts at these addresses. */
function pageOf(wires: Record<string, Wire>, storage: Pick<Storage, "getItem" | "setItem">) {
  const dialTo = (address: string): Dial => {
    const wire = wires[address];
    if (!wire) throw new Error(`nobody is at ${address}`);
    return wire.dial;
  };
  const hosts = new Hosts({ own: "first", dialTo, storage: () => storage });
  const invitation = invitationIn("#code=ABC234&circle=amara");
  let token: string | null = null;
  const seat = {
    read: () => token,
    write: (fresh: string) => (token = fresh),
    forget: () => (token = null),
  };
  const room = new Connection({ dial: dialTo("first"), hosts, invitation, seat });
  const pictures = new Pictures(room);
  room.start();
  pages.push(() => (pictures.stop(), room.stop()));
  return { room, pictures };
}

/** A tablet of Amara's circle; the same seat again when a page is loaded anew. */
function page(circle = "amara") {
  const wire = host.wire();
  let token: string | null = null;
  const seat = {
    read: () => token,
    write: (fresh: string) => (token = fresh),
    forget: () => (token = null),
  };
  const invitation = invitationIn(`#code=ABC234&circle=${circle}`);
  const room = new Connection({ dial: wire.dial, invitation, seat });
  const pictures = new Pictures(room);
  room.start();
  const stop = () => {
    pictures.stop();
    room.stop();
  };
  pages.push(stop);
  return { wire, room, pictures, stop };
}

async function later(ms = 2_000) {
  for (let at = 0; at < 20; at++) await vi.advanceTimersByTimeAsync(ms / 20);
}

/** Until something is so, or clearly never. */
async function until(isSo: () => boolean) {
  for (let tries = 0; tries < 1_000 && !isSo(); tries++) await vi.advanceTimersByTimeAsync(5);
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"],
  });
  vi.stubGlobal("indexedDB", new IDBFactory());
  pages = [];
  host = new FakeHost({
    circles: [
      { circle: "amara", name: "Amara" },
      { circle: "ben", name: "Ben" },
    ],
  });
  host.delay = () => 10;
  vi.mocked(prepare).mockResolvedValue({ hash: HASH, kind: "jpeg", bytes: bytesOf(SIZE) });
});
afterEach(() => {
  for (const stop of pages) stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a photo of this device", () => {
  it("travels in parts once the host has said how much it has", async () => {
    const { pictures } = page();
    await later();
    const kept = await pictures.keep(new Blob(), "photo");
    expect(kept).toEqual({ hash: HASH });
    expect(pictures.url(HASH), "it shows at once").toMatch(/^blob:/);
    expect(pictures.isUnsent).toBe(true);
    await until(() => !pictures.isUnsent);
    expect(host.pictures.has("amara", HASH)).toBe(true);
    expect(pictures.state(HASH)).toEqual({ is: "here" });
    expect(partsOf(HASH)).toEqual([0, 0, 49_152, 98_304]);
    await pictures.keep(new Blob(), "photo");
    await later();
    expect(partsOf(HASH).length, "the same picture travels once").toBe(4);
  });

  it("goes on after a break where it stopped", async () => {
    const { pictures, wire } = page();
    await later();
    await pictures.keep(new Blob(), "photo");
    await until(() => partsOf(HASH).length >= 2);
    wire.cut();
    await later();
    expect(pictures.isUnsent).toBe(true);
    wire.mend();
    await until(() => !pictures.isUnsent);
    expect(host.pictures.has("amara", HASH)).toBe(true);
    expect(partsOf(HASH).filter((offset) => offset === 49_152)).toHaveLength(1);
  });

  it("outlives the page: made while cut off, sent by the next one", async () => {
    const first = page();
    await later();
    first.wire.cut();
    await later();
    expect(await first.pictures.keep(new Blob(), "photo")).toEqual({ hash: HASH });
    expect(first.pictures.state(HASH)).toEqual({ is: "waiting" });
    await later();
    first.stop();
    const { pictures } = page();
    await until(() => host.pictures.has("amara", HASH));
    await until(() => !pictures.isUnsent);
    expect(host.pictures.has("amara", HASH)).toBe(true);
    expect(host.pictures.has("ben", HASH), "and to its own circle only").toBe(false);
  });

  it("goes to a laptop that takes over and was not told of it, and to no other twice", async () => {
    const [spare, storage] = [
      new FakeHost({ circles: [{ circle: "amara", name: "Amara" }] }),
      memory(),
    ];
    const first = { term: 0, heir: "", before: "", proof: "one" };
    const hosting = { ...first, since: 0, kept: 0, hasSpare: true };
    host.hosting = { ...hosting, others: ["spare"] };
    const [here, there] = [host.wire(), spare.wire()];
    there.cut();
    const { pictures, room } = pageOf({ first: here, spare: there }, storage);
    await later();
    await pictures.keep(new Blob(), "photo");
    await until(() => !pictures.isUnsent);
    host.copyTo(spare);
    spare.hosting = { ...hosting, term: 1, heir: "b", proof: "two", others: ["first"] };
    spare.pictures.put("amara", OTHER, bytesOf(10));
    here.cut();
    there.mend();
    await later(20_000);
    expect(room.standing.is).toBe("in");
    await until(() => spare.pictures.has("amara", HASH));
    await until(() => !pictures.isUnsent);
    expect(spare.pictures.has("amara", HASH)).toBe(true);
    expect(pictures.isUnsent).toBe(false);
    const parts = spare.heard.filter(({ type }) => type === "picturePart").length;
    there.cut();
    await later(1_000);
    there.mend();
    await later(20_000);
    expect(spare.heard.filter(({ type }) => type === "picturePart").length).toBe(parts);
  });

  it("is asked about again when an answer got lost on the way", async () => {
    const { pictures, wire } = page();
    await later();
    wire.deafen();
    await pictures.keep(new Blob(), "photo");
    await later(4_000);
    wire.mend();
    await later(12_000);
    await until(() => !pictures.isUnsent);
    expect(host.pictures.has("amara", HASH)).toBe(true);
  });

  it("stays here with the reason when the host will not have it, and can be sent again", async () => {
    const { pictures } = page();
    await later();
    host.pictures.next = { type: "full", most: 500 };
    await pictures.keep(new Blob(), "photo");
    await later();
    expect(pictures.state(HASH)).toEqual({ is: "refused", fault: { type: "full", most: 500 } });
    expect(pictures.url(HASH), "nothing is lost").toMatch(/^blob:/);
    vi.mocked(prepare).mockResolvedValue({ hash: OTHER, kind: "png", bytes: bytesOf(9) });
    await pictures.keep(new Blob(), "drawing");
    await until(() => host.pictures.has("amara", OTHER));
    expect(pictures.isDrawing(OTHER), "another goes past it").toBe(true);
    pictures.again(HASH);
    await until(() => !pictures.isUnsent);
    expect(host.pictures.has("amara", HASH)).toBe(true);
  });

  it("tries again by itself when the host's disk did not take it", async () => {
    const { pictures } = page();
    await later();
    host.pictures.next = { type: "notSaved" };
    await pictures.keep(new Blob(), "photo");
    await later(6_000);
    expect(host.pictures.has("amara", HASH)).toBe(true);
    expect(pictures.isUnsent).toBe(false);
  });

  it("says why nothing was kept of a file that is no picture", async () => {
    vi.mocked(prepare).mockResolvedValue({ fault: { type: "notAPicture" } });
    const { pictures } = page();
    await later();
    expect(await pictures.keep(new Blob(), "photo")).toEqual({ fault: { type: "notAPicture" } });
    expect(pictures.isUnsent).toBe(false);
  });
});

describe("a photo of another device", () => {
  it("comes in parts when somebody looks at it, and only once", async () => {
    host.pictures.put("amara", HASH, bytesOf(SIZE));
    const first = page();
    await later();
    expect(first.pictures.url(HASH)).toBeUndefined();
    await until(() => first.pictures.url(HASH) !== undefined);
    expect(first.pictures.state(HASH)).toEqual({ is: "here" });
    await later();
    first.stop();
    const asked = host.heard.filter(({ type }) => type === "wantPicture").length;
    const again = page();
    await later();
    again.pictures.url(HASH);
    await until(() => again.pictures.url(HASH) !== undefined);
    expect(again.pictures.url(HASH), "this device kept it").toMatch(/^blob:/);
    expect(host.heard.filter(({ type }) => type === "wantPicture").length).toBe(asked);
  });

  it("goes on after a break where it stopped", async () => {
    host.pictures.put("amara", HASH, bytesOf(SIZE));
    const { pictures, wire } = page();
    await later();
    pictures.url(HASH);
    const state = () => pictures.state(HASH);
    await until(() => {
      const now = state();
      return now?.is === "moving" && now.share > 0;
    });
    wire.cut();
    await later();
    wire.mend();
    await until(() => pictures.url(HASH) !== undefined);
    const offsets = host.heard.flatMap((frame) =>
      frame.type === "wantPicture" ? [frame.offset] : [],
    );
    expect(offsets.filter((offset) => offset === 0)).toHaveLength(1);
  });

  it("is waited for while the other device is still sending it", async () => {
    const looking = page();
    const sending = page();
    await later();
    looking.pictures.url(HASH);
    await later();
    expect(looking.pictures.state(HASH)).toEqual({ is: "waiting" });
    await sending.pictures.keep(new Blob(), "photo");
    await until(() => looking.pictures.url(HASH) !== undefined);
    expect(looking.pictures.state(HASH)).toEqual({ is: "here" });
  });

  it("is not kept for the next hands", async () => {
    host.pictures.put("amara", HASH, bytesOf(SIZE));
    const first = page();
    await later();
    first.pictures.url(HASH);
    await until(() => first.pictures.url(HASH) !== undefined);
    await later();
    await first.pictures.forgetSeen();
    first.stop();
    const again = page();
    await later();
    again.pictures.url(HASH);
    await until(() => again.pictures.url(HASH) !== undefined);
    const begun = host.heard.filter((frame) => frame.type === "wantPicture" && frame.offset === 0);
    expect(begun).toHaveLength(2);
  });
});
