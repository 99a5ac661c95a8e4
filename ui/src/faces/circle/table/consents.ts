/** What a person has agreed to, as it holds now. */
import type { Consent, ConsentAnswer, Purpose } from "../../../protocol";

/** Every purpose, in the order in which they are asked. */
export const purposes: readonly Purpose[] = [
  "ShowOnScreen",
  "ShareRound",
  "Photos",
  "ShareWithPeople",
  "StartWithoutMe",
  "GoOnWithoutMe",
  "HoldPlan",
  "CountMe",
  "Contact",
  "Learning",
];

/** How an agreement stands. */
export type Standing = "Yes" | "No" | "Ask" | "never" | "withdrawn" | "over";

/** Returns how it stands with one purpose; the last day of an agreement still counts. */
export function standingOf(consent: Consent | undefined, now: number): Standing {
  if (!consent) return "never";
  if (consent.withdrawnAt !== null) return "withdrawn";
  if (consent.until !== null && dayOf(now) > consent.until) return "over";
  return consent.answer;
}

/** Returns what holds now: nothing when it was never asked, no when it was withdrawn or is over. */
export function answerNow(
  consents: readonly Consent[],
  purpose: Purpose,
  now: number,
): ConsentAnswer | undefined {
  const consent = consents.find((one) => one.purpose === purpose);
  const standing = standingOf(consent, now);
  if (standing === "never") return undefined;
  return standing === "withdrawn" || standing === "over" ? "No" : standing;
}

/** Returns the day of a moment, as "2026-12-03". */
export function dayOf(now: number): string {
  const date = new Date(now);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => `${part}`.padStart(2, "0")).join("-");
}

/** Returns all agreements with one of them said anew. */
export function saidAnew(consents: readonly Consent[], said: Consent): Consent[] {
  const others = consents.filter(({ purpose }) => purpose !== said.purpose);
  return [...others, said];
}

/** Returns what the person says for themselves now. */
export function ownWord(purpose: Purpose, answer: ConsentAnswer, by: string, now: number): Consent {
  return {
    purpose,
    answer,
    givenBy: by,
    basis: "Own",
    on: dayOf(now),
    how: "",
    toWhom: "",
    until: null,
    withdrawnAt: null,
  };
}
