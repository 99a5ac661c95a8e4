import { describe, expect, it } from "vitest";
import {
  amountFault,
  basisPointsOf,
  penceOf,
  percentText,
  pounds,
  poundsOf,
  poundsText,
} from "./pounds";

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

describe("what is no amount says why", () => {
  it.each([
    ["", undefined],
    ["12.50", undefined],
    ["-5", "negative"],
    ["\u2212£5.00", "negative"],
    ["12.345", "pennies"],
    ["10,000,000.01", "large"],
    ["99999999999999", "large"],
    ["twelve", "words"],
    ["1,23", "words"],
  ])("%s", (typed, expected) => expect(amountFault(typed, 1_000_000_000)).toBe(expected));
});

describe("an amount as it is read", () => {
  it("has pounds and pence, and a minus only where no word says it", () => {
    expect(pounds(69_790)).toBe("£697.90");
    expect(pounds(-100_430)).toBe("\u2212£1,004.30");
    expect(poundsOf(-100_430)).toBe("£1,004.30");
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
