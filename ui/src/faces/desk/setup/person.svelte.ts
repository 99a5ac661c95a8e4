/** A person as the organiser types them in, and the command that says so to the host. */
import type {
  Allocation,
  AllocationTerms,
  AllocationStatus,
  CircleMember,
  Command,
  Contingency,
  Invitation,
  Period,
  Person,
  Perspective,
} from "../../../protocol";
import { newId } from "../../../room/id";
import { basisPointsOf, penceOf, percentText, poundsText } from "../../../parts/pounds";

export interface MemberDraft {
  readonly id: string;
  name: string;
  relation: string;
  perspective: Perspective;
  paid: boolean;
  invitation: Invitation | "";
}

export interface MoneyDraft {
  readonly key: string;
  stream: string;
  /** What stands in the box. */
  text: string;
  /** The last amount that could be read. */
  pence: number | null;
  period: Period;
  status: AllocationStatus;
  terms: AllocationTerms;
  readonly boxes: TermsBoxes;
}

/** What stands in the boxes for the numbers of an amount's terms. */
export interface TermsBoxes {
  balance: string;
  committed: string;
  cushionWeeks: string;
}

/** An amount of which nothing more is known. */
export const noTerms: AllocationTerms = {
  from: null,
  until: null,
  basis: null,
  confirmedBy: "",
  confirmedOn: null,
  restrictions: "",
  onlyFor: [],
  balance: null,
  committed: null,
  cushionWeeks: null,
};

export type Reserve = "none" | "percent" | "amount";

/** Tells whether an amount is known at all: "none" and "not known" are answers, not noughts. */
export function hasAmount(status: AllocationStatus): boolean {
  return status === "Confirmed" || status === "Indicative";
}

export class PersonDraft {
  name = $state("");
  born = $state("");
  members: MemberDraft[] = $state([]);
  money: MoneyDraft[] = $state([]);
  reserve = $state<Reserve>("none");
  percent = $state("");
  amount = $state("");

  constructor(
    readonly circle: string,
    person: Person,
  ) {
    this.name = person.name;
    this.born = person.born ?? "";
    this.members = person.members.map((member) => ({
      ...member,
      invitation: member.invitation ?? "",
    }));
    this.money = person.allocations.map((one) => ({
      ...one,
      key: newId(),
      text: poundsText(one.pence),
      boxes: boxesOf(one.terms),
    }));
    const { contingency } = person;
    if (contingency === null) return;
    if ("pence" in contingency) {
      this.reserve = "amount";
      this.amount = poundsText(contingency.pence);
    } else {
      this.reserve = "percent";
      this.percent = percentText(contingency.basisPoints);
    }
  }

  addMember(): void {
    this.members.push({
      id: newId(),
      name: "",
      relation: "",
      perspective: "Family",
      paid: false,
      invitation: "",
    });
  }

  addMoney(): void {
    this.money.push({
      key: newId(),
      stream: "PersonalBudget",
      text: "",
      pence: null,
      period: "Year",
      status: "Confirmed",
      terms: noTerms,
      boxes: boxesOf(noTerms),
    });
  }

  /** Takes in what was said about the terms of an amount. */
  setTerms(line: MoneyDraft, said: Partial<AllocationTerms>): void {
    line.terms = { ...line.terms, ...said };
  }

  /** Takes in what was typed for one of their numbers; what cannot be read changes nothing. */
  writeTerm(line: MoneyDraft, box: keyof TermsBoxes, text: string): void {
    line.boxes[box] = text;
    const value = box === "cushionWeeks" ? weeksOf(text) : penceOf(text);
    if (value !== "fault") this.setTerms(line, { [box]: value });
  }

  /** Takes in what was typed into the box of an amount. */
  writeAmount(line: MoneyDraft, text: string): void {
    line.text = text;
    const pence = penceOf(text);
    if (pence !== "fault") line.pence = pence;
  }

  get hasReserveFault(): boolean {
    return this.#contingency() === "fault";
  }

  /** Returns the command, without lines that nobody has named yet; nothing while there is no name. */
  command(): Command | undefined {
    if (this.name.trim() === "") return undefined;
    const contingency = this.#contingency();
    return {
      type: "describePerson",
      circle: this.circle,
      name: this.name.trim(),
      born: this.born || null,
      members: this.members.filter(({ name }) => name.trim() !== "").map(memberOf),
      allocations: this.money.map(allocationOf),
      contingency: contingency === "fault" ? null : contingency,
    };
  }

  #contingency(): Contingency | null | "fault" {
    if (this.reserve === "none") return null;
    if (this.reserve === "percent") {
      const basisPoints = basisPointsOf(this.percent);
      return typeof basisPoints === "number" ? { basisPoints } : basisPoints;
    }
    const pence = penceOf(this.amount);
    return typeof pence === "number" ? { pence } : pence;
  }
}

function memberOf(draft: MemberDraft): CircleMember {
  const { id, name, relation, perspective, paid, invitation } = draft;
  return {
    id,
    name: name.trim(),
    relation: relation.trim(),
    perspective,
    paid,
    invitation: invitation === "" ? null : invitation,
  };
}

function allocationOf({ stream, pence, period, status, terms }: MoneyDraft): Allocation {
  const { from, until } = terms;
  // Dates the wrong way round wait until they are put right.
  const dates = endsTooSoon(terms) ? { from: null, until: null } : { from, until };
  const words = {
    confirmedBy: terms.confirmedBy.trim(),
    restrictions: terms.restrictions.trim(),
  };
  return {
    stream,
    pence: hasAmount(status) ? pence : null,
    period,
    status,
    terms: { ...terms, ...words, ...dates },
  };
}

/** Tells whether an amount ends before it begins. */
export function endsTooSoon({ from, until }: AllocationTerms): boolean {
  return from !== null && until !== null && from > until;
}

/** The most weeks' money that may build up, as the host takes it. */
const MOST_WEEKS = 520;

/** Reads a number of weeks: nothing for an empty box, "fault" for what is none. */
export function weeksOf(typed: string): number | null | "fault" {
  const text = typed.trim();
  if (text === "") return null;
  return /^\d{1,3}$/.test(text) && Number(text) <= MOST_WEEKS ? Number(text) : "fault";
}

function boxesOf({ balance, committed, cushionWeeks }: AllocationTerms): TermsBoxes {
  return {
    balance: poundsText(balance),
    committed: poundsText(committed),
    cushionWeeks: cushionWeeks === null ? "" : `${cushionWeeks}`,
  };
}

/** Returns an id that one can read in an address: "amara", or a made one where that is not free. */
export function circleIdFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 24);
  return plain.length > 1 && !taken.includes(plain) ? plain : newId();
}
