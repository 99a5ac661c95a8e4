/** The worksheets of a circle: those that came as templates, and the plan's own three. */
import { language, words } from "../../language";
import type { Collection, Template, WorksheetGroup, WorksheetId } from "../../protocol";
import type { Connection } from "../../room/connection.svelte";
import type { Plan } from "../../room/plan.svelte";
import { sectionsOf } from "./sheet/notes";

export const WEEK = "perfect-week";
export const GOALS = "outcomes-and-actions";
export const LIVING = "living-plan";
export const SUPPORT = "just-enough-support";
export const MONEY = "budget";

/** The groups in the order in which a circle meets them. */
export const groups: readonly WorksheetGroup[] = [
  "AboutMe",
  "HowThingsAre",
  "PeopleAndPlaces",
  "Deciding",
  "Communicating",
  "DreamsAndPlans",
  "Learning",
];

/** What one sees of a worksheet before it is open. */
export interface SheetName {
  readonly id: WorksheetId;
  readonly title: string;
  readonly about: string;
  readonly group: WorksheetGroup;
}

/** How far a worksheet is. */
export interface Written {
  /** How many notes, blocks, outcomes or actions are on it. */
  readonly count: number;
  /** How many of its questions have something, of how many; nothing where there are none. */
  readonly questions?: { readonly answered: number; readonly of: number };
}

/** Returns every worksheet that can be opened, in the language spoken now. */
export function sheetNames(templates: readonly Template[]): SheetName[] {
  const { tag } = language;
  return [
    ...templates.map(({ id, title, about, group }) => ({
      id,
      title: title[tag],
      about: about[tag],
      group,
    })),
    {
      id: WEEK,
      title: words("circle-sheet-week"),
      about: words("circle-sheet-week-about"),
      group: "DreamsAndPlans",
    },
    {
      id: SUPPORT,
      title: words("circle-sheet-support"),
      about: words("circle-sheet-support-about"),
      group: "DreamsAndPlans",
    },
    {
      id: MONEY,
      title: words("circle-sheet-money"),
      about: words("circle-sheet-money-about"),
      group: "DreamsAndPlans",
    },
    {
      id: GOALS,
      title: words("circle-sheet-goals"),
      about: words("circle-sheet-goals-about"),
      group: "DreamsAndPlans",
    },
    {
      id: LIVING,
      title: words("circle-sheet-living"),
      about: words("circle-sheet-living-about"),
      group: "DreamsAndPlans",
    },
  ];
}

/** Returns the worksheets that a circle is offered: what was set aside only where it has written. */
export function offered(
  plan: Plan,
  { worksheets, setAside }: Pick<Connection, "worksheets" | "setAside">,
): readonly Template[] {
  if (setAside.length === 0) return worksheets;
  const isAside = new Set(setAside);
  return worksheets.filter(({ id }) => !isAside.has(id) || sectionsOf(plan, id).size > 0);
}

/** Returns how far a worksheet is. */
export function writtenIn(
  plan: Plan,
  id: WorksheetId,
  templates: readonly Template[],
): Written | undefined {
  const count = (...collections: Collection[]) =>
    collections.reduce((sum, collection) => sum + plan.list(collection).length, 0);
  if (id === WEEK) return { count: count("blocks") };
  if (id === SUPPORT) return { count: count("mixes", "ideas") };
  if (id === MONEY) return { count: count("costs") };
  if (id === GOALS) return { count: count("outcomes", "actions") };
  if (id === LIVING) return { count: count("intentions", "revisions", "checkIns") };
  const template = templates.find((one) => one.id === id);
  if (!template) return undefined;
  const sections = sectionsOf(plan, id);
  const notes = [...sections.values()].reduce((sum, { length }) => sum + length, 0);
  const answered = template.sections.filter((section) => sections.has(section.id)).length;
  return { count: notes, questions: { answered, of: template.sections.length } };
}

/** Returns the sheets that have a word in their name or in what they are for. */
export function sought(sheets: readonly SheetName[], typed: string): readonly SheetName[] {
  const wanted = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return sheets.filter(({ title, about }) => {
    const says = `${title} ${about}`.toLocaleLowerCase();
    return wanted.every((word) => says.includes(word));
  });
}
