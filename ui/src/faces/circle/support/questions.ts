/** The questions that each tier asks the person. */
import type { Key } from "../../../language";
import type { SupportTier } from "../../../protocol";

const questions: Record<SupportTier, readonly Key[]> = {
  Myself: ["support-ask-myself-1", "support-ask-myself-2", "support-ask-myself-3"],
  FamilyFriends: ["support-ask-family-1", "support-ask-family-2", "support-ask-family-3"],
  Community: ["support-ask-community-1", "support-ask-community-2", "support-ask-community-3"],
  Technology: ["support-ask-technology-1", "support-ask-technology-2", "support-ask-technology-3"],
  SharedPaid: ["support-ask-shared-1", "support-ask-shared-2", "support-ask-shared-3"],
  PaidOneToOne: ["support-ask-paid-1", "support-ask-paid-2", "support-ask-paid-3"],
  MoreThanOne: ["support-ask-more-1", "support-ask-more-2"],
  NotNow: ["support-ask-not-now-1", "support-ask-not-now-2"],
};

export function questionsOf(tier: SupportTier): readonly Key[] {
  return questions[tier];
}
