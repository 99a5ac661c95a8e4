import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { readLanguage } from "./read-words.js";

const source = join(import.meta.dirname, "../src");
const keys = [...readLanguage(join(source, "language/en")).keys()];
const faces = readdirSync(join(source, "faces")).filter((face) =>
  existsSync(join(source, "faces", face, "main.ts")),
);

/** A part that is fetched later, and says which words come with it. */
const LATER = /new Fetched\(\s*\(\) => import\("([^"]+)"\),\s*\[([^\]]*)\]/gu;

/** Returns every file of ours that a file leads to before anything is fetched, itself included. */
function ledTo(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, "utf8")
    .replaceAll(/(?:im|ex)port type [^;]*;/gu, "")
    .replaceAll(LATER, "");
  for (const [, path = ""] of text.matchAll(/(?:from|import)[\s(]*"(\.{1,2}(?:\/[^"]*)?)"/gu)) {
    const found = ["", ".ts", ".js", "/index.ts"]
      .map((end) => join(dirname(file), path) + end)
      .find((one) => existsSync(one) && statSync(one).isFile());
    if (found?.endsWith("language/keys.ts")) continue;
    if (found !== undefined && /\.(?:ts|svelte)$/u.test(found)) ledTo(found, seen);
  }
  return seen;
}

const named = (list: string) => Array.from(list.matchAll(/"([a-z]+)"/gu), ([, area = ""]) => area);

/** Returns which of these files say words of an area that is not loaded. */
function silentIn(files: Iterable<string>, loaded: readonly string[]): string[] {
  return [...files].flatMap((file) =>
    areasIn(readFileSync(file, "utf8"))
      .filter((area) => !loaded.includes(area))
      .map((area) => `${relative(source, file)} needs the words "${area}"`),
  );
}

/** Returns the areas whose words a text asks for: by whole key, or by the beginning of one. */
function areasIn(text: string): string[] {
  const whole = Array.from(text.matchAll(/["'`]([a-z]+-[\w.-]+)["'`]/gu), ([, key = ""]) => key);
  const begun = Array.from(text.matchAll(/`([a-z]+-[\w.-]*)\$\{/gu), ([, head = ""]) => head);
  return [
    ...whole.filter((key) => keys.includes(key)),
    ...begun.filter((head) => keys.some((key) => key.startsWith(head))),
  ].map((key) => key.slice(0, key.indexOf("-")));
}

test.each(faces)("the %s face loads every word that it says", (face) => {
  const main = join(source, "faces", face, "main.ts");
  const list = /areas:\s*\[([^\]]*)\]/u.exec(readFileSync(main, "utf8"))?.[1] ?? "";
  const first = ledTo(main);
  const silent = silentIn(first, named(list));
  for (const file of first) {
    for (const [, page = "", areas = ""] of readFileSync(file, "utf8").matchAll(LATER)) {
      const files = ledTo(join(dirname(file), page));
      silent.push(...silentIn(files, [...named(list), ...named(areas)]));
    }
  }
  expect([...new Set(silent)], 'add them to "areas" in main.ts').toEqual([]);
});

test("words asked for in any way are found", () => {
  expect(areasIn('words("common-save")')).toEqual(["common"]);
  expect(areasIn("words(`common-day-${day}`)")).toEqual(["common"]);
  expect(areasIn('style="stack-gap" other("max-width")')).toEqual([]);
});
