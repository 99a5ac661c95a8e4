import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { learn } from "../../../../language";
import type { Blank, Outcome, OwnForm, Source } from "../../../../protocol";
import { sampleView, toldDesk } from "../../desk.test-kit.svelte";
import WithDesk from "../../WithDesk.test-kit.svelte";
import PrintPage from "../PrintPage.svelte";
import { labelOf, offersFor } from "./sources";

const source = (name: string, holds: Source["holds"], title: Source["title"] = null): Source => ({
  name,
  holds,
  title,
});
const working = { en: "What is working", cy: "Beth sy'n gweithio" };
const sources: Source[] = [
  source("person.name", "text"),
  source("person.born", "date"),
  source("made.for_whom", "text"),
  source("nine.3", "texts", working),
  source("nine.3.state", "code", working),
  source("nine.3.lines[].view", "code", working),
  source("outcomes[].by", "date"),
  source("plan.agreed", "yesNo"),
];

function blank(name: string, more: Partial<Blank> = {}): Blank {
  return {
    name,
    kind: "text",
    title: "",
    before: "",
    after: "",
    items: [],
    isInRow: false,
    goes: { type: "unsaid" },
    ...more,
  };
}

const form: OwnForm = {
  id: "f",
  name: "Form 7",
  hash: "a".repeat(64),
  size: 10,
  fields: [
    blank("Full name", {
      before: "Full name:",
      goes: { type: "suggested", source: "person.name" },
    }),
    blank("dob", { kind: "date", title: "Date of birth" }),
    blank("nhs", { before: "NHS number:" }),
  ],
};

const filled: Outcome = {
  type: "printed",
  path: "/paper/7",
  name: "01 Amara - Form 7.docx",
  pages: 1,
  warnings: [
    {
      type: "notFilled",
      circle: "amara",
      fields: [
        { field: "Date of birth", row: null, why: "noValue" },
        { field: "By when", row: 2, why: "notMapped" },
      ],
    },
  ],
};

async function open(forms: OwnForm[] = [form], answer: Outcome = { type: "saved", revision: 1 }) {
  const view = sampleView();
  const [amara] = view.circles;
  amara?.person.consents.push({
    purpose: "ShareWithPeople",
    answer: "Yes",
    givenBy: "Amara",
    basis: "Own",
    on: null,
    how: "",
    toWhom: "",
    until: null,
    withdrawnAt: null,
  });
  const { desk, line } = toldDesk(view);
  line.forms = forms;
  line.formSources = sources;
  line.answer = answer;
  line.paper = filled;
  desk.openPrinting("amara", "ownForm");
  render(WithDesk, { desk, shown: PrintPage as never });
  await Promise.resolve();
  return { desk, line, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const picker = () => {
  const found = document.querySelector<HTMLInputElement>("[data-picker]");
  if (!found) throw new Error("there is nothing to choose a file with");
  return found;
};

beforeEach(async () => {
  await Promise.all([learn("printing"), learn("ownform"), learn("rejection")]);
});

describe("a form of an authority's own", () => {
  it("is asked for first, and nothing is made without one", async () => {
    const { line } = await open([]);
    expect(screen.getByText("No form is kept yet")).toBeTruthy();
    expect(screen.getByText("Bring a form first")).toBeTruthy();
    expect(line.printed).toEqual([]);
    expect(button("Save")).toBeDisabled();
  });

  it("travels in parts, under its own name, and its fields open once it is kept", async () => {
    const { line, user } = await open([]);
    const bytes = new Uint8Array(100_000).fill(7);
    await user.upload(picker(), new File([bytes], "Form 7 (new).docx"));
    await waitFor(() => expect(line.brought.at(-1)?.offset).toBe(98_304));
    expect(line.brought.map(({ offset }) => offset)).toEqual([0, 49_152, 98_304]);
    expect(line.brought.every(({ name, size }) => name === "Form 7 (new)" && size === 100_000));
    const sent = line.brought.map(({ data }) => atob(data).length);
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(100_000);
  });

  it("that is too large is refused before anything is sent, and the sentence stays", async () => {
    const { line, user } = await open([]);
    const file = new File([new Uint8Array(5_000_001)], "all.docx");
    await user.upload(picker(), file);
    expect(await screen.findByRole("alert")).toHaveTextContent("too large for a form");
    expect(line.brought).toEqual([]);
  });

  it("that is none is refused with the host's reason", async () => {
    const no: Outcome = { type: "rejected", rejection: { type: "badForm", fault: "locked" } };
    const { user } = await open([], no);
    await user.upload(picker(), new File(["x"], "locked.docx"));
    expect(await screen.findByRole("alert")).toHaveTextContent("locked with a password");
  });

  it("is made as a Word file, for whom it says, and what was not filled is named", async () => {
    const { line } = await open([form]);
    await screen.findByText("1 form is filled");
    expect(line.printed[0]).toMatchObject({
      kind: "ownForm",
      form: "f",
      circle: "amara",
      format: "docx",
      each: false,
    });
    expect(screen.getByText("Amara: these fields are not filled")).toBeTruthy();
    expect(screen.getByText("Date of birth: the plan has nothing for it")).toBeTruthy();
    const second = "By when, row 2: nobody has said what goes there";
    expect(screen.getByText(second)).toBeTruthy();
    expect(screen.queryByRole("radio", { name: /^PDF/u })).toBeNull();
    expect(screen.queryByRole("button", { name: "Print…" })).toBeNull();
    expect(button("Save")).toBeEnabled();
  });

  it("is a file for each when it is for everyone, and has no amounts when they are off", async () => {
    const { line, user } = await open([form]);
    await user.selectOptions(screen.getByLabelText("Whose?"), "Everyone, in their order");
    await waitFor(() => expect(line.printed.at(-1)).toMatchObject({ circle: null, each: true }));
    expect(button("Save a file for each")).toBeTruthy();
    const money = screen.getByRole("switch", { name: /^With amounts of money/u });
    await user.click(money);
    await waitFor(() => expect(line.printed.at(-1)?.choice.sections).toContain("money"));
  });
});

describe("what goes where", () => {
  async function mapping(forms: OwnForm[] = [form]) {
    const all = await open(forms);
    await all.user.click(button("What goes where"));
    return all;
  }

  it("is a list of the fields with the words around them and what is suggested", async () => {
    await mapping();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("What goes where: Form 7");
    const [name, dob, nhs] = screen.getAllByRole("listitem");
    if (!name || !dob || !nhs) throw new Error("three fields are there");
    expect(within(name).getByText(/Full name:/u)).toBeTruthy();
    expect(within(name).getByText("Suggested")).toBeTruthy();
    const select = screen.getByLabelText("What goes into Full name?");
    expect(select).toHaveDisplayValue("Name");
    expect(within(dob).getByText(/Called “dob” in the file/u)).toBeTruthy();
    expect(within(nhs).getByText("Nothing yet", { selector: ".is" })).toBeTruthy();
    expect(screen.getByRole("status")).toHaveTextContent("Date of birth · nhs");
  });

  it("is kept as one goes, one field at a time", async () => {
    const { line, user } = await mapping();
    const nhs = screen.getByLabelText("What goes into nhs?");
    await user.selectOptions(nhs, "For whom it is made");
    await user.selectOptions(nhs, "It stays empty");
    await user.click(button("Yes, this goes into Full name"));
    const told = (field: string, goes: object) => ({ type: "mapField", form: "f", field, goes });
    expect(line.told).toEqual([
      told("nhs", { type: "chosen", source: "made.for_whom" }),
      told("nhs", { type: "empty" }),
      told("Full name", { type: "chosen", source: "person.name" }),
    ]);
  });

  it("shows only the open ones when one wants, and those stay while one fills them in", async () => {
    const { line, user } = await mapping();
    await user.click(screen.getByRole("switch", { name: /^Only the fields/u }));
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    const fields = form.fields.map((field) =>
      field.name === "nhs" ? { ...field, goes: { type: "empty" as const } } : field,
    );
    line.forms = [{ ...form, fields }];
    await waitFor(() => expect(screen.getByText("Stays empty")).toBeTruthy());
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  it("goes with the form, after one was asked", async () => {
    const { line, user } = await mapping();
    await user.click(button("Remove this form…"));
    expect(line.told).toEqual([]);
    await user.click(button("Remove it"));
    expect(line.told).toEqual([{ type: "dropForm", form: "f" }]);
  });
});

describe("a source", () => {
  const offered = (field: Blank) => offersFor(field, sources).map(({ value }) => value);

  it("is offered where it suits the field", () => {
    expect(offered(blank("a", { kind: "date" }))).toEqual([
      "unsaid",
      "empty",
      "person.born",
      "outcomes[].by",
    ]);
    expect(offered(blank("a", { kind: "checkBox" }))).toEqual(["unsaid", "empty", "plan.agreed"]);
    expect(offered(blank("a"))).not.toContain("nine.3.lines[].view");
    expect(offered(blank("a", { isInRow: true }))).toContain("nine.3.lines[].view");
    const chosen = { type: "chosen" as const, source: "nine.3.lines[].view" };
    expect(offered(blank("a", { goes: chosen }))).toContain("nine.3.lines[].view");
  });

  it("has plain words in place of its name", () => {
    expect(sources.map(labelOf)).toEqual([
      "Name",
      "Date of birth",
      "For whom it is made",
      "3. What is working",
      "3. How far it is filled",
      "3. Each note: whose view it is",
      "By when",
      "Whether the circle has agreed the plan",
    ]);
    expect(labelOf(source("new.thing", "text"))).toBe("new.thing");
  });
});
