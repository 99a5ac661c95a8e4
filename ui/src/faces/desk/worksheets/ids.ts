/** Names in a worksheet file, made from what people call things. */

/** The plan's own lists, whose names no worksheet can have. */
const OF_THE_PLAN = [
  "perfect-week",
  "just-enough-support",
  "budget",
  "outcomes-and-actions",
  "living-plan",
];
/** The section of a blank sheet: notes that stand under no heading yet. */
const OF_THE_BLANK = ["notes"];
const LONGEST = 48;

/** Returns a name made from a title, and different from those that are taken. */
export function nameFrom(title: string, taken: readonly string[], otherwise: string): string {
  const plain = title
    .normalize("NFD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, "");
  const first = plain || otherwise;
  let name = first;
  for (let count = 2; taken.includes(name); count++) name = `${first}-${count}`;
  return name;
}

interface Named {
  readonly key: string;
  readonly id: string;
  readonly title: { readonly en: string; readonly cy: string };
}

/** Returns the name of each of some neighbours by its key; what has one keeps it. */
export function namesOf(
  neighbours: readonly Named[],
  otherwise: "question" | "column" | "answer",
): Map<string, string> {
  const taken = neighbours.map(({ id }) => id).filter((id) => id !== "");
  if (otherwise === "question") taken.push(...OF_THE_BLANK);
  const names = new Map<string, string>();
  for (const { key, id, title } of neighbours) {
    const name = id || nameFrom(title.en || title.cy, taken, otherwise);
    taken.push(name);
    names.set(key, name);
  }
  return names;
}

/** Returns the name of a new worksheet. */
export function worksheetName(
  title: { readonly en: string; readonly cy: string },
  taken: readonly string[],
): string {
  return nameFrom(title.en || title.cy, [...taken, ...OF_THE_PLAN], "worksheet");
}
