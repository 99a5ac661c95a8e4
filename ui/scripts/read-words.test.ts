import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keysModule, readArea, readLanguage } from "./read-words.js";

const home = join(import.meta.dirname, "../src/language");
const english = readLanguage(`${home}/en`);
const others = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "en")
  .map((entry) => entry.name);

const needs = (message: { needs: Map<string, string> } | undefined) =>
  [...(message?.needs.keys() ?? [])].sort();

test("the typed keys are those of the English words", () => {
  const kept = readFileSync(`${home}/keys.ts`, "utf8");
  expect(kept, "run `npm run words`").toBe(keysModule(english));
});

describe.each(others)("in %s", (tag) => {
  const translated = readLanguage(`${home}/${tag}`);

  test("every message is translated, and none is left over", () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("every message is told the same things and is in the same file", () => {
    for (const [key, message] of english) {
      const other = translated.get(key);
      expect(needs(other), `${key} in ${tag}`).toEqual(needs(message));
      expect(other?.area, key).toBe(message.area);
    }
  });
});

test("a file that Fluent cannot read, or with a stranger's key, is refused", () => {
  expect(() => readArea("wall-x = { $name", "wall", "wall.ftl")).toThrow("wall.ftl");
  expect(() => readArea("desk-x = Hello", "wall", "wall.ftl")).toThrow('must begin "wall-"');
  expect(() => readArea("wall-x = { wall-y }", "wall", "wall.ftl")).toThrow('"wall-y" is named');
});

test("what a message must be told is found through everything that it names", () => {
  const read = readArea(
    [
      "-app = Live",
      "wall-a = { wall-b } and { NUMBER($sum) }",
      "wall-b = { $count -> \n    [one] { $name }\n   *[other] { $name }s\n }",
      "wall-c = { -app } { DATETIME($when) }",
      "    .title = { $kind -> \n    [day] Day\n   *[night] Night\n }",
    ].join("\n"),
    "wall",
    "wall.ftl",
  );
  const told = [...read].map(([key, message]) => [key, Object.fromEntries(message.needs)]);
  expect(Object.fromEntries(told)).toEqual({
    "wall-a": { count: "number", name: "string | number", sum: "number" },
    "wall-b": { count: "number", name: "string | number" },
    "wall-c": { when: "Date" },
    "wall-c.title": { kind: "string" },
  });
});
