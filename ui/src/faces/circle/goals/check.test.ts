import { describe, expect, it } from "vitest";
import type { Tag } from "../../../language";
import { type Checked, languageOf, questionsAbout } from "./check";

const TODAY = "2026-12-03";
const full = {
  baseline: "I sing at home",
  measure: "I sang at the concert",
  by: "2027-07-31",
  isForSomething: true,
  keptAnyway: [],
};

function asked(statement: string, beside: Partial<Checked> = {}, tag: Tag = "en"): string[] {
  return questionsAbout({ ...full, statement, ...beside }, tag, TODAY).map(({ code }) => code);
}

describe("a statement", () => {
  it.each([
    ["By next May I go to choir every Thursday with people I know, and I sing at the concert", []],
    ["By July I travel to my placement alone twice a week and feel safe", []],
    ["I will have 4 hours of PA support", ["notProvision"]],
    ["I will receive speech therapy every week", ["notProvision"]],
    ["I have an assessment in the spring term", ["notProvision"]],
    ["Travel training", ["notProvision", "fragment", "personVoice"]],
    ["Amara will go to the choir on Thursdays with Pat", ["personVoice"]],
    ["My days are better with my friends", ["specific"]],
    ["I cook at home", ["specific"]],
    ["I cook tea with Chitra twice a week", []],
    ["The council will build a ramp so that I get in", ["inControl"]],
    ["I swim every week and I cook every week and I see my sister", ["oneIdea"]],
    ["I swim every Monday. I cook every Tuesday.", ["oneIdea"]],
    [
      "I participate enthusiastically in community-orientated representational activities each week",
      ["readingLevel"],
    ],
  ])("%j is asked %j", (statement, expected) => {
    expect(asked(statement)).toEqual(expected);
  });

  it.each([
    ["Erbyn mis Gorffennaf byddaf yn teithio ar fy mhen fy hun ddwywaith yr wythnos", []],
    ["Bydd gen i bedair awr o gymorth gan weithiwr cymorth bob wythnos", ["notProvision"]],
    ["Bydd y cyngor yn adeiladu ramp i fi yn y gwanwyn", ["inControl"]],
    ["Mae Amara yn mynd i'r côr bob dydd Iau gyda Pat", ["personVoice"]],
  ])("in Welsh, %j is asked %j", (statement, expected) => {
    expect(asked(statement, {}, "cy")).toEqual(expected);
  });

  it("says which words made one ask, as they were written", () => {
    const [question] = questionsAbout({ ...full, statement: "I get Hours Of help" }, "en", TODAY);
    expect(question).toEqual({ code: "notProvision", said: "hours of" });
  });

  it("without words is asked nothing", () => {
    expect(asked("  ", { by: "", baseline: "", isForSomething: false })).toEqual([]);
  });
});

describe("what stands beside it", () => {
  const statement = "I sing in the choir with Pat on Thursdays";
  it.each<[Partial<Checked>, string[]]>([
    [{ baseline: " " }, ["baseline"]],
    [{ measure: "" }, ["measurable"]],
    [{ by: "" }, ["date"]],
    [{ by: "2026-01-01" }, ["date"]],
    [{ isForSomething: false }, ["needsOne"]],
    [{ by: "", baseline: "", keptAnyway: ["date"] }, ["baseline"]],
  ])("%j is asked %j", (beside, expected) => {
    expect(asked(statement, beside)).toEqual(expected);
  });

  it("needs no measure of its own when the words can be counted", () => {
    expect(asked("I sing in the choir twice a month", { measure: "" })).toEqual([]);
  });
});

it("a text is known by its own words, not by the language of the tablet", () => {
  expect(languageOf("I go to the choir with my sister", "cy")).toBe("en");
  expect(languageOf("Mae fy chwaer yn mynd gyda ni", "en")).toBe("cy");
  expect(languageOf("Choir", "cy")).toBe("cy");
});
