import { describe, expect, it } from "vitest";
import type { JsonValue, RecordId, SupportTier } from "../../../protocol";
import { tableWith } from "../sheet/plan.test-kit";
import type { Row } from "../trial/sample";
import { coveredIn, freedIn, mixesOf, paidIn, safelyPaidIn, standingOf } from "./cover";
import { choose, coverWithPaid, goBack, keepOn, takeOut, tellCost } from "./deeds";
import { isUncertain, stillToAsk } from "./follow";
import { copyTo, isLookedAt, verdictOn } from "./ideas";
import { minutesFrom } from "./minutes";
import { blocksOf, needOf } from "./need";
import { tierOrder } from "./tiers";

const TODAY = "2026-12-03";

/** Choir for two hours, once a week, and help is needed for all of it. */
const choir: Row = [
  "blocks",
  "x1",
  {
    week: "perfect",
    days: ["Thu"],
    part: "Eve",
    activity: "Choir",
    need: "Company",
    ...minutes(120),
  },
];

function minutes(support_minutes: number) {
  return { support_minutes };
}

function idea(id: RecordId, tier: SupportTier, more: Record<string, JsonValue> = {}): Row {
  return ["ideas", id, { block: "x1", tier, text: `Idea ${id}`, ...more }];
}

const tested = { works_for_me: "Yes", enough_support: "Yes" };

async function table(...rows: Row[]) {
  const { plan, host, settle } = await tableWith(choir, ...rows);
  const ground = { plan, today: TODAY, rate: "staff" };
  const record = (collection: "ideas" | "blocks" | "mixes", id: RecordId) => {
    const found = plan.record(collection, id);
    if (!found) throw new Error(`BUG: no ${id}`);
    return found;
  };
  const mixes = () => mixesOf(plan, "x1");
  const standing = (today = TODAY) => standingOf(plan, record("blocks", "x1"), today);
  return { plan, host, settle, ground, record, mixes, standing };
}

describe("a length", () => {
  it.each([
    ["45", 45],
    ["1 h 20", 80],
    ["1:05", 65],
    ["2h", 120],
    ["1.5 hours", 90],
    ["1½ h", 90],
    ["1 awr 20 mun", 80],
    ["", null],
    ["soon", "fault"],
    ["10080", 10_080],
    ["10081", "fault"],
    ["1 h soon", "fault"],
  ])("%s is %s", (typed, expected) => {
    expect(minutesFrom(typed)).toBe(expected);
  });
});

describe("the order of tiers", () => {
  it("is the event's, with what is paid last and more workers after one", () => {
    const asked: SupportTier[] = [
      "PaidOneToOne",
      "Technology",
      "Myself",
      "SharedPaid",
      "NotNow",
      "Community",
      "FamilyFriends",
      "MoreThanOne",
    ];
    expect(tierOrder(asked)).toEqual([
      "Technology",
      "Myself",
      "Community",
      "FamilyFriends",
      "PaidOneToOne",
      "MoreThanOne",
      "SharedPaid",
    ]);
  });

  it("has every tier, even where the event names a few", () => {
    expect(tierOrder(["Technology"])).toHaveLength(7);
  });
});

describe("where a block stands", () => {
  it("goes from the need to ideas, to a choice, to settled", async () => {
    const { plan, record, standing, ground } = await table();
    expect(standing()).toBe("noIdeas");
    plan.insert("ideas", { block: "x1", tier: "Myself", text: "Alone" }, { id: "i" });
    expect(standing()).toBe("ideas");
    for (const [field, value] of Object.entries(tested)) plan.set("ideas", "i", field, value);
    expect(standing()).toBe("tested");
    choose(ground, record("ideas", "i"));
    expect(standing()).toBe("settled");
  });

  it("asks for the need while only its time is known", async () => {
    const { plan, standing } = await table();
    plan.set("blocks", "x1", "need", "  ");
    expect(standing()).toBe("unsaid");
  });

  it("says that it is time to look once the last day of a trial has come", async () => {
    const { ground, record, standing } = await table(
      idea("i", "Myself", { works_for_me: "Try", enough_support: "Yes" }),
    );
    choose(ground, record("ideas", "i"));
    expect(standing(), "four weeks").toBe("trying");
    expect(standing("2026-12-31")).toBe("look");
  });

  it("counts only the main week", async () => {
    const { plan } = await table(["weeks", "now", { kind: "Now" }]);
    const before = blocksOf(plan).length;
    plan.insert("blocks", { week: "now", days: ["Mon"], part: "AM", activity: "Waiting" });
    expect(blocksOf(plan)).toHaveLength(before);
  });

  it("has more than it needs when it is shortened afterwards", async () => {
    const { plan, ground, record, mixes } = await table(idea("i", "Myself", tested));
    choose(ground, record("ideas", "i"));
    plan.set("blocks", "x1", "support_minutes", 60);
    expect(coveredIn(mixes()) - needOf(plan, record("blocks", "x1")).weekly).toBe(60);
  });
});

describe("an idea", () => {
  it.each([
    [{}, "askPerson"],
    [{ works_for_me: "Yes" }, "askOthers"],
    [{ works_for_me: "No", enough_support: "Yes" }, "notForMe"],
    [{ works_for_me: "Yes", enough_support: "No" }, "notEnough"],
    [{ works_for_me: "Yes", enough_support: "Yes" }, "ready"],
    [{ works_for_me: "Try", enough_support: "Yes" }, "readyToTry"],
    [{ works_for_me: "Yes", enough_support: "NotSure" }, "readyToTry"],
  ])("with the answers %o is %s", async (answers, expected) => {
    const { record } = await table(idea("i", "Community", answers));
    expect(verdictOn(record("ideas", "i"))).toBe(expected);
  });

  it("that came to no counts as looked at only with its reason", async () => {
    const { plan } = await table(["ideas", "n", { block: "x1", tier: "Myself", not_for_us: true }]);
    expect(isLookedAt(plan, "x1", "Myself")).toBe(false);
    plan.set("ideas", "n", "because", "It is dark");
    expect(isLookedAt(plan, "x1", "Myself")).toBe(true);
  });

  it("is tested anew where it serves another thing too", async () => {
    const { plan, record } = await table(idea("i", "Community", { ...tested, one_off: 500 }));
    const copy = record("ideas", copyTo(plan, record("ideas", "i"), "a4"));
    expect(copy.fields["text"]?.value).toBe("Idea i");
    expect(verdictOn(copy)).toBe("askPerson");
    expect(copy.fields["one_off"], "it is bought once").toBeUndefined();
  });
});

describe("what is chosen", () => {
  it("stays on trial while a helper has not said yes", async () => {
    const { ground, record, mixes } = await table(
      idea("i", "FamilyFriends", { ...tested, helper: "pat", who: "Pat" }),
    );
    choose(ground, record("ideas", "i"));
    const [mix] = mixes();
    expect(mix?.fields["stage"]?.value).toBe("Trying");
    expect(mix && stillToAsk(mix)).toEqual(["yes", "keepOn", "fallback"]);
  });

  it("is uncertain when a helper takes their yes back", async () => {
    const row: Row = [
      "mixes",
      "m",
      {
        block: "x1",
        tier: "FamilyFriends",
        minutes_per_week: 120,
        stage: "Agreed",
        who: "Pat",
        agreed: true,
        can_keep_on: "Yes",
        fallback: "Lena",
      },
    ];
    const { plan, record, standing } = await table(row);
    expect(standing()).toBe("settled");
    plan.set("mixes", "m", "agreed", false);
    expect(isUncertain(record("mixes", "m"))).toBe(true);
    expect(standing()).toBe("uncertain");
  });

  it("needs a yes of its own and an off switch where it watches", async () => {
    const { plan, ground, record, mixes } = await table(idea("i", "Technology", tested));
    const id = choose(ground, record("ideas", "i"));
    plan.set("mixes", id, "watches", true);
    plan.set("mixes", id, "watch_consent", "No");
    const [mix] = mixes();
    expect(mix && stillToAsk(mix)).toContain("watchConsent");
    expect(mix && stillToAsk(mix)).toContain("offSwitch");
  });

  it("takes the place of paid support, which stays in the safe figure", async () => {
    const { plan, ground, record, mixes } = await table(
      idea("i", "Myself", { works_for_me: "Try", enough_support: "Yes", minutes_per_week: 80 }),
    );
    coverWithPaid(ground, "x1", 120);
    choose(ground, record("ideas", "i"));
    expect([coveredIn(mixes()), paidIn(mixes()), safelyPaidIn(mixes())]).toEqual([120, 40, 120]);
    expect(freedIn(mixes())).toBe(80);
    plan.undo();
    expect(paidIn(mixes()), "one deed").toBe(120);
  });

  it("goes back to paid support when a trial fails, and the idea stays with what was learned", async () => {
    const { plan, ground, record, mixes } = await table(
      idea("i", "Technology", {
        works_for_me: "Try",
        enough_support: "Yes",
        minutes_per_week: 120,
        one_off: 2900,
        weekly_cost: 150,
      }),
    );
    const before = plan.list("costs").length;
    const id = choose(ground, record("ideas", "i"));
    expect(plan.list("costs").length - before).toBe(2);
    goBack(ground, record("mixes", id), "It ran out of power");
    expect(mixes().map(({ fields }) => fields["tier"]?.value)).toEqual(["PaidOneToOne"]);
    expect(coveredIn(mixes())).toBe(120);
    const kept = record("ideas", "i").fields;
    expect(kept["result"]?.value).toBe("GoBack");
    expect(kept["result_note"]?.value).toBe("It ran out of power");
    const left = plan.list("costs").filter(({ fields }) => fields["idea"]?.value === "i");
    expect(
      left.map(({ fields }) => fields["per"]?.value),
      "what was bought",
    ).toEqual(["Once"]);
  });

  it("that went well is settled only when nothing is left to ask", async () => {
    const { plan, ground, record } = await table(
      idea("i", "FamilyFriends", { works_for_me: "Try", enough_support: "Yes", who: "Pat" }),
    );
    const id = choose(ground, record("ideas", "i"));
    keepOn(plan, record("mixes", id), "");
    expect(record("mixes", id).fields["stage"]?.value).toBe("Trying");
    plan.set("mixes", id, "agreed", true);
    plan.set("mixes", id, "can_keep_on", "Yes");
    plan.set("mixes", id, "fallback", "Lena comes");
    keepOn(plan, record("mixes", id), "");
    expect(record("mixes", id).fields["stage"]?.value).toBe("Agreed");
  });

  it("brings its costs along, changes them, and takes them away again", async () => {
    const { plan, ground, record } = await table(idea("i", "Myself", { ...tested, one_off: 2900 }));
    const costs = () => plan.list("costs").filter(({ fields }) => fields["idea"]?.value === "i");
    const id = choose(ground, record("ideas", "i"));
    expect(costs()[0]?.fields["pence"]?.value).toBe(2900);
    expect(costs()[0]?.fields["week"]?.value, "of that week").toBe("perfect");
    tellCost(plan, record("ideas", "i"), "one_off", 3500);
    expect(costs()[0]?.fields["pence"]?.value).toBe(3500);
    takeOut(plan, record("mixes", id));
    expect(costs()).toHaveLength(0);
    expect(plan.record("ideas", "i")?.removed, "the idea stays").toBe(false);
  });

  it("reaches the host as records that it takes", async () => {
    const { host, ground, record, settle } = await table(
      idea("i", "MoreThanOne", { ...tested, weekly_cost: 150 }),
    );
    const id = choose(ground, record("ideas", "i"));
    await settle();
    const there = host.plan("amara").record("mixes", id)?.fields;
    expect(there?.["staff"]?.value).toBe(2);
    expect(there?.["rate"]?.value).toBe("staff");
    expect(there?.["idea"]?.value).toBe("i");
  });
});
