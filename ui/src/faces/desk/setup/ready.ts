/** What has to be seen to before the day: where each line is answered, and how the lines are told. */
import Accessibility from "@lucide/svelte/icons/accessibility";
import BookOpen from "@lucide/svelte/icons/book-open";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import CircleUser from "@lucide/svelte/icons/circle-user-round";
import HandCoins from "@lucide/svelte/icons/hand-coins";
import Handshake from "@lucide/svelte/icons/handshake";
import ListOrdered from "@lucide/svelte/icons/list-ordered";
import MapPin from "@lucide/svelte/icons/map-pin";
import ShieldCheck from "@lucide/svelte/icons/shield-check";
import Signpost from "@lucide/svelte/icons/signpost";
import UserPlus from "@lucide/svelte/icons/user-plus";
import UserX from "@lucide/svelte/icons/user-x";
import Users from "@lucide/svelte/icons/users";
import type { Component } from "svelte";
import type { CircleTile, DeskView, PrepItem, Prepared } from "../../../protocol";
import type { Desk, PersonPart } from "../desk.svelte";

export const itemIcons: Record<PrepItem, Component> = {
  Date: CalendarDays,
  Agenda: ListOrdered,
  People: Users,
  SafetyBrief: ShieldCheck,
  Venue: MapPin,
  LocalOffer: Signpost,
  AccessNeeds: Accessibility,
  Supporter: UserPlus,
  Consent: Handshake,
  Allocation: HandCoins,
  KnownAlready: BookOpen,
  DraftProfile: CircleUser,
  NotInvited: UserX,
};

/** Where a person's lines are answered. */
const personParts: Partial<Record<PrepItem, PersonPart>> = {
  AccessNeeds: "needs",
  Supporter: "who",
  Consent: "agreed",
  Allocation: "money",
  KnownAlready: "known",
  DraftProfile: "known",
  NotInvited: "who",
};

/** Opens the place where a line is answered. */
export function openPlace(desk: Desk, { item, circle }: Prepared): void {
  if (circle !== null) return desk.preparePerson(circle, personParts[item] ?? "who");
  switch (item) {
    case "Agenda":
      return desk.prepare("agenda");
    case "SafetyBrief":
      return desk.prepareDay("safety");
    case "Venue":
    case "LocalOffer":
      return desk.prepareDay("place");
    case "Date":
      return desk.prepareDay("about");
    case "People":
    case "AccessNeeds":
    case "Supporter":
    case "Consent":
    case "Allocation":
    case "KnownAlready":
    case "DraftProfile":
    case "NotInvited":
      return desk.prepare("people");
  }
}

/** Tells which part of a person a line belongs to. */
export function partOf(item: PrepItem): PersonPart {
  return personParts[item] ?? "who";
}

export interface Counts {
  blocks: number;
  warns: number;
}

export function countsOf(lines: readonly Prepared[]): Counts {
  const count = (state: Prepared["state"]) => lines.filter((line) => line.state === state).length;
  return { blocks: count("Blocks"), warns: count("Warns") };
}

/** What the day should not begin without. */
export function needed(lines: readonly Prepared[]): Prepared[] {
  return lines.filter(({ state }) => state === "Blocks");
}

/** Tells whether the day would begin now without something that it should not begin without. */
export function beginsUnready({ agenda, checklist, isRehearsal }: DeskView): boolean {
  const isFirst = agenda.runs.length === 0 && !agenda.isOver;
  return isFirst && !isRehearsal && needed(checklist).length > 0;
}

/** The lines that are still open, what the day should not begin without first. */
export function openLines(lines: readonly Prepared[]): Prepared[] {
  return [...needed(lines), ...lines.filter(({ state }) => state === "Warns")];
}

export interface OfPerson {
  tile: CircleTile;
  open: Prepared[];
}

/** What is open for each person, in the order of the circles. Pretend ones need nothing. */
export function byPerson(lines: readonly Prepared[], circles: readonly CircleTile[]): OfPerson[] {
  return circles
    .filter(({ isPretend }) => !isPretend)
    .map((tile) => ({
      tile,
      open: openLines(lines.filter(({ circle }) => circle === tile.circle)),
    }));
}
