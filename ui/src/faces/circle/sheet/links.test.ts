import { describe, expect, it } from "vitest";
import { textsOf } from "../../../protocol";
import { leaveBoth, linksFrom, linksTo, newerFor, takeNewer, whereIs } from "./links";
import { note, tableWith, worksheet } from "./plan.test-kit";
import { asEntry, asOutcome, asOwner, forBlock, intoWeek, isUsed, usesOf } from "./uses";
import { shipped } from "../trial/shipped";

const dream = (text: string) => note("hopes-and-fears", "dreams", text, { id: "dream" });
const from = { collection: "entries", id: "dream" } as const;

describe("one thing, written once", () => {
  it("becomes an outcome that both ends know of, and undo takes both away", async () => {
    const { plan } = await tableWith(dream("Sing on a big stage"));
    const outcome = asOutcome(plan, "dream");
    expect(plan.text("outcomes", outcome.id, "statement")).toBe("Sing on a big stage");
    expect(linksFrom(plan, from).map(({ to, as }) => [to, as])).toEqual([[outcome, "statement"]]);
    expect(linksTo(plan, outcome).map((one) => one.from)).toEqual([from]);
    plan.undo();
    expect(whereIs(plan, outcome), "one undo").toBe("tray");
    expect(linksFrom(plan, from), "and no loose thread").toEqual([]);
  });

  it("tells each end of words that are new at the other, and only of those", async () => {
    const { host, plan, settle } = await tableWith(dream("Sing on a big stage"));
    const outcome = asOutcome(plan, "dream");
    await settle();
    const [link] = linksFrom(plan, from);
    if (!link) throw new Error("BUG: no link");
    expect([newerFor(plan, link, "from"), newerFor(plan, link, "to")], "the same words").toEqual([
      undefined,
      undefined,
    ]);
    const seen = "Sing on a big stage";
    const edit = { type: "set", collection: "entries", record: "dream", field: "text" } as const;
    host.perform({
      type: "editPlan",
      circle: "amara",
      edits: [{ ...edit, value: "Sing on a stage with friends", base: host.revision, seen }],
    });
    await settle();
    expect(newerFor(plan, link, "to")).toBe("Sing on a stage with friends");
    expect(newerFor(plan, link, "from"), "its own words are no news").toBeUndefined();
    takeNewer(plan, link, "to");
    expect(plan.record("outcomes", outcome.id)?.fields["statement"]?.value).toBe(
      "Sing on a stage with friends",
    );
    await settle();
    expect(newerFor(plan, link, "to")).toBeUndefined();
  });

  it("is not told again of a difference that is meant", async () => {
    const { plan, settle } = await tableWith(dream("Sing on a big stage"));
    const outcome = asOutcome(plan, "dream");
    await settle();
    plan.set("outcomes", outcome.id, "statement", "By July I sing with the choir");
    await settle();
    const [link] = linksFrom(plan, from);
    if (!link) throw new Error("BUG: no link");
    expect(newerFor(plan, link, "from")).toBe("By July I sing with the choir");
    leaveBoth(plan, link);
    await settle();
    const [again] = linksFrom(plan, from);
    expect(again && newerFor(plan, again, "from")).toBeUndefined();
    expect(linksTo(plan, outcome), "they still belong together").toHaveLength(1);
  });

  it("goes into the week, and says there where, with whom and why", async () => {
    const rows = [
      note("relationship-circle", "friends", "Chitra", { id: "chitra" }),
      note("community-map", "places-now", "Town hall", { id: "hall" }),
      note("one-page-profile", "important-to", "Being with friends", { id: "reason" }),
      dream("Dancing"),
    ];
    const { plan } = await tableWith(...rows);
    const { id } = intoWeek(plan, "dream", { days: ["Sat"], part: "Eve" });
    forBlock(plan, "hall", "where", id);
    forBlock(plan, "chitra", "with", id);
    forBlock(plan, "reason", "why", id);
    forBlock(plan, "dream", "why", id);
    const fields = plan.record("blocks", id)?.fields ?? {};
    expect(fields["activity"]?.value).toBe("Dancing");
    expect(fields["where"]?.value).toBe("Town hall");
    expect(textsOf(fields["with"]?.value)).toEqual(["Chitra"]);
    expect(fields["why"]?.value, "one reason under the other").toBe("Being with friends\nDancing");
    expect(linksTo(plan, { collection: "blocks", id })).toHaveLength(5);
    expect(plan.record("blocks", "a5")?.fields["with"], "no other block").toBeUndefined();
  });

  it("makes one of the circle the owner, and anybody else the one who does it", async () => {
    const { plan } = await tableWith(
      note("relationship-circle", "friends", " pat ", { id: "pat-note" }),
      note("relationship-circle", "friends", "Chitra", { id: "chitra" }),
    );
    const circle = [{ id: "pat", name: "Pat" }];
    asOwner(plan, "chitra", "t1", circle);
    expect(plan.record("actions", "t1")?.fields["doer"]?.value).toBe("Chitra");
    asOwner(plan, "pat-note", "t2", circle);
    const fields = plan.record("actions", "t2")?.fields ?? {};
    expect(fields["owner"]?.value).toBe("pat");
    expect(fields["agreed_by_owner"]?.value, "the yes was somebody else's").toBe(false);
  });

  it("stands on another sheet with whose view it is and how it is known", async () => {
    const { plan } = await tableWith(
      note("hopes-and-fears", "fears", "The dark", {
        id: "dream",
        perspective: "Family",
        source: "BestGuess",
        theme: "Night",
      }),
    );
    const fears = worksheet("hopes-and-fears").sections[2]!;
    const [first] = usesOf(fears, shipped);
    if (first?.is !== "section") throw new Error("BUG: fears feed other sheets");
    expect(isUsed(plan, "dream", first)).toBe(false);
    const { id } = asEntry(plan, "dream", fears, first);
    const fields = plan.record("entries", id)?.fields ?? {};
    expect(fields["perspective"]?.value).toBe("Family");
    expect(fields["source"]?.value).toBe("BestGuess");
    expect(fields["private"]?.value, "fears stay off the wall anywhere").toBe(true);
    expect(fields["theme"], "what it is about is another sheet's").toBeUndefined();
    expect(isUsed(plan, "dream", first)).toBe(true);
  });

  it("is offered only where the worksheets of this event have a place", () => {
    const hopes = worksheet("hopes-and-fears").sections[0]!;
    const kinds = (worksheets: typeof shipped) => usesOf(hopes, worksheets).map(({ is }) => is);
    expect(kinds([])).toEqual(["outcome", "week"]);
    expect(kinds(shipped)).toContain("section");
  });
});
