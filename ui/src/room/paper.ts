/** Papers as a face asks for them: for whom, which parts, how large. Knows no page. */
import type {
  ConsentAnswer,
  Dress,
  PackChoice,
  PackSection,
  PaperFormat,
  PaperKind,
  PaperRequest,
  Person,
  Reader,
} from "../protocol";

export const readers: readonly Reader[] = ["family", "authority", "supportTeam"];
export const dresses: readonly Dress[] = ["standard", "large", "larger", "easyRead"];
export const formats: readonly PaperFormat[] = ["pdf", "html", "docx"];

/** Every part of a pack, in the order in which they are printed. */
export const sections: readonly PackSection[] = [
  "profile",
  "importantTo",
  "goodDays",
  "working",
  "relationships",
  "decisions",
  "communication",
  "dreams",
  "path",
  "map",
  "week",
  "weekList",
  "support",
  "money",
  "outcomes",
  "actions",
  "contacts",
  "otherSheets",
];

/** Returns what is on paper for a reader before the host has said how it was made the last time. */
export function usualPack(reader: Reader): PackChoice {
  return { reader, sections: [], dress: "standard", withPrivate: false, madeFor: "" };
}

/** Returns a request for one person's paper, or everyone's: their own copy, as a PDF. */
export function ownCopy(kind: PaperKind, circle: string | null, language: string): PaperRequest {
  const choice = usualPack("family");
  return { kind, circle, language, format: "pdf", choice, wasAsked: false, each: false };
}

/**
 * Returns what a person says now to copies for others: nothing when it was never asked, no when it
 * was taken back or is over, as the host counts it. `now` is in milliseconds.
 */
export function sharingOf({ consents }: Person, now: number): ConsentAnswer | undefined {
  const said = consents.find(({ purpose }) => purpose === "ShareWithPeople");
  if (!said) return undefined;
  const isOver = said.until !== null && new Date(now).toISOString().slice(0, 10) > said.until;
  return said.withdrawnAt !== null || isOver ? "No" : said.answer;
}
