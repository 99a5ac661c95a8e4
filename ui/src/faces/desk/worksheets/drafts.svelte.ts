/** Worksheets that somebody began to change on this device and has not kept: they wait here. */
import { SvelteMap } from "svelte/reactivity";
import { keptAs, type WorksheetId } from "../../../protocol";
import type { SheetDraft } from "./file";

export interface KeptDraft {
  /** The worksheet that it changes; nothing for a new one. */
  readonly of: WorksheetId | null;
  /** The file's text when it was begun. */
  readonly base: string;
  readonly draft: SheetDraft;
}

const VERSION = 1;

export class Drafts {
  readonly #all: SvelteMap<string, KeptDraft>;
  readonly #place: string;
  /** Whether this device holds them beyond the page. */
  isHeld = $state(true);

  constructor(event: string) {
    this.#place = `planlive.worksheets.${event}`;
    this.#all = new SvelteMap(read(this.#place));
  }

  /** Returns those of new worksheets, by the name of the draft. */
  get fresh(): [key: string, kept: KeptDraft][] {
    return [...this.#all].filter(([, { of }]) => of === null);
  }

  get(key: string): KeptDraft | undefined {
    return this.#all.get(key);
  }

  put(key: string, kept: KeptDraft): void {
    this.#all.set(key, kept);
    this.#write();
  }

  drop(key: string): void {
    if (this.#all.delete(key)) this.#write();
  }

  #write(): void {
    try {
      if (this.#all.size === 0) localStorage.removeItem(this.#place);
      else localStorage.setItem(this.#place, JSON.stringify([VERSION, ...this.#all]));
      this.isHeld = true;
    } catch {
      this.isHeld = false;
    }
  }
}

const opened = new Map<string, Drafts>();

/** Returns what waits on this device for an event. */
export function draftsOf(event: string): Drafts {
  const drafts = opened.get(event) ?? new Drafts(event);
  opened.set(event, drafts);
  return drafts;
}

function read(place: string): [string, KeptDraft][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "null");
    if (!Array.isArray(kept) || kept[0] !== VERSION) return [];
    return kept.slice(1).flatMap((one: unknown): [string, KeptDraft][] => {
      if (!Array.isArray(one) || typeof one[0] !== "string") return [];
      const draft = keptAs<KeptDraft>(one[1], isDraft);
      return draft ? [[one[0], draft]] : [];
    });
  } catch {
    return [];
  }
}

function isDraft({ base, draft }: Record<string, unknown>): boolean {
  return typeof base === "string" && typeof draft === "object" && draft !== null;
}
