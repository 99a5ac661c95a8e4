/** Whose view a note is, and which part of the day: the drawing that goes with each word. */
import type { Component } from "svelte";
import Briefcase from "@lucide/svelte/icons/briefcase";
import CircleUser from "@lucide/svelte/icons/circle-user-round";
import HandHelping from "@lucide/svelte/icons/hand-helping";
import HeartPulse from "@lucide/svelte/icons/heart-pulse";
import House from "@lucide/svelte/icons/house";
import MessageCircle from "@lucide/svelte/icons/message-circle";
import Moon from "@lucide/svelte/icons/moon";
import School from "@lucide/svelte/icons/school";
import Smile from "@lucide/svelte/icons/smile";
import Sun from "@lucide/svelte/icons/sun";
import Sunrise from "@lucide/svelte/icons/sunrise";
import Sunset from "@lucide/svelte/icons/sunset";
import type { PersonColour } from "../parts/look";
import type { DayPart, Perspective } from "../protocol";

export const viewIcons: Record<Perspective, Component> = {
  Person: MessageCircle,
  Family: House,
  Friend: Smile,
  Staff: HandHelping,
  School,
  Health: HeartPulse,
  SocialCare: Briefcase,
  Other: CircleUser,
};

export const partIcons: Record<DayPart, Component> = {
  AM: Sunrise,
  PM: Sun,
  Eve: Sunset,
  Night: Moon,
};

const colours: readonly PersonColour[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** Returns the colour of a circle from its place among the circles, which counts from nought. */
export function colourOfPlace(place: number): PersonColour {
  return colours[place % colours.length] ?? 1;
}
