import { blankPreparation } from "../../../room/blank.test-kit";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import MembersForm from "./MembersForm.svelte";
import MoneyForm from "./MoneyForm.svelte";
import { PersonDraft } from "./person.svelte";

const forms = [
  { of: "people", Form: MembersForm, more: "Add somebody", wayOut: "Take New out", first: "Name" },
  {
    of: "money",
    Form: MoneyForm,
    more: "Add money",
    wayOut: "Take Personal budget out",
    first: "What kind of money",
  },
];

test.each(forms)("a new row of $of has the caret, and goes when it is taken out", async (form) => {
  const { Form, more, wayOut, first } = form;
  const draft = new PersonDraft("amara", {
    consents: [],
    preparation: blankPreparation(),
    name: "Amara",
    born: null,
    members: [],
    allocations: [],
    contingency: null,
  });
  const onkeep = vi.fn();
  render(Form, { draft, onkeep });
  await userEvent.click(screen.getByRole("button", { name: more }));
  await userEvent.click(screen.getByRole("button", { name: more }));
  const boxes = screen.getAllByLabelText(first);
  expect(boxes).toHaveLength(2);
  expect(boxes[1], "the last row is the new one").toHaveFocus();

  onkeep.mockClear();
  await userEvent.click(screen.getAllByRole("button", { name: wayOut })[0]!);
  expect(screen.getAllByLabelText(first), "the other row stays").toEqual([boxes[1]]);
  expect(onkeep, "what went is kept as gone").toHaveBeenCalledOnce();
  expect(screen.getByRole("button", { name: more }), "focus is not lost").toHaveFocus();
});
