/** Every paper that one can choose: where it stands in the list, its picture, and what it asks. */
import BookOpen from "@lucide/svelte/icons/book-open";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import ChartColumn from "@lucide/svelte/icons/chart-column";
import CircleDot from "@lucide/svelte/icons/circle-dot";
import ClipboardCheck from "@lucide/svelte/icons/clipboard-check";
import ClipboardList from "@lucide/svelte/icons/clipboard-list";
import Clock from "@lucide/svelte/icons/clock";
import Coins from "@lucide/svelte/icons/coins";
import DoorOpen from "@lucide/svelte/icons/door-open";
import Eye from "@lucide/svelte/icons/eye";
import FilePen from "@lucide/svelte/icons/file-pen-line";
import FileText from "@lucide/svelte/icons/file-text";
import Goal from "@lucide/svelte/icons/goal";
import GraduationCap from "@lucide/svelte/icons/graduation-cap";
import HandHelping from "@lucide/svelte/icons/hand-helping";
import HeartHandshake from "@lucide/svelte/icons/heart-handshake";
import IdCard from "@lucide/svelte/icons/id-card";
import Landmark from "@lucide/svelte/icons/landmark";
import ListChecks from "@lucide/svelte/icons/list-checks";
import MapIcon from "@lucide/svelte/icons/map";
import MessageCircle from "@lucide/svelte/icons/message-circle";
import Package from "@lucide/svelte/icons/package";
import PenLine from "@lucide/svelte/icons/pen-line";
import QrCode from "@lucide/svelte/icons/qr-code";
import Route from "@lucide/svelte/icons/route";
import ScrollText from "@lucide/svelte/icons/scroll-text";
import Table from "@lucide/svelte/icons/table";
import Target from "@lucide/svelte/icons/target";
import UserRound from "@lucide/svelte/icons/user-round";
import Users from "@lucide/svelte/icons/users";
import type { Component } from "svelte";
import type { Dress, PaperKind, Reader } from "../../../protocol";
import { dresses } from "../../../room/paper";

export type Kind = PaperKind;
export type Group = "person" | "event" | "official" | "door";

export const groups: readonly { id: Group; kinds: readonly Kind[] }[] = [
  {
    id: "person",
    kinds: [
      "pack",
      "outcomeSummary",
      "profile",
      "week",
      "support",
      "money",
      "outcomes",
      "actionPlan",
      "objectives",
      "decisionAgreement",
      "communicationChart",
      "relationshipCircle",
      "path",
      "map",
      "accessLog",
    ],
  },
  {
    id: "event",
    kinds: [
      "actions",
      "runSheet",
      "blankSheets",
      "attendance",
      "plannedActual",
      "rollUp",
      "timing",
    ],
  },
  { id: "official", kinds: ["supportPlan", "ehcPlan", "ownForm"] },
  { id: "door", kinds: ["joiningCards", "nameCards", "doorSign"] },
];

/** What a paper asks before it is made. */
export interface Asks {
  readonly icon: Component;
  /** It is made of people: of one, or of everyone. */
  readonly ofPeople: boolean;
  /** For whom it can be made, the usual one first; one alone is not asked. */
  readonly readers: readonly Reader[];
  readonly dresses: readonly Dress[];
  /** Private notes can stand in it. */
  readonly mayBePrivate: boolean;
}

const plain: readonly Dress[] = ["standard", "large", "larger"];
const asIs: readonly Dress[] = ["standard"];
const own: readonly Reader[] = ["family"];
const everybody: readonly Reader[] = ["family", "authority", "supportTeam"];
const authorityFirst: readonly Reader[] = ["authority", "family", "supportTeam"];
const teamFirst: readonly Reader[] = ["supportTeam", "family", "authority"];

function life(icon: Component, more: Partial<Asks> = {}): Asks {
  return { icon, ofPeople: true, readers: everybody, dresses, mayBePrivate: true, ...more };
}
function official(icon: Component): Asks {
  return life(icon, { readers: authorityFirst, dresses: plain });
}
function day(icon: Component, more: Partial<Asks> = {}): Asks {
  return { icon, ofPeople: false, readers: own, dresses: plain, mayBePrivate: false, ...more };
}
function door(icon: Component, ofPeople: boolean): Asks {
  return { icon, ofPeople, readers: own, dresses: asIs, mayBePrivate: false };
}

export const asks: Record<Kind, Asks> = {
  pack: life(Package),
  outcomeSummary: life(BookOpen),
  profile: life(UserRound),
  week: life(CalendarDays),
  support: life(HandHelping),
  money: life(Coins),
  outcomes: life(Target),
  actionPlan: life(ListChecks),
  objectives: life(Goal, { readers: teamFirst }),
  decisionAgreement: life(HeartHandshake),
  communicationChart: life(MessageCircle),
  relationshipCircle: life(CircleDot),
  path: life(Route, { dresses: asIs }),
  map: life(MapIcon, { dresses: asIs }),
  accessLog: life(Eye, { readers: own, dresses: plain, mayBePrivate: false }),
  supportPlan: official(Landmark),
  ehcPlan: official(GraduationCap),
  ownForm: life(FilePen, { readers: authorityFirst, dresses: asIs }),
  actions: day(ClipboardList),
  runSheet: day(ScrollText),
  blankSheets: day(PenLine),
  attendance: day(ClipboardCheck),
  plannedActual: day(Clock),
  rollUp: day(ChartColumn, { readers: ["family", "authority"] }),
  timing: day(Table, { dresses: asIs }),
  joiningCards: door(QrCode, true),
  nameCards: door(IdCard, true),
  doorSign: door(DoorOpen, false),
};

/** Pictures of the kinds of file. */
export const formatIcons = { pdf: FileText, html: Users, docx: PenLine } as const;

/** Tells whether whoever reads it has to be named, and the person asked. */
export function isForOthers(kind: Kind, reader: Reader): boolean {
  return asks[kind].ofPeople && reader !== "family";
}
