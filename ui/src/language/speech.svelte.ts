/** The words themselves: loads one language's files for one face and puts sentences together. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { chosenHere, languages, remember, type Language, type Tag } from "./choice";
import { isolate } from "./isolate";
import type { Key, Messages } from "./keys";

/** One chunk a file, fetched only when its language and its area are spoken. */
const files = import.meta.glob<string>("./{en,cy}/*.ftl", { query: "?raw", import: "default" });

/** A sentence that needs nothing told. */
type PlainKey = { [K in Key]: keyof Messages[K] extends never ? K : never }[Key];
type Told<K extends Key> = keyof Messages[K] extends never ? [] : [told: Messages[K]];

let areas: readonly string[] = [];
let bundle = $state.raw(new FluentBundle(languages[0].tag));
let current = $state.raw<Language>(languages[0]);

/** The language spoken now. */
export const language = {
  get tag(): Tag {
    return current.tag;
  },
  get dir(): "ltr" | "rtl" {
    return current.dir;
  },
};

/** Returns the sentence for a key in the language spoken now. Reactive: a new language, new words. */
export function words<K extends Key>(key: K, ...told: Told<K>): string {
  const pattern = patternOf(key);
  if (pattern === null) throw new Error(`BUG: the face did not load the words for "${key}"`);
  const [args] = told;
  return bundle.formatPattern(pattern, args && isolate(args, current.dir));
}

/** Tells whether there are words for an id that came from outside, such as a host's code. */
export function hasWords(id: string): id is Key {
  return patternOf(id) !== null;
}

/** Loads the words that a face needs, in the language of this device. */
export async function startLanguage(needed: readonly string[]): Promise<void> {
  areas = needed;
  await speak(chosenHere());
}

/** Changes the language for this device and keeps the choice. */
export async function chooseLanguage(tag: Tag): Promise<void> {
  remember(tag);
  await speak(languages.find((one) => one.tag === tag) ?? languages[0]);
}

/** Returns a sentence in each language, for what is written down for everybody. */
export async function inEachLanguage(key: PlainKey): Promise<Record<Tag, string>> {
  const found: Record<Tag, string> = { en: words(key), cy: words(key) };
  for (const one of languages) {
    const spoken = one.tag === current.tag ? bundle : await bundleOf(one);
    const pattern = spoken.getMessage(key)?.value;
    if (pattern) found[one.tag] = spoken.formatPattern(pattern);
  }
  return found;
}

/** Loads words that a face needs only later, with the part of it that says them. */
export async function learn(area: string): Promise<void> {
  while (!areas.includes(area)) {
    const { tag } = current;
    const text = await loadArea(tag, area);
    if (tag !== current.tag || areas.includes(area)) continue;
    areas = [...areas, area];
    bundle.addResource(new FluentResource(text));
  }
}

async function speak(next: Language): Promise<void> {
  let known = areas;
  let fresh = await bundleOf(next);
  // Words that were learnt meanwhile are spoken in the new language too.
  while (known !== areas) {
    known = areas;
    fresh = await bundleOf(next);
  }
  bundle = fresh;
  current = next;
  document.documentElement.lang = next.tag;
  document.documentElement.dir = next.dir;
}

async function bundleOf({ tag, formats }: Language): Promise<FluentBundle> {
  const texts = await Promise.all(areas.map((area) => loadArea(tag, area)));
  // We set direction marks ourselves, only where a value needs them: see isolate().
  const fresh = new FluentBundle(formats, { useIsolating: false });
  for (const text of texts) fresh.addResource(new FluentResource(text));
  return fresh;
}

async function loadArea(tag: Tag, area: string): Promise<string> {
  const load = files[`./${tag}/${area}.ftl`];
  if (!load) throw new Error(`BUG: there is no file of words "${tag}/${area}.ftl"`);
  return load();
}

function patternOf(id: string) {
  const [name = "", attribute] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  return pattern ?? null;
}
