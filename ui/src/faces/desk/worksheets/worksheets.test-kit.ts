/** For tests: the worksheets that come with the app, as the host would send them. */
import type { Template } from "../../../protocol";
import type { FileSection, WorksheetFile } from "./file";

const modules = import.meta.glob<WorksheetFile>(
  "../../../../../src-tauri/crates/domain/templates/*.json",
  { eager: true, import: "default" },
);

/** Every file, by the name of its worksheet. */
export const files: ReadonlyMap<string, WorksheetFile> = new Map(
  Object.values(modules).map((file) => [file.id, file]),
);

export function fileNamed(id: string): WorksheetFile {
  const file = files.get(id);
  if (!file) throw new Error(`BUG: there is no worksheet "${id}"`);
  return structuredClone(file);
}

/** Returns a worksheet as the host sends it, with everything that a file may leave out. */
export function sentAs(file: WorksheetFile): Template {
  const usual = { byPerspective: false, byRespondent: false, startsBlank: false };
  // What stands in the file only is left out on the way.
  const bare = { format: undefined, version: undefined };
  return plain({ ...usual, ...file, ...bare, sections: file.sections.map(sectionAs) });
}

export const allSent = (): Template[] => [...files.values()].map(sentAs);

function sectionAs(section: FileSection) {
  return { isPrivate: false, answers: "Notes", columns: [], feeds: [], ...section };
}

/** What comes over the wire has gone through JSON. */
function plain(value: unknown): Template {
  return JSON.parse(JSON.stringify(value));
}
