/** What money buys, as far as a funder's rules tell it apart. */
import type { Spending } from "../protocol";

export const spendings = [
  "Support",
  "Learning",
  "Health",
  "Equipment",
  "Activities",
  "Travel",
  "Fees",
  "Other",
] as const satisfies readonly Spending[];
