/** A file of the host's on its way to a page: coming, here, or not to be had. */
import { type Hold, hold, type NoFile, NotHere, plainAddress, type Way } from "./files";

/**
 * A tab that shows a paper can be loaded anew, and the paper kept from there, for as long as the
 * host itself would give it.
 */
export const AS_LONG_AS_A_PAPER_WAITS_MS = 15 * 60_000;

export type Standing =
  | { readonly is: "none" }
  | { readonly is: "coming"; readonly way: Way }
  | { readonly is: "here"; readonly address: string }
  | { readonly is: "failed"; readonly why: NoFile };

export class HostFile {
  #standing = $state.raw<Standing>({ is: "none" });
  #path: string | undefined;
  #hold: Hold | undefined;

  /** For so long a file stays after it was let go of. */
  constructor(private readonly lingerMs: number) {}

  get standing(): Standing {
    return this.#standing;
  }

  /** Wants another file, or (nothing) none. */
  want(path: string | undefined): void {
    this.#hold?.release();
    this.#hold = undefined;
    this.#path = path;
    if (path === undefined) return this.#stand({ is: "none" });
    const plain = plainAddress(path);
    if (plain !== undefined) return this.#stand({ is: "here", address: plain });
    const own = hold(path, this.lingerMs, (way) => this.#stand({ is: "coming", way }));
    this.#hold = own;
    const tell = (standing: Standing) => this.#hold === own && this.#stand(standing);
    own.address.then(
      (address) => tell({ is: "here", address }),
      (thrown: unknown) =>
        tell({ is: "failed", why: thrown instanceof NotHere ? thrown.why : "lost" }),
    );
  }

  /** Tries again what could not be had. */
  again(): void {
    this.want(this.#path);
  }

  /** Nobody wants it any more. */
  close(): void {
    this.want(undefined);
  }

  #stand(standing: Standing): void {
    this.#standing = standing;
  }
}
