/** Gives a week as a calendar file to whoever sits here. A room's page is no secure context: a link does it. */
import { words } from "../../../../language";
import { notify } from "../../../../parts/notices.svelte";
import type { RecordId } from "../../../../protocol";
import type { Plan } from "../../../../room/plan.svelte";
import { weekName } from "./kinds";

/** Time for the browser to take the file; then its memory is given back. */
const TAKEN_MS = 60_000;

/** Makes the file and hands it over; what writes it comes only when somebody asks. */
export async function saveCalendar(plan: Plan, week: RecordId): Promise<void> {
  const name = weekName(plan, week);
  try {
    const { calendarOf, fileName } = await import("./calendar");
    const text = calendarOf(plan, week, new Date());
    if (!text.includes("BEGIN:VEVENT")) {
      notify(words("weeks-file-empty", { name }));
      return;
    }
    const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = fileName(name);
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS);
    notify(words("weeks-file-saved", { name }));
  } catch {
    // Cut off before it ever came: the plan is safe, the file has to wait.
    notify(words("weeks-file-not-now"));
  }
}
