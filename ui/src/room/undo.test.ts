import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Edit, textOf } from "../protocol";
import { chanceFrom } from "./chance.test-kit";
import { Connection } from "./connection.svelte";
import { Plan } from "./plan.svelte";
import { invitationIn } from "./seat";
import { Shelf } from "./shelf";
import { FakeHost } from "./transport/fake";

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const note = (text: string) => ({ worksheet: "profile", section: "important", text });

let host: FakeHost;
let rooms: Connection[];

/** A tablet that keeps nothing. */
async function joined(): Promise<Plan> {
  const seat = { read: () => null, write: () => undefined, forget: () => undefined };
  const invitation = invitationIn("#code=ABC234&circle=amara");
  const room = new Connection({ dial: host.wire().dial, invitation, seat });
  let plan: Plan | undefined;
  const nothing = () => Promise.resolve(undefined);
  const alone = () => Promise.resolve({ own: "page", others: new Set<string>(), close: () => {} });
  const keep = { write: nothing, remove: nothing, read: nothing, keys: async () => [] };
  room.follow((event, circle) => {
    const shelf = new Shelf(
      "",
      () => Promise.resolve({ where: "memory" as const, ...keep }),
      alone,
    );
    return (plan = new Plan({
      event,
      circle,
      command: (command, id) => room.command(command, id),
      shelf,
    }));
  });
  room.start();
  rooms.push(room);
  await later(50);
  if (!plan) throw new Error("BUG: the tablet did not come in");
  return plan;
}

/** The hand writes in a field and leaves it. */
async function writes(plan: Plan, id: string, text: string) {
  plan.write("entries", id, "text", text);
  plan.putDown("entries", id, "text");
  await later(500);
}

const onHost = (id: string) =>
  textOf(host.plan("amara").record("entries", id)?.fields["text"]?.value);

beforeEach(() => {
  vi.useFakeTimers();
  host = new FakeHost({ circles: [{ circle: "amara", name: "Amara" }] });
  rooms = [];
});
afterEach(() => {
  for (const room of rooms) room.stop();
  vi.useRealTimers();
});

describe("redo", () => {
  it("does again what was undone, step by step", async () => {
    const plan = await joined();
    const id = plan.insert("entries", note("tea"));
    await writes(plan, id, "tea at four");
    plan.set("entries", id, "perspective", "Family");
    plan.remove("entries", id);
    await later(100);
    for (let step = 0; step < 4; step++) plan.undo();
    await later(500);
    expect(host.plan("amara").list("entries")).toEqual([]);
    expect(plan.lastDeed).toBeUndefined();
    plan.redo();
    plan.redo();
    plan.redo();
    await later(500);
    expect(onHost(id)).toBe("tea at four");
    expect(plan.record("entries", id)?.fields["perspective"]?.value).toBe("Family");
    plan.redo();
    await later(100);
    expect(host.plan("amara").list("entries")).toEqual([]);
    expect(plan.nextDeed).toBeUndefined();
  });

  it("keeps the words that others wrote in between", async () => {
    const [anna, ben] = [await joined(), await joined()];
    const id = anna.insert("entries", note("tea"));
    await later(100);
    await writes(anna, id, "tea at four");
    anna.undo();
    await later(500);
    await writes(ben, id, "green tea");
    anna.redo();
    await later(500);
    expect(onHost(id)).toBe("green tea at four");
  });

  it("is gone with the next deed", async () => {
    const plan = await joined();
    const id = plan.insert("entries", note("tea"));
    plan.set("entries", id, "perspective", "Family");
    plan.undo();
    expect(plan.nextDeed?.type).toBe("set");
    plan.set("entries", id, "voice", "Own");
    expect(plan.nextDeed).toBeUndefined();
  });
});

describe("undo", () => {
  it("leaves a note in which others have written since", async () => {
    const [anna, ben] = [await joined(), await joined()];
    const id = anna.insert("entries", note("tea"));
    await later(100);
    await writes(ben, id, "tea with Chitra");
    expect(anna.undo(), "it says that there was nothing to take back").toEqual([]);
    await later(100);
    expect(host.plan("amara").list("entries")).toHaveLength(1);
  });

  it("leaves words that came in while this hand was writing", async () => {
    const [anna, ben] = [await joined(), await joined()];
    const id = anna.insert("entries", note("tea"));
    await later(100);
    anna.write("entries", id, "text", "tea at four");
    await later(500);
    await writes(ben, id, "green tea at four");
    anna.write("entries", id, "text", "green tea at four sharp");
    anna.putDown("entries", id, "text");
    await later(500);
    anna.undo();
    await later(500);
    expect(onHost(id)).toBe("green tea");
  });

  it("takes a note back with the first words that were written in it", async () => {
    const plan = await joined();
    const id = plan.insert("entries", note("T"), { isUnderHand: true });
    await writes(plan, id, "Tea");
    await writes(plan, id, "Tea at four");
    plan.undo();
    await later(500);
    expect(onHost(id)).toBe("Tea");
    plan.undo();
    await later(500);
    expect(host.plan("amara").list("entries")).toEqual([]);
  });

  it("takes back many changes at once that were made at once", async () => {
    const plan = await joined();
    const ids = Array.from({ length: 250 }, (_, at) => plan.insert("entries", note(`note ${at}`)));
    await later(1_000);
    const heard = host.heard.length;
    plan.change(
      ids.flatMap((record, at): Edit[] => [
        { type: "set", collection: "entries", record, field: "text", value: `new ${at}`, base: 0 },
        { type: "set", collection: "entries", record, field: "perspective", value: "Own", base: 0 },
      ]),
    );
    await later(1_000);
    expect(host.heard.length - heard, "200 changes fit into one command").toBe(3);
    expect(onHost(ids[249] ?? "")).toBe("new 249");
    plan.undo();
    await later(1_000);
    expect(ids.map(onHost)).toEqual(ids.map((_, at) => `note ${at}`));
    expect(plan.lastDeed?.type, "what was before is next").toBe("added");
  });
});

describe("whatever happens", () => {
  const first = Number(import.meta.env["SEED"] ?? 1);
  const seeds = Array.from({ length: 60 }, (_, at) => first + at);
  it.each(seeds)("my undo and redo take no word of another hand (seed %i)", async (seed) => {
    const { below } = chanceFrom(seed);
    const [anna, ben] = [await joined(), await joined()];
    const ids = ["We begin", ""].map((text) => anna.insert("entries", note(text)));
    await later(1_000);
    host.delay = () => below(120);
    const theirs: string[] = [];
    /** Writes one more word between two others. */
    const write = (plan: Plan, word: string) => {
      const id = ids[below(ids.length)] ?? "";
      const words = plan.text("entries", id, "text").split(" ");
      words.splice(below(words.length + 1), 0, word);
      plan.write("entries", id, "text", words.join(" ").trim());
      if (below(2) === 0) plan.putDown("entries", id, "text");
    };
    const remove = () => {
      const id = ids[below(ids.length)] ?? "";
      const words = anna.text("entries", id, "text").split(" ");
      const kept = words.filter((word) => !word.startsWith("a") || below(2) === 0);
      anna.write("entries", id, "text", kept.join(" "));
      anna.putDown("entries", id, "text");
    };
    for (let step = 0; step < 80; step++) {
      switch (below(9)) {
        case 0:
          ids.push(anna.insert("entries", note(`a${step}`)));
          break;
        case 1:
          remove();
          break;
        case 2:
        case 3:
          anna.undo();
          break;
        case 4:
          anna.redo();
          break;
        case 5:
          write(anna, `a${step}`);
          break;
        default: {
          const here = ids.filter((id) => ben.record("entries", id)?.removed === false);
          const id = here[below(here.length)];
          if (id === undefined) break;
          // Ben sometimes writes the very word that Anna did, and it is his then.
          const word = `b${step}`;
          const words = ben.text("entries", id, "text").split(" ");
          words.splice(below(words.length + 1), 0, word);
          ben.write("entries", id, "text", words.join(" ").trim());
          ben.putDown("entries", id, "text");
          theirs.push(word);
        }
      }
      await later(below(200));
    }
    await later(5_000);
    for (const id of ids) for (const plan of [anna, ben]) plan.putDown("entries", id, "text");
    await later(30_000);
    const all = host.plan("amara").all();
    const said = all
      .map(({ record }) => textOf(record.fields["text"]?.value))
      .join(" ")
      .split(" ");
    for (const word of theirs) {
      expect(
        said.filter((one) => one === word),
        `"${word}" of ${said.join(" ")}`,
      ).toHaveLength(1);
    }
  });
});
