/**
 * Cards and three piles: what there is to sort for one person in one question. A card that is sorted
 * is a note with its answer; a card that came from a topic becomes one when it is.
 */
import { words } from "../../../language";
import type { Tag } from "../../../language";
import {
  type JsonValue,
  type RecordId,
  type RecordState,
  type Sorted,
  oneOf,
} from "../../../protocol";
import { type Pack, nameOf, topicsOf, wireId } from "../../../symbols/pack";
import { textIn, withoutWordsIn } from "./given";

export const piles: readonly Sorted[] = ["Like", "NotSure", "Dislike"];

export interface Card {
  /** The note's id, or the symbol's name while there is no note. */
  readonly key: string;
  readonly record: RecordId | undefined;
  readonly symbol: string;
  readonly picture: string;
  readonly word: string;
}

/** Returns the answer that a note gives to its card. */
export function pileOf(note: RecordState): Sorted | undefined {
  return oneOf(piles, note.fields["sort"]?.value);
}

/** Returns a note as a card. */
export function cardOf(note: RecordState): Card {
  const [symbol, picture] = [textIn(note, "symbol"), textIn(note, "picture")];
  return { key: note.id, record: note.id, symbol, picture, word: textIn(note, "text") };
}

/** Returns what is on a card in words. */
export function wordOf({ word, picture }: Card): string {
  if (word !== "") return word;
  return picture === "" ? words("answers-a-symbol") : words("answers-a-picture");
}

/** Returns the cards that wait: people's own first, then those of a topic that are not used yet. */
export function waitingCards(
  notes: readonly RecordState[],
  pack: Pack | undefined,
  topic: string,
  language: Tag,
): Card[] {
  const own = notes
    .filter((note) => !pileOf(note) && !withoutWordsIn(note))
    .map((note) => cardOf(note));
  const used = new Set(notes.map((note) => textIn(note, "symbol")));
  const fromTopic = (pack?.symbols ?? [])
    .filter((one) => one.topic === topic && !used.has(wireId(one.id)))
    .map((one): Card => {
      const symbol = wireId(one.id);
      return { key: symbol, record: undefined, symbol, picture: "", word: nameOf(one, language) };
    });
  return [...own, ...fromTopic];
}

/** Returns what a card becomes as a note, beside what every note of its list begins with. */
export function fieldsOf({ symbol, word }: Card, sort: Sorted): Record<string, JsonValue> {
  return { symbol, text: word, sort };
}

/** Returns the topic that a question is plainly about: one of the words in its name. */
export function topicFor(pack: Pack, section: RecordId): string {
  const named = section.split("-");
  return topicsOf(pack).find((topic) => named.includes(topic)) ?? "";
}

const ARROWS: Record<string, Sorted> = {
  ArrowLeft: "Like",
  ArrowDown: "NotSure",
  ArrowRight: "Dislike",
};

/** Returns the pile that an arrow key means. */
export function pileOfKey(key: string): Sorted | undefined {
  return Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
}

/** A card is carried so far before it means a pile, in pixels. */
const FAR = 70;

/** A card under a finger: how far it has been carried, and to which pile that is. */
export class Tossing {
  #by = $state.raw<{ x: number; y: number } | null>(null);
  #from: { x: number; y: number; pointer: number } | undefined;

  get by(): { x: number; y: number } | null {
    return this.#by;
  }

  get over(): Sorted | undefined {
    if (!this.#by) return undefined;
    const { x, y } = this.#by;
    if (y > FAR && y > Math.abs(x)) return "NotSure";
    if (Math.abs(x) < FAR) return undefined;
    return x < 0 ? "Like" : "Dislike";
  }

  begin(event: PointerEvent & { currentTarget: Element }): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    this.#from = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
    this.#by = { x: 0, y: 0 };
  }

  move(event: PointerEvent): void {
    if (this.#from?.pointer !== event.pointerId) return;
    this.#by = { x: event.clientX - this.#from.x, y: event.clientY - this.#from.y };
  }

  /** The finger is lifted: returns the pile that the card goes to. */
  end(event: PointerEvent): Sorted | undefined {
    if (this.#from?.pointer !== event.pointerId) return undefined;
    const { over } = this;
    this.#from = undefined;
    this.#by = null;
    return over;
  }

  stop(): void {
    this.#from = undefined;
    this.#by = null;
  }
}
