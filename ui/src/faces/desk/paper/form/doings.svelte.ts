/** What the organiser does with forms: bring one, say what goes where, let one go. */
import { words } from "../../../../language";
import { announce, notify } from "../../../../parts/notices.svelte";
import type { Blank, FormId, OwnForm } from "../../../../protocol";
import { FormBringer, FORM_BYTES } from "../../../../room/forms.svelte";
import { newId } from "../../../../room/id";
import { whatWentWrong, whyNot } from "../../../../room/reasons";
import type { Desk } from "../../desk.svelte";
import { goesFor, nameOf } from "./sources";

/** The longest name of a form. */
export const NAME = 120;

export class FormDoings {
  /** Why the last form was not taken: a sentence that stays until the next is brought. */
  #trouble = $state.raw<string>();
  readonly #bringer: FormBringer;

  constructor(private readonly desk: Desk) {
    this.#bringer = new FormBringer(desk.bringing);
  }

  get trouble(): string | undefined {
    return this.#trouble;
  }
  get isBusy(): boolean {
    return this.#bringer.isBusy;
  }
  get soFar() {
    return this.#bringer.soFar;
  }

  /** Brings a form: a new one, or in the place of another. Returns its id once it is kept. */
  async bring(file: File, instead?: OwnForm): Promise<FormId | undefined> {
    if (this.isBusy) return undefined;
    this.#trouble = undefined;
    const name = instead?.name ?? named(file);
    const id = instead?.id ?? newId();
    // What is far too large is not even read.
    const read = file.size > FORM_BYTES ? new ArrayBuffer(FORM_BYTES + 1) : await bytesOf(file);
    if (!read) {
      this.#trouble = whatWentWrong("notRead");
      return undefined;
    }
    const outcome = await this.#bringer.bring(new Uint8Array(read), id, name);
    switch (outcome.type) {
      case "saved":
        notify(instead ? words("ownform-replaced") : words("ownform-brought", { name }));
        return id;
      case "rejected":
        this.#trouble = whyNot(outcome.rejection);
        return undefined;
      case "failed":
        this.#trouble = whatWentWrong(outcome.error);
        return undefined;
      case "printed":
      case "broughtBack":
        throw new Error("BUG: the host answered a form as if it were a wish for paper");
    }
  }

  /** Says what goes into a field. */
  async map(form: FormId, field: Blank, choice: string): Promise<void> {
    const goes = goesFor(choice);
    const isKept = await this.desk.send({ type: "mapField", form, field: field.name, goes });
    if (isKept) announce(words("ownform-kept", { field: nameOf(field) }));
  }

  async rename(form: OwnForm, name: string): Promise<void> {
    const wanted = name.trim();
    if (wanted === "" || wanted === form.name) return;
    await this.desk.send({ type: "nameForm", form: form.id, name: wanted });
  }

  /** Lets a form go; tells whether it went. */
  async remove({ id, name }: OwnForm): Promise<boolean> {
    const isGone = await this.desk.send({ type: "dropForm", form: id });
    if (isGone) notify(words("ownform-removed", { name }));
    return isGone;
  }

  close(): void {
    this.#bringer.close();
  }
}

/** "Form 7" of "Form 7.docx". */
function named({ name }: File): string {
  const stem = name.replace(/\.[^.]*$/u, "").trim();
  return [...(stem === "" ? name : stem)].slice(0, NAME).join("");
}

function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  return file.arrayBuffer().catch(() => undefined);
}
