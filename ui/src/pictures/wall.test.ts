import {
  blankDayPreparation,
  blankPreparation,
  blankTable,
  blankWall,
  quietDesk,
  unmoved,
} from "../room/blank";
import { expect, it } from "vitest";
import type { AskingView, DeskView, Picture } from "../protocol";
import { showingOf, wallOf } from "./wall";

const picture: Picture = { type: "week", blocks: [] };
const item = { type: "item" as const, request: "r" };

function view(asked: Partial<AskingView>[]): DeskView {
  const person = {
    name: "Amara",
    born: null,
    members: [],
    allocations: [],
    contingency: null,
    consents: [],
    preparation: blankPreparation(),
  };
  const tile = { devices: 1, worksheet: null, wroteAt: null, sheets: [], person };
  const to = (type: "everyone" | "wall" | "circles") => ({
    id: type,
    text: type,
    to: { type },
    at: "",
  });
  return {
    event: {
      id: "e",
      title: "Our day",
      date: null,
      venue: "",
      languages: [],
      weekConvention: "Weeks52",
      jesOrder: [],
      asksTogether: true,
      facilitators: [],
      wallNames: "Full",
      preparation: blankDayPreparation(),
      agendas: [],
    },
    agenda: { start: "10:00", items: [], runs: [], now: null, isOver: false, ...unmoved },
    circles: [
      {
        circle: "amara",
        name: "Amara",
        place: 2,
        table: blankTable(),
        catchUp: [],
        isPretend: false,
        ...tile,
      },
    ],
    showing: item,
    next: null,
    asked: asked.map((one) => ({
      request: "r",
      circle: "amara",
      worksheet: "perfect-week",
      section: null,
      answer: "yes",
      picture,
      ...one,
    })),
    announcements: [to("everyone"), to("wall"), to("circles")],
    joining: { code: "", addresses: [], link: "" },
    wallLink: "",
    ownWorksheets: [],
    walls: 1,
    ...quietDesk,
    wall: blankWall(),
  };
}

it("shows a circle's item with its name and the picture that the host sent", () => {
  expect(showingOf(view([{}]), item)).toEqual({ type: "item", name: "Amara", place: 2, picture });
});

it.each<[string, Partial<AskingView>[]]>([
  ["without a picture", [{ picture: null }]],
  ["that waits for its answer", [{ answer: "waiting" }]],
  ["that was taken back", [{ answer: "takenBack" }]],
  ["that nobody knows", []],
  ["of a circle that is not there", [{ circle: "zoe" }]],
])("is neutral in place of an item %s", (_, asked) => {
  expect(showingOf(view(asked), item)).toEqual({ type: "neutral" });
});

it("has the announcements that are for the wall, and no others", () => {
  expect(wallOf(view([])).announcements.map(({ id }) => id)).toEqual(["everyone", "wall"]);
});
