/** The sentence for a host's code. Nobody branches on the sentence. Needs the words "rejection". */
import { words } from "../language";
import type { ErrorCode, Rejection } from "../protocol";

/** Returns why the rules of the day said no. */
export function whyNot(rejection: Rejection): string {
  if (rejection.type === "notLeading") {
    return words("rejection-notLeading", { name: rejection.name });
  }
  if (rejection.type === "onHold") {
    return words("rejection-onHold", { reason: rejection.reason, by: rejection.by });
  }
  if (rejection.type === "badForm") return words(`rejection-badForm-${rejection.fault}`);
  return "most" in rejection
    ? words(`rejection-${rejection.type}`, { most: rejection.most })
    : words(`rejection-${rejection.type}`);
}

/** Returns what went wrong outside the rules, and what one can do. */
export function whatWentWrong(error: ErrorCode): string {
  return words(`rejection-${error}`);
}
