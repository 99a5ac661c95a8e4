import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import written from "../../../../src-tauri/crates/lan/vectors/files.json?raw";
import { addressOf, openFile, TooLarge } from "./file";
import { bytesOf, sealedChunks } from "./file.test-kit";

/** What both sides of the wire are held together by; the host's tests read the same file. */
interface Vector {
  path: string;
  salt: string;
  name: string;
  type: string;
  length: number;
  address: string;
  /** Empty where it is long. */
  answer: string;
  answerLength: number;
  answerHash: string;
}
const vectors: Vector[] = JSON.parse(written);

const PATH = "/paper/00112233445566778899aabbccddeeff";
const film = { name: "The sea.mp4", type: "video/mp4", file: bytesOf(3 * 65_536 + 100) };
const whole = sealedChunks(PATH, film);
const [salt, ...chunks] = whole;
const MOST = 10_000_000;

function stream(parts: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const left = parts[Symbol.iterator]();
  return new ReadableStream({
    pull(to) {
      const { done, value } = left.next();
      if (done) to.close();
      else to.enqueue(value);
    },
  });
}

/** Opens what comes in parts of so many bytes. */
async function opened(answer: Uint8Array, part = answer.length, path = PATH, most = MOST) {
  const parts = [];
  for (let at = 0; at < answer.length; at += part) parts.push(answer.slice(at, at + part));
  const file = await openFile(path, stream(parts), most);
  return { type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}

test("files are sealed as the host's own tests say", async () => {
  expect(vectors.map(({ length }) => length > 65_536)).toContain(true);
  for (const { path, name, type, length, ...told } of vectors) {
    expect(addressOf(path)).toBe(told.address);
    const answer = concatBytes(
      ...sealedChunks(path, { name, type, file: bytesOf(length) }, hexToBytes(told.salt)),
    );
    expect(answer.length).toBe(told.answerLength);
    expect(bytesToHex(sha256(answer)), path).toBe(told.answerHash);
    const came = told.answer === "" ? answer : hexToBytes(told.answer);
    const file = await opened(came, 1_000, path);
    expect(file.type).toBe(type);
    expect(bytesToHex(sha256(file.bytes))).toBe(bytesToHex(sha256(bytesOf(length))));
  }
});

test("it opens in whatever parts it comes", async () => {
  for (const part of [1, 31, 65_536, 65_552, 1_000_000]) {
    const short = concatBytes(
      ...sealedChunks(PATH, { ...film, file: bytesOf(part === 1 ? 9 : 140_000) }),
    );
    const { bytes, type } = await opened(short, part);
    expect(type).toBe("video/mp4");
    expect(bytes.length).toBe(part === 1 ? 9 : 140_000);
  }
});

const other = sealedChunks("/paper/another", film);
const at = (...order: number[]) => order.map((n) => chunks[n] ?? new Uint8Array());

test.each<[string, (Uint8Array | undefined)[]]>([
  ["nothing", []],
  ["the salt alone", [salt]],
  ["the last missing", [salt, ...at(0, 1, 2)]],
  ["the end of the last missing", [salt, ...at(0, 1, 2), chunks[3]?.slice(0, -1)]],
  ["cut off within a chunk", [salt, ...at(0, 1), chunks[2]?.slice(0, 9_000)]],
  ["one in the middle missing", [salt, ...at(0, 2, 3)]],
  ["two that changed places", [salt, ...at(0, 2, 1, 3)]],
  ["one that is twice", [salt, ...at(0, 1, 1, 2, 3)]],
  ["the last twice", [salt, ...at(0, 1, 2, 3, 3)]],
  ["a chunk of another file", [salt, ...at(0), other[2], ...at(2, 3)]],
  ["another salt", [new Uint8Array(32), ...at(0, 1, 2, 3)]],
  ["more than it", [...whole, Uint8Array.of(0)]],
  ["another file", other],
  ["a file of another length", sealedChunks(PATH, film, salt, film.file.length + 1)],
  ["a file that is longer than it says", sealedChunks(PATH, film, salt, 9)],
  ["nonsense", [new Uint8Array(500).fill(9)]],
])("does not open: %s", async (_, parts) => {
  await expect(
    opened(concatBytes(...parts.map((part) => part ?? new Uint8Array()))),
  ).rejects.toThrow();
});

test("what is changed in any chunk does not open", async () => {
  for (const place of [0, 31, 32, 40, 65_600, 131_200, 190_000]) {
    const changed = concatBytes(...whole);
    changed[place] = (changed[place] ?? 0) ^ 1;
    await expect(opened(changed), `${place}`).rejects.toThrow();
  }
});

test("of what is too large, no more is taken than its beginning", async () => {
  let taken = 0;
  function* counted() {
    for (const part of whole) {
      taken++;
      yield part;
    }
  }
  await expect(openFile(PATH, stream(counted()), 100_000)).rejects.toThrow(TooLarge);
  expect(taken).toBeLessThan(whole.length);
});

test("an address tells nothing of where a file is", () => {
  expect(addressOf(PATH)).toMatch(/^\/sealed\/[0-9a-f]{64}$/u);
  expect(addressOf(PATH)).not.toContain("00112233");
});
