import { describe, expect, it } from "vitest";
import type { CircleTile, Signal } from "../../../protocol";
import { blankAgenda, blankItem } from "../../../room/blank";
import { blankTable } from "../../../room/blank.test-kit";
import { now, sampleView } from "../desk.test-kit.svelte";
import { isAllowed } from "./consent";
import { marksOf } from "./marks";
import { barrierOf, placesFor } from "./places";
import { keepOrder, placeOf, soFar, whoNeedsUs } from "./table";

const [amara] = sampleView().circles;
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

function tile(circle: string, table: Partial<CircleTile["table"]> = {}): CircleTile {
  return { ...amara!, circle, name: circle, table: { ...blankTable(), ...table } };
}
const signalling = (circle: string, signal: Signal, minutes: number) =>
  tile(circle, { signal, signalledAt: minutesAgo(minutes) });

describe("where a table is", () => {
  const { agenda } = sampleView();

  it("is with the room until it is put somewhere, and its own minutes are on top", () => {
    const place = placeOf(tile("a", { extraMinutes: 5 }), agenda, now);
    expect([place.item?.id, place.isOwn]).toEqual(["i2", false]);
    expect(place.until).toBe(new Date(2026, 11, 3, 10, 55).getTime());
  });

  it("has a time of its own at a block of its own", () => {
    const own = { item: "i1", itemSince: minutesAgo(3), extraMinutes: 2 };
    const place = placeOf(tile("a", own), agenda, now);
    expect([place.item?.id, place.isOwn, place.until]).toEqual(["i1", true, now + 14 * 60_000]);
  });

  it("tells how far it is with the sheet of its block, whatever it looks at", () => {
    const items = agenda.items.map((item) =>
      item.id === "i2" ? { ...item, worksheet: "outcomes-and-actions" } : item,
    );
    const day = { ...agenda, items };
    const sheet = soFar(amara!, placeOf(amara!, day, now), day, []);
    expect([sheet.title, sheet.far?.done, sheet.far?.all]).toEqual(["Outcomes and actions", 0, 2]);
  });
});

describe("who needs us", () => {
  it("has those who call first, the longest waiting before the others, and no one who is ready", () => {
    const late = { who: null, name: "d", relation: "", is: "Late" as const, at: null };
    const tiles = [
      signalling("a", "MoreTime", 9),
      signalling("b", "Help", 1),
      signalling("c", "Help", 4),
      tile("d", { here: [late] }),
      signalling("e", "Ready", 20),
      tile("f"),
    ];
    expect(whoNeedsUs(tiles, now)).toEqual(["c", "b", "d", "a"]);
  });

  it("has a table whose rest should be over by now", () => {
    const pause = {
      kind: "QuietRoom" as const,
      reason: "",
      since: minutesAgo(20),
      backAt: minutesAgo(1),
      goesOn: false,
    };
    const soon = { ...pause, backAt: minutesAgo(-5) };
    expect(whoNeedsUs([tile("a", { pause: soon }), tile("b", { pause })], now)).toEqual(["b"]);
  });

  it("moves nobody under the mouse: who is settled stays, who is new comes last", () => {
    expect(keepOrder(["c", "b"], ["a", "c"])).toEqual(["c", "b", "a"]);
  });
});

it("marks a table in words, and never says why it rests", () => {
  const pause = {
    kind: "QuietRoom" as const,
    reason: "a hard phone call",
    since: minutesAgo(2),
    backAt: minutesAgo(-8),
    goesOn: false,
  };
  const marks = marksOf({ ...signalling("a", "Help", 3), isPretend: true }, now);
  expect(marks.map(({ text, since }) => [text, since])).toEqual([
    ["Needs somebody", "3 min"],
    ["pretend", undefined],
  ]);
  const [rest] = marksOf(tile("a", { pause }), now);
  expect([rest?.text, rest?.since]).toEqual(["Quiet room", "till 10:46"]);
  expect(JSON.stringify(rest)).not.toContain("phone call");
});

it("lets a table go as far as the next thing that everybody does together", () => {
  const items = [
    blankItem("w", "Welcome", 10, "Welcome"),
    blankItem("a", "Profile", 30),
    blankItem("s", "Sharing", 10, "ShareRound"),
    blankItem("b", "Week", 30),
  ];
  const run = { item: "w", startedAt: minutesAgo(5), endedAt: null };
  const runs = [{ ...run, extraMinutes: 0, minutes: null, pausedSeconds: 0 }];
  const agenda = { ...blankAgenda(), items, runs, now: "w" };
  expect(barrierOf(agenda)?.id).toBe("s");
  expect(placesFor(agenda).map(({ id }) => id)).toEqual(["a"]);
  const skipped = [{ item: "s", reason: "", at: minutesAgo(1) }];
  expect(placesFor({ ...agenda, skipped }).map(({ id }) => id)).toEqual(["a", "b"]);
});

it.each([
  ["nobody asked", {}, "None", false],
  ["a yes", {}, "Yes", true],
  ["ask me", {}, "Ask", false],
  ["a yes taken back", { withdrawnAt: minutesAgo(5) }, "Yes", false],
  ["a yes until yesterday", { until: "2026-12-02" }, "Yes", false],
  ["a yes until today", { until: "2026-12-03" }, "Yes", true],
] as const)("with %s the circle may go on alone or not", (_, more, answer, expected) => {
  const consent = {
    purpose: "GoOnWithoutMe" as const,
    givenBy: "Amara",
    basis: "Own" as const,
    on: null,
    how: "",
    toWhom: "",
    until: null,
    withdrawnAt: null,
    ...more,
  };
  const consents = answer === "None" ? [] : [{ ...consent, answer }];
  expect(isAllowed(consents, "GoOnWithoutMe", now)).toBe(expected);
});
