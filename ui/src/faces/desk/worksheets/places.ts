/** Places in a worksheet file, such as `sections[2].title.cy`: what is there, and in words. */
import { words } from "../../../language";
import type { WorksheetFault } from "../../../protocol";

/** A fault and where it is. */
export interface FaultAt {
  readonly place: string;
  readonly fault: WorksheetFault;
}

type Step = string | number;

/** Takes a place apart: "sections[2].title" is "sections", 2, "title". */
export function stepsOf(place: string): Step[] {
  const found = place.matchAll(/\[(\d+)\]|([^.[\]]+)/g);
  return [...found].map(([, index, name]) => (index === undefined ? (name ?? "") : Number(index)));
}

/** Returns what stands at a place of a file; nothing when there is no such place. */
export function valueAt(file: unknown, place: string): unknown {
  return stepsOf(place).reduce<unknown>((here, step) => {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    return new Map<string, unknown>(Object.entries(here)).get(`${step}`);
  }, file);
}

/** Returns the place in words: "Question 3, column 2, the title, in Welsh". */
export function placeInWords(place: string): string {
  const pieces: string[] = [];
  const steps = stepsOf(place);
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    if (typeof step === "number") pieces.push(lineInWords(before, step + 1));
    else if (typeof steps[at + 1] !== "number") pieces.push(nameInWords(step));
  }
  const said = pieces.join(", ") || words("templates-place-whole");
  return said.charAt(0).toLocaleUpperCase() + said.slice(1);
}

/** Returns what is wrong, in a sentence. */
export function faultInWords({ place, fault }: FaultAt): string {
  switch (fault.type) {
    case "notJson":
      return words("templates-fault-notJson", { line: fault.line, column: fault.column });
    case "unknownWord":
      return words("templates-fault-unknownWord", { allowed: fault.allowed.join(", ") });
    case "tooLong":
      return place === ""
        ? words("templates-fault-file-tooLong", { most: fault.most })
        : words("templates-fault-tooLong", { most: fault.most });
    case "tooMany":
      return words("templates-fault-tooMany", { most: fault.most });
    case "tooFew":
      return words("templates-fault-tooFew", { least: fault.least });
    default:
      return words(`templates-fault-${fault.type}`);
  }
}

function lineInWords(list: Step | undefined, number: number): string {
  switch (list) {
    case "sections":
      return words("templates-place-section", { number });
    case "columns":
      return words("templates-place-column", { number });
    case "choices":
      return words("templates-place-choice", { number });
    case "feeds":
      return words("templates-place-feed", { number });
    default:
      return words("templates-place-other", { name: `${list ?? ""} ${number}` });
  }
}

/** Every field of the format, each with words of its own. */
const fields = [
  "sections",
  "columns",
  "choices",
  "feeds",
  "format",
  "version",
  "id",
  "title",
  "about",
  "easy",
  "group",
  "byPerspective",
  "byRespondent",
  "startsBlank",
  "drawing",
  "prompt",
  "first",
  "isPrivate",
  "freshYes",
  "answers",
  "says",
  "type",
  "en",
  "cy",
] as const;

function nameInWords(name: string): string {
  const field = fields.find((one) => one === name);
  return field ? words(`templates-place-${field}`) : words("templates-place-other", { name });
}
