import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { ownWord } from "../table/consents";
import { sampleHost } from "../trial/sample";
import { later, onHost, others, tabletOf } from "../trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

async function opened(): Promise<HTMLElement> {
  const tablet = tabletOf(host);
  history.replaceState(
    { place: { is: "sheet", sheet: "outcomes-and-actions", section: null } },
    "",
  );
  render(Circle, { room: tablet.room });
  await later();
  const name = "Something we looked for nearby";
  return screen.getByRole("heading", { level: 2, name }).closest<HTMLElement>("section")!;
}

/** Another tablet of this circle has written what it looked for. */
function wanted(fields: Record<string, string> = { wanted: "A choir in the evening" }) {
  others(host, { type: "insert", collection: "gaps", record: "g1", order: "m", fields });
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

describe("something we looked for nearby", () => {
  it("says that it is counted only where the person has said yes", async () => {
    const part = await opened();
    expect(within(part).getByText(/only counted, without a name, after a yes/)).toBeTruthy();
    const yes = ownWord("CountMe", "Yes", "Amara", Date.now());
    host.perform({ type: "setConsents", circle: "amara", consents: [yes], again: [] });
    await later(1_000);
    expect(within(part).getByText(/This is counted .* without a name/)).toBeTruthy();
  });

  it("is written with one question after the other", async () => {
    const part = await opened();
    const box = within(part).getByLabelText("What we wanted");
    await user.type(box, "Choir");
    await later(1_000);
    const [gap] = host.plan("amara").list("gaps");
    expect(gap?.fields["wanted"]?.value).toBe("Choir");
    expect(within(part).getAllByRole("listitem"), "and an empty slip").toHaveLength(2);
  });

  it("is there or not, and belongs to a part of life", async () => {
    wanted();
    const part = await opened();
    const slip = within(part).getAllByRole("listitem")[0]!;
    await user.click(within(slip).getByLabelText("It is too far away"));
    await user.click(within(slip).getByText("Which part of life is it about?"));
    await later();
    await user.click(within(slip).getByLabelText("Friends and taking part"));
    await later(1_000);
    expect(onHost(host, "gaps", "g1", "exists")).toBe("TooFar");
    expect(onHost(host, "gaps", "g1", "area")).toBe("PFA3");
  });

  it("can be answered with the keyboard alone", async () => {
    wanted();
    const part = await opened();
    const radios = within(part).getAllByRole("radio");
    radios[0]!.focus();
    await user.keyboard(" ");
    await later(1_000);
    expect(onHost(host, "gaps", "g1", "exists")).toBe("Yes");
  });

  it("asks again where two hands said different things", async () => {
    wanted({ wanted: "A choir", exists: "No" });
    const base = host.revision - 1;
    const set = { type: "set", collection: "gaps", record: "g1", field: "exists" } as const;
    others(host, { ...set, value: "Full", base: host.revision });
    others(host, { ...set, value: "TooFar", base });
    const part = await opened();
    expect(within(part).getByRole("radio", { name: "It is too far away" })).toBeTruthy();
    expect(
      within(part).getByText("There is one, but it is full", { selector: "q, q *, p *, li *" }),
    ).toBeTruthy();
  });

  it("goes to the tray and comes back", async () => {
    wanted();
    const part = await opened();
    await user.click(within(part).getByRole("button", { name: "More for Looked for 1" }));
    await later();
    await user.click(screen.getByRole("menuitem", { name: "Put in the tray" }));
    await later(1_000);
    expect(host.plan("amara").list("gaps")).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await later(1_000);
    expect(host.plan("amara").list("gaps")).toHaveLength(1);
  });
});
