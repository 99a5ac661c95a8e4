/** The ways in which a week can be looked at. */
export const looks = ["week", "month", "compare", "options"] as const;
export type Look = (typeof looks)[number];
