/** The words in which help is asked for. */
export const needs = ["None", "Prompt", "Some", "Full"] as const;
export type Need = (typeof needs)[number];

export const ratios = ["None", "OneToOne", "TwoToOne", "Group"] as const;
