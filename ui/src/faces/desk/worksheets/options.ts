/** What one can choose from while a worksheet is written, in the order of the format. */
import { words } from "../../../language";
import type { ColumnType, Drawing, Perspective, WorksheetGroup } from "../../../protocol";

export const groups: readonly WorksheetGroup[] = [
  "AboutMe",
  "HowThingsAre",
  "PeopleAndPlaces",
  "Deciding",
  "Communicating",
  "DreamsAndPlans",
  "Learning",
];

export const drawings: readonly Drawing[] = ["Rings", "Path", "Map", "Star"];

export const columnTypes: readonly ColumnType[] = [
  "Text",
  "Choice",
  "Person",
  "Place",
  "Date",
  "YesNoNotSure",
  "ZeroToTen",
  "Picture",
];

/** Returns what a view is called when nobody in particular is meant. */
export function viewTitle(view: Perspective): string {
  return view === "Person" ? words("templates-first-Person") : words(`picture-view-${view}`);
}
