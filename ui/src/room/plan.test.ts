import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Collection, type RecordState, textOf } from "../protocol";
import { Connection } from "./connection.svelte";
import type { Keep } from "./keep";
import { Plan } from "./plan.svelte";
import { invitationIn } from "./seat";
import { Shelf } from "./shelf";
import { FakeHost, type Wire } from "./transport/fake";
import { chanceFrom } from "./chance.test-kit";

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** One tablet: its wire, what it keeps, and the page that is open on it. */
class Tablet {
  readonly wire: Wire;
  readonly kept = new Map<string, string>();
  connection!: Connection;
  plan!: Plan;
  /** Whether the page that is open now has its plan. */
  hasPlan = false;
  #token: string | null = null;

  constructor(host: FakeHost) {
    this.wire = host.wire();
    this.open();
  }

  open(): void {
    const seat = {
      read: () => this.#token,
      write: (token: string) => (this.#token = token),
      forget: () => (this.#token = null),
    };
    const invitation = invitationIn("#code=ABC234&circle=amara");
    const connection = new Connection({ dial: this.wire.dial, invitation, seat });
    this.connection = connection;
    connection.follow((event, circle) => {
      const shelf = new Shelf("", () => Promise.resolve(this.keep()), alone);
      const command: Connection["command"] = (command, id) => connection.command(command, id);
      this.plan = new Plan({ event, circle, command, shelf });
      this.hasPlan = true;
      return this.plan;
    });
    connection.start();
  }

  /** The page is closed in the middle of everything and opened again. */
  reload(): void {
    this.connection.stop();
    this.plan.stop();
    this.hasPlan = false;
    this.open();
  }

  keep(): Keep {
    const { kept } = this;
    return {
      where: "database",
      read: async (key) => JSON.parse(kept.get(key) ?? "null"),
      write: async (key, value) => void kept.set(key, JSON.stringify(value)),
      remove: async (key) => void kept.delete(key),
      keys: async () => [...kept.keys()],
    };
  }
}

const alone = () => Promise.resolve({ own: "page", others: new Set<string>(), close: () => {} });

const note = (text: string) => ({ worksheet: "profile", section: "important", text });

let host: FakeHost;
let tablets: Tablet[];

async function joined(): Promise<Tablet> {
  const tablet = new Tablet(host);
  tablets.push(tablet);
  await later(50);
  return tablet;
}

beforeEach(() => {
  vi.useFakeTimers();
  host = new FakeHost({ circles: [{ circle: "amara", name: "Amara" }] });
  tablets = [];
});
afterEach(() => {
  for (const { connection, plan } of tablets) {
    connection.stop();
    plan.stop();
  }
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const onHost = (id: string, field = "text", collection: Collection = "entries") =>
  textOf(host.plan("amara").record(collection, id)?.fields[field]?.value);
const edits = () => host.heard.filter((frame) => frame.type === "command");

describe("saving", () => {
  it("shows what is written at once, and calls it saved only when the host has it", async () => {
    const { plan } = await joined();
    host.delay = () => 40;
    const id = plan.insert("entries", note("tea"));
    expect(plan.text("entries", id, "text")).toBe("tea");
    expect(plan.isUnsaved, "nobody has answered yet").toBe(true);
    await later(60);
    expect(plan.isUnsaved, "the host has it, but its word has not come back").toBe(true);
    await later(40);
    expect(plan.isUnsaved).toBe(false);
    expect(onHost(id)).toBe("tea");
  });

  it("sends quick typing in a few parts, one at a time", async () => {
    const { plan } = await joined();
    const id = plan.insert("entries", note(""));
    await later(5);
    host.delay = () => 100;
    const words = "singing, every day, loudly";
    for (let at = 1; at <= words.length; at++) {
      plan.write("entries", id, "text", words.slice(0, at));
      await later(60);
    }
    await later(2_000);
    expect(onHost(id)).toBe(words);
    expect(plan.isUnsaved).toBe(false);
    expect(edits().length, "one insert and a few sets for 26 keys").toBeLessThan(8);
  });

  it("goes on trying when the host's disk would not take it", async () => {
    const { plan } = await joined();
    host.next = { type: "failed", error: "notSaved" };
    const id = plan.insert("entries", note("tea"));
    await later(100);
    expect(plan.isUnsaved, "nothing is called saved that is not").toBe(true);
    await later(5_000);
    expect(onHost(id)).toBe("tea");
    expect(plan.isUnsaved).toBe(false);
  });

  it("keeps words that the host refuses, to be copied, even after a reload", async () => {
    const tablet = await joined();
    const id = tablet.plan.insert("entries", note("tea"));
    await later(10);
    host.next = { type: "rejected", rejection: { type: "tooLong", field: "text", most: 10 } };
    tablet.plan.write("entries", id, "text", "tea and a very long walk");
    await later(1_000);
    tablet.reload();
    await later(1_000);
    expect(tablet.plan.unkept).toMatchObject([
      { words: "tea and a very long walk", rejection: { type: "tooLong" } },
    ]);
    expect(tablet.plan.text("entries", id, "text"), "the note is what the host has").toBe("tea");
    tablet.plan.letGo(tablet.plan.unkept[0]!.id);
    expect(tablet.plan.unkept).toEqual([]);
  });

  it("keeps what was typed into a note that the host would not have", async () => {
    const { plan } = await joined();
    host.next = { type: "rejected", rejection: { type: "planFull", most: 5 } };
    const id = plan.insert("entries", note("t"));
    plan.write("entries", id, "text", "tea with Chitra");
    await later(1_000);
    expect(plan.unkept.map(({ words }) => words)).toEqual(["tea with Chitra"]);
    expect(plan.isUnsaved).toBe(false);
  });
});

describe("breaks", () => {
  it("loses nothing that was written while cut off, not even by a reload", async () => {
    const tablet = await joined();
    const id = tablet.plan.insert("entries", note("tea"));
    await later(100);
    tablet.wire.cut();
    tablet.plan.write("entries", id, "text", "tea on Friday");
    await later(1_000);
    tablet.plan.write("entries", id, "text", "tea on Friday with Chitra");
    const other = tablet.plan.insert("entries", note("and singing"));
    tablet.plan.write("entries", other, "text", "and singing loudly");
    await tablet.plan.kept();
    tablet.wire.mend();
    tablet.reload();
    await later(10_000);
    expect(onHost(id)).toBe("tea on Friday with Chitra");
    expect(onHost(other)).toBe("and singing loudly");
    expect(tablet.plan.isUnsaved).toBe(false);
    expect([...tablet.kept.keys()], "nothing is kept once the host has it").toEqual([]);
  });

  it("resends what had no answer, and a resend changes nothing", async () => {
    const tablet = await joined();
    host.repeats = true;
    const id = tablet.plan.insert("entries", note("tea"));
    await later(10);
    tablet.plan.write("entries", id, "text", "tea at four");
    await later(200);
    const { revision } = host;
    tablet.plan.set("entries", id, "perspective", "Family");
    await later(200);
    expect(host.revision, "one change for a command that came twice").toBe(revision + 1);
    expect(onHost(id)).toBe("tea at four");
    expect(host.plan("amara").record("entries", id)?.fields["perspective"]?.also).toBeUndefined();
  });
});

describe("two hands", () => {
  it("weaves both hands' words together and keeps the caret in its word", async () => {
    const [anna, ben] = [await joined(), await joined()];
    const id = anna.plan.insert("entries", note("We meet at nine"));
    await later(100);
    host.delay = () => 100;
    const pen = ben.plan.pen("entries", id, "text");
    let caret = "We meet at nine and sing".length;
    pen.attend({ caret: () => caret, moved: (place) => (caret = place(caret)) });
    anna.plan.write("entries", id, "text", "On Friday We meet at nine");
    ben.plan.write("entries", id, "text", "We meet at nine and sing");
    await later(3_000);
    const both = "On Friday We meet at nine and sing";
    expect([onHost(id), anna, ben].map((one) => textSeen(one, id))).toEqual([both, both, both]);
    expect(caret, "still behind the word that Ben wrote").toBe(both.length);
  });

  it("lets two people write on at the end of one note", async () => {
    const [anna, ben] = [await joined(), await joined()];
    const id = anna.plan.insert("entries", note("We agree"));
    await later(100);
    host.delay = () => 80;
    const carets = [anna, ben].map(({ plan }) => {
      const caret = { at: "We agree".length, type: (_letter: string) => {} };
      const moved = (place: (offset: number) => number) => (caret.at = place(caret.at));
      plan.pen("entries", id, "text").attend({ caret: () => caret.at, moved });
      caret.type = (letter) => {
        const text = plan.text("entries", id, "text");
        plan.write("entries", id, "text", text.slice(0, caret.at) + letter + text.slice(caret.at));
        caret.at += 1;
      };
      return caret;
    });
    const said = [" to begin at nine", " and to sing"];
    for (let at = 0; at < 17; at++) {
      for (const [who, caret] of carets.entries()) {
        const letter = said[who]!.charAt(at);
        if (letter !== "") caret.type(letter);
      }
      await later(70);
    }
    await later(3_000);
    const text = onHost(id).replaceAll(/\s+/g, " ").trim();
    for (const words of said) expect(text, "what one hand wrote stays together").toContain(words);
    expect(text).toHaveLength("We agree to begin at nine and to sing".length);
  });

  it("does not dispute with itself when one choice follows another", async () => {
    const { plan } = await joined();
    const id = plan.insert("entries", note("tea"));
    plan.set("entries", id, "perspective", "Family");
    host.delay = () => 50;
    plan.set("entries", id, "perspective", "Friend");
    plan.set("entries", id, "perspective", "Staff");
    await later(1_000);
    const field = host.plan("amara").record("entries", id)?.fields["perspective"];
    expect(field).toMatchObject({ value: "Staff" });
    expect(field?.also, "nobody else said anything").toBeUndefined();
  });

  it("says what others said at the same time, until somebody settles it", async () => {
    const [anna, ben] = [await joined(), await joined()];
    const id = anna.plan.insert("outcomes", { by: "2027-01-01" });
    await later(100);
    host.delay = () => 50;
    anna.plan.set("outcomes", id, "by", "2027-06-01");
    ben.plan.set("outcomes", id, "by", "2027-09-01");
    await later(500);
    const seen = () => anna.plan.record("outcomes", id)?.fields["by"];
    expect(seen()?.also?.map(({ value }) => value)).toHaveLength(1);
    anna.plan.set("outcomes", id, "by", "2027-06-01");
    await later(500);
    expect(seen()).toMatchObject({ value: "2027-06-01" });
    expect(seen()?.also ?? []).toEqual([]);
  });
});

function textSeen(one: Tablet | string, id: string): string {
  return typeof one === "string" ? one : one.plan.text("entries", id, "text");
}

describe("undo", () => {
  it("brings back what this hand removed", async () => {
    const { plan } = await joined();
    const id = plan.insert("entries", note("tea"));
    plan.remove("entries", id);
    await later(100);
    expect(plan.tray.map(({ record }) => record.id)).toEqual([id]);
    expect(plan.list("entries")).toEqual([]);
    plan.undo();
    await later(100);
    expect(host.plan("amara").list("entries")).toHaveLength(1);
  });

  it("takes back its own words and leaves those of others", async () => {
    const [anna, ben] = [await joined(), await joined()];
    const id = anna.plan.insert("entries", note("tea at four"));
    await later(100);
    anna.plan.write("entries", id, "text", "tea at five");
    anna.plan.putDown("entries", id, "text");
    await later(500);
    ben.plan.write("entries", id, "text", "tea at five with Chitra");
    await later(500);
    anna.plan.undo();
    await later(500);
    expect(onHost(id)).toBe("tea at four with Chitra");
  });

  it("does not undo a choice that somebody else has made anew", async () => {
    const [anna, ben] = [await joined(), await joined()];
    const id = anna.plan.insert("entries", note("tea"));
    await later(100);
    anna.plan.set("entries", id, "perspective", "Family");
    await later(100);
    ben.plan.set("entries", id, "perspective", "Person");
    await later(100);
    anna.plan.undo();
    await later(100);
    expect(onHost(id, "perspective")).toBe("Person");
  });

  it("puts a note that went to another section back where it was", async () => {
    const { plan } = await joined();
    const [first, second] = ["tea", "song"].map((text) => plan.insert("entries", note(text)));
    await later(100);
    plan.relocate("entries", second!, { section: "support" }, []);
    await later(100);
    expect(onHost(second!, "section")).toBe("support");
    plan.undo();
    await later(100);
    expect(onHost(second!, "section")).toBe("important");
    expect(plan.list("entries").map(({ id }) => id)).toEqual([first, second]);
  });
});

describe("whatever happens", () => {
  const first = Number(import.meta.env["SEED"] ?? 1);
  const many = Number(import.meta.env["SEEDS"] ?? 60);
  const seeds = Array.from({ length: many }, (_, at) => first + at);
  it.each(seeds)("no word is lost and all agree in the end (seed %i)", async (seed) => {
    const { below } = chanceFrom(seed);
    // How long a tablet waits before it calls again is chance too, and so are ids.
    vi.spyOn(Math, "random").mockImplementation(() => below(1_000_000) / 1_000_000);
    vi.spyOn(crypto, "getRandomValues").mockImplementation((bytes) => {
      if (bytes instanceof Uint8Array) bytes.forEach((_, at) => (bytes[at] = below(256)));
      return bytes;
    });
    const pair = [await joined(), await joined()];
    const shared = pair[0]!.plan.insert("entries", note("We begin here"));
    await later(1_000);
    host.delay = () => below(120);
    host.repeats = below(3) === 0;
    const written = new Set<string>();
    const hands = pair.map((tablet, at) => new Hand(tablet, `${"ab"[at]}${seed}`, below, written));
    for (let step = 0; step < 120; step++) {
      const hand = hands[below(2)]!;
      const tablet = pair[below(2)]!;
      switch (below(17)) {
        case 0:
          tablet.wire.cut();
          break;
        case 1:
          tablet.wire.mend();
          break;
        case 14:
          // It sleeps, or the Wi-Fi swallows all: nobody is told, until the line is found dead.
          tablet.wire.deafen();
          await later(below(20_000));
          tablet.wire.cut();
          break;
        case 15:
          // The host starts again: it has its disk, and nobody's line.
          for (const { wire } of pair) wire.cut();
          await later(below(3_000));
          for (const { wire } of pair) wire.mend();
          break;
        case 2:
          await tablet.plan.kept();
          hands[pair.indexOf(tablet)]!.leave();
          tablet.reload();
          break;
        case 3:
          hand.choose();
          break;
        case 4:
          hand.add();
          break;
        default:
          hand.type(shared);
      }
      await later(below(90));
    }
    for (const { wire } of pair) wire.mend();
    await later(60_000);
    const seen = pair.map(({ plan }) => content(plan.list("entries"), plan));
    expect(seen[0], "both tablets agree").toEqual(seen[1]);
    expect(seen[0], "and so does the host").toEqual(content(host.plan("amara").list("entries")));
    const said = seen[0]!.map(({ text }) => text).join("\n");
    for (const word of written) {
      expect(said.split(word).length - 1, `"${word}" stands once in: ${said}`).toBe(1);
    }
    for (const { plan, kept } of pair) {
      expect(plan.isUnsaved).toBe(false);
      expect([...kept.keys()]).toEqual([]);
    }
  });
});

function content(list: readonly RecordState[], plan?: Plan) {
  return list.map(({ id, fields }) => ({
    text: plan ? plan.text("entries", id, "text") : textOf(fields["text"]?.value),
    perspective: fields["perspective"]?.value,
  }));
}

/** Somebody who types words of their own, letter by letter, wherever the caret is. */
class Hand {
  #caret = 0;
  #rest = "";
  #word = "";
  #count = 0;
  #leave: (() => void) | undefined;

  constructor(
    private readonly tablet: Tablet,
    private readonly mark: string,
    private readonly below: (end: number) => number,
    private readonly written: Set<string>,
  ) {}

  get #plan(): Plan | undefined {
    return this.tablet.hasPlan && this.tablet.plan.isReady ? this.tablet.plan : undefined;
  }

  /** Types one more letter of a word, or begins another somewhere. */
  type(id: string): void {
    const plan = this.#plan;
    if (!plan?.record("entries", id)) return;
    this.#leave ??= plan.pen("entries", id, "text").attend({
      caret: () => this.#caret,
      moved: (place) => (this.#caret = place(this.#caret)),
    });
    if (this.#rest === "") this.#begin(plan, id);
    else this.#press(plan, id, this.#rest.charAt(0));
    this.#rest = this.#rest.slice(1);
    if (this.#rest === "") this.written.add(this.#word);
  }

  /** The page goes: a word half typed stays half. */
  leave(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#rest = "";
  }

  choose(): void {
    const plan = this.#plan;
    const first = plan?.list("entries")[0];
    const views = ["Person", "Family", "Friend"];
    if (first) plan?.set("entries", first.id, "perspective", views[this.#count % 3] ?? "Other");
  }

  add(): void {
    const plan = this.#plan;
    if (!plan) return;
    const word = `${this.mark}x${100 + ++this.#count}`;
    this.written.add(word);
    plan.insert("entries", note(word));
  }

  /** Finds a place between two words and makes room there. */
  #begin(plan: Plan, id: string): void {
    const text = plan.text("entries", id, "text");
    const ends = [...text.matchAll(/\S(?=\s|$)/g)].map(({ index }) => index + 1);
    this.#caret = [0, ...ends][this.below(ends.length + 1)] ?? 0;
    this.#word = `${this.mark}n${100 + ++this.#count}`;
    this.#rest = `-${this.#word}`;
    const isFirst = this.#caret === 0;
    this.#press(plan, id, " ");
    if (isFirst) this.#caret = 0;
  }

  #press(plan: Plan, id: string, letter: string): void {
    const text = plan.text("entries", id, "text");
    const next = text.slice(0, this.#caret) + letter + text.slice(this.#caret);
    this.#caret += 1;
    plan.write("entries", id, "text", next);
  }
}
