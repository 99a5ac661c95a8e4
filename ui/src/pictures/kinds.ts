/** What kind of time an item of the agenda is: its drawing, and whether one rests in it. */
import type { Component } from "svelte";
import Coffee from "@lucide/svelte/icons/coffee";
import Flag from "@lucide/svelte/icons/flag";
import Hand from "@lucide/svelte/icons/hand";
import MessagesSquare from "@lucide/svelte/icons/messages-square";
import Pencil from "@lucide/svelte/icons/pencil";
import Users from "@lucide/svelte/icons/users";
import Utensils from "@lucide/svelte/icons/utensils";
import type { ItemKind } from "../protocol";

export const kindIcons: Record<ItemKind, Component> = {
  Welcome: Hand,
  TableWork: Pencil,
  ShareRound: MessagesSquare,
  Break: Coffee,
  Meal: Utensils,
  Plenary: Users,
  WrapUp: Flag,
};

/** Tells whether people leave the tables, and want to know when to come back. */
export function isRest(kind: ItemKind): boolean {
  return kind === "Break" || kind === "Meal";
}
