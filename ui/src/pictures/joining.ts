/** How the code and the address for joining are written on the wall: as one reads them out. */
import type { JoiningView } from "../protocol";

/** Returns the code in two halves, which are easier to keep in mind on the way to the tablet. */
export function codeInHalves(code: string): string {
  return code.replace(/^(...)(?=...$)/, "$1 ");
}

/** Returns the best address as one types it; browsers put the rest in front by themselves. */
export function addressToType({ addresses }: JoiningView): string | undefined {
  return addresses[0]?.replace(/^http:\/\//, "").replace(/\/$/, "");
}
