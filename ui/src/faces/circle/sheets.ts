/** The worksheets of a circle: those that came as templates, and the plan's own two. */
import { language, words } from "../../language";
import type { Template, WorksheetId } from "../../protocol";

export const WEEK = "perfect-week";
export const GOALS = "outcomes-and-actions";

/** What one sees of a worksheet before it is open. */
export interface SheetName {
  readonly id: WorksheetId;
  readonly title: string;
  readonly about: string;
}

/** Returns every worksheet that can be opened, in the language spoken now. */
export function sheetNames(templates: readonly Template[]): SheetName[] {
  const { tag } = language;
  return [
    ...templates.map(({ id, title, about }) => ({ id, title: title[tag], about: about[tag] })),
    { id: WEEK, title: words("circle-sheet-week"), about: words("circle-sheet-week-about") },
    { id: GOALS, title: words("circle-sheet-goals"), about: words("circle-sheet-goals-about") },
  ];
}
