/** What can be done with a whole worksheet, from the list and while it is changed. */
import { inEachLanguage, language, words } from "../../../language";
import { notify } from "../../../parts/notices.svelte";
import type { Template, WorksheetId } from "../../../protocol";
import { newId } from "../../../room/id";
import type { Desk } from "../desk.svelte";
import type { Drafts } from "./drafts.svelte";
import { blankSheet, draftOf, fileOf, fileText, templateText } from "./file";
import { stateOf } from "./shipped";

/** Time for the browser to take the file; then its memory is given back. */
const TAKEN_MS = 60_000;

/** Gives a file to whoever sits here: it goes where this browser keeps what one downloads. */
export function saveAsFile(text: string, id: WorksheetId, title: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS);
  notify(words("templates-saved", { title }));
}

/** Opens a new worksheet with nothing in it. */
export function beginNew(desk: Desk, drafts: Drafts): void {
  const draft = blankSheet();
  open(
    desk,
    drafts,
    draft,
    fileText(
      fileOf(
        draft,
        desk.worksheets.map(({ id }) => id),
      ),
    ),
  );
}

/** Opens a copy of a worksheet, to become one of our own. */
export async function beginCopy(desk: Desk, drafts: Drafts, template: Template): Promise<void> {
  const ours = await inEachLanguage("templates-ours");
  const draft = draftOf(template);
  draft.id = "";
  draft.title = {
    en: `${draft.title.en} ${ours.en}`.trim(),
    cy: `${draft.title.cy} ${ours.cy}`.trim(),
  };
  open(desk, drafts, draft, "");
}

/** Takes an own worksheet away; one that came with the app is then as it came. */
export async function dropOwn(desk: Desk, template: Template): Promise<boolean> {
  const file = templateText(template);
  const title = template.title[language.tag];
  const wasChanged = stateOf(desk, template.id) === "changed";
  if (!(await desk.send({ type: "dropWorksheet", worksheet: template.id }))) return false;
  const told = wasChanged
    ? words("templates-was-put-back", { title })
    : words("templates-removed", { title });
  notify(told, {
    label: words("common-undo"),
    onchoose: () => void desk.send({ type: "keepWorksheet", file }),
  });
  return true;
}

/** Returns how many notes circles have on a worksheet. */
export function notesOn({ view }: Desk, worksheet: WorksheetId): number {
  const sheets = view.circles.flatMap((circle) => circle.sheets);
  return sheets
    .filter((sheet) => sheet.worksheet === worksheet)
    .reduce((total, { count }) => total + count, 0);
}

function open(desk: Desk, drafts: Drafts, draft: ReturnType<typeof draftOf>, base: string): void {
  const key = `new:${newId()}`;
  drafts.put(key, { of: null, base, draft });
  desk.openSheet = key;
}
