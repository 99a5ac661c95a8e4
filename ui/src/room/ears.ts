/** How a device stands to the day, and who wants to hear what the host says. */
import type { CircleId, ErrorCode, HostFrame, HostingView, JoinCard, Revision } from "../protocol";

/** How this device stands to the day. */
export type Standing =
  /** It has not been in since the page was opened, and the host has not answered yet. */
  | { is: "connecting" }
  /** The host wants to know who this is; `error` says why what was shown did not do. */
  | { is: "outside"; error: ErrorCode | null }
  /** The code was right, and a circle has to be chosen. */
  | { is: "choosing"; event: string; cards: JoinCard[] }
  | { is: "in" }
  /** It was in, and the line is gone since then (this device's time, in milliseconds). */
  | { is: "cutOff"; since: number };

/** Who holds the plan of one circle and wants to hear of it. */
export interface PlanEars {
  readonly event: string;
  readonly circle: CircleId;
  /** The last revision of the plan that is held whole. */
  have: () => Revision | undefined;
  hear: (frame: Extract<HostFrame, { type: "plan" }>) => void;
  /** Which laptop hosts the day, and how far the spare one is. */
  isUnder: (hosting: HostingView) => void;
  /** It was deleted for good: nothing of it is kept or sent any more. */
  forget: () => void;
}

/** What the host says beside views, plans and replies: pictures, and the plan as it was. */
export type AsideFrame = Extract<
  HostFrame,
  {
    type:
      | "pictureHave"
      | "pictureRefused"
      | "picturePart"
      | "pictureHere"
      | "history"
      | "planAt"
      | "pastRefused"
      | "printProgress"
      | "formHave"
      | "accesses"
      | "whoSees"
      | "whatGoes"
      | "erased";
  }
>;

/** Who asks the host for such things and wants to hear of them. */
export interface AsideEars {
  hearAside: (frame: AsideFrame) => void;
  /** The device is in, for the first time or again: whatever was asked has to be asked again. */
  isIn: () => void;
  /** What this device held was deleted for good. */
  forget?: () => void;
}
