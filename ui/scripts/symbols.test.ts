import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readList } from "./read-symbols.js";
import { readLanguage } from "./read-words.js";

const folder = join(import.meta.dirname, "../public/symbols/openmoji");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const pack: {
  version: string;
  licence: string;
  licenceUrl: string;
  symbols: { id: string; topic: string; words: Record<string, string[]> }[];
} = JSON.parse(read("pack.json"));
const list = readList(readFileSync(join(import.meta.dirname, "symbols.txt"), "utf8"));

test("the shipped symbols are those of the list, in its order", () => {
  const shipped = pack.symbols.map(({ id, topic }) => ({ hex: id, topic }));
  expect(shipped).toEqual(list.symbols.map(({ hex, topic }) => ({ hex, topic })));
  expect(shipped.length).toBeGreaterThanOrEqual(600);
});

test("every symbol has its drawing, and every drawing is a symbol's", () => {
  const drawings = readdirSync(folder).filter((name) => name.endsWith(".svg"));
  expect(drawings.sort()).toEqual(pack.symbols.map(({ id }) => `${id}.svg`).sort());
});

test("every symbol has a name in every language, and no two in a topic have the same", () => {
  for (const language of ["en", "cy"]) {
    const nameless = pack.symbols.filter(({ words }) => !words[language]?.[0]?.trim());
    expect(nameless, language).toEqual([]);
    const names = pack.symbols.map(({ topic, words }) => `${topic}: ${words[language]?.[0]}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

test("no word that we leave out came along", () => {
  const all = pack.symbols.flatMap(({ words }) => Object.values(words).flat());
  expect(all.filter((word) => list.never.has(word.toLowerCase()))).toEqual([]);
});

test("a drawing is only a drawing: a square, without scripts, styles or anything from elsewhere", () => {
  for (const { id } of pack.symbols) {
    const svg = read(`${id}.svg`);
    expect(svg, id).toMatch(/^<svg [^>]*viewBox="0 0 72 72"/u);
    expect(svg, id).not.toMatch(
      /<script|<style|<foreignObject|<image|\son\w+=|style=|https?:(?!\/\/www\.w3\.org\/2000\/svg")/iu,
    );
  }
});

test("credit and licence stand beside the drawings", () => {
  const licence = read("LICENCE.txt");
  expect(licence).toContain(`OpenMoji ${pack.version}`);
  expect(licence).toContain(pack.licenceUrl);
  expect(licence).toContain(pack.licence);
  expect(licence).toContain("UNICODE LICENSE V3");
});

test("the set stays small enough to travel with the app", () => {
  const bytes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
});

test("every topic has its words", () => {
  const words = readLanguage(join(import.meta.dirname, "../src/language/en"));
  const topics = new Set(pack.symbols.map(({ topic }) => topic));
  for (const topic of topics) expect([...words.keys()]).toContain(`symbols-topic-${topic}`);
});

test("a list that cannot be read says which line", () => {
  expect(() => readList("[food]\n1F34E apple\n1F34E afal")).toThrow(/line 3: .*twice/u);
  expect(() => readList("1F34E apple")).toThrow(/line 1: not understood/u);
  expect(() => readList("[food]\n1f34e apple")).toThrow(/line 2/u);
  const { symbols, never } = readList(
    "# note\n[food]\n1F34E apple, fruit | afal\n[never]\nUgly, x",
  );
  expect(symbols).toEqual([
    { hex: "1F34E", topic: "food", words: { en: ["apple", "fruit"], cy: ["afal"] } },
  ]);
  expect([...never]).toEqual(["ugly", "x"]);
});
