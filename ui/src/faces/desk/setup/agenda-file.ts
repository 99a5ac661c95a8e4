/**
 * An agenda of one's own as a file, to take to another event:
 * `{"format":"planning-live/agenda","version":1,"name","start","items"}`.
 */
import type { AgendaItem, ItemKind, KeptAgenda } from "../../../protocol";
import { minutesOf } from "../../../room/agenda";
import { newId } from "../../../room/id";
import { leastOf } from "./agenda.svelte";
import { NotJson, type Read, readJson } from "./agenda-json";

const FORMAT = "planning-live/agenda";
const VERSION = 1;

/** What the host holds to as well. */
export const limits = {
  fileBytes: 200_000,
  name: 120,
  minutes: 600,
  items: 100,
  text: 4_000,
} as const;

export const itemKinds = [
  "Welcome",
  "TableWork",
  "ShareRound",
  "Break",
  "Meal",
  "Plenary",
  "WrapUp",
] as const satisfies readonly ItemKind[];

/** What is wrong with a file. */
export type Fault =
  | {
      readonly is: "notJson" | "format" | "newer" | "least" | "object" | "none";
    }
  | {
      readonly is: "missing" | "text" | "empty" | "time" | "yesNo" | "list";
      readonly name: string;
    }
  | { readonly is: "long"; readonly name: string; readonly most: number }
  | { readonly is: "number"; readonly name: string; readonly least: number; readonly most: number }
  | { readonly is: "kind"; readonly allowed: string }
  | { readonly is: "many"; readonly most: number };

/** A file that cannot be an agenda, and on which line that shows. */
export class BadFile extends Error {
  constructor(
    readonly line: number,
    readonly fault: Fault,
  ) {
    super(fault.is);
  }
}

/** Returns the text of a file. */
export function agendaText({ name, start, items }: KeptAgenda): string {
  const kept = items.filter(({ isInserted }) => !isInserted).map(fileItem);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, name, start, items: kept }, null, 2)}\n`;
}

/** Returns the agenda in a file. Throws `BadFile`. */
export function agendaIn(text: string): KeptAgenda {
  const file = new Thing(read(text));
  if (file.fields.get("format")?.value !== FORMAT) {
    throw new BadFile(file.fields.get("format")?.line ?? file.line, { is: "format" });
  }
  if (file.number("version", 1, Number.MAX_SAFE_INTEGER) > VERSION) {
    throw new BadFile(file.fields.get("version")?.line ?? file.line, { is: "newer" });
  }
  const name = file.name("name");
  const start = file.time("start");
  const list = file.needed("items");
  if (!list.items) throw new BadFile(list.line, { is: "list", name: "items" });
  if (list.items.length === 0) throw new BadFile(list.line, { is: "none" });
  const beyond = list.items[limits.items];
  if (beyond) throw new BadFile(beyond.line, { is: "many", most: limits.items });
  const taken = new Set<string>();
  return { name, start, items: list.items.map((item) => itemIn(new Thing(item), taken)) };
}

function read(text: string): Read {
  try {
    return readJson(text.replace(/^\uFEFF/, ""));
  } catch (thrown) {
    if (thrown instanceof NotJson) throw new BadFile(thrown.line, { is: "notJson" });
    throw thrown;
  }
}

function itemIn(thing: Thing, taken: Set<string>): AgendaItem {
  const title = thing.name("title");
  const kind = thing.kind();
  const plannedMinutes = thing.number("plannedMinutes", 1, limits.minutes);
  const least = thing.fields.get("minMinutes");
  const minMinutes = least ? thing.number("minMinutes", 0, limits.minutes) : plannedMinutes;
  if (least && minMinutes > plannedMinutes) throw new BadFile(least.line, { is: "least" });
  const fixedStart = thing.fixedStart();
  const worksheet = thing.text("worksheet");
  return {
    id: idIn(thing, taken),
    title,
    kind,
    plannedMinutes,
    minMinutes: leastOf(kind, minMinutes, plannedMinutes),
    ...(fixedStart ? { fixedStart } : {}),
    ...(worksheet ? { worksheet } : {}),
    optional: thing.yesNo("optional"),
    script: thing.text("script"),
    prompts: thing.text("prompts"),
    quietAlternative: thing.text("quietAlternative"),
    isInserted: false,
  };
}

/** An id that can be one and that no item before it has; otherwise one of its own. */
function idIn(thing: Thing, taken: Set<string>): string {
  const said = thing.fields.get("id")?.value;
  const isFree = typeof said === "string" && /^[\w-]{1,60}$/.test(said) && !taken.has(said);
  const id = isFree ? said : newId();
  taken.add(id);
  return id;
}

function fileItem(item: AgendaItem): Partial<AgendaItem> {
  const { isInserted: _isInserted, script, prompts, quietAlternative, optional, ...kept } = item;
  return {
    ...kept,
    ...(optional ? { optional } : {}),
    ...(script ? { script } : {}),
    ...(prompts ? { prompts } : {}),
    ...(quietAlternative ? { quietAlternative } : {}),
  };
}

/** Something in curly brackets, and what has to be in it. */
class Thing {
  readonly line: number;
  readonly fields: ReadonlyMap<string, Read>;

  constructor({ line, fields }: Read) {
    if (!fields) throw new BadFile(line, { is: "object" });
    this.line = line;
    this.fields = fields;
  }

  needed(name: string): Read {
    const found = this.fields.get(name);
    if (!found) throw new BadFile(this.line, { is: "missing", name });
    return found;
  }

  name(name: string): string {
    const found = this.needed(name);
    const text = this.text(name, limits.name).trim();
    if (text === "") throw new BadFile(found.line, { is: "empty", name });
    return text;
  }

  text(name: string, most: number = limits.text): string {
    const found = this.fields.get(name);
    if (!found) return "";
    if (typeof found.value !== "string") throw new BadFile(found.line, { is: "text", name });
    if (found.value.length > most) throw new BadFile(found.line, { is: "long", name, most });
    return found.value;
  }

  number(name: string, least: number, most: number): number {
    const { line, value } = this.needed(name);
    const isWhole = typeof value === "number" && Number.isInteger(value);
    if (!isWhole || value < least || value > most) {
      throw new BadFile(line, { is: "number", name, least, most });
    }
    return value;
  }

  time(name: string): string {
    const { line, value } = this.needed(name);
    if (typeof value !== "string" || minutesOf(value) === undefined) {
      throw new BadFile(line, { is: "time", name });
    }
    return value;
  }

  yesNo(name: string): boolean {
    const found = this.fields.get(name);
    if (!found) return false;
    if (typeof found.value !== "boolean") throw new BadFile(found.line, { is: "yesNo", name });
    return found.value;
  }

  kind(): ItemKind {
    const { line, value } = this.needed("kind");
    const kind = itemKinds.find((one) => one === value);
    if (!kind) throw new BadFile(line, { is: "kind", allowed: itemKinds.join(", ") });
    return kind;
  }

  fixedStart(): AgendaItem["fixedStart"] {
    const found = this.fields.get("fixedStart");
    if (!found || found.value === null) return undefined;
    const fixed = new Thing(found);
    return {
      at: fixed.time("at"),
      toleranceMinutes: fixed.number("toleranceMinutes", 0, limits.minutes),
    };
  }
}
