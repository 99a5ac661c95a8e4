// Makes the set of symbols that we ship, public/symbols/openmoji, from symbols.txt and packages that
// the app itself does not need. To make it again:
//
//   npm install --prefix /tmp/symbols --no-save --ignore-scripts openmoji@17.0.0 svgo@4.1.0 \
//     cldr-annotations-full@48.2.0 cldr-annotations-derived-full@48.2.0
//   node scripts/make-symbols.js /tmp/symbols
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readList } from "./read-symbols.js";

/** @typedef {{ hexcode: string, emoji: string, annotation: string, tags: string, openmoji_tags: string }} Drawing */
/** @typedef {{ default?: string[], tts?: string[] }} Annotation */

const here = import.meta.dirname;
const target = join(here, "../public/symbols/openmoji");
const folder = process.argv[2];
if (folder === undefined) throw new Error("say in which folder the packages are installed");
const modules = join(resolve(folder), "node_modules");
const packages = createRequire(join(modules, "package.json"));

/** @type {Drawing[]} */
const drawings = packages("openmoji/data/openmoji.json");
const byHex = new Map(drawings.map((drawing) => [drawing.hexcode, drawing]));
/** @type {Record<string, Annotation>} */
const welsh = {
  ...packages("cldr-annotations-full/annotations/cy/annotations.json").annotations.annotations,
  ...packages("cldr-annotations-derived-full/annotationsDerived/cy/annotations.json")
    .annotationsDerived.annotations,
};
/** @type {string} */
const version = packages("openmoji/package.json").version;
/** @type {{ optimize(svg: string, how: object): { data: string } }} */
const svgo = await import(pathToFileURL(packages.resolve("svgo")).href);

const list = readList(readFileSync(join(here, "symbols.txt"), "utf8"));
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const symbols = list.symbols.map(({ hex, topic, words }) => {
  const drawing = byHex.get(hex);
  if (drawing === undefined) throw new Error(`symbols.txt: OpenMoji ${version} has no "${hex}"`);
  const svg = readFileSync(join(modules, "openmoji/color/svg", `${hex}.svg`), "utf8");
  writeFileSync(join(target, `${hex}.svg`), small(svg));
  const en = [...words.en, drawing.annotation, ...split(drawing.tags, drawing.openmoji_tags)];
  const cy = [...words.cy, ...inWelsh(drawing.emoji, words.cy.length > 0)];
  if (cy.length === 0) throw new Error(`symbols.txt: "${hex}" needs a word in Welsh`);
  return { id: hex, words: { en: kept(en), cy: kept(cy) }, topic };
});
const pack = {
  name: "OpenMoji",
  version,
  licence: "CC BY-SA 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/",
  credit: "OpenMoji",
  source: "https://openmoji.org/",
  symbols,
};
writeFileSync(join(target, "pack.json"), `${JSON.stringify(pack)}\n`);
writeFileSync(join(target, "LICENCE.txt"), licence());
console.log(`symbols: ${symbols.length}, ${readdirSync(target).length} files in ${target}`);

/**
 * The same drawing in fewer bytes, without names, styles or notes of a drawing program.
 * @param {string} svg
 */
function small(svg) {
  const styles = { inlineStyles: { onlyMatchedOnce: false } };
  const { data } = svgo.optimize(svg, {
    multipass: true,
    floatPrecision: 2,
    plugins: [{ name: "preset-default", params: { overrides: styles } }, "convertStyleToAttrs"],
  });
  return data;
}

/** @param {string[]} lists */
function split(...lists) {
  return lists.flatMap((one) => one.split(","));
}

/**
 * What Unicode says in Welsh: first the name, unless we have a better one, then its words.
 * @param {string} emoji
 * @param {boolean} isNamed
 */
function inWelsh(emoji, isNamed) {
  const found = welsh[emoji] ?? welsh[emoji.replaceAll("\uFE0F", "")];
  const [name = ""] = found?.tts ?? [];
  const more = (found?.default ?? []).filter((word) => word !== name);
  return isNamed ? more : [name, ...more];
}

/**
 * Each word once, tidied, without those that we leave out.
 * @param {string[]} words
 */
function kept(words) {
  const tidy = words.map((word) => word.trim().replaceAll("’", "'"));
  const seen = new Set();
  return tidy.filter((word) => {
    const key = word.toLowerCase();
    if (!/[\p{L}\d]/u.test(word) || list.never.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function licence() {
  const unicode = readFileSync(join(modules, "cldr-annotations-full/LICENSE"), "utf8");
  const cldr = packages("cldr-annotations-full/package.json").version;
  return `The pictures in this folder are a choice of OpenMoji ${version}, https://openmoji.org/
Made by Benedikt Groß, Daniel Utz (HfG Schwäbisch Gmünd) and the OpenMoji contributors:
https://openmoji.org/about/

Licence: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)
https://creativecommons.org/licenses/by-sa/4.0/
The licence in full: https://creativecommons.org/licenses/by-sa/4.0/legalcode.txt

Changed: the files are written with fewer bytes; the drawings look as they did. Their English words
in pack.json are those of OpenMoji with plain words of our own; the same licence holds for them.
Who passes these pictures on, changed or not, keeps this credit and this licence.

The Welsh words in pack.json are, beside our own, the annotations of the Unicode Common Locale Data
Repository (CLDR) ${cldr}, under the Unicode License V3:

${unicode.trim()}
`;
}
