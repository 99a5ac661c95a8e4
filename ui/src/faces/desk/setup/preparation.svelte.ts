/** What a person, and what the day, needs: as it is typed in, and the command that says so. */
import type { Command, DayPreparation, NotInvited, Preparation } from "../../../protocol";
import { newId } from "../../../room/id";

export interface NotInvitedDraft extends NotInvited {
  readonly key: string;
}

/** What is asked about access and comfort, in the order in which it is asked. */
export const needs = [
  "senses",
  "communication",
  "language",
  "format",
  "mobility",
  "food",
  "medication",
  "quietSpace",
  "comfort",
  "bestTime",
  "helpsToLeave",
] as const satisfies readonly (keyof Preparation)[];

/** What is asked about the day: how it stays safe, and what the place has. */
export const safetyNeeds = ["safeguardingLead", "emergencies", "seating"] as const;
export const placeNeeds = ["access", "quietRoom", "toilet", "powerAndWall", "localOffer"] as const;
export type DayNeed = (typeof safetyNeeds)[number] | (typeof placeNeeds)[number];

export class PreparationDraft {
  said: Preparation;
  notInvited: NotInvitedDraft[];

  constructor(
    readonly circle: string,
    preparation: Preparation,
  ) {
    const notInvited = preparation.notInvited.map((one) => ({ ...one, key: newId() }));
    this.said = $state({ ...preparation });
    this.notInvited = $state(notInvited);
  }

  addNotInvited(): void {
    this.notInvited.push({ key: newId(), name: "", reason: "" });
  }

  /** Returns the command, without lines that nobody has named yet. */
  command(): Command {
    const notInvited = this.notInvited
      .filter(({ name }) => name.trim() !== "")
      .map(({ name, reason }) => ({ name: name.trim(), reason: reason.trim() }));
    const preparation = { ...$state.snapshot(this.said), notInvited };
    return { type: "preparePerson", circle: this.circle, preparation };
  }
}

export class DayPreparationDraft {
  said: DayPreparation;

  constructor(preparation: DayPreparation) {
    this.said = $state({ ...preparation });
  }

  command(): Command {
    return { type: "prepareDay", preparation: $state.snapshot(this.said) };
  }
}

/** Somebody who must not be invited and is in the circle all the same: by name, however written. */
export function invitedAllTheSame(
  notInvited: readonly NotInvited[],
  members: readonly { name: string }[],
): string[] {
  const plain = (name: string) => name.trim().toLocaleLowerCase();
  const names = new Set(members.map(({ name }) => plain(name)));
  return notInvited.map(({ name }) => name.trim()).filter((name) => name && names.has(plain(name)));
}
