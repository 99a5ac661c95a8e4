import { expect, it } from "vitest";
import { MOST_BYTES, faultIn, notesInText, textInFile } from "./notes";

it.each([
  ["one line is one note", "Tea with Chitra", ["Tea with Chitra"]],
  [
    "marks of a list are not words",
    "- Singing\n* Tea\n• Pat\n3. Bus\n[x] Done",
    ["Singing", "Tea", "Pat", "Bus", "Done"],
  ],
  ["empty lines and rulers are nothing", "Singing\r\n\r\n-----\r\nTea\r\n", ["Singing", "Tea"]],
  [
    "a number that is said stays",
    "3 cups of tea\n10 minutes of rest",
    ["3 cups of tea", "10 minutes of rest"],
  ],
  ["a minus that is a word stays", "-5 degrees is too cold", ["-5 degrees is too cold"]],
  ["any script", "‏שלום\nਸੰਗੀਤ", ["‏שלום", "ਸੰਗੀਤ"]],
])("takes a text apart: %s", (_, text, notes) => {
  expect(notesInText(text)).toEqual(notes);
});

it("says when there is more than fits, and cuts nothing", () => {
  expect(faultIn(Array.from({ length: 201 }, (_, n) => `${n}`))).toBe("tooMany");
  expect(faultIn(["a".repeat(10_001)])).toBe("tooLong");
  expect(faultIn(["a".repeat(10_000)])).toBeUndefined();
});

it("reads text as it was written, and says of other files that they are none", async () => {
  const file = (...bytes: number[]) => new Blob([new Uint8Array(bytes)]);
  expect(await textInFile(new Blob(["Tŷ bach"]))).toBe("Tŷ bach");
  expect(await textInFile(file(0x43, 0x61, 0x66, 0xe9))).toBe("Café");
  expect(await textInFile(file(0xff, 0xfe, 0x41, 0x00))).toBe("A");
  expect(await textInFile(file(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0))).toBe(
    "notText",
  );
  expect(await textInFile(new Blob(["a".repeat(MOST_BYTES + 1)]))).toBe("tooLarge");
  expect(await textInFile(new Blob(["  \n"]))).toBe("nothing");
});
