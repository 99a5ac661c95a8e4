import { describe, expect, it } from "vitest";
import type { Collection, Edit, JsonValue, PlanRecord } from "../../../protocol";
import { manyTimes } from "../../../room/chance.test-kit";
import { newId } from "../../../room/id";
import { FakePlan } from "../../../room/transport/fake-plan";
import { differences, editsBack, piecesOf } from "./difference";
import { gathered } from "./moments";

function one(
  id: string,
  fields: Record<string, JsonValue>,
  { collection = "entries" as Collection, order = "i", removed = false } = {},
): PlanRecord {
  const held = Object.entries(fields).map(([name, value]) => [name, { value, revision: 1 }]);
  const record = { id, order, removed, revision: 1, fields: Object.fromEntries(held) };
  return { collection, record };
}

const note = { worksheet: "profile", section: "like" };

describe("two moments of a plan", () => {
  it.each<[string, PlanRecord | undefined, PlanRecord, string[]]>([
    ["new", undefined, one("a", { text: "tea" }), ["added"]],
    ["the same", one("a", { text: "tea" }), one("a", { text: "tea" }), []],
    ["new words", one("a", { text: "tea" }), one("a", { text: "green tea" }), ["changed"]],
    ["a new place", one("a", {}), one("a", {}, { order: "k" }), ["moved"]],
    ["another section", one("a", note), one("a", { ...note, section: "support" }), ["moved"]],
    ["in the tray", one("a", {}), one("a", {}, { removed: true }), ["putAway"]],
    ["out of it", one("a", {}, { removed: true }), one("a", {}), ["back"]],
    ["came and went", undefined, one("a", {}, { removed: true }), []],
    ["a value less", one("a", { owner: "pat" }), one("a", { owner: null }), ["changed"]],
    ["nothing and null", one("a", {}), one("a", { owner: null }), []],
    ["a link", undefined, one("a", {}, { collection: "links" }), []],
    [
      "words and place",
      one("a", { text: "tea" }),
      one("a", { text: "milk" }, { order: "k" }),
      ["changed", "moved"],
    ],
  ])("%s", (_, before, after, expected) => {
    const found = differences(before ? [before] : [], [after]);
    expect(found.flatMap(({ became }) => became)).toEqual(expected);
  });

  it("tells text word by word and choices as they are", () => {
    const before = one(
      "o",
      { statement: "I sing at home", status: "Draft" },
      { collection: "outcomes" },
    );
    const after = one(
      "o",
      { statement: "I sing in the choir", status: "Agreed" },
      { collection: "outcomes" },
    );
    const [found] = differences([before], [after]);
    expect(found?.fields).toEqual([
      {
        field: "statement",
        before: "I sing at home",
        after: "I sing in the choir",
        pieces: [
          { is: "same", words: "I sing" },
          { is: "gone", words: "at home" },
          { is: "new", words: "in the choir" },
        ],
      },
      { field: "status", before: "Draft", after: "Agreed", pieces: undefined },
    ]);
  });

  it("words are all there on both sides, whatever was written", () => {
    manyTimes(200, ({ below, pick }) => {
      const text = () =>
        Array.from({ length: below(12) }, () => pick(["a", "b", "c", "d"])).join(" ");
      const [before, after] = [text(), text()];
      const pieces = piecesOf(before, after);
      const side = (gone: string) =>
        pieces.flatMap(({ is, words }) => (is === gone ? [] : [words])).join(" ");
      expect(side("new")).toBe(before);
      expect(side("gone")).toBe(after);
    });
  });
});

describe("bringing a moment back", () => {
  it("leaves what was said of a moment: why, how it landed, what was agreed", () => {
    const collections: Collection[] = ["revisions", "checkIns", "about"];
    const now = collections.map((collection) => one(collection, { reason: "so" }, { collection }));
    expect(editsBack(now, [])).toEqual([]);
  });

  it("makes every plan what it was, and throws nothing away", () => {
    manyTimes(100, ({ below, pick }) => {
      const plan = new FakePlan();
      let revision = 0;
      const perform = (edits: readonly Edit[]) => {
        const changed = plan.decide(
          edits.map((edit) => {
            if (edit.type !== "set") return edit;
            const field = plan.record(edit.collection, edit.record)?.fields[edit.field];
            return { ...edit, base: field?.revision ?? 0 };
          }),
          ++revision,
        );
        if (!Array.isArray(changed)) throw new Error(JSON.stringify(changed));
        for (const { collection, record } of changed) plan.put(collection, record);
      };
      const change = () => {
        const all = plan.all();
        const found = all[below(all.length)];
        const collection: Collection = "outcomes";
        const order = `${pick(["a", "b", "c"])}${1 + below(9)}`;
        if (!found || below(4) === 0) {
          const fields = { statement: `word ${revision}` };
          return perform([{ type: "insert", collection, record: newId(), order, fields }]);
        }
        const of = { collection, record: found.record.id };
        const value = below(5) === 0 ? null : `word ${revision}`;
        return perform([
          pick<Edit>([
            { type: "set", ...of, field: pick(["statement", "status", "why"]), value, base: 0 },
            { type: "move", ...of, order },
            { type: "remove", ...of },
            { type: "restore", ...of },
          ]),
        ]);
      };
      for (let step = 0; step < 12; step++) change();
      const then = plan.all();
      for (let step = 0; step < 12; step++) change();
      const later = plan.all().length;
      perform(editsBack(plan.all(), then));
      const seen = (records: readonly PlanRecord[]) =>
        records
          .filter(({ record }) => !record.removed)
          .map(({ record: { id, order, fields } }) => ({
            id,
            order,
            fields: Object.entries(fields)
              .flatMap(([name, { value }]) => (value === null ? [] : [`${name}=${String(value)}`]))
              .sort(),
          }));
      expect(seen(plan.all())).toEqual(seen(then));
      expect(plan.all()).toHaveLength(later);
    });
  });
});

it("what one device did in one go is one moment, the latest first", () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 11, 3, 10, minute)).toISOString();
  const moment = (revision: number, minute: number, isMine: boolean) => ({
    revision,
    at: at(minute),
    isMine,
    collections: [{ collection: "entries" as const, count: 1 }],
  });
  const found = gathered([
    moment(1, 0, true),
    moment(2, 3, true),
    moment(3, 4, false),
    moment(4, 5, true),
    moment(5, 30, true),
  ]);
  expect(found.map(({ revision }) => revision)).toEqual([5, 4, 3, 2]);
  expect(found.at(-1)?.collections, "both are counted").toEqual([
    { collection: "entries", count: 2 },
  ]);
});
