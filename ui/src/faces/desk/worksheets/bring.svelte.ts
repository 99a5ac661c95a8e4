/** Files that somebody brings in: read, held against what is here, and given to the host. */
import { language, words } from "../../../language";
import { notify } from "../../../parts/notices.svelte";
import type { Template, WorksheetId } from "../../../protocol";
import { whatWentWrong, whyNot } from "../../../room/reasons";
import type { Desk } from "../desk.svelte";
import { limits, templateText } from "./file";
import { worksheetName } from "./ids";
import type { FaultAt } from "./places";

/** The most bytes of a frame to the host, with room for what stands around the file. */
const FRAME_BYTES = 250_000;

/** Another worksheet has the same name in its file. */
export interface Conflict {
  readonly is: "conflict";
  readonly title: string;
  answer: (how: "replace" | "both" | "neither") => void;
}

/** The host would not have the file. */
export interface Broken extends FaultAt {
  readonly is: "broken";
  readonly file: string;
  /** The line in which it breaks, when it is no JSON. */
  readonly line: string | undefined;
  answer: () => void;
}

export class Bringing {
  isBusy = $state(false);
  /** What somebody has to settle or to read before it goes on. */
  asked = $state.raw<Conflict | Broken>();

  constructor(private readonly desk: Desk) {}

  /** Brings files in, one after the other. */
  async bring(files: readonly File[]): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    for (const file of files) await this.#bringOne(file);
    this.isBusy = false;
  }

  async #bringOne(file: File): Promise<void> {
    if (file.size > limits.fileBytes) {
      notify(words("templates-file-large", { file: file.name }));
      return;
    }
    let text: string;
    try {
      text = await file.text();
    } catch {
      notify(words("templates-file-unread", { file: file.name }));
      return;
    }
    const sheet = sheetIn(text);
    const here = this.desk.worksheets.find(({ id }) => id === sheet?.["id"]);
    if (!sheet || !here) return this.#send(file.name, text, "templates-file-kept");
    const title = here.title[language.tag];
    if (sameAs(sheet, here)) {
      notify(words("templates-file-same", { title }));
      return;
    }
    const how = await this.#ask(title);
    if (how === "replace") await this.#send(file.name, text, "templates-file-replaced", here);
    if (how === "both") {
      const taken = this.desk.worksheets.map(({ id }) => id);
      await this.#send(file.name, textBeside(sheet, here.id, taken), "templates-file-kept");
    }
  }

  #ask(title: string): Promise<"replace" | "both" | "neither"> {
    return new Promise((resolve) => {
      const answer: Conflict["answer"] = (how) => {
        this.asked = undefined;
        resolve(how);
      };
      this.asked = { is: "conflict", title, answer };
    });
  }

  async #send(
    name: string,
    text: string,
    told: "templates-file-kept" | "templates-file-replaced",
    replaced?: Template,
  ): Promise<void> {
    const file = forTheWire(text);
    if (file === undefined) {
      notify(words("templates-file-large", { file: name }));
      return;
    }
    const outcome = await this.desk.ask({ type: "keepWorksheet", file });
    if (outcome.type === "failed") notify(whatWentWrong(outcome.error));
    if (outcome.type === "saved") {
      const before = replaced && templateText(replaced);
      const undo = () => void this.desk.send({ type: "keepWorksheet", file: before ?? "" });
      const title = titleIn(sheetIn(text)) || name;
      notify(
        words(told, { title }),
        before === undefined ? undefined : { label: words("common-undo"), onchoose: undo },
      );
    }
    if (outcome.type !== "rejected") return;
    if (outcome.rejection.type !== "badWorksheet") {
      notify(whyNot(outcome.rejection));
      return;
    }
    const { place, fault } = outcome.rejection;
    const line = fault.type === "notJson" ? lineAround(text, fault) : undefined;
    await new Promise<void>((resolve) => {
      const answer = () => {
        this.asked = undefined;
        resolve();
      };
      this.asked = { is: "broken", file: name, place, fault, line, answer };
    });
  }
}

/** How much of a long line is shown before and after the fault. */
const AROUND = 80;

/** Returns the line in which a file breaks, or the stretch of it about the fault. */
function lineAround(text: string, { line, column }: { line: number; column: number }): string {
  const whole = text.split("\n")[line - 1] ?? "";
  const [from, to] = [Math.max(0, column - AROUND), column + AROUND];
  const stretch = whole.slice(from, to);
  return `${from > 0 ? "…" : ""}${stretch}${to < whole.length ? "…" : ""}`;
}

type Sheet = Record<string, unknown>;

/** Reads a file as far as it is JSON; what it is worth the host decides. */
function sheetIn(text: string): Sheet | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const isSheet = typeof read === "object" && read !== null && !Array.isArray(read);
    return isSheet ? Object.fromEntries(Object.entries(read)) : undefined;
  } catch {
    return undefined;
  }
}

function titleIn(sheet: Sheet | undefined): string {
  const title = new Map<string, unknown>(Object.entries(sheet?.["title"] ?? {})).get(language.tag);
  return typeof title === "string" ? title : "";
}

/** Tells whether a file says what the host has already, in whatever order. */
function sameAs(sheet: Sheet, template: Template): boolean {
  return inOrder(sheet) === inOrder(JSON.parse(templateText(template)));
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (name, one: unknown) => {
    const isUsual =
      one === false ||
      (name === "answers" && one === "Notes") ||
      (Array.isArray(one) && one.length === 0);
    if (isUsual) return undefined;
    if (typeof one !== "object" || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Returns the file under a name and a title of its own, its ways to itself included. */
function textBeside(sheet: Sheet, old: WorksheetId, taken: readonly WorksheetId[]): string {
  const name = worksheetName({ en: old, cy: "" }, taken);
  const titles = Object.entries(sheet["title"] ?? {}).map(([tag, title]: [string, unknown]) => [
    tag,
    typeof title === "string" ? `${title} (${name.slice(old.length + 1)})` : title,
  ]);
  const beside = { ...sheet, id: name, title: Object.fromEntries(titles) };
  const text = JSON.stringify(beside, (_, one: unknown) =>
    typeof one === "string" && one.startsWith(`${old}/`) ? name + one.slice(old.length) : one,
  );
  return `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
}

/** Returns the file as it can travel: without its blanks when it is long; nothing when too long. */
function forTheWire(text: string): string | undefined {
  const fits = (one: string) => new Blob([JSON.stringify(one)]).size <= FRAME_BYTES;
  if (fits(text)) return text;
  const sheet = sheetIn(text);
  const short = sheet && JSON.stringify(sheet);
  return short !== undefined && fits(short) ? short : undefined;
}
