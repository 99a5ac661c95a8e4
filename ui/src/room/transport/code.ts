/**
 * A typed code: SPAKE2 over edwards25519, as the Rust crate `spake2` speaks it (and Python's before
 * it). Both sides come to the same key when it is the same code; whoever listens, or makes something
 * up, has to ask the host for each guess. Fetched only when somebody types one.
 */
import { edwards } from "@noble/curves/abstract/edwards.js";
import { bytesToNumberBE } from "@noble/curves/utils.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";

type Bytes = Uint8Array;

const P = 2n ** 255n - 19n;
/** edwards25519 (RFC 8032) by its numbers: noble's own module brings signatures along. */
const Point = edwards({
  p: P,
  n: 2n ** 252n + 27742317777372353535851937790883648493n,
  h: 8n,
  a: P - 1n,
  d: 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
  Gx: 0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,
  Gy: 0x6666666666666666666666666666666666666666666666666666666666666658n,
});
const { Fn } = Point;
/** Points of which nobody knows the logarithm: one for each side. */
const M = Point.fromHex("15cfd18e385952982b6a8f8c7854963b58e34388c8e6dae891db756481a02312");
const N = Point.fromHex("f04f2e7eb734b2a8f8b472eaf9c3c632576ac64aea650b496a8a20ff00e583c3");
const DEVICE = "planlive device";
const HOST = "planlive host";
const SIDE_A = 0x41;
const SIDE_B = 0x42;

/** The device's half of a code. */
export interface Half {
  /** What the host is told: 33 bytes. */
  readonly said: Bytes;
  /** Takes what the host said; returns what was agreed on. Throws when it makes no sense. */
  finish: (back: Bytes) => Bytes;
}

/** Who is called what, and the device's own secret number: given in tests only. */
interface Given {
  device?: string;
  host?: string;
  secret?: bigint;
}

/** Begins with a code as it is meant: capitals, and nothing between them. */
export function beginCode(code: string, given: Given = {}): Half {
  const { device = DEVICE, host = HOST, secret = anyNumber() } = given;
  const typed = utf8ToBytes(code);
  const number = numberOf(typed);
  const mine = Point.BASE.multiply(secret).add(M.multiply(number)).toBytes();
  return {
    said: concatBytes(Uint8Array.of(SIDE_A), mine),
    finish: (back) => {
      if (back.length !== 33 || back[0] !== SIDE_B) throw new Error("that is no half of a code");
      const theirs = back.slice(1);
      const shared = Point.fromBytes(theirs).subtract(N.multiply(number)).multiply(secret);
      const names = [typed, utf8ToBytes(device), utf8ToBytes(host)].map((name) => sha256(name));
      return sha256(concatBytes(...names, mine, theirs, shared.toBytes()));
    },
  };
}

/** Returns the number of a code: 48 bytes, so that none is more likely than another. */
function numberOf(typed: Bytes): bigint {
  const bytes = hkdf(sha256, typed, new Uint8Array(), utf8ToBytes("SPAKE2 pw"), 48);
  return Fn.create(bytesToNumberBE(bytes));
}

function anyNumber(): bigint {
  return Fn.create(bytesToNumberBE(randomBytes(64)));
}
