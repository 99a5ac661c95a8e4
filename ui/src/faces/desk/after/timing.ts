/** What was planned beside what happened, item by item, in words and as lengths of bars. */
import { words } from "../../../language";
import type { Agenda, Timed } from "../../../protocol";
import { timeIn } from "../agenda/sentences";

/** One line of the table. */
export interface TimedLine {
  readonly id: string;
  readonly title: string;
  readonly planned: number;
  /** When it was planned to begin; what came in on the day was not planned. */
  readonly plannedAt: string | undefined;
  /** Nothing when it did not happen or has not ended. */
  readonly real: number | undefined;
  readonly realAt: string | undefined;
  /** What came of it, in words, the longest story last. */
  readonly said: readonly string[];
}

/** Returns a line for each item that the host tells of. */
export function timedLines(agenda: Agenda, timing: readonly Timed[]): TimedLine[] {
  return timing.map((timed) => ({
    id: timed.item,
    title: agenda.items.find(({ id }) => id === timed.item)?.title ?? timed.item,
    planned: plannedOf(timed),
    plannedAt: timed.isInserted ? undefined : timeIn(timed.plannedStart),
    real: timed.minutes ?? undefined,
    realAt: realAt(timed),
    said: saidOf(timed, agenda),
  }));
}

/** The whole day: what was planned, and what really ran. */
export interface WholeDay {
  readonly planned: number;
  readonly real: number;
  /** From the first start to the last end. */
  readonly at: string | undefined;
  readonly said: string;
}

/** Returns the day in one line. */
export function wholeDay(timing: readonly Timed[]): WholeDay {
  const planned = timing.reduce((sum, one) => sum + plannedOf(one), 0);
  const real = timing.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  const begun = timing.flatMap(({ startedAt }) => startedAt ?? []).sort();
  const ended = timing.flatMap(({ endedAt }) => endedAt ?? []).sort();
  const [from, until] = [begun[0], ended.at(-1)];
  const at =
    from === undefined || until === undefined
      ? undefined
      : words("running-after-times", { from: timeIn(from), until: timeIn(until) });
  return { planned, real, at, said: difference(real - planned) };
}

function plannedOf({ isInserted, plannedMinutes }: Timed): number {
  return isInserted ? 0 : plannedMinutes;
}

function realAt({ startedAt, endedAt }: Timed): string | undefined {
  if (startedAt === null) return undefined;
  const from = timeIn(startedAt);
  return endedAt === null
    ? words("running-after-from", { time: from })
    : words("running-after-times", { from, until: timeIn(endedAt) });
}

function saidOf(timed: Timed, agenda: Agenda): string[] {
  const { minutes, skipped, startedAt, isInserted, pausedMinutes } = timed;
  const said: string[] = [];
  if (isInserted) said.push(words("running-after-was-inserted"));
  if (skipped !== null) {
    said.push(
      skipped === "" ? words("running-skipped") : words("running-skipped-why", { reason: skipped }),
    );
  } else if (startedAt === null) {
    if (agenda.isOver) said.push(words("running-after-not-run"));
  } else if (minutes === null) {
    said.push(words("running-after-running"));
  } else if (!isInserted) {
    said.push(difference(minutes - timed.plannedMinutes));
  }
  if (pausedMinutes > 0) said.push(words("running-after-stood", { minutes: pausedMinutes }));
  return said;
}

function difference(minutes: number): string {
  if (minutes > 0) return words("running-after-longer", { minutes });
  if (minutes < 0) return words("running-after-shorter", { minutes: -minutes });
  return words("running-after-as-planned");
}
