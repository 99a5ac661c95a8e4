/** How an idea stood up to the two questions: the drawing that goes with each word. */
import type { Component } from "svelte";
import CircleCheck from "@lucide/svelte/icons/circle-check";
import CircleX from "@lucide/svelte/icons/circle-x";
import MessageCircleQuestionMark from "@lucide/svelte/icons/message-circle-question-mark";
import Sprout from "@lucide/svelte/icons/sprout";
import type { Verdict } from "./ideas";

export const verdictIcons: Record<Verdict, Component> = {
  askPerson: MessageCircleQuestionMark,
  askOthers: MessageCircleQuestionMark,
  notForMe: CircleX,
  notEnough: CircleX,
  ready: CircleCheck,
  readyToTry: Sprout,
};
