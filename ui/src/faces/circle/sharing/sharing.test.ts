import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ProposalView, TogetherView } from "../../../protocol";
import Circle from "../Circle.svelte";
import { moneyWith } from "../trial/money";
import { sampleHost } from "../trial/sample";
import { later, others, tabletOf } from "../trial/tablet.test-kit";
import "../money/Money.svelte";
import "../support/Support.svelte";
import { Calm } from "./calm.svelte";
import { payWords } from "./words";

const proposal: ProposalView = {
  id: "p1",
  kind: "Core",
  label: "Core hours",
  reason: "Ben starts college",
  isMine: false,
  state: "Open",
  said: "Waiting",
  givenBy: null,
  waiting: 2,
  others: ["Ben", "Chitra"],
  leaving: ["Dev"],
  now: { received: 2520, weekly: 22470, basisPoints: 2500 },
  // oxlint-disable-next-line unicorn/no-thenable -- what one's part is then.
  then: { received: 2520, weekly: 29960, basisPoints: 3333 },
};

const together: TogetherView = {
  id: "t1",
  block: "b1",
  day: "Wed",
  part: "PM",
  start: null,
  said: "Waiting",
  with: null,
};

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

/** A tablet on the sheet of just enough support. */
async function support(proposals: ProposalView[], togethers: TogetherView[] = []) {
  const host = sampleHost();
  host.tellMoney("amara", moneyWith({}, { proposals, togethers }));
  const { room } = tabletOf(host);
  history.replaceState({ place: { is: "sheet", sheet: "just-enough-support", section: null } }, "");
  render(Circle, { room });
  await later();
  const told = (type: string) =>
    host.heard.flatMap((one) =>
      one.type === "command" && one.command.type === type ? one.command : [],
    );
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
  return { host, told, user };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("a question about what is shared", () => {
  it("is told at the top of the money too, and one press leads down to it", async () => {
    const { user } = await support([proposal]);
    history.pushState({ place: { is: "sheet", sheet: "budget", section: null } }, "");
    window.dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
    await later(500);
    expect(screen.getByRole("heading", { level: 1, name: "My money" })).toBeTruthy();
    await user.click(button("Have a look"));
    expect(screen.getByRole("heading", { level: 1, name: "My money" }), "it stays").toBeTruthy();
    expect(document.activeElement?.hasAttribute("data-sharing")).toBe(true);
  });
});

describe("what is shared", () => {
  it("says what would change for me, and sends my yes", async () => {
    const { told, user } = await support([proposal]);
    expect(screen.getByRole("heading", { name: "Core hours would change" })).toBeTruthy();
    expect(screen.getByText("You would share it with Ben, Chitra.")).toBeTruthy();
    expect(screen.getByText("Dev would leave.")).toBeTruthy();
    expect(
      screen.getByText("If this happens you pay £299.60 a week: £74.90 more than now."),
    ).toBeTruthy();
    await user.click(button("Yes, that is fine"));
    await later();
    expect(told("answerSharing")).toEqual([
      { type: "answerSharing", circle: "amara", proposal: "p1", yes: true },
    ]);
    expect(screen.getByText(/^You said yes\. 2 answers are still to come\.$/)).toBeTruthy();
  });

  it("keeps amounts behind a press for somebody who does not want to see money", async () => {
    const { host, user } = await support([proposal]);
    const fields = { hides_money: true };
    others(host, { type: "insert", collection: "about", record: "plan", order: "a0", fields });
    await later();
    expect(screen.queryByText(/£224\.70/)).toBeNull();
    expect(screen.getByText("33.33 %")).toBeTruthy();
    await user.click(button("Show what I would pay"));
    expect(screen.getByText(/^If this happens you pay £299\.60/)).toBeTruthy();
  });

  it("asks the others before somebody leaves", async () => {
    const { told, user } = await support([]);
    await user.click(button("I want to leave Swimming"));
    await user.type(screen.getByRole("textbox", { name: "Why?" }), "Too cold");
    await user.click(button("Ask the others"));
    await later();
    expect(told("leaveSharing")).toEqual([
      {
        type: "leaveSharing",
        circle: "amara",
        kind: "Activity",
        shared: "swim",
        reason: "Too cold",
      },
    ]);
    expect(screen.getByText("You have asked to leave this.")).toBeTruthy();
  });

  /** The proposal with another part afterwards. */
  function leadingTo(weekly: number | null): ProposalView {
    const part = weekly === null ? null : { received: 1, weekly, basisPoints: null };
    // oxlint-disable-next-line unicorn/no-thenable -- what one's part is then.
    return { ...proposal, then: part };
  }

  it.each<[ProposalView, string]>([
    [leadingTo(null), "If this happens you pay nothing for it any more."],
    [{ ...proposal, now: null }, "If this happens you pay £299.60 a week."],
    [leadingTo(22000), "If this happens you pay £220.00 a week: £4.70 less than now."],
  ])("says what one would pay: %#", (changed, expected) => {
    expect(payWords(changed)).toBe(expected);
  });
});

describe("doing something together", () => {
  it("is a question without a name, and may be put off", async () => {
    const { host, told, user } = await support([], [together]);
    expect(
      screen.getByText(/^Somebody else here has something like .* on Wednesday afternoon/),
    ).toBeTruthy();
    await user.click(button("Not now"));
    expect(told("answerTogether")).toEqual([]);
    await user.click(button("A question about doing something together"));
    await user.click(button("Yes, I would"));
    await later();
    expect(told("answerTogether")).toEqual([
      { type: "answerTogether", circle: "amara", together: "t1", yes: true },
    ]);
    expect(screen.getByText(/^“.*You hear of it if the other person says yes too\.$/)).toBeTruthy();
    const both = { ...together, said: "Yes" as const, with: "Ben" };
    host.tellMoney("amara", moneyWith({}, { togethers: [both] }));
    await later();
    expect(screen.getByText(/^Ben would like it too/)).toBeTruthy();
  });

  it("waits while somebody writes", async () => {
    const calm = new Calm<{ id: string; says: string }>();
    const stop = calm.listen();
    calm.take([{ id: "old", says: "before" }]);
    const box = document.body.appendChild(document.createElement("input"));
    box.focus();
    calm.take([
      { id: "old", says: "after" },
      { id: "new", says: "" },
    ]);
    expect(calm.shown).toEqual([{ id: "old", says: "after" }]);
    box.blur();
    await vi.advanceTimersByTimeAsync(1);
    expect(calm.shown.map(({ id }) => id)).toEqual(["old", "new"]);
    box.remove();
    stop();
  });
});
