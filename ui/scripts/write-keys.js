// Writes src/language/keys.ts from the English words, when they have changed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keysModule, readLanguage } from "./read-words.js";

const home = join(import.meta.dirname, "../src/language");
const target = join(home, "keys.ts");
const fresh = keysModule(readLanguage(join(home, "en")));
if (!existsSync(target) || readFileSync(target, "utf8") !== fresh) {
  writeFileSync(target, fresh);
  console.log("words: src/language/keys.ts written");
}
