/** Where a block stands: the drawing that goes with each word. */
import type { Component } from "svelte";
import CircleAlert from "@lucide/svelte/icons/circle-alert";
import CircleCheck from "@lucide/svelte/icons/circle-check";
import CircleDashed from "@lucide/svelte/icons/circle-dashed";
import Eye from "@lucide/svelte/icons/eye";
import Lightbulb from "@lucide/svelte/icons/lightbulb";
import MessageCircleQuestionMark from "@lucide/svelte/icons/message-circle-question-mark";
import PersonStanding from "@lucide/svelte/icons/person-standing";
import Sprout from "@lucide/svelte/icons/sprout";
import ThumbsUp from "@lucide/svelte/icons/thumbs-up";
import type { Standing } from "./cover";

export const standingIcons: Record<Standing, Component> = {
  none: PersonStanding,
  unsaid: MessageCircleQuestionMark,
  noIdeas: CircleDashed,
  ideas: Lightbulb,
  tested: ThumbsUp,
  partly: CircleDashed,
  uncertain: CircleAlert,
  trying: Sprout,
  look: Eye,
  settled: CircleCheck,
};
