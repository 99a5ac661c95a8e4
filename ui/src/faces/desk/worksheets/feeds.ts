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

/** Returns every question from which a note can come to this one, this one included. */
export function leadingTo(questions: ReadonlyMap<string, Question>, name: string): Set<string> {
  const from = new Map<string, string[]>();
  for (const one of questions.values()) {
    for (const feed of one.feeds) from.set(feed, [...(from.get(feed) ?? []), one.name]);
  }
  const found = new Set([name]);
  // What is added while one goes through it is gone through as well.
  for (const reached of found) {
    for (const before of from.get(reached) ?? []) found.add(before);
  }
  return found;
}
