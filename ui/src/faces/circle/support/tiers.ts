/** Where help can come from, in the order of this event: what costs money is looked at last. */
import type { SupportTier } from "../../../protocol";

/** The order that is recommended where nobody has chosen another. */
const recommended: readonly SupportTier[] = [
  "Myself",
  "FamilyFriends",
  "Community",
  "Technology",
  "SharedPaid",
  "PaidOneToOne",
];

export const tiers: readonly SupportTier[] = [...recommended, "MoreThanOne", "NotNow"];

type Paid = "SharedPaid" | "PaidOneToOne" | "MoreThanOne";

export function isPaid(tier: SupportTier): tier is Paid {
  return tier === "SharedPaid" || tier === "PaidOneToOne" || tier === "MoreThanOne";
}

/** Returns the tiers as they are looked at; "not now" stands apart and is none of them. */
export function tierOrder(asked: readonly SupportTier[] = recommended): readonly SupportTier[] {
  const known = new Set([...asked, ...recommended]);
  const plain = [...known].filter((tier) => tier !== "MoreThanOne" && tier !== "NotNow");
  const inOrder = [...plain.filter((tier) => !isPaid(tier)), ...plain.filter(isPaid)];
  return inOrder.flatMap((tier) => (tier === "PaidOneToOne" ? [tier, "MoreThanOne"] : [tier]));
}
