/**
 * What belongs to a plan that is agreed, and what is kept out of it and why. Nothing is kept out for
 * good: it stays on the sheet, and comes in when somebody says yes.
 */
import { type RecordState, textOf } from "../../../protocol";
import { daysAfter, monthsAfter } from "./dates";

/** A plan reaches so far; what comes later belongs to the next one. */
export const PLAN_MONTHS = 6;
/** An outcome is thought of a year ahead, when nobody says otherwise. */
export const OUTCOME_MONTHS = 12;
/** Every outcome begins to move within so many days. */
export const FIRST_STEP_DAYS = 30;
export const FEW_OUTCOMES = 5;
export const MOST_OUTCOMES = 8;
export const MANY_ACTIONS = 10;

/** Why an action is not in the plan that is agreed. */
export type KeptOut = "noOwner" | "noYes" | "nextPlan" | "dropped";

/** Returns why an action is kept out, or nothing when it is in. */
export function whyOut(
  action: RecordState,
  start: string,
  isOfCircle: (id: string) => boolean,
): KeptOut | undefined {
  const value = (field: string) => action.fields[field]?.value;
  if (textOf(value("status")) === "Dropped") return "dropped";
  if (!isOfCircle(textOf(value("owner")))) return "noOwner";
  if (value("agreed_by_owner") !== true) return "noYes";
  return isForNextPlan(action, start) ? "nextPlan" : undefined;
}

/** Tells whether an action is to be done after the plan's time. */
export function isForNextPlan(action: RecordState, start: string): boolean {
  const by = textOf(action.fields["by"]?.value);
  return by !== "" && by > monthsAfter(start, PLAN_MONTHS);
}

/** Tells whether something still has to be done for an action. */
export function isOpen(action: RecordState): boolean {
  const status = textOf(action.fields["status"]?.value);
  return status !== "Done" && status !== "Dropped" && said(action, "what") !== "";
}

/** Tells whether an outcome is still aimed at. */
export function isAimedAt(outcome: RecordState): boolean {
  return said(outcome, "statement") !== "" && textOf(outcome.fields["status"]?.value) !== "Stopped";
}

/** Returns the first step towards an outcome that somebody has written, or nothing. */
export function firstStepTo(
  outcome: string,
  actions: readonly RecordState[],
): RecordState | undefined {
  const steps = actions.filter(
    (action) =>
      textOf(action.fields["outcome"]?.value) === outcome &&
      said(action, "first_step") !== "" &&
      isOpen(action),
  );
  const when = (action: RecordState) => textOf(action.fields["first_step_by"]?.value) || "9";
  return steps.sort((a, b) => (when(a) < when(b) ? -1 : 1))[0];
}

/** Tells whether a first step is later than it should be. */
export function isLateFirstStep(action: RecordState, start: string): boolean {
  const by = textOf(action.fields["first_step_by"]?.value);
  return by !== "" && by > daysAfter(start, FIRST_STEP_DAYS);
}

function said(record: RecordState, field: string): string {
  return textOf(record.fields[field]?.value).trim();
}
