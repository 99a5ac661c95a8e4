import { describe, expect, it } from "vitest";
import { basisPointsOf, penceOf, percentText, poundsText } from "./pounds";

describe("pounds to pence", () => {
  it.each([
    ["0.29", 29],
    ["£12", 1_200],
    ["1,234.5", 123_450],
    ["1,234.50", 123_450],
    ["41600", 4_160_000],
    ["41,600.07", 4_160_007],
    ["1 234", 123_400],
    [" £ 8.1 ", 810],
    ["5.", 500],
    ["0", 0],
    ["", null],
    ["  ", null],
    ["100,000,000", 10_000_000_000],
    ["100,000,000.01", "fault"],
    ["12.345", "fault"],
    ["1,23", "fault"],
    ["12,34.5", "fault"],
    ["-5", "fault"],
    ["twelve", "fault"],
    ["1.2.3", "fault"],
    ["12p", "fault"],
  ])("%s", (typed, expected) => expect(penceOf(typed)).toBe(expected));

  it("comes back as it was, to the penny", () => {
    for (const pence of [0, 1, 29, 100, 123_450, 4_160_007, 999_999_999, 10_000_000_000]) {
      expect(penceOf(poundsText(pence)), poundsText(pence)).toBe(pence);
    }
    expect(poundsText(123_450)).toBe("1,234.50");
  });
});

describe("per cent to basis points", () => {
  it.each([
    ["5", 500],
    ["2.5", 250],
    ["2.75 %", 275],
    ["100", 10_000],
    ["100.01", "fault"],
    ["0.29", 29],
    ["", null],
    ["x", "fault"],
  ])("%s", (typed, expected) => expect(basisPointsOf(typed)).toBe(expected));

  it("comes back as it was", () => {
    for (const points of [0, 5, 29, 250, 500, 10_000]) {
      expect(basisPointsOf(percentText(points)), percentText(points)).toBe(points);
    }
  });
});
