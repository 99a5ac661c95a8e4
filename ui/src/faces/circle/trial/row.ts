/** A record of the sample plan as one writes it down. */
import type { Collection, JsonValue } from "../../../protocol";

export type Row = [collection: Collection, id: string, fields: Record<string, JsonValue>];
