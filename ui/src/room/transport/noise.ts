/**
 * `Noise_NNpsk0_25519_ChaChaPoly_SHA256` (noiseprotocol.org, revision 34), the side that calls. A page
 * at `http://192.168…` is no secure context and has no WebCrypto: the parts are noble's.
 */
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { pow } from "@noble/curves/abstract/modular.js";
import { montgomery } from "@noble/curves/abstract/montgomery.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

type Bytes = Uint8Array;

const PATTERN = "Noise_NNpsk0_25519_ChaChaPoly_SHA256";
const NOTHING = new Uint8Array();
/** The length of a public key, and of a tag at the end of what is sealed. */
const PUBLIC = 32;

const P = 2n ** 255n - 19n;
/** X25519 (RFC 7748) without noble's tables, which are larger than the rest of this file. */
const x25519 = montgomery({
  P,
  type: "x25519",
  powPminus2: (x: bigint) => pow(x, P - 2n, P),
  adjustScalarBytes: (bytes: Bytes) => {
    bytes[0] = (bytes[0] ?? 0) & 248;
    bytes[31] = ((bytes[31] ?? 0) & 127) | 64;
    return bytes;
  },
});

/** One direction of a line: each message has its own number, and none is used twice. */
export class Cipher {
  readonly #key: Bytes;
  #number = 0;

  constructor(key: Bytes) {
    this.#key = key;
  }

  seal(plain: Bytes, bound: Bytes = NOTHING): Bytes {
    return chacha20poly1305(this.#key, this.#next(), bound).encrypt(plain);
  }

  /** Throws when it was not sealed with this key and this number. */
  open(sealed: Bytes, bound: Bytes = NOTHING): Bytes {
    return chacha20poly1305(this.#key, this.#next(), bound).decrypt(sealed);
  }

  #next(): Bytes {
    if (this.#number >= Number.MAX_SAFE_INTEGER) throw new Error("this line has said too much");
    const nonce = new Uint8Array(12);
    new DataView(nonce.buffer).setBigUint64(4, BigInt(this.#number++), true);
    return nonce;
  }
}

/** What both sides know so far of a handshake. */
class Transcript {
  hash: Bytes;
  #chain: Bytes;
  #cipher: Cipher | undefined;

  constructor(prologue: Bytes) {
    this.hash = sha256(utf8ToBytes(PATTERN));
    this.#chain = this.hash;
    this.mix(prologue);
  }

  mix(bytes: Bytes): void {
    this.hash = sha256(concatBytes(this.hash, bytes));
  }

  mixKey(secret: Bytes): void {
    const [chain, key] = this.#derive(secret);
    this.#chain = chain;
    this.#cipher = new Cipher(key);
  }

  mixShared(secret: Bytes): void {
    const [chain, hash, key] = this.#derive(secret);
    this.#chain = chain;
    this.mix(hash);
    this.#cipher = new Cipher(key);
  }

  seal(plain: Bytes): Bytes {
    const sealed = this.#keyed().seal(plain, this.hash);
    this.mix(sealed);
    return sealed;
  }

  open(sealed: Bytes): Bytes {
    const plain = this.#keyed().open(sealed, this.hash);
    this.mix(sealed);
    return plain;
  }

  split(): [Bytes, Bytes] {
    const [one, two] = this.#derive(NOTHING);
    return [one, two];
  }

  #keyed(): Cipher {
    if (!this.#cipher) throw new Error("there is no key yet");
    return this.#cipher;
  }

  #derive(secret: Bytes): [Bytes, Bytes, Bytes] {
    const key = hmac(sha256, this.#chain, secret);
    const one = hmac(sha256, key, Uint8Array.of(1));
    const two = hmac(sha256, key, concatBytes(one, Uint8Array.of(2)));
    return [one, two, hmac(sha256, key, concatBytes(two, Uint8Array.of(3)))];
  }
}

/** A handshake that waits for the other side. */
export interface Handshake {
  /** What the other side is sent. */
  readonly first: Bytes;
  /** Takes what it said; throws when it does not know the same secret, or said anything else. */
  finish: (second: Bytes) => { say: Cipher; hear: Cipher; hash: Bytes };
}

/** Begins a handshake. `own` and `payload` are given in tests only. */
export function begin(shared: Bytes, prologue: Bytes, own?: Bytes, payload = NOTHING): Handshake {
  const secret = own ?? x25519.utils.randomSecretKey();
  const transcript = new Transcript(prologue);
  transcript.mixShared(shared);
  const open = x25519.getPublicKey(secret);
  transcript.mix(open);
  transcript.mixKey(open);
  const first = concatBytes(open, transcript.seal(payload));
  return {
    first,
    finish: (second) => {
      const theirs = second.slice(0, PUBLIC);
      transcript.mix(theirs);
      transcript.mixKey(theirs);
      transcript.mixKey(x25519.getSharedSecret(secret, theirs));
      transcript.open(second.slice(PUBLIC));
      const [say, hear] = transcript.split();
      return { say: new Cipher(say), hear: new Cipher(hear), hash: transcript.hash };
    },
  };
}
