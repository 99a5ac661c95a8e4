/** What the wall shows, as the desk knows it: for its preview. */
import type { DeskView, Showing, WallShowing, WallView } from "../protocol";

/** Returns what the wall shows. Something of a circle only with the picture that the host sent. */
export function showingOf(view: DeskView, showing: Showing): WallShowing {
  if (showing.type !== "item") return showing;
  const asked = view.asked.find((one) => one.request === showing.request);
  const circle = view.circles.find((tile) => tile.circle === asked?.circle);
  if (!asked?.picture || asked.answer !== "yes" || !circle) return { type: "neutral" };
  return { type: "item", name: circle.name, place: circle.place, picture: asked.picture };
}

/** Returns the wall as it is now, or as it would be with something else on it. */
export function wallOf(view: DeskView, showing: Showing = view.showing): WallView {
  return {
    title: view.event.title,
    agenda: view.agenda,
    showing: showingOf(view, showing),
    announcements: view.announcements.filter(
      ({ to }) => to.type === "everyone" || to.type === "wall",
    ),
    joining: view.joining,
  };
}
