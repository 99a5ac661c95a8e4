import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Command, Consent } from "../../../protocol";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { sampleHost } from "../trial/sample";
import { later, onHost, tabletOf } from "../trial/tablet.test-kit";
import "../../../pictures/Poster.svelte";
import "./Agreed.svelte";
import "./Ideas.svelte";
import "./OfferIdea.svelte";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
  history.replaceState(null, "");
  host = sampleHost();
});
afterEach(() => {
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
});

/** A tablet of Amara's circle, perhaps with a sheet open. */
async function shown(place?: object) {
  if (place) history.replaceState({ place }, "");
  const tablet = tabletOf(host);
  render(Circle, { room: tablet.room });
  await later();
  return tablet;
}

const profile = { is: "sheet", sheet: "one-page-profile", section: null };
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const told = (type: Command["type"]) =>
  host.heard.flatMap((one) =>
    one.type === "command" && one.command.type === type ? [one.command] : [],
  );

async function press(name: string | RegExp) {
  await user.click(button(name));
  await later();
}

function consent(purpose: Consent["purpose"], answer: Consent["answer"]): Consent {
  const rest = { how: "", toWhom: "", until: null, withdrawnAt: null };
  return { purpose, answer, givenBy: "Amara", basis: "Own", on: "2026-11-20", ...rest };
}

describe("ready, more time, help", () => {
  it("is told with one press on every page, and taken back with the next", async () => {
    host.moveTo("i2");
    const { room } = await shown(profile);
    await press("Ready");
    expect(room.circle?.table.signal).toBe("Ready");
    expect(button("Ready").getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText(/The facilitator sees: you are ready/, { selector: "footer p" }));
    await press("Help");
    expect(button("Ready").getAttribute("aria-pressed"), "one at a time").toBe("false");
    await press("Help");
    expect(room.circle?.table.signal).toBeNull();
  });

  it("says that nobody has seen it until the host has answered", async () => {
    const { room, wire } = await shown();
    wire.cut();
    await press("Help");
    const notYet = /They will see it when the connection is back/;
    expect(screen.getByText(notYet, { selector: "footer p" })).toBeTruthy();
    expect(screen.getAllByText(notYet).length, "said to ears as well").toBeGreaterThan(1);
    expect(screen.queryByText(/The facilitator sees/)).toBeNull();
    wire.mend();
    await later(30_000);
    expect(room.circle?.table.signal).toBe("Help");
    expect(screen.queryByText(notYet, { selector: "footer p" })).toBeNull();
    const sees = /The facilitator sees: you would like help/;
    expect(screen.getByText(sees, { selector: "footer p" })).toBeTruthy();
  });

  it("lets a table that is ready go on, as far as what all do together", async () => {
    host.moveTo("i2");
    const { room } = await shown();
    await press("Ready");
    await press("Go on to “Working and not working; good and bad days”");
    expect(room.circle?.table.item).toBe("i5");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Working and not working");
    await press("The day");
    await press("Ready");
    expect(screen.getByText(/“Sharing ideas” is for all together/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Go on to/ })).toBeNull();
  });
});

describe("the room moves on", () => {
  it("pulls nobody; whoever stays is known to stay, and can go along later", async () => {
    host.moveTo("i2");
    const { room } = await shown(profile);
    host.moveTo("i5");
    await later();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("One-page profile");
    await press("Stay here");
    expect(room.circle?.table.item).toBe("i2");
    expect(screen.queryByRole("button", { name: "Stay here" })).toBeNull();
    await press("The day");
    expect(screen.getByText(/The room is at “Working and not working/)).toBeTruthy();
    await press("Go to where the room is");
    expect(room.circle?.table.item).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Working and not working");
  });

  it("gives the hand back to the words", async () => {
    host.moveTo("i2");
    await shown(profile);
    const box = screen.getByRole("textbox", { name: "Write a new note" });
    await user.type(box, "Half");
    host.moveTo("i5");
    await later();
    await press("Stay here");
    expect(document.activeElement).toBe(box);
  });

  it("gives the hand to the heading where nobody was writing", async () => {
    host.moveTo("i2");
    await shown(profile);
    host.moveTo("i5");
    await later();
    await press("Go there");
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe("Working and not working");
    expect(document.activeElement).toBe(heading);
  });

  it("says that all are together, and when a break ends", async () => {
    host.moveTo("i2");
    await shown(profile);
    host.moveTo("i6");
    await later();
    expect(screen.getAllByText(/We are all together now: “Sharing ideas”/).length).toBeGreaterThan(
      0,
    );
    expect(button("Finish this first")).toBeTruthy();
    host.moveTo("i4");
    await later();
    expect(screen.getAllByText(/It is time for “Break”. We go on at \d\d:\d\d/)).toBeTruthy();
  });
});

describe("a table that rests", () => {
  it("keeps what is being typed, shows when it goes on and not why, and comes back to the word", async () => {
    host.moveTo("i2");
    await shown(profile);
    await user.type(screen.getByRole("textbox", { name: "Write a new note" }), "Half a sen");
    host.perform({
      type: "pauseTable",
      circle: "amara",
      kind: "Break",
      reason: "Amara is upset",
      minutes: 10,
    });
    await later(1_000);
    const page = screen.getByRole("dialog", { name: "A break for you" });
    expect(within(page).getByText(/^Back at \d\d:\d\d$/)).toBeTruthy();
    expect(document.body.textContent).not.toContain("upset");
    const kept = host.plan("amara").list("entries");
    expect(kept.map(({ fields }) => fields["text"]?.value)).toContain("Half a sen");
    await user.click(within(page).getByRole("button", { name: "Go on" }));
    await later();
    expect(screen.queryByRole("dialog", { name: "A break for you" })).toBeNull();
    expect(document.activeElement).toHaveProperty("value", "Half a sen");
  });

  it("goes on without the person only where they said so", async () => {
    await shown();
    const leaves = { type: "pauseTable", circle: "amara", kind: "Left", reason: "" } as const;
    host.perform({ ...leaves, minutes: null });
    await later();
    expect(screen.queryByRole("button", { name: /goes on without/ })).toBeNull();
    const consents = [consent("GoOnWithoutMe", "Yes")];
    host.perform({ type: "setConsents", circle: "amara", consents, again: [] });
    await later();
    await press("The circle goes on without Amara");
    expect(screen.getByText("The circle goes on without Amara, as Amara wished.")).toBeTruthy();
    await press("Amara is here again");
    expect(screen.queryByText(/as Amara wished/)).toBeNull();
  });
});

describe("late and left out", () => {
  it("welcomes whoever comes late, with what can wait, once", async () => {
    host.moveTo("i2");
    host.moveTo("i7");
    host.moveTo("i8");
    const { room } = await shown();
    expect(screen.getByRole("heading", { name: "Good that you are here" })).toBeTruthy();
    expect(screen.getByText("The room is at “Lunch”.")).toBeTruthy();
    expect(button(/Hopes and dreams/), "nothing is written there").toBeTruthy();
    expect(document.body.textContent).not.toMatch(/not answered/i);
    await press("See the day");
    expect(screen.getByRole("heading", { name: "You can still do these" })).toBeTruthy();
    expect(room.circle?.catchUp).toEqual(["i7"]);
  });

  it("notes who is here, the person first", async () => {
    await shown();
    await press(/^Who is here\?/);
    const [first] = screen.getAllByRole("group", { name: /^Is .* here\?$/ });
    expect(first?.textContent).toContain("Is Amara here?");
    await user.click(within(first!).getByRole("radio", { name: "Here" }));
    await later();
    expect(told("attend")).toEqual([{ type: "attend", circle: "amara", who: null, is: "Here" }]);
  });
});

describe("ideas", () => {
  it("are given without a name, and money needs a yes of its own for these words", async () => {
    const { room } = await shown({ is: "ideas" });
    await press("Give an idea");
    const box = screen.getByRole("textbox", { name: "Your idea" });
    await user.type(box, "Two for £3");
    await press("Give it");
    expect(room.circle?.ideas, "it has not left the table").toEqual([]);
    const yes = screen.getByRole("switch", { name: /There is money in it/ });
    expect(document.activeElement, "what is asked now").toBe(yes);
    expect(button("Give it")).toHaveProperty("disabled", true);
    await user.click(screen.getByRole("switch", { name: /There is money in it/ }));
    await user.type(box, "0");
    expect(
      screen.queryByRole("switch", { name: /money/ }),
      "other words, other question",
    ).toBeNull();
    await press("Give it");
    await user.click(screen.getByRole("switch", { name: /There is money in it/ }));
    await press("Give it");
    expect(room.circle?.ideas).toMatchObject([{ text: "Two for £30", name: null, isMine: true }]);
    await press("Take it back: Two for £30");
    expect(room.circle?.ideas).toEqual([]);
  });

  it("of others become something to do, which opens at once", async () => {
    const idea = { text: "Swap lifts on Thursdays", tier: null, isNamed: true, to: [], agreed: [] };
    host.perform({ type: "offerIdea", circle: "ben", ...idea });
    await shown({ is: "ideas" });
    expect(screen.getByText("From Ben")).toBeTruthy();
    await press("Take this idea: Swap lifts on Thursdays");
    await press(/^Something to do/);
    const [taken] = told("takeIdea");
    const record = taken?.type === "takeIdea" ? taken.record : "";
    expect(onHost(host, "actions", record, "what")).toBe("Swap lifts on Thursdays");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Outcomes and actions");
  });

  it("of others become part of the week, which asks for the day", async () => {
    const idea = { text: "Swimming with Ben", tier: null, isNamed: false, to: [], agreed: [] };
    host.perform({ type: "offerIdea", circle: "ben", ...idea });
    await shown({ is: "ideas" });
    await press("Take this idea: Swimming with Ben");
    await press(/^Part of my week/);
    const dialog = screen.getByRole("dialog");
    const box = within(dialog).getByRole("textbox", { name: /What happens/ });
    expect(box).toHaveProperty("value", "Swimming with Ben");
    expect(within(dialog).getByRole("checkbox", { name: "Monday" })).toHaveProperty(
      "checked",
      true,
    );
  });

  it("come from a note with its words, and a topic is parked", async () => {
    await shown(profile);
    await press("More for note 1");
    await user.click(screen.getByRole("menuitem", { name: "Give as an idea to others" }));
    await later();
    const box = screen.getByRole("textbox", { name: "Your idea" });
    expect(box).toHaveProperty("value", "She makes everyone laugh when they are low");
    await press("Not now");
    await press("More for our table");
    await user.click(screen.getByRole("menuitem", { name: "Ideas for each other" }));
    await later();
    const field = screen.getByRole("textbox", { name: "What shall we come back to?" });
    await user.type(field, "When mum is old");
    await press("Park it");
    expect(screen.getByText("When mum is old")).toBeTruthy();
    expect(screen.getByText("Waits")).toBeTruthy();
  });

  it("that were parked by a slip are taken back, while they wait", async () => {
    host.perform({ type: "parkTopic", circle: "amara", text: "My debts" });
    host.perform({ type: "parkTopic", circle: "amara", text: "The bus" });
    const { room } = await shown({ is: "ideas" });
    const bus = room.circle?.topics[1]?.id ?? "";
    host.perform({ type: "settleTopic", topic: bus, settled: "Asked" });
    await later();
    expect(screen.queryByRole("button", { name: "Take it back: The bus" }), "settled").toBeNull();
    await press("Take it back: My debts");
    expect(told("withdrawTopic")).toHaveLength(1);
    expect(room.circle?.topics.map(({ text }) => text)).toEqual(["The bus"]);
    expect(screen.queryByText("My debts")).toBeNull();
  });
});

describe("what we have agreed", () => {
  it("takes everything off the screen from any page, also when it was never asked", async () => {
    const { room } = await shown(profile);
    const sheet = { circle: "amara", worksheet: "one-page-profile", section: null };
    host.perform({ type: "offerToShow", ...sheet });
    await later();
    host.show(room.circle?.asked[0]?.request ?? null);
    await later();
    expect(button("Off the wall now"), "within reach at the foot of the page").toBeTruthy();
    await press("More for our table");
    await user.click(screen.getByRole("menuitem", { name: "Nothing of ours on the screen" }));
    await later();
    expect(room.circle?.asked.some(({ isOnWall }) => isOnWall)).toBe(false);
    expect(room.circle?.consents).toMatchObject([{ purpose: "ShowOnScreen", answer: "No" }]);
  });

  it("offers nothing for the wall after a no to the screen, and says how to change it", async () => {
    await shown(profile);
    const consents = [consent("ShowOnScreen", "No")];
    host.perform({ type: "setConsents", circle: "amara", consents, again: [] });
    await later();
    const offer = screen.queryByRole("button", { name: "Show on the wall" });
    if (offer) await user.click(offer);
    else {
      await press("More");
      await user.click(screen.getByRole("menuitem", { name: "Show on the wall" }));
    }
    await later();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getAllByText("You have said no to the screen.").length).toBeGreaterThan(0);
    await press("Look at what we have agreed");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("What we have agreed");
  });

  it("takes one back at once and says what that means", async () => {
    const consents = [consent("ShareRound", "Yes")];
    host.perform({ type: "setConsents", circle: "amara", consents, again: [] });
    await shown({ is: "agreed" });
    await press("Take it back: Give ideas to other circles");
    expect(screen.getAllByText("Your ideas are off every screen now.").length).toBeGreaterThan(0);
    expect(screen.getByText("Taken back")).toBeTruthy();
  });

  it("is said anew, by somebody and on a ground", async () => {
    const { room } = await shown({ is: "agreed" });
    await press("Change: Photos and recordings");
    const dialog = screen.getByRole("dialog");
    await user.click(within(dialog).getByRole("radio", { name: "Yes" }));
    await user.click(within(dialog).getByRole("radio", { name: /Grace/ }));
    await user.selectOptions(within(dialog).getByRole("combobox"), "Parent");
    await press("That is what we say");
    const said = { purpose: "Photos", answer: "Yes", givenBy: "Grace", basis: "Parent" };
    expect(room.circle?.consents).toMatchObject([said]);
  });
});

describe("the end of the day", () => {
  it("lets each person press one face", async () => {
    host.moveTo("i17");
    const { room } = await shown();
    await press("Lovely");
    expect(screen.getByText("Thank you!")).toBeTruthy();
    await press("Somebody else would like to say");
    await press("All right");
    expect(told("giveFeedback").map((one) => "scale" in one && one.scale)).toEqual([5, 3]);
    expect(room.circle?.feedback).toBe(2);
  });
});
