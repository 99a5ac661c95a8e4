import { blankPreparation } from "../../../room/blank.test-kit";
import { describe, expect, it } from "vitest";
import type { Person } from "../../../protocol";
import { circleIdFor, PersonDraft, noTerms } from "./person.svelte";

const amara: Person = {
  consents: [],
  preparation: blankPreparation(),
  name: "Amara",
  born: "1997-02-11",
  members: [
    {
      id: "grace",
      name: "Grace",
      relation: "mum",
      perspective: "Family",
      paid: false,
      invitation: "Accepted",
    },
  ],
  allocations: [
    {
      stream: "PersonalBudget",
      pence: 4_160_000,
      period: "Year",
      status: "Confirmed",
      terms: noTerms,
    },
    { stream: "Grant", pence: null, period: "Week", status: "Unknown", terms: noTerms },
  ],
  contingency: { basisPoints: 500 },
};

describe("a person who was typed in", () => {
  it("goes back to the host as they came when nothing was touched", () => {
    const command = new PersonDraft("amara", amara).command();
    const { consents: _consents, preparation: _preparation, ...described } = amara;
    expect(command).toEqual({ type: "describePerson", circle: "amara", ...described });
  });

  it("is not sent without a name, and neither is a line without one", () => {
    const draft = new PersonDraft("amara", amara);
    draft.addMember();
    expect(draft.command()).toMatchObject({ members: [{ id: "grace" }] });
    draft.name = "  ";
    expect(draft.command()).toBeUndefined();
  });

  it("keeps the last amount while the box holds something else", () => {
    const draft = new PersonDraft("amara", amara);
    draft.writeAmount(draft.money[0]!, "1,234.5");
    draft.writeAmount(draft.money[0]!, "1,234.5x");
    expect(draft.command()).toMatchObject({ allocations: [{ pence: 123_450 }, {}] });
  });

  it("sends no amount when there is none, or none is known", () => {
    const draft = new PersonDraft("amara", amara);
    draft.money[0]!.status = "None";
    expect(draft.command()).toMatchObject({ allocations: [{ pence: null, status: "None" }, {}] });
  });

  it("sets aside a part or an amount, exactly", () => {
    const draft = new PersonDraft("amara", amara);
    draft.percent = "2.5";
    expect(draft.command()).toMatchObject({ contingency: { basisPoints: 250 } });
    draft.reserve = "amount";
    draft.amount = "£200";
    expect(draft.command()).toMatchObject({ contingency: { pence: 20_000 } });
    draft.reserve = "none";
    expect(draft.command()).toMatchObject({ contingency: null });
  });
});

describe("the id of a circle", () => {
  it.each([
    ["Amara", "amara"],
    ["Siân Llŷr", "sian-llyr"],
    ["Mary Ann", "mary-ann"],
  ])("%s can be read", (name, expected) => expect(circleIdFor(name, [])).toBe(expected));

  it("is another one when that is taken, or when there are no letters that we can use", () => {
    expect(circleIdFor("Amara", ["amara"])).not.toBe("amara");
    expect(circleIdFor("آمنة", [])).toMatch(/^[0-9a-z]{20,}$/);
  });
});
