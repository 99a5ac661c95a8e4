/** What a person has said yes to beforehand, as far as running the day needs it. */
import type { Consent, Purpose } from "../../../protocol";

/** Tells whether a yes stands now: not taken back, and not over. */
export function isAllowed(consents: readonly Consent[], purpose: Purpose, now: number): boolean {
  const consent = consents.find((one) => one.purpose === purpose);
  if (!consent || consent.answer !== "Yes" || consent.withdrawnAt !== null) return false;
  return consent.until === null || dayOf(now) <= consent.until;
}

/** Returns the day of the calendar here, as "2026-12-03". */
function dayOf(now: number): string {
  const date = new Date(now);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => `${part}`.padStart(2, "0")).join("-");
}
