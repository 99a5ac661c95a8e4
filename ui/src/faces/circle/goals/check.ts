/**
 * Gentle questions about an outcome, from how it is worded and what is said beside it. They never
 * say that an outcome is wrong, and any of them can be answered with "keep it anyway".
 */
import type { Tag } from "../../../language";
import { checkWords } from "./check-words";

export const checkCodes = [
  "notProvision",
  "fragment",
  "personVoice",
  "inControl",
  "specific",
  "oneIdea",
  "readingLevel",
  "needsOne",
  "baseline",
  "measurable",
  "date",
] as const;

export type CheckCode = (typeof checkCodes)[number];

/** What of an outcome is looked at. */
export interface Checked {
  readonly statement: string;
  readonly baseline: string;
  readonly measure: string;
  /** By when, as in the plan, or nothing. */
  readonly by: string;
  /** It builds on what works, changes what does not, meets a need or moves towards a hope. */
  readonly isForSomething: boolean;
  readonly keptAnyway: readonly string[];
}

export interface Question {
  readonly code: CheckCode;
  /** The words that made one ask; none when it is the whole. */
  readonly said: string;
}

const FEW_WORDS = 4;
const SHORT_FOR_DETAIL = 6;
const LONG_SENTENCE = 25;
const LONG_WORD = 13;
const MANY_LONG_WORDS = 3;
const MANY_JOINS = 2;

/** Returns what one could still ask, the most helpful first; nothing while there are no words. */
export function questionsAbout(outcome: Checked, tag: Tag, today: string): Question[] {
  if (outcome.statement.trim() === "") return [];
  const found = allAbout(outcome, tag, today);
  return checkCodes.flatMap((code) => {
    const said = found[code];
    return said === undefined || outcome.keptAnyway.includes(code) ? [] : [{ code, said }];
  });
}

/** Returns which language some words are in; the one that is spoken here when they do not tell. */
export function languageOf(text: string, spoken: Tag): Tag {
  const words = wordsIn(text);
  const known = (tag: Tag) => words.filter((word) => checkWords[tag].common.includes(word)).length;
  const [en, cy] = [known("en"), known("cy")];
  return en === cy ? spoken : en > cy ? "en" : "cy";
}

type Found = Partial<Record<CheckCode, string>>;

function allAbout(outcome: Checked, spoken: Tag, today: string): Found {
  const { statement } = outcome;
  const lists = checkWords[languageOf(statement, spoken)];
  const words = wordsIn(statement);
  const hasCount = /\d/u.test(statement) || firstOf(words, lists.countable) !== undefined;
  const isFragment = words.length < FEW_WORDS;
  const vague = hasCount ? undefined : firstOf(words, lists.vague);
  const isBare = !isFragment && words.length < SHORT_FOR_DETAIL && !hasCount;
  const found: { [code in CheckCode]: string | undefined } = {
    notProvision: firstOf(words, lists.provision),
    fragment: when(isFragment),
    personVoice: when(firstOf(words, lists.me) === undefined),
    inControl: firstOf(words, lists.others),
    specific: vague ?? when(isBare),
    oneIdea: when(isSeveral(statement, words, lists.joins)),
    readingLevel: when(isHard(statement)),
    needsOne: when(!outcome.isForSomething),
    baseline: when(outcome.baseline.trim() === ""),
    measurable: when(outcome.measure.trim() === "" && !hasCount),
    date: when(outcome.by === "" || outcome.by < today),
  };
  return Object.fromEntries(Object.entries(found).filter(([, said]) => said !== undefined));
}

function when(isSo: boolean): string | undefined {
  return isSo ? "" : undefined;
}

/** Returns the words of a text in small letters; "1:1" and "one-to-one" are one word each. */
function wordsIn(text: string): string[] {
  const plain = text.toLowerCase().replaceAll("’", "'");
  return plain.match(/[\p{L}\p{N}]+(?:[:'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Returns the first of some phrases that stands in the words, as it stands there. */
function firstOf(words: readonly string[], phrases: readonly string[]): string | undefined {
  const split = phrases.map((phrase) => phrase.split(" "));
  for (let at = 0; at < words.length; at++) {
    const phrase = split.find((one) => standsAt(words, at, one));
    if (phrase) return words.slice(at, at + phrase.length).join(" ");
  }
  return undefined;
}

function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, n) => isLike(words[at + n], part));
}

function isLike(word: string | undefined, part: string): boolean {
  return part.endsWith("*") ? word?.startsWith(part.slice(0, -1)) === true : word === part;
}

function sentencesIn(text: string): string[] {
  return text.split(/[.!?;\n]+(?:\s|$)/u).filter((one) => wordsIn(one).length > 1);
}

function isSeveral(text: string, words: readonly string[], joins: readonly string[]): boolean {
  const split = joins.map((phrase) => phrase.split(" "));
  const joined = words.filter((_, at) => split.some((phrase) => standsAt(words, at, phrase)));
  return sentencesIn(text).length > 1 || joined.length >= MANY_JOINS;
}

function isHard(text: string): boolean {
  const isLong = sentencesIn(text).some((one) => wordsIn(one).length > LONG_SENTENCE);
  const longWords = wordsIn(text).filter((word) => word.length >= LONG_WORD);
  return isLong || longWords.length >= MANY_LONG_WORDS;
}
