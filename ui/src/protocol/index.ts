/**
 * What travels between the host and a face, as types and as text. The only place that believes
 * foreign bytes: a frame of a known kind is what the host of our own version says it is.
 */
import type { ClientFrame, HostFrame, JsonValue } from "./generated";

export * from "./generated";

const kinds: Record<HostFrame["type"], true> = {
  cards: true,
  printProgress: true,
  welcome: true,
  refused: true,
  reply: true,
  desk: true,
  wall: true,
  circle: true,
  plan: true,
  worksheets: true,
  money: true,
  deskMoney: true,
  ideasBank: true,
  forms: true,
  formSources: true,
  formHave: true,
  pictureHave: true,
  pictureRefused: true,
  picturePart: true,
  pictureHere: true,
  history: true,
  planAt: true,
  pastRefused: true,
  door: true,
  showName: true,
  network: true,
  keeping: true,
  safety: true,
  copies: true,
  noCopies: true,
  accesses: true,
  whoSees: true,
  whatGoes: true,
  erased: true,
  hosting: true,
  spare: true,
  copy: true,
  copyPart: true,
  saved: true,
  pong: true,
};

/** Reads one frame of the host; nothing when it is of a kind that this page does not know. */
export function decode(text: string): HostFrame | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(read) || typeof read["type"] !== "string") return undefined;
  return Object.hasOwn(kinds, read["type"]) ? (read as HostFrame) : undefined;
}

/** Writes one frame for the host. */
export function encode(frame: ClientFrame): string {
  return JSON.stringify(frame);
}

/** Reads what this device itself kept as a value of a known shape. */
export function keptAs<T>(value: unknown, holds: (value: Record<string, unknown>) => boolean) {
  return isObject(value) && holds(value) ? (value as T) : undefined;
}

/** Returns a value as text, empty when it is none. */
export function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** Returns the texts of a list, empty when it is none. */
export function textsOf(value: JsonValue | undefined): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === "string");
}

/** Returns a value as a number, or nothing. */
export function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** Returns the one of a few words that a value is, or nothing. */
export function oneOf<W extends string>(
  choices: readonly W[],
  value: JsonValue | undefined,
): W | undefined {
  return choices.find((choice) => choice === value);
}

/** For the end of a switch over everything that there is: a new kind is a fault of the compiler. */
export function unreachable(value: never): never {
  throw new Error(`BUG: nobody told what to do with ${JSON.stringify(value)}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
