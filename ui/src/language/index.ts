/**
 * The language that this device speaks: which it is, its words, and how to change it.
 * Knows nothing of the day, of parts, or of who is speaking.
 */
export {
  chooseLanguage,
  hasWords,
  inEachLanguage,
  language,
  learn,
  startLanguage,
  words,
} from "./speech.svelte";
export { languages, preferred, type Language, type Tag } from "./choice";
export type { Key, Messages } from "./keys";
