/** The steps of the path of one block, and the drawing that goes with each. */
import type { Component } from "svelte";
import Blocks from "@lucide/svelte/icons/blocks";
import Lightbulb from "@lucide/svelte/icons/lightbulb";
import MessageCircleQuestionMark from "@lucide/svelte/icons/message-circle-question-mark";
import ShieldCheck from "@lucide/svelte/icons/shield-check";
import ThumbsUp from "@lucide/svelte/icons/thumbs-up";

export const steps = ["need", "ideas", "test", "mix", "safe"] as const;
export type StepId = (typeof steps)[number];

export const stepIcons: Record<StepId, Component> = {
  need: MessageCircleQuestionMark,
  ideas: Lightbulb,
  test: ThumbsUp,
  mix: Blocks,
  safe: ShieldCheck,
};
