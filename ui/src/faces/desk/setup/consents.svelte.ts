/**
 * What a person agrees to, purpose by purpose, as it is typed in. The circle may take something back
 * meanwhile: what nobody touched here is the host's, and only an answer given anew undoes that.
 */
import type {
  Command,
  Consent,
  ConsentAnswer,
  ConsentBasis,
  Person,
  Purpose,
} from "../../../protocol";

/** Every purpose, in the order in which they are asked. */
export const purposes: readonly Purpose[] = [
  "HoldPlan",
  "ShowOnScreen",
  "ShareRound",
  "ShareWithPeople",
  "Photos",
  "StartWithoutMe",
  "GoOnWithoutMe",
  "CountMe",
  "Contact",
  "Learning",
];

export const answers: readonly (ConsentAnswer | "")[] = ["Yes", "No", "Ask", ""];
export const bases: readonly ConsentBasis[] = ["Own", "Parent", "Attorney", "BestInterests"];

/** Whose yes it takes: a parent's below 16, best both at 16 and 17. */
export type Age = "child" | "young" | "grown";

/** Returns how old somebody is for agreeing, on a day ("YYYY-MM-DD"); nothing unless it is known. */
export function ageOn(born: string | null, day: string): Age | undefined {
  if (born === null || born > day) return undefined;
  const had = day.slice(5) >= born.slice(5) ? 0 : 1;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - had;
  if (years < 16) return "child";
  return years < 18 ? "young" : "grown";
}

export interface ConsentDraft {
  /** Empty while nobody has asked. */
  answer: ConsentAnswer | "";
  givenBy: string;
  basis: ConsentBasis;
  /** "YYYY-MM-DD", or empty. */
  on: string;
  how: string;
  toWhom: string;
  until: string;
}

type Said = Pick<ConsentDraft, "givenBy" | "basis" | "how">;

export class ConsentsDraft {
  /** What was typed here and the host does not have yet. */
  #touched: Partial<Record<Purpose, ConsentDraft>> = $state({});
  /** Given anew after it had been taken back, and when that was. */
  #anew: Partial<Record<Purpose, string>> = $state({});
  /** Who said the last one, and how: most often the next one comes from the same talk. */
  #last: Said | undefined;

  constructor(
    readonly circle: string,
    /** The person as the host knows them now. */
    private readonly person: () => Person,
    /** The day it is, "YYYY-MM-DD". */
    private readonly today: () => string,
  ) {}

  of(purpose: Purpose): ConsentDraft {
    return this.#touched[purpose] ?? draftOf(this.#kept(purpose));
  }

  /** When it was taken back, RFC 3339. */
  withdrawnAt(purpose: Purpose): string | null {
    const at = this.#kept(purpose)?.withdrawnAt ?? null;
    return at === this.#anew[purpose] ? null : at;
  }

  get age(): Age | undefined {
    return ageOn(this.person().born, this.today());
  }

  /** Takes in an answer; the first one brings along who said it, and when. */
  answer(purpose: Purpose, answer: ConsentAnswer | ""): void {
    this.#settle();
    const draft = this.of(purpose);
    const undone = this.withdrawnAt(purpose);
    if (undone !== null) this.#anew[purpose] = undone;
    const isFirst = draft.answer === "" && draft.givenBy === "";
    const on = draft.on || this.today();
    this.#touched[purpose] = { ...draft, ...(isFirst ? this.#usual() : {}), on, answer };
  }

  write(purpose: Purpose, said: Partial<ConsentDraft>): void {
    this.#settle();
    const draft = { ...this.of(purpose), ...said };
    this.#touched[purpose] = draft;
    this.#last = { givenBy: draft.givenBy, basis: draft.basis, how: draft.how };
  }

  /** Returns the command: all purposes that somebody has answered. */
  command(): Command {
    const consents = purposes.flatMap((purpose) => {
      const draft = this.of(purpose);
      if (draft.answer === "") return [];
      return [consentOf(purpose, draft, draft.answer, this.withdrawnAt(purpose))];
    });
    return { type: "setConsents", circle: this.circle, consents, again: this.#again() };
  }

  /** Returns what had been taken back and was given anew here. */
  #again(): Purpose[] {
    return purposes.filter((purpose) => {
      const at = this.#kept(purpose)?.withdrawnAt ?? null;
      return at !== null && at === this.#anew[purpose];
    });
  }

  /** Forgets what the host has by now, so that what others change is seen again. */
  #settle(): void {
    for (const purpose of purposes) {
      const draft = this.#touched[purpose];
      if (draft && JSON.stringify(draft) === JSON.stringify(draftOf(this.#kept(purpose)))) {
        delete this.#touched[purpose];
      }
    }
  }

  #kept(purpose: Purpose): Consent | undefined {
    return this.person().consents.find((consent) => consent.purpose === purpose);
  }

  #usual(): Said {
    if (this.#last) return this.#last;
    const isChild = this.age === "child";
    return isChild
      ? { givenBy: "", basis: "Parent", how: "" }
      : { givenBy: this.person().name, basis: "Own", how: "" };
  }
}

function draftOf(consent: Consent | undefined): ConsentDraft {
  if (!consent) {
    return { answer: "", givenBy: "", basis: "Own", on: "", how: "", toWhom: "", until: "" };
  }
  const { answer, givenBy, basis, on, how, toWhom, until } = consent;
  return { answer, givenBy, basis, on: on ?? "", how, toWhom, until: until ?? "" };
}

function consentOf(
  purpose: Purpose,
  draft: ConsentDraft,
  answer: ConsentAnswer,
  withdrawnAt: string | null,
): Consent {
  return {
    purpose,
    answer,
    givenBy: draft.givenBy.trim(),
    basis: draft.basis,
    on: draft.on || null,
    how: draft.how.trim(),
    toWhom: draft.toWhom.trim(),
    until: draft.until || null,
    withdrawnAt,
  };
}
