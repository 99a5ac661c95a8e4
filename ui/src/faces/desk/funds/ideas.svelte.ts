/** The ideas bank as the organiser writes it, and the command that says so to the host. */
import type { BankIdea, BankIdeaId, Command, SupportTier } from "../../../protocol";
import { newId } from "../../../room/id";

/** The most ideas of one bank; the host holds to it too. */
export const MOST_IDEAS = 400;

export class IdeaDraft {
  en = $state("");
  cy = $state("");

  constructor(
    readonly id: BankIdeaId,
    readonly tier: SupportTier,
    text: { en: string; cy: string },
  ) {
    this.en = text.en;
    this.cy = text.cy;
  }

  get isBlank(): boolean {
    return this.en.trim() === "" && this.cy.trim() === "";
  }

  idea(): BankIdea {
    const { id, tier, en, cy } = this;
    return { id, tier, text: { en: en.trim(), cy: cy.trim() } };
  }
}

export class IdeasDraft {
  rows: IdeaDraft[] = $state.raw([]);
  #loaded = "";

  constructor(ideas: readonly BankIdea[]) {
    this.load(ideas);
  }

  /** Takes over what the host has, unless it is what this draft said itself. */
  load(ideas: readonly BankIdea[]): void {
    const said = JSON.stringify(ideas);
    if (said === this.#loaded) return;
    this.#loaded = said;
    const old = new Map(this.rows.map((row) => [row.id, row]));
    const there = ideas.map((idea) => {
      const row = old.get(idea.id);
      const isSame = row && JSON.stringify(row.idea()) === JSON.stringify(idea);
      return isSame ? row : new IdeaDraft(idea.id, idea.tier, idea.text);
    });
    this.rows = [...there, ...this.rows.filter((row) => row.isBlank)];
  }

  of(tier: SupportTier): IdeaDraft[] {
    return this.rows.filter((row) => row.tier === tier);
  }

  add(tier: SupportTier): void {
    this.rows = [...this.rows, new IdeaDraft(newId(), tier, { en: "", cy: "" })];
  }

  drop(gone: IdeaDraft): void {
    this.rows = this.rows.filter((row) => row !== gone);
  }

  /** Returns the command; an idea without words is not sent. */
  command(): Command {
    const ideas = this.rows.filter((row) => !row.isBlank).map((row) => row.idea());
    this.#loaded = JSON.stringify(ideas);
    return { type: "setIdeasBank", ideas };
  }
}
