/**
 * The set of symbols that comes with the app: fetched when somebody first asks for it, searched by
 * word in every language that it has. Knows nothing of the day or of who is looking.
 */

/** One symbol; its first word in a language is its name. */
export interface PackSymbol {
  id: string;
  words: Record<string, string[]>;
  topic: string;
}

export interface Pack {
  name: string;
  version: string;
  licence: string;
  licenceUrl: string;
  credit: string;
  source: string;
  symbols: PackSymbol[];
}

const FOLDER = `${import.meta.env.BASE_URL}symbols/openmoji/`;
const OURS = /^openmoji-([0-9A-F]+(?:-[0-9A-F]+)*)$/u;

let asked: Promise<Pack> | undefined;

/** Returns the pack, fetched once; after a failure the next call tries again. */
export function loadPack(): Promise<Pack> {
  asked ??= fetchPack().catch((reason: unknown) => {
    asked = undefined;
    throw reason;
  });
  return asked;
}

async function fetchPack(): Promise<Pack> {
  const answer = await fetch(`${FOLDER}pack.json`);
  if (!answer.ok) throw new Error(`the pack of symbols: ${answer.status}`);
  const told: unknown = await answer.json();
  if (!isPack(told)) throw new Error("the pack of symbols is not one");
  return told;
}

/** Returns how a symbol of the pack is called in a plan: "openmoji-1F3A4". */
export function wireId(id: string): string {
  return `openmoji-${id}`;
}

/** Returns where the drawing of a plan's symbol is, or undefined for one that is not in our set. */
export function symbolUrl(wire: string): string | undefined {
  const id = OURS.exec(wire)?.[1];
  return id === undefined ? undefined : `${FOLDER}${id}.svg`;
}

/** Returns a symbol's name in a language; in another one rather than none. */
export function nameOf(symbol: PackSymbol, language: string): string {
  const { words } = symbol;
  const spoken = [words[language], words["en"], ...Object.values(words)];
  return spoken.find((list) => list?.[0])?.[0] ?? symbol.id;
}

/** Returns the symbol that a plan names, if the pack has it. */
export function findSymbol(pack: Pack, wire: string): PackSymbol | undefined {
  const id = OURS.exec(wire)?.[1];
  return id === undefined ? undefined : pack.symbols.find((symbol) => symbol.id === id);
}

/** Returns the topics in the order in which the pack has them. */
export function topicsOf(pack: Pack): string[] {
  return [...new Set(pack.symbols.map((symbol) => symbol.topic))];
}

/** Words in another language than the spoken one come after every match in the spoken one. */
const FOREIGN = 10;
/** Nothing matches as badly as this. */
const NO_MATCH = Number.POSITIVE_INFINITY;

/**
 * Returns the symbols for what somebody types, best first: by the beginnings of words, in every
 * language, without regard to accents and capitals. The pack's order settles a draw. Where nothing
 * is all of what was typed ("phone my mum"), what is a part of it is better than nothing.
 */
export function searchSymbols(pack: Pack, text: string, language: string): PackSymbol[] {
  const wanted = plain(text);
  if (wanted === "") return [];
  const parts = wanted.split(" ");
  const whole = ranked(pack, wanted, parts, language);
  if (whole.length > 0 || parts.length === 1) return whole;
  const found = parts
    .filter((part) => [...part].length > SMALL)
    .flatMap((part) => ranked(pack, part, [part], language).slice(0, OF_A_PART));
  return [...new Set(found)];
}

/** Words of so many letters, such as "my", say nothing of a picture. */
const SMALL = 2;
/** The most symbols for one word of several. */
const OF_A_PART = 12;

function ranked(
  pack: Pack,
  wanted: string,
  parts: readonly string[],
  language: string,
): PackSymbol[] {
  return indexOf(pack)
    .map((entry) => ({ symbol: entry.symbol, rank: rankOf(entry, wanted, parts, language) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ symbol }) => symbol);
}

interface Entry {
  symbol: PackSymbol;
  /** The words of each language, made plain. */
  spoken: [language: string, words: string[]][];
}

const indexes = new WeakMap<Pack, Entry[]>();

function indexOf(pack: Pack): Entry[] {
  const known = indexes.get(pack);
  if (known) return known;
  const made = pack.symbols.map((symbol): Entry => {
    const spoken = Object.entries(symbol.words);
    return { symbol, spoken: spoken.map(([language, words]) => [language, words.map(plain)]) };
  });
  indexes.set(pack, made);
  return made;
}

function rankOf(entry: Entry, wanted: string, parts: readonly string[], language: string): number {
  const ranks = entry.spoken.map(([spoken, words]) => {
    const far = spoken === language ? 0 : FOREIGN;
    const each = words.map((word, at) => rankOfWord(word, wanted) + Math.min(at, 9) / 10);
    const begun = (part: string) => words.some((word) => beginsIn(word, part));
    const together = parts.length > 1 && parts.every(begun) ? 3 : NO_MATCH;
    return far + Math.min(together, ...each);
  });
  return Math.min(NO_MATCH, ...ranks);
}

/**
 * The whole word, its beginning, or the beginning of a later word in it: the less, the better, and
 * the short before the long.
 */
function rankOfWord(word: string, wanted: string): number {
  if (word === wanted) return 0;
  const length = Math.min(word.length, 90) / 1000;
  if (word.startsWith(wanted)) return 1 + length;
  return beginsIn(word, wanted) ? 2 + length : NO_MATCH;
}

function beginsIn(word: string, part: string): boolean {
  return ` ${word}`.includes(` ${part}`);
}

/** "Tŷ  GWYN!" and "ty gwyn" are the same to somebody who looks for it. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isPack(told: unknown): told is Pack {
  if (!isRecord(told) || !Array.isArray(told["symbols"])) return false;
  const texts = ["name", "version", "licence", "licenceUrl", "credit", "source"];
  return texts.every((name) => typeof told[name] === "string") && told["symbols"].every(isSymbol);
}

function isSymbol(told: unknown): told is PackSymbol {
  if (!isRecord(told) || typeof told["id"] !== "string") return false;
  const { words, topic } = told;
  const areTexts = (list: unknown) =>
    Array.isArray(list) && list.every((word) => typeof word === "string");
  return typeof topic === "string" && isRecord(words) && Object.values(words).every(areTexts);
}

function isRecord(told: unknown): told is Record<string, unknown> {
  return typeof told === "object" && told !== null;
}
