import { describe, expect, it } from "vitest";
import { tableWith } from "../../sheet/plan.test-kit";
import type { Row } from "../../trial/sample";
import { calendarOf, fileName } from "./calendar";

/** A Wednesday; the coming Monday is 30 November. */
const now = new Date(2026, 10, 25, 12, 0);

async function fileWith(fields: Row[2], week: Row[2] = { kind: "Option", label: "Own" }) {
  const { plan } = await tableWith(
    ["weeks", "own", week],
    ["blocks", "a", { week: "own", activity: "Choir", days: ["Thu"], part: "Eve", ...fields }],
  );
  return calendarOf(plan, "own", now);
}

const value = (file: string, name: string) =>
  file
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1))
    .join(" | ");

describe("a block of the week", () => {
  for (const [why, fields, start, length, rule] of [
    ["a part of the day has hours", {}, "20261203T180000", "PT3H", "FREQ=WEEKLY;BYDAY=TH;WKST=MO"],
    [
      "a time of its own",
      { start: "19:30", minutes: 90 },
      "20261203T193000",
      "PT1H30M",
      "FREQ=WEEKLY;BYDAY=TH;WKST=MO",
    ],
    [
      "on several days",
      { days: ["Mon", "Fri"], start: "09:15", minutes: 45 },
      "20261130T091500",
      "PT45M",
      "FREQ=WEEKLY;BYDAY=MO,FR;WKST=MO",
    ],
    [
      "over midnight",
      { part: "Night", start: "22:00", minutes: 600 },
      "20261203T220000",
      "PT10H",
      "FREQ=WEEKLY;BYDAY=TH;WKST=MO",
    ],
    [
      "every second week, the second and fourth",
      { every: "TwoWeeks", in_weeks: ["2", "4"] },
      "20261210T180000",
      "PT3H",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;WKST=MO",
    ],
    [
      "in the third of four weeks",
      { every: "FourWeeks", in_weeks: ["3"] },
      "20261217T180000",
      "PT3H",
      "FREQ=WEEKLY;INTERVAL=4;BYDAY=TH;WKST=MO",
    ],
    [
      "in two weeks that follow each other",
      { in_weeks: ["1", "2"] },
      "20261203T180000 | 20261210T180000",
      "PT3H | PT3H",
      "FREQ=WEEKLY;INTERVAL=4;BYDAY=TH;WKST=MO | FREQ=WEEKLY;INTERVAL=4;BYDAY=TH;WKST=MO",
    ],
    [
      "twice a month",
      { every: "Month", times_a_month: 2 },
      "20261203T180000",
      "PT3H",
      "FREQ=MONTHLY;BYDAY=1TH,3TH",
    ],
    [
      "once a month, and the first Monday is a week away",
      { every: "Month", times_a_month: 1, days: ["Mon"] },
      "20261207T180000",
      "PT3H",
      "FREQ=MONTHLY;BYDAY=1MO",
    ],
    [
      "39 weeks of term",
      { days: ["Mon", "Thu"], year: "TermTime", weeks_per_year: 39 },
      "20261130T180000",
      "PT3H",
      "FREQ=WEEKLY;BYDAY=MO,TH;WKST=MO;COUNT=78",
    ],
  ] as const) {
    it(why, async () => {
      const file = await fileWith(fields as Row[2]);
      expect(value(file, "DTSTART")).toBe(start);
      expect(value(file, "DURATION")).toBe(length);
      expect(value(file, "RRULE")).toBe(rule);
    });
  }

  it("of a season ends with it", async () => {
    const season = { kind: "Season", label: "Holidays", weeks_per_year: 14 };
    expect(value(await fileWith({}, season), "RRULE")).toMatch(/;COUNT=14$/);
    expect(value(await fileWith({ every: "TwoWeeks" }, season), "RRULE")).toMatch(/;COUNT=7$/);
  });
});

it("says words as they are, with what has a meaning in the file kept out of it", async () => {
  const file = await fileWith({
    activity: "Tea; cake, and\nsongs \\ poems",
    where: "Café",
    with: ["Grace", "Pat"],
    why: "Because",
  });
  expect(value(file, "SUMMARY")).toBe("Tea\\; cake\\, and\\nsongs \\\\ poems");
  expect(value(file, "LOCATION")).toBe("Café");
  expect(value(file, "DESCRIPTION")).toContain("Grace\\, Pat\\nBecause");
});

it("breaks long lines between letters, after 75 bytes at most", async () => {
  const activity = "Canu 🎵 yng nghôr y dref ".repeat(12).trim();
  const file = await fileWith({ activity });
  const lines = file.split("\r\n");
  const bytes = (line: string) => new TextEncoder().encode(line).length;
  expect(Math.max(...lines.map(bytes))).toBeLessThanOrEqual(75);
  expect(value(file, "SUMMARY")).toBe(activity);
  expect(file, "no half of a letter").not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

it("begins and ends as every calendar wants it, and leaves empty places out", async () => {
  const file = await fileWith({ activity: "" });
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:/);
  expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  expect(file).not.toContain("VEVENT");
});

it("on a Monday begins with the next one", async () => {
  const { plan } = await tableWith(
    ["weeks", "own", { kind: "Option" }],
    ["blocks", "a", { week: "own", activity: "Choir", days: ["Mon"], part: "AM" }],
  );
  const monday = new Date(2026, 10, 30, 8, 0);
  expect(value(calendarOf(plan, "own", monday), "DTSTART")).toBe("20261207T090000");
});

for (const [name, expected] of [
  ["My perfect week", "my-perfect-week.ics"],
  ["Fy wythnos berffaith!", "fy-wythnos-berffaith.ics"],
  ["Gŵyl / haf", "gwyl-haf.ics"],
  ["???", "week.ics"],
] as const) {
  it(`calls the file of "${name}" ${expected}`, () => {
    expect(fileName(name)).toBe(expected);
  });
}
