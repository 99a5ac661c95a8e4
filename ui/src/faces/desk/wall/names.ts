/** What the wall shows, by name. */
import { words } from "../../../language";
import { titleOfFile } from "../../../pictures/media";
import { type DeskView, type Showing, type Template, unreachable } from "../../../protocol";
import { sectionTitle, sheetTitle } from "../sheets";

/** Returns "the agenda", or "Amara: Perfect week". */
export function showingName(
  view: DeskView,
  showing: Showing,
  templates: readonly Template[],
): string {
  switch (showing.type) {
    case "agenda":
      return words("desk-showing-agenda");
    case "joining":
      return words("desk-showing-joining");
    case "neutral":
      return words("desk-showing-neutral");
    case "holding":
      return words("desk-showing-holding", { title: showing.title });
    case "media":
      return words("desk-showing-media", { name: titleOfFile(showing.name) });
    case "ideas":
      return words("desk-showing-ideas");
    case "parked":
      return words("desk-showing-parked");
    case "thanks":
      return words("desk-showing-thanks");
    case "item": {
      const asked = view.asked.find((one) => one.request === showing.request);
      const circle = view.circles.find((tile) => tile.circle === asked?.circle);
      if (!asked || !circle) return words("desk-showing-neutral");
      const what = itemTitle(asked, templates);
      return words("desk-showing-item", { name: circle.name, what });
    }
    default:
      return unreachable(showing);
  }
}

/** Returns the title of a worksheet, or of the one section of it that is meant. */
export function itemTitle(
  { worksheet, section }: { worksheet: string; section: string | null },
  templates: readonly Template[],
): string {
  return section === null
    ? sheetTitle(worksheet, templates)
    : sectionTitle(worksheet, section, templates);
}
