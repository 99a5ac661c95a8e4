/** The order in which just enough support asks where help can come from. */
import type { SupportTier } from "../../../protocol";

/** Where help comes from that nobody is paid for: in which order is up to the organiser. */
const unpaid: readonly SupportTier[] = ["Myself", "FamilyFriends", "Community", "Technology"];

/** Paid support comes last, and shared before paid for one: that is what just enough means. */
export const paid: readonly SupportTier[] = ["SharedPaid", "PaidOneToOne"];

/** Returns the order that holds: the event's, and what it leaves out where it is advised. */
export function orderOf(said: readonly SupportTier[]): SupportTier[] {
  const first = said.filter((tier) => unpaid.includes(tier));
  return [...first, ...unpaid.filter((tier) => !first.includes(tier)), ...paid];
}

/** Returns how many of an order can change places: the paid ones at its end stay. */
export function movable(order: readonly SupportTier[]): number {
  return order.length - paid.length;
}
