/** What goes on the wall only when the person asks for it, each time anew. */
import type { RecordId, Template, WorksheetId } from "../../../protocol";
import { MONEY } from "../sheets";

/** Tells whether a yes to this holds for one time only: money, and what a worksheet marks so. */
export function asksEachTime(
  worksheets: readonly Template[],
  sheet: WorksheetId,
  section: RecordId | null,
): boolean {
  if (sheet === MONEY) return true;
  const all = worksheets.find(({ id }) => id === sheet)?.sections ?? [];
  const shown = all.filter(({ id }) => section === null || id === section);
  return shown.some(({ freshYes, isPrivate }) => freshYes === true && !isPrivate);
}
