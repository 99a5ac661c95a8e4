import { describe, expect, it } from "vitest";
import { foundIn, themesOf, weighs } from "./found";
import { note, tableWith, worksheet } from "./plan.test-kit";
import { asOutcome } from "./uses";

const sheet = worksheet("working-not-working");
const [works, not] = ["working", "not-working"];
const say = (section: string, text: string, view: string, more = {}) =>
  note(sheet.id, section, text, { perspective: view, ...more });

/** What the sample day has already said on this sheet is not what these tests are about. */
const own = <T extends { note: { id: string } }>(said: readonly T[]) =>
  said.map(({ note: { id } }) => id).filter((id) => id.startsWith("own-"));

describe("what we found", () => {
  it("is shown where what is to stay stands beside what is to change, view by view", () => {
    expect(weighs(sheet)).toBe(true);
    expect(weighs(worksheet("good-day-bad-day")), "no views").toBe(false);
    expect(weighs(worksheet("strengths-and-challenges")), "nothing is to change").toBe(false);
  });

  it("is common ground where two views say the same of one theme, the person first", async () => {
    const { plan } = await tableWith(
      say(works, "She phones me at nine", "Family", { theme: "phone ", id: "own-2" }),
      say(works, "Phoning every night", "Person", { theme: "Phone", id: "own-1" }),
      say(works, "Tea", "Person", { theme: "Tea" }),
      say(works, "More tea", "Person", { theme: "Tea" }),
    );
    const { common, differences } = foundIn(plan, sheet);
    expect(common, "one person twice is not two views").toHaveLength(1);
    expect(common[0]?.theme).toBe("Phone");
    expect(own(common[0]?.said ?? [])).toEqual(["own-1", "own-2"]);
    expect(differences).toEqual([]);
    expect(themesOf(plan, sheet), "a theme is one word however it is written").toEqual([
      "Phone",
      "Tea",
    ]);
  });

  it("is a difference where a theme works for some and not for others, and both stand", async () => {
    const bus = { theme: "Bus" };
    const { plan } = await tableWith(
      say(works, "I know the driver", "Person", { ...bus, id: "own-1" }),
      say(not, "It is rushed", "Staff", { ...bus, id: "own-2" }),
    );
    const [bothSides] = foundIn(plan, sheet).differences;
    expect([own(bothSides?.keep ?? []), own(bothSides?.change ?? [])]).toEqual([
      ["own-1"],
      ["own-2"],
    ]);
    expect(bothSides?.isAgreed).toBe(false);
    for (const id of ["own-1", "own-2"]) plan.set("entries", id, "decision", "Differ");
    const then = foundIn(plan, sheet);
    expect(then.differences[0]?.isAgreed).toBe(true);
    expect(own(then.differ), "the third list").toEqual(["own-1", "own-2"]);
    expect(own(then.keep), "it is in no other list").toEqual([]);
    expect(own(then.change.map(({ said }) => said))).toEqual([]);
  });

  it("leaves a change open until it is an outcome, an action or not now", async () => {
    const { plan } = await tableWith(
      say(not, "Waiting for staff", "Person", { id: "own-1" }),
      say(not, "Sundays", "Person", { id: "own-2" }),
    );
    const endings = () =>
      Object.fromEntries(
        foundIn(plan, sheet).change.map(({ said, ending }) => [said.note.id, ending]),
      );
    const before = foundIn(plan, sheet).open;
    expect([endings()["own-1"], endings()["own-2"]]).toEqual(["open", "open"]);
    const outcome = asOutcome(plan, "own-1");
    plan.set("entries", "own-2", "decision", "NotNow");
    expect([endings()["own-1"], endings()["own-2"]]).toEqual(["outcome", "notNow"]);
    expect(foundIn(plan, sheet).open).toBe(before - 2);
    plan.remove("outcomes", outcome.id);
    expect(endings()["own-1"], "an outcome in the tray ends nothing").toBe("open");
  });
});
