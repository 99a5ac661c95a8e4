/** One's own part of what is shared, in words. */
import { words } from "../../../language";
import { percentText, pounds, poundsOf } from "../../../parts/pounds";
import type { PartView, ProposalView, SharedKind } from "../../../protocol";
import { lengthIn } from "../week/length";

/** How much of it is there for the person: hours, or nights. */
export function timeOf(kind: SharedKind, received: number): string {
  if (kind === "Night") return words("sharing-nights", { nights: received });
  return words("sharing-a-week", { amount: lengthIn(received) });
}

/** What a change is, in one line. */
export function headingOf({ now, then, label, isMine }: ProposalView): string {
  if (then === null) return words(isMine ? "sharing-i-leave" : "sharing-ends", { label });
  return words(now === null ? "sharing-begins" : "sharing-changes", { label });
}

export interface Row {
  readonly name: string;
  readonly now: string;
  readonly next: string;
}

/** One's own part before and after: time, and what was agreed; money only where it may be seen. */
export function rowsOf({ kind, now, then }: ProposalView, hasMoney: boolean): Row[] {
  const nothing = words("sharing-nothing");
  const row = (name: string, say: (part: PartView) => string): Row => ({
    name,
    now: now ? say(now) : nothing,
    next: then ? say(then) : nothing,
  });
  const hasWeight = (now ?? then)?.basisPoints !== null || then?.basisPoints !== null;
  return [
    row(words("sharing-time"), (part) => timeOf(kind, part.received)),
    ...(kind === "Core" && hasWeight
      ? [row(words("sharing-part"), ({ basisPoints }) => partText(basisPoints))]
      : []),
    ...(hasMoney
      ? [
          row(words("sharing-pay"), ({ weekly }) =>
            words("sharing-a-week", { amount: pounds(weekly) }),
          ),
        ]
      : []),
  ];
}

function partText(basisPoints: number | null): string {
  if (basisPoints === null) return words("sharing-nothing");
  return words("sharing-percent", { percent: percentText(basisPoints) });
}

/** "If this happens you pay …" */
export function payWords({ now, then }: ProposalView): string {
  if (then === null) return words("sharing-pay-nothing");
  const amount = pounds(then.weekly);
  const more = then.weekly - (now?.weekly ?? 0);
  if (now === null || more === 0) return words("sharing-pay-same", { amount });
  const by = poundsOf(more);
  return words(more > 0 ? "sharing-pay-more" : "sharing-pay-less", { amount, by });
}
