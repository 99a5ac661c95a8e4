/** What worksheets are called, and how far they are: templates, and the lists that a plan has itself. */
import { language, words } from "../../language";
import type { Agenda, CircleTile, SheetProgress, Template } from "../../protocol";

/** Returns the title of a worksheet; its id when nobody knows it. */
export function sheetTitle(worksheet: string, templates: readonly Template[]): string {
  if (worksheet === "perfect-week") return words("desk-sheet-week");
  if (worksheet === "outcomes-and-actions") return words("desk-sheet-outcomes");
  if (worksheet === "living-plan") return words("desk-sheet-living");
  if (worksheet === "just-enough-support") return words("desk-sheet-support");
  if (worksheet === "budget") return words("desk-sheet-money");
  return templates.find((one) => one.id === worksheet)?.title[language.tag] ?? worksheet;
}

/** Money is on the wall only when the person asks for it: the desk cannot ask. */
export function mayAskFor(worksheet: string): boolean {
  return worksheet !== "budget";
}

/** Returns the title of the worksheet that a circle looks at, or says that there is none. */
export function sheetOf({ worksheet }: CircleTile, templates: readonly Template[]): string {
  return worksheet === null ? words("desk-circle-no-sheet") : sheetTitle(worksheet, templates);
}

/** Returns the title of one section of it. */
export function sectionTitle(
  worksheet: string,
  section: string,
  templates: readonly Template[],
): string {
  const sections = templates.find((one) => one.id === worksheet)?.sections ?? [];
  return sections.find((one) => one.id === section)?.title[language.tag] ?? section;
}

/** How far a circle is with the sheet that it looks at, or with all of them. */
export interface HowFar {
  readonly done: number;
  readonly all: number;
  readonly words: string;
}

/**
 * Returns how far a circle is; nothing when there is nothing to count. With no sheet open these are
 * the sheets of the day and those that the circle chose to write on: nobody is to do them all.
 */
export function howFar(tile: CircleTile, agenda: Agenda): HowFar | undefined {
  const here = tile.sheets.filter((sheet) => sheet.worksheet === tile.worksheet);
  const ofDay = new Set(agenda.items.map(({ worksheet }) => worksheet));
  const today = tile.sheets.filter(({ worksheet, count }) => ofDay.has(worksheet) || count > 0);
  const sheets = here.length > 0 ? here : today;
  const done = sum(sheets, (sheet) => sheet.sections);
  const all = sum(sheets, (sheet) => sheet.ofSections);
  const notes = sum(sheets, (sheet) => sheet.count);
  if (all === 0) return undefined;
  const told =
    all === 1 || done === 0
      ? words("desk-circle-notes", { notes })
      : words("desk-circle-parts", { done, all, notes });
  return { done, all, words: told };
}

function sum(sheets: readonly SheetProgress[], of: (sheet: SheetProgress) => number): number {
  return sheets.reduce((total, sheet) => total + of(sheet), 0);
}
