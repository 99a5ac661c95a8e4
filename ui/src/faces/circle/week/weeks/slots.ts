/** The ids of blocks that came from a slot of a starter: they say from which one. */
import type { RecordId } from "../../../../protocol";
import { newId } from "../../../../room/id";

const NAME = /^slot-([a-z0-9]+)-([a-z0-9]+)-[a-z0-9]+$/;

/** Returns a new id for a block that comes from a slot. */
export function idOfSlot(starter: string, slot: string): RecordId {
  return `slot-${starter}-${slot}-${newId()}`;
}

/** Returns from which slot a block came; nothing for one of one's own. */
export function slotIn(id: RecordId): { starter: string; slot: string } | undefined {
  const [, starter, slot] = NAME.exec(id) ?? [];
  return starter === undefined || slot === undefined ? undefined : { starter, slot };
}

/** Returns a new id for a copy of a block in its week: an empty place keeps its question. */
export function idLike(id: RecordId): RecordId {
  const named = slotIn(id);
  return named ? idOfSlot(named.starter, named.slot) : newId();
}
