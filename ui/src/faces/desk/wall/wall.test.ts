import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Grown } from "../../../pictures/fit";
import type { DeskView } from "../../../protocol";
import { blankWall } from "../../../room/blank";
import { blankPreparation } from "../../../room/blank.test-kit";
import { sampleView, toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import { comfortsOf } from "./holding";
import LookBar from "./LookBar.svelte";
import { nextSize, turned } from "./looking";
import WallPanel from "./WallPanel.svelte";

function show(more: Partial<DeskView> = {}) {
  const { desk, line } = toldDesk({ ...sampleView(), ...more });
  render(WithDesk, { desk, shown: WallPanel as never });
  return { line, user: userEvent.setup() };
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const media = [{ name: "Our_song.mp3", kind: "music" as const, path: "/media/x/song" }];
const ideas = [{ id: "a", text: "We share a lift", tier: null, name: null, taken: 0 }];

describe("the picture of the wall", () => {
  it("is the wall that the host sent, whatever was chosen meanwhile", () => {
    const wall = { ...blankWall("Harbour House"), showing: { type: "thanks" as const } };
    show({ wall, showing: { type: "joining" } });
    const preview = screen.getByRole("img", { name: /^Picture of the wall/u });
    expect(preview.textContent).toContain("Thank you, everyone");
  });

  it("shows exactly what comes next beside it", async () => {
    const wallNext = { ...blankWall(), showing: { type: "thanks" as const } };
    const { line, user } = show({ next: { type: "thanks" }, wallNext });
    const preview = screen.getByRole("img", { name: "Picture of what comes next: Thank you" });
    expect(preview.textContent).toContain("Your plans go home with you.");
    await user.click(button("Show it now"));
    expect(line.told).toEqual([{ type: "show", showing: { type: "thanks" } }]);
  });
});

describe("a wall that is kept still", () => {
  it("says since when, and what comes when it is let go", async () => {
    const frozenAt = new Date(2026, 11, 3, 10, 42).toISOString();
    const { line, user } = show({
      frozenAt,
      frozen: { type: "agenda" },
      showing: { type: "joining" },
    });
    expect(screen.getByText("The wall stands still since 10:42.")).toBeTruthy();
    expect(screen.getByText("Ready: how to join")).toBeTruthy();
    expect(screen.getByText("On the wall now: the agenda")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Keep it still" })).toBeNull();
    await user.click(button("Let it follow"));
    await user.click(button(/^Hide/u));
    expect(line.told).toEqual([{ type: "letGo" }, { type: "hide" }]);
  });

  it("is kept by one press", async () => {
    const { line, user } = show();
    await user.click(button("Keep it still"));
    expect(line.told).toEqual([{ type: "freeze" }]);
  });
});

describe("how the wall is looked at from the desk", () => {
  const look = { page: null, zoom: 100, isPlaying: true };

  it("makes words larger, and never smaller than usual", async () => {
    const { line, user } = show();
    expect(button("Smaller words").hasAttribute("disabled")).toBe(true);
    await user.click(button("Larger words"));
    expect(line.told).toEqual([{ type: "lookAtWall", look: { ...look, zoom: 125 } }]);
  });

  describe("on a poster that is one page", () => {
    function look(zoom: number, grown: Grown) {
      const wall = { ...blankWall(), look: { page: null, zoom, isPlaying: true } };
      const { desk, line } = toldDesk({ ...sampleView(), wall });
      const more = { page: 0, pages: 1, grown } as never;
      render(WithDesk, { desk, shown: LookBar as never, more });
      return { line, user: userEvent.setup() };
    }

    it("has no button that does nothing, and says why", () => {
      look(100, { size: 1, most: 1 });
      const full = "Larger words: this is as large as it can be already";
      expect(button(full).hasAttribute("disabled")).toBe(true);
    });

    it("says how large the words really are, and makes them smaller from there", async () => {
      const { line, user } = look(200, { size: 1.35, most: 1.35 });
      expect(screen.getByText("135 %")).toBeTruthy();
      expect(screen.queryByRole("button", { name: "Larger words" })).toBeNull();
      await user.click(button("Smaller words"));
      expect(line.told).toMatchObject([{ type: "lookAtWall", look: { zoom: 125 } }]);
    });

    it("grows on where the next size is really larger", async () => {
      const { line, user } = look(125, { size: 1.15, most: 1.8 });
      await user.click(button("Larger words"));
      expect(line.told).toMatchObject([{ type: "lookAtWall", look: { zoom: 150 } }]);
    });
  });

  it("turns to a page of the wall's own, and lets pages turn by themselves again", async () => {
    const wall = {
      ...blankWall(),
      look: { ...look, page: 2 },
      showing: { type: "parked" as const, topics: ["Nights"] },
    };
    const { line, user } = show({ wall, wallPages: 3 });
    expect(screen.getByText("Page 3 of 3")).toBeTruthy();
    await user.click(button("One page on"));
    await user.click(button("Pages turn by themselves"));
    expect(line.told).toEqual([
      { type: "lookAtWall", look: { ...look, page: 0 } },
      { type: "lookAtWall", look: { ...look, page: null } },
    ]);
  });

  it("stops what plays, and offers that only where something plays", async () => {
    const [song] = media;
    const wall = { ...blankWall(), showing: { type: "media" as const, media: song! } };
    const { line, user } = show({ wall });
    await user.click(button("Stop"));
    expect(line.told).toEqual([{ type: "lookAtWall", look: { ...look, isPlaying: false } }]);
    expect(screen.queryByRole("button", { name: "Larger words" })).toBeNull();
  });

  it.each([
    [100, 1, 125],
    [110, 1, 125],
    [110, -1, 100],
    [200, 1, 200],
    [100, -1, 100],
  ] as const)("from %i by %i is %i", (from, by, to) => expect(nextSize(from, by)).toBe(to));

  it("begins again after the last page", () => {
    expect([turned(2, 1, 3), turned(0, -1, 3), turned(0, 1, 1)]).toEqual([0, 2, 0]);
  });
});

describe("everything that can be on the wall", () => {
  async function open(more: Partial<DeskView> = {}) {
    const { line, user } = show(more);
    await user.click(button("Something else…"));
    return { line, user, box: within(screen.getByRole("dialog", { name: /can be on the wall/u })) };
  }

  it("has thanks, ideas, topics and files", async () => {
    const { line, user, box } = await open({ media, ideas });
    await user.click(box.getByRole("button", { name: "Show: Our song (music)" }));
    expect(line.told).toEqual([{ type: "show", showing: { type: "media", name: "Our_song.mp3" } }]);
  });

  it("makes one idea the next one, so that it is seen first", async () => {
    const { line, user, box } = await open({ ideas });
    await user.click(box.getByRole("button", { name: /next one: “We share a lift”/u }));
    expect(line.told).toEqual([{ type: "lineUp", next: { type: "ideas", idea: "a" } }]);
  });

  it("lets the room wait with own words", async () => {
    const { line, user, box } = await open();
    const send = box.getAllByRole("button", { name: "Show" }).at(-1);
    expect(send?.hasAttribute("disabled")).toBe(true);
    await user.type(box.getByLabelText("What do we do meanwhile?"), "We have tea");
    await user.click(send!);
    const showing = { type: "holding", title: "We have tea", media: null };
    expect(line.told).toEqual([{ type: "show", showing }]);
  });

  it("says where files go, in a browser", async () => {
    const { box } = await open();
    expect(box.getByText(/“\.media” at its end/u)).toBeTruthy();
    expect(box.queryByRole("button", { name: "Add files…" })).toBeNull();
  });

  it("knows what helps people here, each once", () => {
    const person = (comfort: string) => ({
      person: {
        ...sampleView().circles[0]!.person,
        preparation: { ...blankPreparation(), comfort },
      },
    });
    expect(comfortsOf([person("Music; drawing"), person("drawing\nHis red blanket")])).toEqual([
      "Music",
      "drawing",
      "His red blanket",
    ]);
  });
});

it("names on the wall are chosen once for all that it shows", async () => {
  const { line, user } = show();
  await user.click(button("Set up the wall…"));
  await user.click(screen.getByRole("radio", { name: /Initials/u }));
  expect(line.told).toEqual([{ type: "setWallNames", wallNames: "Initials" }]);
  expect(screen.getByText("http://10.0.0.7:7410/wall.html#key=w")).toBeTruthy();
});
