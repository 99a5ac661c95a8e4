/** Who has seen a plan, in sentences. Needs the words "accesslog", "door" and "printing". */
import { words } from "../language";
import type { AccessView } from "../protocol";

/** Says what a worksheet is called. */
export type SheetTitle = (worksheet: string) => string;

/** Returns whose hand it was, as the beginning of a sentence. */
function who({ role, device, facilitator: name }: AccessView): string {
  const called = device ? words("door-name", device) : "";
  switch (role) {
    case "desk":
      return name === null
        ? words("accesslog-by-desk")
        : words("accesslog-by-desk-named", { name });
    case "circle":
      return words("accesslog-by-circle", { device: called });
    case "guest":
      return words("accesslog-by-guest", { device: called });
    case "spare":
      return words("accesslog-by-spare", { device: called });
    case "remote":
    case "wall":
    case "host":
    case "computer":
      return words(`accesslog-by-${role}`);
  }
}

/** Returns a line as a sentence. */
export function told(line: AccessView, title: SheetTitle): string {
  const { did, count } = line;
  const by = { who: who(line) };
  switch (did.type) {
    case "joined":
    case "left":
    case "opened":
    case "described":
    case "exported":
    case "restored":
    case "merged":
    case "erased":
    case "held":
    case "released":
      return words(`accesslog-${did.type}`, by);
    case "changed":
      return words("accesslog-changed", { ...by, count });
    case "gaveIdea":
      return words("accesslog-gave-idea", by);
    case "formFilled":
      return words("accesslog-form-filled", by);
    case "followed":
      return words("accesslog-followed", by);
    case "tookOver":
      return words("accesslog-took-over", by);
    case "keptUntil":
      return words("accesslog-kept-until", by);
    case "shown":
      return words("accesslog-shown", { ...by, sheet: title(did.worksheet) });
    case "takenDown":
      return words("accesslog-taken-down", { ...by, sheet: title(did.worksheet) });
    case "printed": {
      const reader = did.reader === "supportTeam" ? "support-team" : did.reader;
      return words("accesslog-printed", {
        ...by,
        paper: words(`printing-kind-${did.paper}`),
        reader: words(`accesslog-reader-${reader}`),
      });
    }
  }
}

/** Lines of one day, the latest first. */
export interface LogDay {
  readonly day: string;
  readonly lines: readonly AccessView[];
}

/** Returns the lines day by day, where this device is. */
export function byDay(lines: readonly AccessView[]): LogDay[] {
  const days: { day: string; lines: AccessView[] }[] = [];
  for (const line of lines) {
    const day = new Date(line.at).toDateString();
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}
