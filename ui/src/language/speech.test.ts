import { expect, test } from "vitest";
import { chooseLanguage, hasWords, language, startLanguage, words } from ".";
import { preferred } from "./choice";

test("a face speaks one language at a time, and only its own words", async () => {
  await startLanguage(["common"]);
  expect(words("common-minutes-left", { minutes: 1 })).toBe("1 minute left");
  expect(hasWords("rejection-closing"), "not asked for").toBe(false);
  await chooseLanguage("cy");
  expect(words("common-minutes-left", { minutes: 2 })).toBe("2 funud ar ôl");
  expect([language.tag, document.documentElement.lang]).toEqual(["cy", "cy"]);
  await startLanguage(["common"]);
  expect(words("common-close"), "the choice is kept on this device").toBe("Cau");
  await chooseLanguage("en");
});

test("the address asks first, then this device, then the system", () => {
  expect(preferred([null, "cy-GB", "en"]).tag).toBe("cy");
  expect(preferred(["pl", "EN-us"]).tag).toBe("en");
  expect(preferred(["pl"]).tag, "what we do not have").toBe("en");
});

test("a name written the other way keeps to itself in a sentence", async () => {
  await startLanguage(["join"]);
  expect(words("join-circle", { name: "Amara" })).toBe("Amara’s circle");
  expect(words("join-circle", { name: "عائشة" })).toBe("\u2068عائشة\u2069’s circle");
});
