import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { learn } from "../../../language";
import type { Consent, DeskView, Outcome, PaperKind, PaperWarning } from "../../../protocol";
import { usualPack } from "../../../room/paper";
import { sampleView, toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import type { PdfPages } from "./pdf";
import PrintPage from "./PrintPage.svelte";

const drawn: number[] = [];
let count = 4;
vi.mock("./pdf", () => ({
  openPdf: (bytes: ArrayBuffer): Promise<PdfPages> => {
    if (bytes.byteLength === 0) return Promise.reject(new Error("too old to read any"));
    return Promise.resolve({
      count,
      size: () => Promise.resolve({ width: 595, height: 842 }),
      draw: (page: number) => Promise.resolve(void drawn.push(page)),
      close: () => undefined,
    });
  },
}));

const printed = (warnings: PaperWarning[] = []): Outcome => ({
  type: "printed",
  path: "/paper/7",
  name: "Amara.pdf",
  pages: count,
  warnings,
});

const said = (answer: Consent["answer"], more: Partial<Consent> = {}): Consent => ({
  purpose: "ShareWithPeople",
  answer,
  givenBy: "Amara",
  basis: "Own",
  on: null,
  how: "",
  toWhom: "",
  until: null,
  withdrawnAt: null,
  ...more,
});

/** A day with people who have said this to copies for others. */
function dayOf(people: Record<string, Consent[]>): DeskView {
  const view = sampleView();
  const [tile] = view.circles;
  if (!tile) throw new Error("the sample has nobody");
  const circles = Object.entries(people).map(([name, consents]) =>
    Object.assign(structuredClone(tile), {
      circle: name.toLowerCase(),
      name,
      person: Object.assign(structuredClone(tile.person), { name, consents }),
    }),
  );
  const packs = view.event.packs.map((pack) => ({ ...pack, sections: ["week" as const] }));
  return { ...view, circles, event: { ...view.event, packs } };
}

async function open(
  people: Record<string, Consent[]> = { Amara: [] },
  asked: { circle?: string; kind?: PaperKind; answer?: Outcome; isSlow?: boolean } = {},
) {
  const { desk, line } = toldDesk(dayOf(people));
  line.answer = asked.answer ?? printed();
  line.isSlow = asked.isSlow ?? false;
  desk.openPrinting(asked.circle ?? null, asked.kind);
  render(WithDesk, { desk, shown: PrintPage as never });
  await Promise.resolve();
  return { desk, line, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const page = (text: string) => screen.findByText(text, { selector: ".where" });

beforeEach(async () => {
  await learn("printing");
  count = 4;
  const bytes = new Uint8Array([37, 80, 68, 70]).buffer;
  vi.stubGlobal("fetch", () =>
    Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(bytes) }),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe("what to print", () => {
  it("stands in groups, and what is chosen is made at once, to be looked at", async () => {
    const { line, user } = await open();
    expect(screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual([
      "For one person, or everyone",
      "About the whole day",
      "Official forms",
      "For the door and the tables",
    ]);
    expect(line.printed).toEqual([]);
    await user.click(button(/^Run sheet/u));
    await page("Page 1 of 4");
    expect(line.printed).toHaveLength(1);
    expect(line.printed[0]).toMatchObject({ kind: "runSheet", circle: null, format: "pdf" });
    await user.click(button("Something else"));
    expect(button(/^One-page profile/u)).toBeTruthy();
  });

  it("is chosen already when it was asked for at a person's tile", async () => {
    const { desk, line, user } = await open({ Amara: [] }, { circle: "amara", kind: "pack" });
    await page("Page 1 of 4");
    expect(line.printed[0]).toMatchObject({ kind: "pack", circle: "amara" });
    await user.click(button("Back to the room"));
    expect(desk.printing).toBeUndefined();
  });

  it("says when nobody is there of whom it could be made", async () => {
    const { line } = await open({}, { kind: "pack" });
    expect(screen.getByText(/Nobody is planning yet/u)).toBeTruthy();
    expect(line.printed).toEqual([]);
    expect(button("Save")).toBeDisabled();
  });
});

describe("the parts and the letters", () => {
  it("are remembered for each reader when they change", async () => {
    const { line, user } = await open({ Amara: [] }, { kind: "pack" });
    await user.click(screen.getByRole("checkbox", { name: "My money" }));
    await user.click(screen.getByRole("radio", { name: /^Larger/u }));
    await waitFor(() => expect(line.told).toHaveLength(1), { timeout: 3_000 });
    const choice = { ...usualPack("family"), sections: ["week", "money"], dress: "larger" };
    expect(line.told).toEqual([{ type: "rememberPack", choice }]);
    await waitFor(() => expect(line.printed.at(-1)?.choice).toEqual(choice));
  });

  it("are remembered also when one leaves before the moment of calm is over", async () => {
    const { desk, line } = toldDesk(dayOf({ Amara: [] }));
    line.answer = printed();
    desk.openPrinting(null, "pack");
    const { unmount } = render(WithDesk, { desk, shown: PrintPage as never });
    await userEvent.setup().click(button("All"));
    unmount();
    expect(line.told).toHaveLength(1);
  });

  it("must be one at least", async () => {
    const { user } = await open({ Amara: [] }, { kind: "pack" });
    await user.click(button("None"));
    expect(await screen.findByText("Tick at least one part")).toBeTruthy();
    expect(button("Print…")).toBeDisabled();
  });

  it("are not asked where a paper has but one look, and private notes only of a life", async () => {
    await open({ Amara: [] }, { kind: "doorSign" });
    expect(screen.queryByRole("radio", { name: /^Larger/u })).toBeNull();
    expect(screen.queryByRole("switch", { name: "Private notes too" })).toBeNull();
    expect(screen.getByText(/the old ones stop working/u)).toBeTruthy();
  });
});

describe("a copy for others", () => {
  it("needs one person's yes, or that somebody has asked just now", async () => {
    const { line, user } = await open({ Amara: [] }, { circle: "amara", kind: "objectives" });
    expect(await screen.findByText(/^Ask Amara first/u)).toBeTruthy();
    expect(line.printed).toEqual([]);
    await user.click(screen.getByRole("switch", { name: /^I have asked Amara/u }));
    await page("Page 1 of 4");
    expect(line.printed[0]).toMatchObject({ wasAsked: true, choice: { reader: "supportTeam" } });
    await user.click(screen.getByRole("radio", { name: /^The authority/u }));
    expect(screen.getByRole("switch", { name: /^I have asked Amara/u })).not.toBeChecked();
  });

  it("is never made of somebody who took it back, and there is nothing to tick", async () => {
    const back = said("Yes", { withdrawnAt: "2026-12-01T10:00:00Z" });
    const { line } = await open({ Amara: [back] }, { circle: "amara", kind: "ehcPlan" });
    expect(screen.getAllByText(/Nothing is made for others/u)).toHaveLength(2);
    expect(screen.queryByRole("switch", { name: /^I have asked/u })).toBeNull();
    expect(line.printed).toEqual([]);
  });

  it("of everyone says before it is made who is in, who has to be asked, and who is left out", async () => {
    const people = { Amara: [said("Yes")], Ben: [], Cai: [said("No")], Dil: [said("Ask")] };
    const { line, user } = await open(people, { kind: "supportPlan" });
    const told = screen.getByRole("region", { name: "Who has agreed" });
    const lists = within(told).getAllByRole("list");
    expect(lists.map((list) => list.textContent?.replaceAll(/\s+/gu, " ").trim())).toEqual([
      "Amara",
      "BenDil",
      "Cai",
    ]);
    await page("Page 1 of 4");
    expect(line.printed.at(-1)).toMatchObject({ circle: null, wasAsked: false });
    await user.click(screen.getByRole("switch", { name: /^I have asked each/u }));
    await waitFor(() => expect(line.printed.at(-1)).toMatchObject({ wasAsked: true }));
  });

  it("of everyone names all who have to be asked first", async () => {
    await open({ Amara: [], Ben: [], Cai: [] }, { kind: "supportPlan" });
    expect(await screen.findByText(/^Ask Amara, Ben and Cai first/u)).toBeTruthy();
  });

  it("says for whom it is, and hides what is private", async () => {
    const { line, user } = await open({ Amara: [said("Yes")] }, { circle: "amara", kind: "pack" });
    await user.click(screen.getByRole("switch", { name: "Private notes too" }));
    await user.click(screen.getByRole("radio", { name: /^The support team/u }));
    expect(screen.queryByRole("switch", { name: "Private notes too" })).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Who exactly?" }), "Lena");
    await waitFor(() =>
      expect(line.printed.at(-1)?.choice).toMatchObject({ withPrivate: false, madeFor: "Lena" }),
    );
  });
});

describe("the preview", () => {
  it("turns its pages with keys, and says on which one is", async () => {
    const { user } = await open({ Amara: [] }, { kind: "outcomeSummary" });
    await page("Page 1 of 4");
    screen.getByRole("group", { name: /^Preview/u }).focus();
    await user.keyboard("{PageDown}{ArrowRight}");
    await page("Page 3 of 4");
    expect(button("Page 3 of 4")).toHaveAttribute("aria-current", "page");
    await user.keyboard("{Home}");
    await page("Page 1 of 4");
    expect(button("Page before")).toBeDisabled();
    await user.click(button("Larger"));
    expect(screen.getByText("125 %")).toBeTruthy();
  });

  it("keeps the pages before until the new ones are there", async () => {
    const { line, user } = await open({ Amara: [] }, { kind: "outcomeSummary" });
    await page("Page 1 of 4");
    line.isSlow = true;
    await user.click(screen.getByRole("radio", { name: /^Larger/u }));
    await waitFor(() => expect(line.printed).toHaveLength(2));
    expect(screen.getByText("Page 1 of 4", { selector: ".where" })).toBeTruthy();
    expect(button("Print…")).toBeDisabled();
    count = 9;
    line.finish(printed());
    await page("Page 1 of 9");
    expect(button("Print…")).toBeEnabled();
  });

  it("of everyone says how far it is, and stops", async () => {
    const { line, user } = await open({ Amara: [], Ben: [] }, { kind: "pack", isSlow: true });
    await waitFor(() => expect(line.printed).toHaveLength(1));
    line.tellProgress(12, 25);
    const bar = await screen.findByRole("progressbar", { name: "The pages are being made" });
    expect(bar).toHaveAttribute("aria-valuetext", "12 of 25");
    await user.click(button("Stop"));
    expect(line.stopped).toHaveLength(1);
    expect(screen.getByText("Stopped. Nothing was made.")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Preview" }), "one is not lost").toHaveFocus();
    line.isSlow = false;
    await user.click(button("Make it again"));
    await page("Page 1 of 4");
  });

  it("says why there are no pages, and tries again", async () => {
    const answer: Outcome = { type: "failed", error: "noPaper" };
    const { line, user } = await open({ Amara: [] }, { kind: "pack", answer });
    expect(await screen.findByText("The pages could not be made")).toBeTruthy();
    line.answer = printed();
    await user.click(button("Try again"));
    await page("Page 1 of 4");
  });

  it("lets one save what this browser cannot draw", async () => {
    const bytes = new ArrayBuffer(0);
    vi.stubGlobal("fetch", () =>
      Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(bytes) }),
    );
    await open({ Amara: [] }, { kind: "pack" });
    expect(await screen.findByText(/cannot be shown here/u)).toBeTruthy();
    expect(button("Print…")).toBeDisabled();
    expect(button("Save")).toBeEnabled();
  });
});

describe("before it is handed out", () => {
  it("one reads what to know, by person and by kind of trouble", async () => {
    const hard = (text: string): PaperWarning => ({
      type: "hardToRead",
      circle: "amara",
      what: { type: "longSentence", words: 22 },
      text,
    });
    const answer = printed([
      { type: "tooLong", circle: "amara", pages: 2, longest: ["A long note"] },
      hard("One."),
      { type: "leftOut", circle: "ben", reason: { type: "noConsent" } },
      hard("Two."),
      { type: "gap", circle: "ben", item: "Outcomes", isEmpty: true },
      {
        type: "hardToRead",
        circle: "ben",
        what: { type: "jargon", word: "DST", plain: "" },
        text: "The DST",
      },
    ]);
    await open({ Amara: [], Ben: [] }, { kind: "pack", answer });
    await page("Page 1 of 4");
    const list = screen.getByRole("region", { name: "Before you hand it out" });
    const text = list.textContent?.replaceAll(/\s+/gu, " ");
    expect(text).toContain("5 things to know");
    expect(text).toContain("“DST”: say it in full words, in: The DST");
    expect(text).toMatch(/Amara: this was to be one page, and it takes 2.*A long note/u);
    expect(text).toMatch(
      /Amara: long sentences.*22 words: One\..*22 words: Two\..*Ben is left out/u,
    );
    expect(text).toContain("Ben is left out. The person has not agreed to this.");
    expect(text).toMatch(/Ben: nothing is written for\s*Outcomes/u);
  });
});

describe("the file", () => {
  it("is what one looks at, as it is, or made in another kind", async () => {
    const saved: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(`${this.download} ${this.getAttribute("href")?.replace(/blob:.*/u, "blob")}`);
    });
    const { line, user } = await open({ Amara: [], Ben: [] }, { kind: "pack" });
    await page("Page 1 of 4");
    await user.click(button("Save"));
    expect(line.printed).toHaveLength(1);
    await user.click(screen.getByRole("radio", { name: /^Word/u }));
    line.answer = { type: "printed", path: "/paper/8", name: "all.docx", pages: 4, warnings: [] };
    await user.click(button("Save"));
    await waitFor(() => expect(saved).toEqual(["Amara.pdf blob", "all.docx /paper/8"]));
    await user.click(screen.getByRole("switch", { name: "A file for each person" }));
    await user.click(button("Save a file for each"));
    expect(line.printed.at(-1)).toMatchObject({ format: "docx", each: true, circle: null });
    click.mockRestore();
  });

  it("opens in the tab that the press opened, and closes it when there is none", async () => {
    const [replace, close] = [vi.fn(), vi.fn()];
    const tab = vi.spyOn(window, "open").mockReturnValue({ location: { replace }, close } as never);
    const { line, user } = await open({ Amara: [] }, { kind: "pack" });
    await page("Page 1 of 4");
    await user.click(button("Read it as a page"));
    expect(line.printed.at(-1)).toMatchObject({ format: "html" });
    expect(String(replace.mock.calls[0])).toMatch(/\/paper\/7$/u);
    line.answer = { type: "failed", error: "noPaper" };
    await user.click(button("Open"));
    expect(close).toHaveBeenCalled();
    tab.mockRestore();
  });

  it("of the times is a table without pages", async () => {
    const { line } = await open({ Amara: [] }, { kind: "timing" });
    expect(screen.getByText("This is a table for a spreadsheet")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Print…" })).toBeNull();
    expect(button("Save")).toBeEnabled();
    expect(line.printed).toEqual([]);
  });
});

it("sends page after page to the printer's own dialog, and tidies up after it", async () => {
  const { user } = await open({ Amara: [] }, { kind: "pack" });
  await page("Page 1 of 4");
  vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((done) =>
    done(new Blob(["p"])),
  );
  HTMLImageElement.prototype.decode = () => Promise.resolve();
  const leaves: number[] = [];
  window.print = vi.fn(() => {
    leaves.push(document.querySelectorAll(".on-paper .leaf img").length);
  });
  drawn.length = 0;
  await user.click(button("Print…"));
  await waitFor(() => expect(window.print).toHaveBeenCalledOnce());
  expect(leaves).toEqual([4]);
  expect(drawn.slice(0, 4)).toEqual([1, 2, 3, 4]);
  dispatchEvent(new Event("afterprint"));
  await waitFor(() => expect(document.querySelector(".on-paper")).toBeNull());
});
