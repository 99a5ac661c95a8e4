/** Which worksheets come with the app. A test holds this against the files themselves. */
import type { WorksheetId } from "../../../protocol";
import type { Desk } from "../desk.svelte";

export const shipped: readonly WorksheetId[] = [
  "one-page-profile",
  "important-to-for",
  "likes-and-dislikes",
  "gifts-and-skills",
  "essential-lifestyle-plan",
  "working-not-working",
  "good-day-bad-day",
  "strengths-and-challenges",
  "six-key-questions",
  "relationship-circle",
  "community-map",
  "presence-to-contribution",
  "matching-support",
  "decision-agreement",
  "decision-profile",
  "doughnut",
  "communication-chart",
  "hopes-and-fears",
  "path",
  "maps",
  "personal-futures-plan",
  "support-plan",
  "what-if-plan",
  "learning-log",
  "four-plus-one",
];

/** How a worksheet stands to those that come with the app. */
export type State = "asItCame" | "changed" | "own";

export function stateOf({ view }: Desk, worksheet: WorksheetId): State {
  if (!view.ownWorksheets.includes(worksheet)) return "asItCame";
  return shipped.includes(worksheet) ? "changed" : "own";
}
