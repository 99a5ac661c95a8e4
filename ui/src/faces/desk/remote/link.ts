/** A phone in the facilitator's hand: how it gets in, and how its page knows what it is. */
import type { DeskView } from "../../../protocol";

/** Tells whether the address asks for the remote: `#key=…&remote`. */
export function isRemote(hash: string): boolean {
  return new URLSearchParams(hash.replace(/^#/, "")).has("remote");
}

/** Returns the address that a phone in the room opens; nothing while no network was found. */
export function remoteAddress({ remoteLink, joining }: DeskView): string | undefined {
  if (remoteLink === "" || !URL.canParse(remoteLink, joining.link)) return undefined;
  return new URL(remoteLink, joining.link).href;
}
