/** The day of the calendar that a moment is on, here. */

/** Returns "2026-12-03" for a moment in milliseconds. */
export function dayOf(moment: number): string {
  const at = new Date(moment);
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
