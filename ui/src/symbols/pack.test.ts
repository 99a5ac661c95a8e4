import { afterEach, expect, test, vi } from "vitest";
import {
  findSymbol,
  loadPack,
  nameOf,
  searchSymbols,
  symbolUrl,
  topicsOf,
  wireId,
  type Pack,
} from "./pack";
import { servePack, shipped } from "./pack.test-kit";

afterEach(() => vi.unstubAllGlobals());

function packOf(...symbols: [id: string, en: string[], cy: string[]][]): Pack {
  return {
    ...shipped,
    symbols: symbols.map(([id, en, cy]) => ({ id, words: { en, cy }, topic: "one" })),
  };
}

function found(text: string, language = "en", pack = shipped): string[] {
  return searchSymbols(pack, text, language).map((symbol) => nameOf(symbol, language));
}

test("a whole word comes before its beginning, and a name before a further word", () => {
  const pack = packOf(
    ["1", ["carrot"], ["moron"]],
    ["2", ["taxi", "car"], ["tacsi"]],
    ["3", ["racing car"], ["car rasio"]],
    ["4", ["car"], ["car"]],
  );
  expect(found("car", "en", pack)).toEqual(["car", "taxi", "carrot", "racing car"]);
});

test("words of the language spoken now come first, and the others are found too", () => {
  const pack = packOf(["1", ["tent"], ["pabell"]], ["2", ["mug"], ["te"]]);
  expect(found("te", "en", pack)).toEqual(["tent", "mug"]);
  expect(found("te", "cy", pack)).toEqual(["te", "pabell"]);
  expect(found("pabell", "en", pack)).toEqual(["tent"]);
});

test.each([
  ["dog", "en", "dog"],
  ["wheelch", "en", "wheelchair"],
  ["SAD", "en", "sad"],
  ["don't know", "en", "don't know"],
  ["dont kn", "en", "don't know"],
  ["cup tea", "en", "tea or coffee"],
  ["hapus", "cy", "hapus"],
  ["ty", "cy", "tŷ"],
  ["ci tywys", "cy", "ci tywys"],
  ["iechyd meddwl", "cy", "ymennydd"],
  ["cwtsh", "cy", "cwtsh"],
  ["mam-gu", "cy", "mam-gu"],
  ["meddwl iechyd", "cy", "ymennydd"],
])("“%s” leads to the symbol that a person means (%s)", (text, language, first) => {
  expect(found(text, language)[0]).toBe(first);
});

test("nothing is found for nothing, for marks alone, or inside a word", () => {
  for (const text of ["", "  ", "?!", "ousehold", "xyzzy"]) expect(found(text)).toEqual([]);
});

test("a symbol in a plan leads to its drawing and its name, and a foreign one to neither", () => {
  const [first] = shipped.symbols;
  const wire = wireId(first?.id ?? "");
  expect(symbolUrl(wire)).toMatch(/symbols\/openmoji\/1F464\.svg$/u);
  expect(findSymbol(shipped, wire)).toBe(first);
  for (const other of ["mulberry-cat", "openmoji-../../x", "openmoji-", "1F464", ""]) {
    expect(symbolUrl(other), other).toBeUndefined();
    expect(findSymbol(shipped, other), other).toBeUndefined();
  }
  expect(findSymbol(shipped, "openmoji-0000")).toBeUndefined();
});

test("a name is said in another language rather than not at all", () => {
  const [only] = packOf(["1", ["kite"], []]).symbols;
  expect(only && nameOf(only, "cy")).toBe("kite");
  expect(only && nameOf(only, "pl")).toBe("kite");
});

test("the pack is fetched once, and again only after it could not be had", async () => {
  vi.stubGlobal("fetch", vi.fn(servePack(false)));
  await expect(loadPack()).rejects.toThrow("404");
  const host = vi.fn(async () => new Response('{"symbols":[{"id":1}]}'));
  vi.stubGlobal("fetch", host);
  await expect(loadPack(), "what is not a pack is not taken for one").rejects.toThrow("not one");
  const good = vi.fn(servePack());
  vi.stubGlobal("fetch", good);
  const [one, other] = await Promise.all([loadPack(), loadPack()]);
  expect(one).toBe(other);
  expect(good).toHaveBeenCalledTimes(1);
  expect(topicsOf(one)).toHaveLength(16);
});

test("several words that no picture has together lead to what is a part of them", () => {
  const pack = packOf(
    ["1", ["telephone", "phone"], ["ffôn"]],
    ["2", ["mum"], ["mam"]],
    ["3", ["myself"], ["fi fy hun"]],
  );
  expect(found("phone my mum", "en", pack)).toEqual(["telephone", "mum"]);
  expect(found("xylophone of glass", "en", pack)).toEqual([]);
});
