import { concatBytes } from "@noble/hashes/utils.js";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { bytesAt, hold, NotHere, plainAddress, saveFile } from "./files";
import { HostFile } from "./hostfile.svelte";
import { isAtHost } from "./open";
import { addressOf } from "./transport/file";
import { bytesOf, sealedChunks } from "./transport/file.test-kit";

const HALL = "http://hall.test:7410/circle.html";
const PATH = "/paper/00112233445566778899aabbccddeeff";
const FILE = bytesOf(100_000);
const whole = sealedChunks(PATH, { name: "Amara.pdf", type: "application/pdf", file: FILE });

/** What the host answers, one after the other; the last one again and again. */
type Answer = "whole" | "half" | "away" | "gone" | "silent" | "changed";
let answers: Answer[];
/** What was asked for. */
let asked: string[];
/** Addresses of this page that are in use. */
let standing: Set<string>;

function bodyOf(answer: Answer): ReadableStream<Uint8Array> {
  const parts = answer === "half" || answer === "silent" ? whole.slice(0, 2) : whole;
  const bytes = concatBytes(...parts);
  if (answer === "changed") bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
  return new ReadableStream({
    start(to) {
      to.enqueue(bytes);
      if (answer === "half") to.error(new TypeError("network error"));
      else if (answer !== "silent") to.close();
    },
  });
}

function host(address: string, { signal }: RequestInit): Promise<Response> {
  asked.push(address);
  const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? "away";
  if (answer === "away") return Promise.reject(new TypeError("Failed to fetch"));
  if (answer === "gone") return Promise.resolve(new Response(null, { status: 404 }));
  const body = bodyOf(answer);
  // What a browser does with an answer on its way that nobody wants any more.
  const given = new ReadableStream<Uint8Array>({
    async start(to) {
      signal?.addEventListener("abort", () => to.error(new DOMException("", "AbortError")));
      const reader = body.getReader();
      try {
        for (let got = await reader.read(); !got.done; got = await reader.read())
          to.enqueue(got.value);
        to.close();
      } catch (thrown) {
        to.error(thrown);
      }
    },
  });
  return Promise.resolve(new Response(given));
}

beforeEach(() => {
  vi.useFakeTimers();
  [answers, asked, standing] = [["whole"], [], new Set()];
  vi.stubGlobal("location", new URL(HALL));
  vi.stubGlobal("fetch", host);
  let made = 0;
  vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
    const address = `blob:${HALL}/${made++}`;
    standing.add(address);
    return address;
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation((address) => void standing.delete(address));
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(30 * 60_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const later = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

it("on the host's own computer a file is fetched as it is, anywhere else it is not", () => {
  const at = (address: string) => isAtHost(new URL(address));
  for (const own of ["http://127.0.0.1:7410", "http://localhost:7410", "http://[::1]:7410"]) {
    expect(at(`${own}/wall.html`), own).toBe(true);
  }
  expect(at("http://tauri.localhost/wall.html#host=127.0.0.1%3A7410"), "the app's own").toBe(true);
  for (const other of [
    "http://192.168.1.5:7410/wall.html",
    "http://otter.local/wall.html",
    "http://127.0.0.1.evil.example/wall.html",
    "http://localhost.example/wall.html",
    "http://[fe80::1]/wall.html",
    "tauri://localhost/wall.html#host=192.168.1.5%3A7410",
  ]) {
    expect(at(other), other).toBe(false);
  }
  expect(plainAddress(PATH)).toBeUndefined();
  vi.stubGlobal("location", new URL("http://127.0.0.1:7410/wall.html"));
  expect(plainAddress(PATH)).toBe(PATH);
});

it("asks for nothing that tells where a file is", async () => {
  expect(new Uint8Array(await bytesAt(PATH))).toEqual(FILE);
  expect(asked).toEqual([addressOf(PATH)]);
});

it("fetches once for all who use it, and lets go of it a while after the last of them", async () => {
  const [one, two] = [hold(PATH, 1_000), hold(PATH, 1_000)];
  const address = await one.address;
  expect(await two.address).toBe(address);
  expect(asked).toHaveLength(1);
  one.release();
  one.release();
  await later(5_000);
  expect([...standing], "somebody uses it still").toEqual([address]);
  two.release();
  await later(500);
  const three = hold(PATH, 1_000);
  expect(await three.address, "handed on").toBe(address);
  await later(5_000);
  expect([...standing]).toEqual([address]);
  three.release();
  await later(1_000);
  expect([...standing]).toEqual([]);
  expect(asked).toHaveLength(1);
});

it("what is let go of while it comes leaves nothing behind", async () => {
  answers = ["silent"];
  const { address, release } = hold(PATH, 0);
  const failed = expect(address).rejects.toThrow(NotHere);
  await later();
  release();
  await later(1);
  await failed;
  expect(standing.size).toBe(0);
  expect(asked, "and nobody asks again").toHaveLength(1);
});

it("begins again when it breaks off, and says so", async () => {
  answers = ["half", "away", "changed", "whole"];
  const file = new HostFile(0);
  const seen: string[] = [];
  const look = () => {
    const { is } = file.standing;
    const told = is === "coming" && file.standing.way.again ? "again" : is;
    if (seen.at(-1) !== told) seen.push(told);
  };
  file.want(PATH);
  for (let n = 0; n < 200; n++) {
    look();
    await later(50);
  }
  expect(seen).toEqual(["coming", "again", "here"]);
  expect(asked).toHaveLength(4);
  file.close();
  await later(1);
  expect(standing.size).toBe(0);
});

it("a line that says nothing any more has broken off", async () => {
  answers = ["silent", "whole"];
  const { address, release } = hold(PATH, 0);
  await later(20_000);
  expect(await address).toMatch(/^blob:/u);
  release();
});

it.each<[Answer, string, number]>([
  ["half", "lost", 5],
  ["away", "lost", 5],
  ["changed", "lost", 5],
  ["gone", "gone", 1],
])("says why it cannot be had: %s", async (answer, why, times) => {
  answers = [answer];
  const file = new HostFile(0);
  file.want(PATH);
  await later(60_000);
  expect(file.standing).toEqual({ is: "failed", why });
  expect(asked).toHaveLength(times);
  answers = ["whole"];
  file.again();
  await later(1_000);
  expect(file.standing.is).toBe("here");
  file.close();
});

it("is kept under its name where downloads go, and gone from the page after that", async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(`${this.download} ${this.href}`);
  });
  await saveFile(PATH, "Amara.pdf");
  expect(saved).toEqual([`Amara.pdf ${[...standing][0]}`]);
  await later(60_000);
  expect(standing.size).toBe(0);
});
