/** The questions of looking back, and what can be decided. */

/** Four questions, and one more. */
export const questions = ["tried", "learned", "pleased", "concerned", "next"] as const;

export const questionKeys = {
  tried: "goals-review-tried",
  learned: "goals-review-learned",
  pleased: "goals-review-pleased",
  concerned: "goals-review-concerned",
  next: "goals-review-then",
} as const;

export const decisions = ["Keep", "Change", "Stop"] as const;
