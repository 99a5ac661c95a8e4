/** The fake host's pictures: parts that come and go, as the contract has it. */
import type { ClientFrame, HostFrame, PictureFault, PictureKind } from "../../protocol";
import { fromBase64, toBase64 } from "../pictures/base64";

type Part = Extract<ClientFrame, { type: "picturePart" }>;
type Want = Extract<ClientFrame, { type: "wantPicture" }>;

interface Held {
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
  have: number;
}

const MOST_BYTES = 1_500_000;
const PART_BYTES = 48 * 1024;

export class FakePictures {
  readonly #held = new Map<string, Held>();
  /** What the host says to the next part instead of taking it. */
  next: PictureFault | undefined;

  /** Whether the host has all of a picture. */
  has(circle: string, hash: string): boolean {
    const held = this.#held.get(`${circle}/${hash}`);
    return held !== undefined && held.have === held.bytes.length;
  }

  /** Gives the host a picture, or the first bytes of one. */
  put(circle: string, hash: string, bytes: Uint8Array, have = bytes.length): void {
    this.#held.set(`${circle}/${hash}`, { kind: "jpeg", bytes, have });
  }

  take(circle: string, { hash, kind, size, offset, data }: Part): HostFrame {
    const refused = (fault: PictureFault): HostFrame => ({ type: "pictureRefused", hash, fault });
    const { next } = this;
    this.next = undefined;
    if (next) return refused(next);
    if (size > MOST_BYTES) return refused({ type: "tooLarge", most: MOST_BYTES });
    const name = `${circle}/${hash}`;
    const held = this.#held.get(name) ?? { kind, bytes: new Uint8Array(size), have: 0 };
    const bytes = fromBase64(data);
    if (!bytes || bytes.length > PART_BYTES) return refused({ type: "notAPicture" });
    if (offset === held.have && offset + bytes.length <= size && bytes.length > 0) {
      held.bytes.set(bytes, offset);
      held.have += bytes.length;
    }
    this.#held.set(name, held);
    return { type: "pictureHave", hash, have: held.have, isWhole: held.have === size };
  }

  give(circle: string, { hash, offset }: Want): HostFrame {
    const held = this.#held.get(`${circle}/${hash}`);
    if (!held || !this.has(circle, hash)) {
      return { type: "pictureRefused", hash, fault: { type: "notHere" } };
    }
    const data = toBase64(held.bytes.subarray(offset, offset + PART_BYTES));
    return { type: "picturePart", hash, kind: held.kind, size: held.bytes.length, offset, data };
  }
}
