/** The face that goes with an answer to a card, and its colour beside it. */
import type { Component } from "svelte";
import Frown from "@lucide/svelte/icons/frown";
import Meh from "@lucide/svelte/icons/meh";
import Smile from "@lucide/svelte/icons/smile";
import type { Part } from "../../../parts/look";
import type { Sorted } from "../../../protocol";

export const pileFaces: Record<Sorted, { icon: Component; part: Part }> = {
  Like: { icon: Smile, part: "good" },
  NotSure: { icon: Meh, part: "paid" },
  Dislike: { icon: Frown, part: "stop" },
};
