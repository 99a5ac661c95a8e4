/**
 * Writes a calendar file by RFC 5545. Knows events and nothing of a plan. A library was weighed: the ones that
 * are alive bring a schema checker or time zones, and a week has neither.
 */

/** A moment on the clock of whoever looks at it: no zone, no date of the world's clock. */
export interface Local {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes after midnight. */
  readonly minute: number;
}

export interface CalendarEvent {
  readonly uid: string;
  readonly start: Local;
  readonly minutes: number;
  /** What stands after RRULE; empty where it is once. */
  readonly rule: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}

/** The most bytes of one line, its end not counted. */
const LINE = 75;

/** Returns the whole file. `now` is the moment at which it is written. */
export function calendarText(name: string, events: readonly CalendarEvent[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Planning Live//Week//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, start, minutes, rule, summary, location, description } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${localText(start)}`,
    `DURATION:${durationText(minutes)}`,
    ...(rule === "" ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${escaped(summary)}`,
    ...(location === "" ? [] : [`LOCATION:${escaped(location)}`]),
    ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
    "END:VEVENT",
  ];
}

function localText({ year, month, day, minute }: Local): string {
  const date = `${`${year}`.padStart(4, "0")}${two(month)}${two(day)}`;
  return `${date}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
}

function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 || hours === 0 ? `${rest}M` : ""}`;
}

function two(part: number): string {
  return `${part}`.padStart(2, "0");
}

/** What has a meaning in a line keeps it out of the words; other control characters go. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, " ");
}

/** Breaks a long line between characters, never inside one; what follows begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, bytes] = ["", 0];
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > LINE) [out, bytes] = [`${out}\r\n `, 1];
    out += letter;
    bytes += size;
  }
  return out;
}
