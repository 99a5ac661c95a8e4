/** What is special about a table now, each with a drawing, a shape and a word. */
import type { Component } from "svelte";
import Armchair from "@lucide/svelte/icons/armchair";
import CircleCheck from "@lucide/svelte/icons/circle-check";
import ClockPlus from "@lucide/svelte/icons/clock-plus";
import Coffee from "@lucide/svelte/icons/coffee";
import DoorOpen from "@lucide/svelte/icons/door-open";
import Drama from "@lucide/svelte/icons/drama";
import Hand from "@lucide/svelte/icons/hand";
import Moon from "@lucide/svelte/icons/moon";
import UserRound from "@lucide/svelte/icons/user-round";
import { words } from "../../../language";
import type { CircleTile, PauseKind, Signal } from "../../../protocol";
import { MINUTE, clockTime } from "../../../room/agenda";
import { minutesSince } from "./table";

/** The outline says the same as the word, for whoever sees no colours. */
export type Outline = "round" | "square" | "double" | "dashed" | "plain";

export interface Mark {
  readonly id: string;
  readonly icon: Component;
  readonly outline: Outline;
  readonly text: string;
  /** How long it has been so, in short. */
  readonly since?: string | undefined;
}

const signals: Record<Signal, { icon: Component; outline: Outline }> = {
  Ready: { icon: CircleCheck, outline: "round" },
  MoreTime: { icon: ClockPlus, outline: "double" },
  Help: { icon: Hand, outline: "square" },
};

export const restIcons: Record<PauseKind, Component> = {
  Break: Coffee,
  QuietRoom: Armchair,
  Left: DoorOpen,
  AnotherDay: Moon,
};

/** Returns the marks of a table; most have none. */
export function marksOf(tile: CircleTile, now: number): Mark[] {
  return [signalMark(tile, now), restMark(tile, now), lateMark(tile), pretendMark(tile)].filter(
    (mark) => mark !== undefined,
  );
}

function signalMark({ table }: CircleTile, now: number): Mark | undefined {
  const { signal, signalledAt } = table;
  if (signal === null) return undefined;
  const minutes = signalledAt === null ? 0 : minutesSince(signalledAt, now);
  const since = minutes > 0 ? words("tables-for-minutes", { minutes }) : undefined;
  return { id: "signal", ...signals[signal], text: words(`tables-signal-${signal}`), since };
}

function restMark({ table }: CircleTile, now: number): Mark | undefined {
  const { pause } = table;
  if (!pause) return undefined;
  const at = pause.backAt === null ? undefined : Date.parse(pause.backAt);
  const icon = restIcons[pause.kind];
  const kind = words(`tables-rest-${pause.kind}`);
  const text = pause.goesOn ? words("tables-rest-goes-on", { kind }) : kind;
  if (at === undefined) return { id: "rest", icon, outline: "dashed", text };
  // Within a minute of its end a rest is still a rest.
  const isOver = at + MINUTE <= now;
  const time = clockTime(at);
  const since = isOver
    ? words("tables-rest-was-till", { time })
    : words("tables-rest-till", { time });
  return { id: "rest", icon, outline: "dashed", text, since };
}

function lateMark({ table }: CircleTile): Mark | undefined {
  const late = table.here.filter(({ is }) => is === "Late");
  const [first] = late;
  if (!first) return undefined;
  const text =
    late.length === 1
      ? words("tables-late-one", { name: first.name })
      : words("tables-late-many", { people: late.length });
  return { id: "late", icon: UserRound, outline: "plain", text };
}

function pretendMark({ isPretend }: CircleTile): Mark | undefined {
  if (!isPretend) return undefined;
  return { id: "pretend", icon: Drama, outline: "plain", text: words("tables-pretend") };
}
