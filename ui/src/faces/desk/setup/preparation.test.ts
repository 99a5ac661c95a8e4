import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { blankDayPreparation, blankPreparation } from "../../../room/blank.test-kit";
import { sampleView, toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import DayStep from "./DayStep.svelte";
import PeopleStep from "./PeopleStep.svelte";
import { DayPreparationDraft, invitedAllTheSame, PreparationDraft } from "./preparation.svelte";

test("what a person needs goes back as it came when nothing was touched", () => {
  const said = {
    ...blankPreparation(),
    isAsked: true,
    comfort: "drawing\nmusic",
    notInvited: [{ name: "Vic", reason: "" }],
  };
  const command = new PreparationDraft("amara", said).command();
  expect(command).toEqual({ type: "preparePerson", circle: "amara", preparation: said });
});

test("somebody without a name is on no list", () => {
  const draft = new PreparationDraft("amara", blankPreparation());
  draft.addNotInvited();
  expect(draft.command()).toMatchObject({ preparation: { notInvited: [] } });
});

test("who must not come and is in the circle is noticed, however it is written", () => {
  const notInvited = [" vic ", "Mo", ""].map((name) => ({ name, reason: "" }));
  expect(invitedAllTheSame(notInvited, [{ name: "Vic" }, { name: "" }])).toEqual(["vic"]);
});

test("what the day needs is sent whole", () => {
  const draft = new DayPreparationDraft(blankDayPreparation());
  draft.said.toilet = "On the left";
  const preparation = { ...blankDayPreparation(), toilet: "On the left" };
  expect(draft.command()).toEqual({ type: "prepareDay", preparation });
});

test("a person's parts keep what was typed in each of them", async () => {
  const { desk, line } = toldDesk(sampleView());
  desk.preparePerson("amara", "needs");
  render(WithDesk, { desk, shown: PeopleStep });
  await userEvent.type(screen.getByLabelText("Food and drink"), "no nuts");
  await userEvent.click(screen.getByRole("switch", { name: "We have asked Amara" }));
  await userEvent.click(screen.getByRole("tab", { name: /Agreed/ }));
  const photos = screen.getByRole("group", { name: "Take photos or film" });
  await userEvent.click(photos.querySelector('input[value="Yes"]')!);
  expect(line.told.at(-2)).toMatchObject({
    type: "preparePerson",
    preparation: { food: "no nuts", isAsked: true },
  });
  expect(line.told.at(-1)).toMatchObject({
    type: "setConsents",
    circle: "amara",
    consents: [{ purpose: "Photos", answer: "Yes", givenBy: "Amara", withdrawnAt: null }],
  });
  await userEvent.click(screen.getByRole("tab", { name: /What helps/ }));
  expect(screen.getByLabelText("Food and drink")).toHaveValue("no nuts");
});

test("who runs the day is kept by name, and nobody without one", async () => {
  const { desk, line } = toldDesk(sampleView());
  desk.prepareDay("team");
  render(WithDesk, { desk, shown: DayStep });
  await userEvent.click(screen.getByRole("button", { name: "Add somebody" }));
  await userEvent.type(screen.getByLabelText("Name"), " Ruth ");
  await userEvent.click(screen.getByRole("button", { name: "Add somebody" }));
  expect(line.told).toMatchObject([
    {
      type: "setFacilitators",
      facilitators: [{ name: "Ruth", id: expect.stringMatching(/.{8}/) }],
    },
  ]);
});
