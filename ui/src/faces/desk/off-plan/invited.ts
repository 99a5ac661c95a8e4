/** Whether somebody asked that a person should not be there. */
import type { CircleTile } from "../../../protocol";

/** Tells whether a name stands on the list of those whom the person does not want there. */
export function isNotWanted({ person }: CircleTile, name: string): boolean {
  const plain = (text: string) => text.trim().replaceAll(/\s+/g, " ").toLocaleLowerCase();
  const said = plain(name);
  return said !== "" && person.preparation.notInvited.some((one) => plain(one.name) === said);
}
