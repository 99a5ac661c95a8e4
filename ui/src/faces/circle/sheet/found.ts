/**
 * What a circle finds when it looks at working and not working together: where it is of one mind,
 * what is seen differently, and what becomes of everything that is to change. Themes are named by
 * people; nothing here guesses what belongs together.
 */
import {
  type Perspective,
  type RecordState,
  type Says,
  type Section,
  type Template,
  textOf,
} from "../../../protocol";
import { perspectives } from "../../../room/picture";
import type { Plan } from "../../../room/plan.svelte";
import { linksFrom, whereIs } from "./links";
import { notesOf, viewOf } from "./notes";

/** A note of such a sheet, and where it stands. */
export interface Said {
  readonly note: RecordState;
  readonly section: Section;
  readonly view: Perspective;
  readonly theme: string;
}

/** A theme that several views say the same of. */
export interface Common {
  readonly theme: string;
  readonly section: Section;
  readonly said: readonly Said[];
}

/** A theme that is good to some and not to others. */
export interface Difference {
  readonly theme: string;
  readonly keep: readonly Said[];
  readonly change: readonly Said[];
  /** The circle has agreed to see it differently. */
  readonly isAgreed: boolean;
}

/** How a thing that is to change ends. */
export type Ending = "outcome" | "action" | "notNow" | "open";

export interface Found {
  readonly common: readonly Common[];
  readonly differences: readonly Difference[];
  readonly keep: readonly Said[];
  readonly change: readonly { readonly said: Said; readonly ending: Ending }[];
  readonly differ: readonly Said[];
  /** How many things that are to change have no ending yet. */
  readonly open: number;
}

/** Tells whether a worksheet sets what is to stay beside what is to change, view by view. */
export function weighs(template: Template): boolean {
  const says = (what: Says) => template.sections.some((section) => section.says === what);
  return template.byPerspective && says("Keep") && says("Change");
}

/** Returns the themes that people have named in a worksheet, in the order of their first use. */
export function themesOf(plan: Plan, template: Template): readonly string[] {
  const themes = new Map<string, string>();
  for (const { theme } of saidIn(plan, template)) {
    if (theme !== "" && !themes.has(keyOf(theme))) themes.set(keyOf(theme), theme);
  }
  return [...themes.values()];
}

export function foundIn(plan: Plan, template: Template): Found {
  const said = saidIn(plan, template);
  const themes = byTheme(said);
  const decided = (one: Said) => textOf(one.note.fields["decision"]?.value);
  const isKept = (one: Said) => decided(one) === "Keep" || (says(one, "Keep") && !isMoved(one));
  const isMoved = (one: Said) => ["Change", "NotNow", "Differ"].includes(decided(one));
  const isChanged = (one: Said) =>
    ["Change", "NotNow"].includes(decided(one)) || (says(one, "Change") && decided(one) === "");
  const change = said
    .filter(isChanged)
    .map((one) => ({ said: one, ending: endingOf(plan, one.note) }));
  return {
    common: themes.flatMap(commonIn),
    differences: themes.flatMap((about) => differenceIn(about, decided)),
    keep: said.filter(isKept),
    change,
    differ: said.filter((one) => decided(one) === "Differ"),
    open: change.filter(({ ending }) => ending === "open").length,
  };
}

/** Returns what became of a note: a link to something that is still there, or a "not now". */
export function endingOf(plan: Plan, note: RecordState): Ending {
  const links = linksFrom(plan, { collection: "entries", id: note.id });
  const here = links.filter(({ to }) => whereIs(plan, to) === "here");
  if (here.some(({ as }) => as === "statement")) return "outcome";
  if (here.some(({ as }) => as === "what")) return "action";
  return textOf(note.fields["decision"]?.value) === "NotNow" ? "notNow" : "open";
}

/** Returns everything that was said where it counts, the person's own first. */
function saidIn(plan: Plan, template: Template): readonly Said[] {
  const all = template.sections
    .filter(({ says }) => says !== undefined)
    .flatMap((section) =>
      notesOf(plan, template, section).map((note) => ({
        note,
        section,
        view: viewOf(note, section),
        theme: textOf(note.fields["theme"]?.value).trim(),
      })),
    );
  return all.sort((a, b) => perspectives.indexOf(a.view) - perspectives.indexOf(b.view));
}

function byTheme(said: readonly Said[]): readonly (readonly Said[])[] {
  const themes = new Map<string, Said[]>();
  for (const one of said) {
    if (one.theme === "") continue;
    const same = themes.get(keyOf(one.theme));
    if (same) same.push(one);
    else themes.set(keyOf(one.theme), [one]);
  }
  return [...themes.values()];
}

function commonIn(about: readonly Said[]): Common[] {
  const sections = [...new Set(about.map(({ section }) => section))];
  return sections.flatMap((section) => {
    const said = about.filter((one) => one.section === section);
    const views = new Set(said.map(({ view }) => view));
    const theme = said[0]?.theme ?? "";
    return views.size > 1 ? [{ theme, section, said }] : [];
  });
}

function differenceIn(about: readonly Said[], decided: (one: Said) => string): Difference[] {
  const keep = about.filter((one) => says(one, "Keep"));
  const change = about.filter((one) => says(one, "Change"));
  const theme = about[0]?.theme ?? "";
  if (keep.length === 0 || change.length === 0) return [];
  const isAgreed = about.every((one) => decided(one) === "Differ");
  return [{ theme, keep, change, isAgreed }];
}

function says({ section }: Said, what: Says): boolean {
  return section.says === what;
}

/** "Bus" and "bus " are one theme. */
function keyOf(theme: string): string {
  return theme.trim().toLocaleLowerCase();
}
