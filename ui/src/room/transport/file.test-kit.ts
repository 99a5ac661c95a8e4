/** Seals files for tests as the host does. */
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { named } from "./sealed";

const CHUNK = 64 * 1024;

/** Bytes that are the same on both sides of the wire. */
export function bytesOf(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, n) => n % 251);
}

/** What the host would answer: the salt, and each chunk as it is sealed. */
export function sealedChunks(
  path: string,
  { name, type, file }: { name: string; type: string; file: Uint8Array },
  salt = new Uint8Array(32).fill(7),
  length = file.length,
): Uint8Array<ArrayBuffer>[] {
  const head = utf8ToBytes(JSON.stringify({ name, type, length }));
  const told = Uint8Array.of(head.length >> 8, head.length & 0xff);
  const plain = concatBytes(told, head, file);
  const key = named("file key", concatBytes(named("file", path), salt));
  const chunks = [new Uint8Array(salt)];
  for (let at = 0, number = 0; at < plain.length; at += CHUNK, number++) {
    const nonce = new Uint8Array(12);
    new DataView(nonce.buffer).setUint32(7, number);
    if (at + CHUNK >= plain.length) nonce[11] = 1;
    const sealed = chacha20poly1305(key, nonce).encrypt(plain.subarray(at, at + CHUNK));
    chunks.push(new Uint8Array(sealed));
  }
  return chunks;
}
