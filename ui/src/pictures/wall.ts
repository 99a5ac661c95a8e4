/** What the wall shows, as the desk knows it: for its preview. */
import type { DeskView, Showing, WallShowing, WallView } from "../protocol";
import { plainLook } from "../room/blank";

/** Returns what the wall shows. Something of a circle only with the picture that the host sent. */
export function showingOf(view: DeskView, showing: Showing): WallShowing {
  switch (showing.type) {
    case "agenda":
    case "joining":
    case "neutral":
    case "parked":
    case "thanks":
    case "holding":
    case "media":
    case "ideas":
      return plainShowing(view, showing);
    case "item":
      return itemShowing(view, showing.request);
  }
}

function plainShowing(view: DeskView, showing: Exclude<Showing, { type: "item" }>): WallShowing {
  const file = (name: string | null) => view.media.find((media) => media.name === name);
  switch (showing.type) {
    case "holding":
      return { type: "holding", title: showing.title, media: file(showing.media) ?? null };
    case "media": {
      const media = file(showing.name);
      return media ? { type: "media", media } : { type: "neutral" };
    }
    case "ideas":
      return { type: "ideas", ideas: view.ideas, only: showing.idea };
    case "parked": {
      const waiting = view.topics.filter(({ settled }) => settled === null);
      return { type: "parked", topics: waiting.map(({ text }) => text) };
    }
    case "agenda":
    case "joining":
    case "neutral":
    case "thanks":
      return { type: showing.type };
  }
}

function itemShowing(view: DeskView, request: string): WallShowing {
  const asked = view.asked.find((one) => one.request === request);
  const circle = view.circles.find((tile) => tile.circle === asked?.circle);
  if (!asked?.picture || asked.answer !== "yes" || !circle) return { type: "neutral" };
  return { type: "item", name: circle.name, place: circle.place, picture: asked.picture };
}

/** Returns the wall as it is now, or as it would be with something else on it. */
export function wallOf(view: DeskView, showing: Showing = view.showing): WallView {
  return {
    title: view.event.title,
    agenda: view.agenda,
    forecast: view.forecast,
    look: plainLook,
    frozenAt: null,
    isRehearsal: view.isRehearsal,
    showing: showingOf(view, showing),
    announcements: view.announcements.filter(
      ({ to }) => to.type === "everyone" || to.type === "wall",
    ),
    joining: view.joining,
  };
}
