import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import type { Component } from "svelte";
import { describe, expect, it } from "vitest";
import { notices } from "../../parts/notices.svelte";
import type { Attendance, DeskView } from "../../protocol";
import { blankPreparation, blankTable } from "../../room/blank.test-kit";
import AgendaPanel from "./agenda/AgendaPanel.svelte";
import CirclesPanel from "./circles/CirclesPanel.svelte";
import { sampleView, toldDesk } from "./desk.test-kit.svelte";
import IdeaList from "./ideas/IdeaList.svelte";
import TopicList from "./ideas/TopicList.svelte";
import LeadDialog from "./lead/LeadDialog.svelte";
import LostLead from "./lead/LostLead.svelte";
import WhoBanner from "./lead/WhoBanner.svelte";
import OffPlanDialog from "./off-plan/OffPlanDialog.svelte";
import RehearsalBanner from "./rehearsal/RehearsalBanner.svelte";
import RehearsalDialog from "./rehearsal/RehearsalDialog.svelte";
import { isRemote, remoteAddress } from "./remote/link";
import Remote from "./remote/Remote.svelte";
import Running from "./Running.svelte";
import WithDesk from "./WithDesk.test-kit.svelte";

function show(shown: Component<never>, view?: DeskView) {
  const { desk, line } = toldDesk(view);
  render(WithDesk, { desk, shown: shown as never });
  return { desk, line, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string | RegExp) => screen.getByLabelText(name);
const said = () => [...notices.seen.values()].map(({ text }) => text);

/** A day with two circles, of whom Amara likes things, and Grace is with her. */
function room(more: Partial<DeskView> = {}): DeskView {
  const view = sampleView();
  const [amara] = view.circles;
  const here = (who: string | null, name: string, is: Attendance = "Expected") => ({
    who,
    name,
    relation: "",
    is,
    at: null,
  });
  const liking = (comfort: string) => ({ ...blankPreparation(), comfort });
  const person = { ...amara!.person, preparation: liking("Drawing\nA film with trains") };
  const ben = { ...amara!.person, name: "Ben", preparation: liking("a film with trains") };
  return {
    ...view,
    circles: [
      {
        ...amara!,
        person,
        table: { ...blankTable(), here: [here(null, "Amara"), here("grace", "Grace")] },
      },
      {
        ...amara!,
        circle: "ben",
        name: "Ben",
        place: 1,
        person: ben,
        table: { ...blankTable(), here: [here(null, "Ben")] },
      },
    ],
    ...more,
  };
}

const team = {
  facilitators: [
    { id: "mair", name: "Mair", isHere: true },
    { id: "tom", name: "Tom", isHere: true },
  ],
  lead: "mair",
  desks: [
    { seat: "other-desk", facilitator: "mair" },
    { seat: "this-desk", facilitator: "tom" },
  ],
};

describe("one table", () => {
  it("opens by its name, notes who is here, and gives it minutes", async () => {
    const { line, user } = show(CirclesPanel as never, room());
    await user.click(button("Amara, open their table"));
    await user.click(button("Give 5 minutes more"));
    await user.click(screen.getByRole("tab", { name: /Who is here/ }));
    await user.selectOptions(field("Grace: here or not?"), "Here");
    expect(line.told).toEqual([
      { type: "giveTableTime", circle: "amara", minutes: 5 },
      { type: "attend", circle: "amara", who: "grace", is: "Here" },
    ]);
  });

  it("rests with a private reason, and goes on alone only where that was allowed", async () => {
    const view = room();
    const pause = {
      kind: "Left" as const,
      reason: "tired",
      since: new Date(2026, 11, 3, 10, 30).toISOString(),
      backAt: null,
      goesOn: false,
    };
    view.circles[0]!.table.pause = pause;
    const { line, user } = show(CirclesPanel as never, view);
    await user.click(button("Amara, open their table"));
    await user.click(screen.getByRole("tab", { name: "A rest" }));
    expect(button("The circle goes on without Amara")).toBeDisabled();
    expect(screen.getByText(/has not said that the circle may go on alone/)).toBeTruthy();
    await user.click(button("Amara is back: go on"));
    expect(line.told).toEqual([{ type: "resumeTable", circle: "amara", withoutPerson: false }]);
  });

  it("shows only those who need somebody, and moves nobody away when all is well again", async () => {
    const view = room();
    view.circles[1]!.table.signal = "Help";
    view.circles[1]!.table.signalledAt = new Date(2026, 11, 3, 10, 35).toISOString();
    const { line, user } = show(CirclesPanel as never, view);
    await user.click(button("Who needs us? 1"));
    const names = () => screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(names().map((name) => name?.trim())).toEqual(["Ben"]);
    line.desk = room();
    await expect.poll(() => screen.queryByRole("button", { name: "Who needs us?" })).toBeTruthy();
    expect(names().map((name) => name?.trim())).toEqual(["Ben"]);
  });
});

describe("something has come up", () => {
  it("holds the room with what several like, named after nobody, and notes who is late", async () => {
    const { line, user } = show(OffPlanDialog as never, room());
    await user.click(button(/^Somebody is late/));
    const liked = screen.getAllByRole("radio").map((one) => one.closest("label")?.textContent);
    expect(liked[0]).toContain("A film with trains");
    expect(liked.join(" ")).not.toMatch(/Amara|Ben/);
    await user.selectOptions(field("Who is late?"), "Grace, in Amara’s circle");
    await user.click(button("Do this while we wait"));
    expect(line.told).toMatchObject([
      { type: "attend", circle: "amara", who: "grace", is: "Late" },
      { type: "show", showing: { type: "holding", title: "A film with trains", media: null } },
      { type: "insertItem", from: "i2", title: "A film with trains", minutes: 15, isNow: true },
    ]);
    expect(said().at(-1)).toContain("15 minutes in the agenda");
  });

  it("begins without a person only where that person said yes", async () => {
    const { user } = show(OffPlanDialog as never, room());
    await user.click(button(/^Somebody is late/));
    expect(button("Begin anyway: Break")).toBeDisabled();
    await user.selectOptions(field("Who is late?"), "Amara");
    expect(button("Begin anyway: Break")).toBeDisabled();
    await user.selectOptions(field("Who is late?"), "Grace, in Amara’s circle");
    expect(button("Begin anyway: Break")).toBeEnabled();
  });

  it("stops the room for an alarm: the wall first, then the clock, then the words", async () => {
    const { line, user } = show(OffPlanDialog as never, room());
    await user.click(button(/^Fire alarm/));
    await user.click(button("Stop the room"));
    expect(line.told.map(({ type }) => type)).toEqual(["hide", "pauseAgenda", "announce"]);
    expect(said()).toContain("The room stands still. The wall is calm.");
  });

  it("takes the alarm's words down from any button, and gives the wall back", async () => {
    const at = (seconds: number) => new Date(Date.UTC(2026, 11, 3, 10, 30, seconds)).toISOString();
    const view = room({
      showing: { type: "neutral" },
      announcements: [
        { id: "lunch", text: "Lunch is here", to: { type: "everyone" }, at: at(0) },
        { id: "alarm", text: "Come outside", to: { type: "everyone" }, at: at(6) },
        { id: "later", text: "Come outside", to: { type: "everyone" }, at: at(50) },
      ],
    });
    view.agenda = { ...view.agenda, pausedSince: at(5) };
    const gone = [
      { type: "resumeAgenda" },
      { type: "takeDown", announcement: "alarm" },
      { type: "show", showing: { type: "agenda" } },
    ];
    const remote = show(Remote as never, view);
    await remote.user.click(button("Go on"));
    expect(remote.line.told).toEqual(gone);
    cleanup();
    const panel = show(AgendaPanel as never, view);
    await panel.user.click(button("Go on"));
    expect(panel.line.told).toEqual(gone);
    cleanup();
    const dialog = show(OffPlanDialog as never, view);
    await dialog.user.click(button(/^Fire alarm/));
    await dialog.user.click(button("Everybody is back: go on"));
    expect(dialog.line.told).toEqual(gone);
    cleanup();
    const next = show(AgendaPanel as never, view);
    await next.user.click(button("Next: Break"));
    expect(next.line.told.slice(1)).toEqual(gone.slice(1));
  });

  it("leaves the calm card of a plain pause, and offers the agenda", async () => {
    const view = room({ showing: { type: "neutral" } });
    view.agenda = { ...view.agenda, pausedSince: new Date(Date.UTC(2026, 11, 3)).toISOString() };
    const { line, user } = show(Remote as never, view);
    await user.click(button("Go on"));
    expect(line.told).toEqual([{ type: "resumeAgenda" }]);
    [...notices.seen.values()].at(-1)?.action?.onchoose();
    expect(line.told.at(-1)).toEqual({ type: "show", showing: { type: "agenda" } });
  });

  it("opens who leads in its place, also when nobody is named", async () => {
    const { desk, user } = show(Running as never, room({ facilitators: [] }));
    desk.over = "offPlan";
    const asked = await screen.findByRole("dialog");
    await user.click(within(asked).getByRole("button", { name: /^A facilitator drops out/ }));
    // A browser says a dialog is closed some time after it is.
    asked.dispatchEvent(new Event("close"));
    expect(desk.over).toBe("lead");
    expect(await screen.findByRole("button", { name: "Name the team" })).toBeTruthy();
  });

  it("brings somebody in, but nobody whom the person does not want there", async () => {
    const view = room();
    view.circles[0]!.person.preparation.notInvited = [{ name: "Uncle Rob", reason: "" }];
    const { line, user } = show(OffPlanDialog as never, view);
    await user.click(button(/^Somebody unexpected/));
    await user.selectOptions(field("Whose circle?"), "Amara");
    await user.type(field("Their name"), "uncle  rob");
    expect(button("Bring them in")).toBeDisabled();
    await user.clear(field("Their name"));
    await user.type(field("Their name"), "Aunt Sue");
    await user.click(button("Bring them in"));
    const [first, second] = line.told;
    expect(first).toMatchObject({ type: "describePerson", members: [{ name: "Aunt Sue" }] });
    const id = first?.type === "describePerson" ? first.members[0]?.id : undefined;
    expect(second).toEqual({ type: "attend", circle: "amara", who: id, is: "Here" });
  });
});

describe("who leads", () => {
  it("asks once who sits here, and takes no for an answer", async () => {
    const view = room({ ...team, desks: [] });
    const { line, user } = show(WhoBanner as never, view);
    await user.click(button("Tom"));
    expect(line.told).toEqual([{ type: "sitAs", facilitator: "tom" }]);
    await user.click(button("Not now"));
    expect(screen.queryByText(/Who sits at this desk/)).toBeNull();
  });

  it("is taken with a second press that names who leads now", async () => {
    const { line, user } = show(LeadDialog as never, room(team));
    await user.click(button("Take the lead"));
    expect(line.told).toEqual([]);
    expect(screen.getByText("Mair leads now.")).toBeTruthy();
    await user.click(button("Yes, I lead instead of Mair"));
    expect(line.told).toEqual([{ type: "handLead", from: "mair", to: "tom" }]);
  });

  it("is handed over by whoever leads with one press", async () => {
    const { line, user } = show(LeadDialog as never, room({ ...team, lead: "tom" }));
    await user.click(button("Hand over to Mair"));
    expect(line.told).toEqual([{ type: "handLead", from: "tom", to: "mair" }]);
  });

  it("tells the desk that lost it", async () => {
    const { line } = show(LostLead as never, room({ ...team, lead: "tom" }));
    expect(screen.queryByText(/Mair leads now/)).toBeNull();
    line.desk = room(team);
    expect(await screen.findByText(/Mair leads now/)).toBeTruthy();
  });
});

describe("the rehearsal", () => {
  it("begins with names that nobody in the room has, and ends with one press", async () => {
    const view = room();
    view.circles[0]!.name = "Ash";
    const { line, user } = show(RehearsalDialog as never, view);
    await user.click(button("Begin"));
    expect(line.told).toEqual([{ type: "beginRehearsal", names: ["Birch", "Cedar", "Damson"] }]);
  });

  it("says all the time that it is one", async () => {
    const { line, user } = show(RehearsalBanner as never, room({ isRehearsal: true }));
    expect(screen.getByText(/Pretend circles move by themselves/)).toBeTruthy();
    await user.click(button("End the rehearsal"));
    expect(line.told).toEqual([{ type: "endRehearsal" }]);
  });
});

describe("ideas and the parking place", () => {
  const ideas = ["one", "two"].map((id) => ({ id, text: id, tier: null, name: null, taken: 0 }));

  it("goes through the ideas one by one", async () => {
    const { line, user } = show(IdeaList as never, room({ ideas }));
    await user.click(button("One by one on the wall"));
    line.desk = room({ ideas, showing: { type: "ideas", idea: "one" } });
    await user.click(await screen.findByRole("button", { name: "The next one" }));
    expect(line.told).toEqual([
      { type: "show", showing: { type: "ideas", idea: "one" } },
      { type: "show", showing: { type: "ideas", idea: "two" } },
    ]);
    expect(button("The one before")).toBeDisabled();
  });

  it("parks a topic, and settles one with a word", async () => {
    const topic = { id: "t", circle: "amara", text: "Moving house", at: "", settled: null };
    const { line, user } = show(TopicList as never, room({ topics: [topic] }));
    await user.type(field("A topic for later"), "The bus{Enter}");
    await user.click(button("It is settled: Moving house"));
    await user.type(field("What came of it?"), "Anna asks the landlord{Enter}");
    expect(line.told).toEqual([
      { type: "parkTopic", circle: null, text: "The bus" },
      { type: "settleTopic", topic: "t", settled: "Anna asks the landlord" },
    ]);
  });
});

describe("the remote", () => {
  it("is asked for by the address, and opened by one that the phone can reach", () => {
    expect([isRemote("#key=d&remote"), isRemote("#key=d"), isRemote("#key=remote")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(remoteAddress(sampleView())).toBe("http://10.0.0.7:7410/desk.html#key=d&remote");
  });

  it("moves the day, calms the wall, and shows the notes of what runs", async () => {
    const view = room();
    view.agenda.items[1]!.script = "Begin with the photos.";
    const { line, user } = show(Remote as never, view);
    expect(screen.getByText("Begin with the photos.")).toBeTruthy();
    await user.click(button("Next: Break"));
    await user.click(button("Give 5 minutes more"));
    await user.click(button("Calm card"));
    await user.click(within(screen.getByRole("main")).getByText("Five more minutes"));
    expect(line.told.map(({ type }) => type)).toEqual([
      "advanceAgenda",
      "addTime",
      "hide",
      "announce",
    ]);
  });
});
