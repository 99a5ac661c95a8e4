/**
 * Reads JSON and remembers the line of everything, so that a fault in a file can be named by its
 * line. Browsers do not agree on how they tell where a file breaks; the app's own tells nothing.
 */

/** Something in a file, and the line on which it begins. */
export interface Read {
  readonly line: number;
  /** A text, number, yes or no, nothing; for lists and objects see below. */
  readonly value: string | number | boolean | null | undefined;
  readonly items: readonly Read[] | undefined;
  readonly fields: ReadonlyMap<string, Read> | undefined;
}

/** The file is no JSON from this line on. */
export class NotJson extends Error {
  constructor(readonly line: number) {
    super("not JSON");
  }
}

const DEEPEST = 20;
const blank = /\s*/y;
const token =
  /\s*(?:"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:])/y;

/** Reads a whole file. Throws `NotJson`. */
export function readJson(text: string): Read {
  const tokens = new Tokens(text);
  const whole = readValue(tokens, 0);
  if (!tokens.isAtEnd) throw new NotJson(tokens.line);
  return whole;
}

class Tokens {
  #at = 0;
  #line = 1;

  constructor(private readonly text: string) {}

  /** The line of what comes next. */
  get line(): number {
    blank.lastIndex = this.#at;
    return this.#line + linesIn(blank.exec(this.text)?.[0] ?? "");
  }
  get isAtEnd(): boolean {
    return this.text.slice(this.#at).trim() === "";
  }
  /** Takes what comes next. */
  take(): string {
    token.lastIndex = this.#at;
    const found = token.exec(this.text);
    if (!found) throw new NotJson(this.line);
    this.#at = token.lastIndex;
    this.#line += linesIn(found[0]);
    return found[0].trim();
  }
  /** Tells what comes next without taking it. */
  peek(): string {
    token.lastIndex = this.#at;
    return token.exec(this.text)?.[0].trim() ?? "";
  }
}

function readValue(tokens: Tokens, depth: number): Read {
  const { line } = tokens;
  if (depth > DEEPEST) throw new NotJson(line);
  const first = tokens.take();
  if (first === "{") return { ...nothing(line), fields: readFields(tokens, depth) };
  if (first === "[") return { ...nothing(line), items: readItems(tokens, depth) };
  if (/^[\]},:]$/.test(first)) throw new NotJson(line);
  return { ...nothing(line), value: plain(first, line) };
}

function readFields(tokens: Tokens, depth: number): Map<string, Read> {
  const fields = new Map<string, Read>();
  if (tokens.peek() === "}") return (tokens.take(), fields);
  for (;;) {
    const { line } = tokens;
    const name = plain(tokens.take(), line);
    if (typeof name !== "string") throw new NotJson(line);
    expect(tokens, ":");
    fields.set(name, readValue(tokens, depth + 1));
    if (isEnd(tokens, "}")) return fields;
  }
}

function readItems(tokens: Tokens, depth: number): Read[] {
  const items: Read[] = [];
  if (tokens.peek() === "]") return (tokens.take(), items);
  for (;;) {
    items.push(readValue(tokens, depth + 1));
    if (isEnd(tokens, "]")) return items;
  }
}

function expect(tokens: Tokens, wanted: string): void {
  const { line } = tokens;
  if (tokens.take() !== wanted) throw new NotJson(line);
}

/** Takes the comma before the next, or what ends them. */
function isEnd(tokens: Tokens, end: string): boolean {
  const { line } = tokens;
  const found = tokens.take();
  if (found !== "," && found !== end) throw new NotJson(line);
  return found === end;
}

function plain(found: string, line: number): string | number | boolean | null {
  try {
    const value: unknown = JSON.parse(found);
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return value;
    }
    if (value === null) return value;
  } catch {
    // An escape that is none, or a mark of the file's own where words should be.
  }
  throw new NotJson(line);
}

function nothing(line: number): Read {
  return { line, value: undefined, items: undefined, fields: undefined };
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
