import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import published from "../../../../src-tauri/crates/lan/vectors/cacophony.json?raw";
import conversations from "../../../../src-tauri/crates/lan/vectors/sealed.json?raw";
import { beginCode } from "./code";
import { begin } from "./noise";
import { type Heard, type Knock, type Sealed, handshake, knock, knockWith, named } from "./sealed";

interface Published {
  init_prologue: string;
  init_psks: [string];
  init_ephemeral: string;
  handshake_hash: string;
  messages: { payload: string; ciphertext: string }[];
}

type Message = string | { length: number; ends: string };

interface Conversation {
  by: "room" | "key" | "token";
  secret: string;
  key: string;
  deviceSecret: string;
  first: string;
  answer: string;
  frames: { text: string | { x: number }; device: Message[]; host: Message[] }[];
}

/** What both sides of the wire are held together by; the host's tests read the same files. */
const vector: Published = JSON.parse(published);
const ours: Conversation[] = JSON.parse(conversations);
const [first] = ours;
if (!first) throw new Error("there are none");

const hex = bytesToHex;

function opened(heard: Heard): Sealed {
  if (heard.is !== "open") throw new Error(`the line is not sealed: ${heard.is}`);
  return heard.line;
}

/** The head of what is said first: all but the handshake's own 48 bytes. */
function headOf(first: string): Uint8Array {
  return hexToBytes(first).slice(0, -48);
}

test("we speak what others call by the same name", () => {
  const [one, two, ...rest] = vector.messages.map(({ payload, ciphertext }) => ({
    payload: hexToBytes(payload),
    ciphertext,
  }));
  const begun = begin(
    hexToBytes(vector.init_psks[0]),
    hexToBytes(vector.init_prologue),
    hexToBytes(vector.init_ephemeral),
    one?.payload,
  );
  expect(hex(begun.first)).toBe(one?.ciphertext);
  const { say, hear, hash } = begun.finish(hexToBytes(two?.ciphertext ?? ""));
  expect(hex(hash)).toBe(vector.handshake_hash);
  expect(rest.length).toBeGreaterThan(2);
  rest.forEach(({ payload, ciphertext }, n) => {
    if (n % 2 === 0) expect(hex(say.seal(payload))).toBe(ciphertext);
    else expect(hex(hear.open(hexToBytes(ciphertext)))).toBe(hex(payload));
  });
});

test("a whole conversation is what the host's own tests say it is", async () => {
  expect(ours.map(({ by }) => by)).toEqual(["room", "key", "token"]);
  for (const { by, secret, key, deviceSecret, first, answer, frames } of ours) {
    const own = hexToBytes(deviceSecret);
    const token = by === "token" ? { token: secret } : {};
    const begun = handshake(hexToBytes(key), headOf(first), { own, ...token });
    expect(hex(begun.first), by).toBe(first);
    const line = opened(begun.hears(hexToBytes(answer)));
    for (const { text, device, host } of frames) {
      const said = typeof text === "string" ? text : "x".repeat(text.x);
      const messages = line.seal(said).map(hex);
      device.forEach((message, n) => {
        if (typeof message === "string") expect(messages[n]).toBe(message);
        else expect(messages[n]?.slice(-32)).toBe(message.ends);
      });
      // Of what is long, only the end stands there.
      const whole = host.filter((message) => typeof message === "string");
      if (whole.length < host.length) continue;
      for (const message of whole) expect(line.open(hexToBytes(message))).toBe(said);
    }
    // And so is what comes before it: the same head, with other chance.
    const again = await knock({ by, secret });
    expect(hex(again.first).startsWith(hex(headOf(first)))).toBe(true);
  }
});

test("a key is made from what is known as the host makes it", () => {
  expect(hex(named("room", first.secret))).toBe(first.key);
});

test("a code is agreed on as the published implementations do", () => {
  // From the tests of the Rust crate `spake2`, which has them from Python's.
  const half = beginCode("password", {
    device: "idA",
    host: "idB",
    secret: 2611694063369306139794446498317402240796898290761098242657700742213257926693n,
  });
  expect(hex(half.said)).toBe("416fc960df73c9cf8ed7198b0c9534e2e96a5984bfc5edc023fd24dacf371f2af9");
  const back = "42354e97b88406922b1df4bea1d7870f17aed3dba7c720b313edae315b00959309";
  expect(hex(half.finish(hexToBytes(back)))).toBe(
    "712295de7219c675ddd31942184aa26e0a957cf216bc230d165b215047b520c1",
  );
});

describe("what is not the host", () => {
  const key = named("room", "the room's key");
  const head = Uint8Array.of(1, 0);
  const begun = (): Knock => handshake(key, head, { own: hexToBytes(first.deviceSecret) });
  const answer = () => hexToBytes(first.answer);

  test.each([
    ["nothing", new Uint8Array()],
    ["nonsense", Uint8Array.of(9, 9, 9)],
    ["half an answer", answer().slice(0, 40)],
    ["an answer of somebody who does not know the key", answer().fill(7, 33)],
    ["a code where none was said", Uint8Array.of(1, 0x42, ...new Uint8Array(32))],
  ])("is not spoken with: %s", (_, message) => {
    expect(() => begun().hears(message)).toThrow();
  });

  test("opens no line with what it heard before", () => {
    const other = handshake(key, head);
    expect(() => other.hears(answer())).toThrow();
  });

  test("cannot send back what was said, nor the same twice, nor change it", () => {
    const line = opened(begun().hears(answer()));
    const { device, host } = first.frames[0] ?? { device: [], host: [] };
    expect(() => line.open(hexToBytes(String(device[0])))).toThrow();
    const next = opened(begun().hears(answer()));
    next.open(hexToBytes(String(host[0])));
    expect(() => next.open(hexToBytes(String(host[0])))).toThrow();
    const changed = hexToBytes(String(host[0])).fill(0, 0, 1);
    expect(() => opened(begun().hears(answer())).open(changed)).toThrow();
  });

  test("is not listened to when it says a half of a code that is none", () => {
    const half = knockWith(beginCode("ACD346"));
    expect(() => half.hears(Uint8Array.of(1, 0x41, ...utf8ToBytes("x".repeat(32))))).toThrow();
    expect(() => half.hears(Uint8Array.of(1, 0x42))).toThrow();
  });
});

test("no code looks the same twice, and nothing of it is in what is said", async () => {
  const [one, two] = await Promise.all([
    knock({ by: "code", secret: "ACD346" }),
    knock({ by: "code", secret: "ACD346" }),
  ]);
  expect(hex(one.first)).not.toBe(hex(two.first));
  expect(hex(one.first)).not.toContain(hex(utf8ToBytes("ACD346")));
});
