import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { sampleHost } from "../trial/sample";
import { later, onHost, others, tabletOf } from "../trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

async function opened() {
  const tablet = tabletOf(host);
  history.replaceState(
    { place: { is: "sheet", sheet: "outcomes-and-actions", section: null } },
    "",
  );
  render(Circle, { room: tablet.room });
  await later();
  return tablet;
}

const card = (name: string) =>
  screen.getByRole("heading", { level: 3, name }).closest<HTMLElement>("li")!;
const part = (name: string) =>
  screen.getByRole("heading", { level: 2, name }).closest<HTMLElement>("section")!;

async function press(inside: HTMLElement, name: string | RegExp) {
  await user.click(within(inside).getByRole("button", { name }));
  await later(1_000);
}

/** Opens the line that asks something. */
async function open(inside: HTMLElement, question: string) {
  await user.click(within(inside).getByText(question));
  await later();
}

function set(
  collection: "outcomes" | "actions",
  record: string,
  field: string,
  value: string | null,
) {
  others(host, { type: "set", collection, record, field, value, base: host.revision });
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 11, 3, 11) });
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
  host = sampleHost();
});
afterEach(() => {
  history.replaceState(null, "");
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
});

describe("an outcome", () => {
  it("is asked gently, and a question that is set aside stays away", async () => {
    set("outcomes", "o1", "statement", "I have hours of support every week");
    await opened();
    const outcome = card("Outcome 1");
    expect(within(outcome).getByText(/“hours of”: is this what will help/)).toBeTruthy();
    await user.click(within(outcome).getAllByRole("button", { name: "Keep it anyway" })[0]!);
    await later(1_000);
    expect(within(outcome).queryByText(/“hours of”/)).toBeNull();
    expect(onHost(host, "outcomes", "o1", "kept_anyway")).toEqual(["notProvision"]);
  });

  it("asks only when the hand has arrived: nothing moves under a press", async () => {
    await opened();
    const outcome = card("Outcome 1");
    const box = within(outcome).getByRole("textbox", { name: "What will be different" });
    await user.clear(box);
    await user.type(box, "I have hours of support every week");
    await user.tab();
    await later(100);
    expect(within(outcome).queryByText(/“hours of”/), "on its way").toBeNull();
    await later(1_000);
    expect(within(outcome).getByText(/“hours of”/)).toBeTruthy();
  });

  it("goes from one question to the next, with the hand in it", async () => {
    await opened();
    const outcome = card("Outcome 1");
    await open(outcome, "What would it give you?");
    await press(outcome, "Next: How is it now?");
    expect(document.activeElement).toHaveProperty("value", "I sing at home");
    await user.type(document.activeElement!, " only");
    await later(1_000);
    expect(onHost(host, "outcomes", "o1", "baseline")).toBe("I sing at home only");
  });

  it("is offered a year for its date", async () => {
    set("outcomes", "o1", "by", null);
    await opened();
    const outcome = card("Outcome 1");
    await open(outcome, "By when?");
    await press(outcome, "By 3 December 2027");
    expect(onHost(host, "outcomes", "o1", "by")).toBe("2027-12-03");
  });

  it("keeps codes of parts of life that this page does not know", async () => {
    const value = ["XX9"];
    others(host, {
      type: "set",
      collection: "outcomes",
      record: "o1",
      field: "areas",
      value,
      base: 0,
    });
    await opened();
    const outcome = card("Outcome 1");
    await open(outcome, "More about this");
    await open(outcome, "Which parts of life is it about?");
    await user.click(within(outcome).getByRole("checkbox", { name: "Friends and taking part" }));
    await later(1_000);
    expect(onHost(host, "outcomes", "o1", "areas")).toEqual(["XX9", "PFA3"]);
  });

  it("says that it has no first step, and begins one that serves it", async () => {
    set("actions", "t1", "first_step", null);
    await opened();
    const outcome = card("Outcome 1");
    await press(outcome, "Add a first step");
    const action = host.plan("amara").list("actions").at(-1);
    expect(action?.fields["outcome"]?.value).toBe("o1");
    expect(document.activeElement?.closest("li")?.dataset["record"]).toBe(action?.id);
  });
});

describe("an action", () => {
  it("keeps the day on which its owner said yes, and takes both back together", async () => {
    await opened();
    const action = card("Action 1");
    const yes = within(action).getByRole("switch", { name: "Does Pat say yes today?" });
    await user.click(yes);
    await later(1_000);
    await user.click(yes);
    await later(1_000);
    expect(onHost(host, "actions", "t1", "agreed_by_owner")).toBe(true);
    expect(onHost(host, "actions", "t1", "agreed_on")).toBe("2026-12-03");
    await user.click(screen.getByRole("button", { name: /^Undo: a choice in/ }));
    await later(1_000);
    expect(onHost(host, "actions", "t1", "agreed_by_owner")).toBe(false);
    expect(onHost(host, "actions", "t1", "agreed_on")).toBeNull();
  });

  it("after half a year belongs to the next plan, and stays", async () => {
    set("actions", "t1", "by", "2027-06-04");
    await opened();
    expect(within(card("Action 1")).getByText("This belongs to the next plan.")).toBeTruthy();
    const agreed = part("What we agree today");
    expect(within(agreed).getByText("It belongs to the next plan")).toBeTruthy();
  });
});

describe("what we agree", () => {
  it("leaves out what nobody has taken on, and says so", async () => {
    set("actions", "t1", "owner", null);
    await opened();
    const out = within(part("What we agree today")).getByText("Nobody has taken it on");
    expect(out.closest("li")?.textContent).toContain("Ask the choir leader");
  });

  it("asks for a reason for what changes afterwards, and is opened again with one", async () => {
    set("outcomes", "o1", "status", "Draft");
    await opened();
    await press(part("What we agree today"), "We agree");
    expect(onHost(host, "outcomes", "o1", "status")).toBe("Agreed");
    expect(onHost(host, "about", "plan", "agreed_on")).toBe("2026-12-03");
    expect(screen.queryByText("This has changed since you agreed on it.")).toBeNull();
    set("outcomes", "o2", "by", "2027-08-31");
    await later();
    const outcome = card("Outcome 2");
    await press(outcome, "Say why");
    await user.type(
      within(outcome).getByRole("textbox", { name: "What has changed, and why" }),
      "The summer",
    );
    await later(1_000);
    await press(outcome, "Done");
    expect(screen.queryByText("This has changed since you agreed on it."), "it is said").toBeNull();
    const [note] = host.plan("amara").list("revisions");
    expect(note?.fields["about"]?.value).toBe("o2");

    await press(part("What we agree today"), "Open it again");
    const dialog = screen.getByRole("dialog");
    await user.type(within(dialog).getAllByRole("textbox")[0]!, "We forgot Lena");
    await press(dialog, "Open it again");
    expect(onHost(host, "about", "plan", "agreed")).toBe(false);
    const reasons = host
      .plan("amara")
      .list("revisions")
      .map(({ fields }) => fields["reason"]?.value);
    expect(reasons).toContain("We forgot Lena");
  });
});

describe("looking back", () => {
  it("has the rhythm that the person sets, and after it plans the next time", async () => {
    await opened();
    const reviews = part("When we look at it again");
    await user.click(within(reviews).getByRole("radio", { name: /Every 3 months/ }));
    await later(1_000);
    expect(within(reviews).getByText("Next time: 4 March 2027")).toBeTruthy();
    await press(reviews, "Look back now");
    await user.type(
      within(reviews).getByRole("textbox", { name: "What have we learned?" }),
      "Songs help",
    );
    await user.click(within(reviews).getByRole("radio", { name: "Keep the plan as it is" }));
    await press(reviews, "We have looked back");
    const [held, planned] = host.plan("amara").list("reviews");
    expect(held?.fields["held_on"]?.value).toBe("2026-12-03");
    expect(held?.fields["learned"]?.value).toBe("Songs help");
    expect(planned?.fields["on"]?.value).toBe("2027-03-04");
    expect(planned?.fields["every_weeks"]?.value).toBe(13);
  });
});
