/** Where help comes from: the drawing and the colour that go with each tier, on every face. */
import type { Component } from "svelte";
import CirclePause from "@lucide/svelte/icons/circle-pause";
import HandHelping from "@lucide/svelte/icons/hand-helping";
import HeartHandshake from "@lucide/svelte/icons/heart-handshake";
import PersonStanding from "@lucide/svelte/icons/person-standing";
import Smartphone from "@lucide/svelte/icons/smartphone";
import Trees from "@lucide/svelte/icons/trees";
import UserPlus from "@lucide/svelte/icons/user-plus";
import Users from "@lucide/svelte/icons/users";
import type { Part } from "../parts/look";
import type { SupportTier } from "../protocol";

export const tierIcons: Record<SupportTier, Component> = {
  Myself: PersonStanding,
  FamilyFriends: HeartHandshake,
  Community: Trees,
  Technology: Smartphone,
  SharedPaid: Users,
  PaidOneToOne: HandHelping,
  MoreThanOne: UserPlus,
  NotNow: CirclePause,
};

export const tierParts: Record<SupportTier, Part> = {
  Myself: "good",
  FamilyFriends: "fun",
  Community: "home",
  Technology: "learning",
  SharedPaid: "paid",
  PaidOneToOne: "paid",
  MoreThanOne: "paid",
  NotNow: "day",
};
