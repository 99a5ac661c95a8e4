import { expect, test } from "vitest";
import { whatWentWrong, whyNot } from "./reasons";

test("a refusal is a sentence that one can act on", () => {
  expect(whyNot({ type: "tooLong", field: "text", most: 4000 })).toContain("4,000");
  expect(whyNot({ type: "alreadyMoved" })).toBe("Somebody has moved the day on already.");
  expect(whatWentWrong("wrongCode")).toMatch(/^That is not the code on the wall\./);
});
