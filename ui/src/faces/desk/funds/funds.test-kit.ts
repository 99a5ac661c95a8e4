/** For tests: what is set up about money and support in a small house. */
import type { Core, DeskMoneyView, Rate } from "../../../protocol";
import { sampleView } from "../desk.test-kit.svelte";

export function rate(id: string, label: string, pence: number, more: Partial<Rate> = {}): Rate {
  return {
    id,
    label,
    per: "Hour",
    pence,
    from: null,
    until: null,
    kind: null,
    onCost: null,
    minimumMinutes: null,
    ...more,
  };
}

export const house: Core = {
  id: "house",
  label: "Mornings in the house",
  minutesPerWeek: 1200,
  rate: "staff",
  weights: [
    { circle: "amara", basisPoints: 5000 },
    { circle: "ben", basisPoints: 5000 },
  ],
  parts: ["AM"],
};

export function sampleMoney(): DeskMoneyView {
  const shipped = {
    onCosts: [
      {
        id: "year",
        label: "2025/26",
        from: "2025-04-06",
        until: "2026-04-05",
        percent: null,
        lines: [
          { type: "holiday" as const, basisPoints: 1207 },
          { type: "nationalInsurance" as const, basisPoints: 1500, aboveWeekly: 9600 },
        ],
      },
    ],
    minimumWage: [],
  };
  const none = { allocation: 0, planned: 0, left: 0 };
  return {
    rates: [
      rate("staff", "Support worker", 2140),
      rate("sleep", "Sleep-in", 7800, { per: "Night" }),
    ],
    sharedSupport: { core: [house], nights: [], activities: [] },
    moneyRules: shipped,
    shippedRules: shipped,
    ideasBank: [],
    shippedIdeas: [{ id: "one", tier: "Myself", text: { en: "With a list", cy: "" } }],
    proposals: [],
    checks: [],
    confirmed: { ...none, allocation: 4_160_000, planned: 3_835_434, left: 324_566 },
    indicative: none,
    staffMinutesBought: 1200,
    chargedMinutes: 1200,
  };
}

/** Amara, Ben and Chitra live together. */
export function houseView() {
  const view = sampleView();
  const [amara] = view.circles;
  if (!amara) throw new Error("BUG: the sample day has nobody");
  const person = (name: string, place: number) => {
    return { ...amara, circle: name.toLowerCase(), name, place };
  };
  return { ...view, circles: [amara, person("Ben", 1), person("Chitra", 2)] };
}
