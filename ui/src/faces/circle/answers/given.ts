/** What a note says beside its words: whose voice, how it is known, and answers without words. */
import type { Component } from "svelte";
import Clock from "@lucide/svelte/icons/clock-3";
import Moon from "@lucide/svelte/icons/moon";
import SkipForward from "@lucide/svelte/icons/skip-forward";
import { type JsonValue, type RecordState, oneOf, textOf } from "../../../protocol";

export const voices = ["Own", "Supported", "OnBehalf"] as const;
export const sources = ["Said", "Shown", "Observed", "BestGuess"] as const;
export const withoutWords = ["NotToday", "Skip", "AskLater"] as const;

export type WithoutWords = (typeof withoutWords)[number];

export const withoutWordsIcons: Record<WithoutWords, Component> = {
  NotToday: Moon,
  Skip: SkipForward,
  AskLater: Clock,
};

/** Fields of a note that two people may have set to different things. */
export const choiceFields = [
  "symbol",
  "picture",
  "answer",
  "voice",
  "source",
  "checked",
  "recorded_on",
  "private",
] as const;

export type ChoiceField = (typeof choiceFields)[number];

/** Returns a field of a note as a text; empty for none. */
export function textIn(note: RecordState | undefined, field: string): string {
  return textOf(note?.fields[field]?.value);
}

/** Returns the answer without words that a note gives, if it gives one. */
export function withoutWordsIn(note: RecordState | undefined): WithoutWords | undefined {
  return oneOf(withoutWords, note?.fields["answer"]?.value);
}

export function isOn(note: RecordState | undefined, field: string): boolean {
  return note?.fields[field]?.value === true;
}

/** Somebody's best guess, which nobody has checked yet. */
export function isGuess(note: RecordState | undefined): boolean {
  return textIn(note, "source") === "BestGuess" && !isOn(note, "checked");
}

/** What becomes of a note, all in one go: it may not be there yet. */
export type Give = (fields: Record<string, JsonValue>) => void;
