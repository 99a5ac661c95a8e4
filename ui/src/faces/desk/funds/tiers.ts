/** The order in which just enough support asks where help can come from. */
import type { SupportTier } from "../../../protocol";

/** Paid last, and shared before paid for one. */
export const recommended: readonly SupportTier[] = [
  "Myself",
  "FamilyFriends",
  "Community",
  "Technology",
  "SharedPaid",
  "PaidOneToOne",
];

/** Returns the order that holds: the event's, and what it leaves out where it is advised. */
export function orderOf(said: readonly SupportTier[]): SupportTier[] {
  return [...said, ...recommended.filter((tier) => !said.includes(tier))];
}

/** What is worth a thought about an order; nothing when paid support comes last, shared first. */
export function adviceOn(order: readonly SupportTier[]): "paid-last" | "shared-first" | undefined {
  const place = (tier: SupportTier) => order.indexOf(tier);
  const paid = Math.min(place("SharedPaid"), place("PaidOneToOne"));
  const unpaid: readonly SupportTier[] = ["Myself", "FamilyFriends", "Community", "Technology"];
  if (unpaid.some((tier) => place(tier) > paid)) return "paid-last";
  return place("SharedPaid") > place("PaidOneToOne") ? "shared-first" : undefined;
}
