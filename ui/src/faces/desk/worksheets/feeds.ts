/** Where a note can be used again: the plan's own lists, and questions of worksheets. */
import type { Key } from "../../../language";
import type { Template, Words } from "../../../protocol";
import type { WorksheetFile } from "./file";

/** What a note can become besides a note on another worksheet. */
export const lists = [
  "outcomes",
  "actions",
  "actions.owner",
  "week",
  "week.where",
  "week.with",
  "week.why",
] as const;

export const listWords: Record<(typeof lists)[number], Key> = {
  outcomes: "templates-feed-outcomes",
  actions: "templates-feed-actions",
  "actions.owner": "templates-feed-owner",
  week: "templates-feed-week",
  "week.where": "templates-feed-where",
  "week.with": "templates-feed-with",
  "week.why": "templates-feed-why",
};

/** A question of some worksheet, as a place where notes can go. */
export interface Question {
  /** What the file calls it: `worksheet/section`. */
  readonly name: string;
  readonly worksheet: string;
  readonly sheetTitle: Words;
  readonly title: Words;
  readonly feeds: readonly string[];
}

/** Returns every question, with those of this file instead of the host's of the same worksheet. */
export function questionsOf(
  file: WorksheetFile,
  templates: readonly Template[],
): Map<string, Question> {
  const others = templates.filter(({ id }) => id !== file.id);
  const questions = [file, ...others].flatMap((sheet) =>
    sheet.sections.map(({ id, title, feeds = [] }): Question => ({
      name: `${sheet.id}/${id}`,
      worksheet: sheet.id,
      sheetTitle: sheet.title,
      title,
      feeds,
    })),
  );
  return new Map(questions.map((one) => [one.name, one]));
}

/** Tells whether what is written in one question can come to another by being used again. */
export function leadsTo(
  questions: ReadonlyMap<string, Question>,
  from: string,
  to: string,
): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(questions.get(name)?.feeds ?? []));
  }
  return false;
}
