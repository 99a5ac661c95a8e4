import { describe, expect, it } from "vitest";
import type { Consent, Person } from "../../../protocol";
import { blankPreparation } from "../../../room/blank.test-kit";
import { ageOn, ConsentsDraft } from "./consents.svelte";

const today = "2026-12-03";

const screen: Consent = {
  purpose: "ShowOnScreen",
  answer: "Ask",
  givenBy: "Amara",
  basis: "Own",
  on: "2026-11-12",
  how: "pointed at a picture",
  toWhom: "",
  until: null,
  withdrawnAt: null,
};

function amara(consents: Consent[], born: string | null = null): Person {
  return {
    name: "Amara",
    born,
    members: [],
    allocations: [],
    contingency: null,
    consents,
    preparation: blankPreparation(),
  };
}

function drafted(person: Person) {
  const kept = { person };
  const draft = new ConsentsDraft(
    "amara",
    () => kept.person,
    () => today,
  );
  const consents = () => {
    const command = draft.command();
    return command.type === "setConsents" ? command.consents : [];
  };
  return { kept, draft, consents };
}

describe("what a person agrees to", () => {
  it("goes back to the host as it came when nothing was touched", () => {
    expect(drafted(amara([screen])).draft.command()).toEqual({
      type: "setConsents",
      circle: "amara",
      consents: [screen],
      again: [],
    });
  });

  it("is nothing for what was never asked, learning above all", () => {
    const { draft, consents } = drafted(amara([]));
    expect(consents()).toEqual([]);
    expect(draft.of("Learning").answer).toBe("");
  });

  it("is said by the person today, unless the last one was said by somebody else", () => {
    const { draft, consents } = drafted(amara([]));
    draft.answer("HoldPlan", "Yes");
    expect(consents()).toMatchObject([{ givenBy: "Amara", basis: "Own", on: today }]);
    draft.write("HoldPlan", { givenBy: "Grace", basis: "BestInterests", how: "said" });
    draft.answer("Photos", "No");
    expect(consents()[1]).toMatchObject({ givenBy: "Grace", basis: "BestInterests", how: "said" });
  });

  it("is a parent's to say for a child, and nobody's name is guessed", () => {
    const { draft, consents } = drafted(amara([], "2012-01-01"));
    draft.answer("HoldPlan", "Yes");
    expect(consents()).toMatchObject([{ givenBy: "", basis: "Parent" }]);
  });

  it("is forgotten when it was not asked after all", () => {
    const { draft, consents } = drafted(amara([screen]));
    draft.answer("ShowOnScreen", "");
    expect(consents()).toEqual([]);
  });
});

describe("what was taken back", () => {
  const gone = { ...screen, withdrawnAt: "2026-12-03T11:00:00Z" };

  it("stays so when the circle takes it back while the desk writes about another", () => {
    const { kept, draft, consents } = drafted(amara([screen]));
    draft.answer("Photos", "Yes");
    kept.person = amara([gone]);
    expect(consents()[0]).toEqual(gone);
  });

  it("stays so when the desk was in the middle of the very same one", () => {
    const { kept, draft, consents } = drafted(amara([screen]));
    draft.write("ShowOnScreen", { how: "said" });
    kept.person = amara([gone]);
    expect(consents()).toEqual([{ ...gone, how: "said" }]);
  });

  it("holds again once it is answered anew, until it is taken back another time", () => {
    const { kept, draft, consents } = drafted(amara([gone]));
    expect(draft.withdrawnAt("ShowOnScreen")).toBe(gone.withdrawnAt);
    draft.answer("ShowOnScreen", "Yes");
    expect(consents()).toMatchObject([{ answer: "Yes", withdrawnAt: null }]);
    expect(draft.command()).toMatchObject({ again: ["ShowOnScreen"] });
    const again = "2026-12-03T14:00:00Z";
    kept.person = amara([{ ...screen, answer: "Yes", withdrawnAt: again }]);
    expect(consents()).toMatchObject([{ withdrawnAt: again }]);
    expect(draft.command()).toMatchObject({ again: [] });
  });
});

describe("whose yes it takes", () => {
  it.each([
    ["2010-12-04", "child"],
    ["2010-12-03", "young"],
    ["2008-12-04", "young"],
    ["2008-12-03", "grown"],
    ["2027-01-01", undefined],
    [null, undefined],
  ])("born on %s", (born, expected) => expect(ageOn(born, today)).toBe(expected));
});
