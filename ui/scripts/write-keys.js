// Writes src/language/keys.ts from the English words, when they have changed.
import { readFileSync, writeFileSync } from "node:fs";
import { keysModule, readLanguage } from "./read-words.js";

const words = new URL("../src/language/", import.meta.url);
const target = new URL("keys.ts", words);
const fresh = keysModule(readLanguage(new URL("en", words).pathname));
let old = "";
try {
  old = readFileSync(target, "utf8");
} catch {
  // The first time there is nothing to compare with.
}
if (old !== fresh) {
  writeFileSync(target, fresh);
  console.log("words: src/language/keys.ts written");
}
