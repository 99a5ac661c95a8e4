/** What the host would say of a file, seen while it is written. The host is still the judge. */
import type { Template, Words, WorksheetFault } from "../../../protocol";
import { leadingTo, lists, questionsOf } from "./feeds";
import { type FileSection, limits, type WorksheetFile } from "./file";
import type { FaultAt } from "./places";

/** Returns every fault of a file beside the other worksheets, in the file's order. */
export function checksOf(file: WorksheetFile, others: readonly Template[]): FaultAt[] {
  const found: FaultAt[] = [];
  const say = (place: string, fault: WorksheetFault) => found.push({ place, fault });
  checkName("id", file.id, [], say);
  checkWords("title", file.title, say);
  checkWords("about", file.about, say);
  if (file.easy) checkWords("easy", file.easy, say);
  checkCount("sections", file.sections.length, 1, limits.sections, say);
  for (const [at, section] of file.sections.entries()) {
    const before = file.sections.slice(0, at).map(({ id }) => id);
    checkSection(`sections[${at}]`, section, before, say);
  }
  checkFeeds(file, others, say);
  return found;
}

type Say = (place: string, fault: WorksheetFault) => void;

function checkSection(place: string, section: FileSection, before: string[], say: Say): void {
  const { title, prompt, easy, columns = [], feeds = [] } = section;
  checkName(`${place}.id`, section.id, before, say);
  checkWords(`${place}.title`, title, say);
  checkWords(`${place}.prompt`, prompt, say);
  if (easy) checkWords(`${place}.easy`, easy, say);
  checkCount(`${place}.columns`, columns.length, 0, limits.columns, say);
  for (const [at, column] of columns.entries()) {
    const here = `${place}.columns[${at}]`;
    const names = columns.slice(0, at).map(({ id }) => id);
    checkName(`${here}.id`, column.id, names, say);
    checkWords(`${here}.title`, column.title, say);
    if (column.type !== "Choice") continue;
    const { choices = [] } = column;
    checkCount(`${here}.choices`, choices.length, limits.fewestChoices, limits.choices, say);
    for (const [which, choice] of choices.entries()) {
      const taken = choices.slice(0, which).map(({ id }) => id);
      checkName(`${here}.choices[${which}].id`, choice.id, taken, say);
      checkWords(`${here}.choices[${which}].title`, choice.title, say);
    }
  }
  checkCount(`${place}.feeds`, feeds.length, 0, limits.feeds, say);
}

function checkFeeds(file: WorksheetFile, others: readonly Template[], say: Say): void {
  const questions = questionsOf(file, others);
  for (const [at, section] of file.sections.entries()) {
    const before = leadingTo(questions, `${file.id}/${section.id}`);
    for (const [which, feed] of (section.feeds ?? []).entries()) {
      const place = `sections[${at}].feeds[${which}]`;
      if (lists.some((list) => list === feed)) continue;
      if (!questions.has(feed)) say(place, { type: "noSuchTarget" });
      else if (before.has(feed)) say(place, { type: "cycle" });
    }
  }
}

function checkWords(place: string, words: Words, say: Say): void {
  for (const tag of ["en", "cy"] as const) {
    const text = words[tag].trim();
    if (text === "") say(`${place}.${tag}`, { type: "empty" });
    // As the host counts: a letter outside the first plane is one.
    else if ([...text].length > limits.text) {
      say(`${place}.${tag}`, { type: "tooLong", most: limits.text });
    }
  }
}

function checkName(place: string, name: string, before: string[], say: Say): void {
  if (!/^[a-z0-9-]{1,64}$/.test(name)) say(place, { type: "badId" });
  else if (before.includes(name)) say(place, { type: "twice" });
}

function checkCount(place: string, count: number, least: number, most: number, say: Say): void {
  if (count < least) say(place, { type: "tooFew", least });
  if (count > most) say(place, { type: "tooMany", most });
}
