/** What has to be known about a part of the cover before it is settled. */
import {
  type JsonValue,
  type RecordState,
  type SupportTier,
  numberOf,
  textOf,
} from "../../../protocol";
import { tierOf } from "./ideas";

/** What is still to be asked. */
export type Ask =
  | "who"
  | "yes"
  | "keepOn"
  | "fallback"
  | "watches"
  | "watchConsent"
  | "offSwitch"
  | "responds"
  | "shared"
  | "staff";

type Fields = RecordState["fields"];

/** Returns what is still to be asked, in the order in which one asks. */
export function stillToAsk(mix: RecordState): readonly Ask[] {
  const tier = tierOf(mix);
  return tier === undefined ? [] : (asks[tier]?.(mix.fields) ?? []);
}

/** Without these nobody can rely on it: a yes that is somebody's own. */
const sure: ReadonlySet<Ask> = new Set(["yes", "watchConsent", "offSwitch"]);

/**
 * Whether nobody can rely on it: somebody's own yes is missing or has been taken back, or they
 * cannot keep it up.
 */
export function isUncertain(mix: RecordState): boolean {
  const asks = stillToAsk(mix);
  return asks.some((ask) => sure.has(ask)) || cannotKeepOn(mix);
}

function cannotKeepOn(mix: RecordState): boolean {
  const tier = tierOf(mix);
  const isAsked = tier === "FamilyFriends" || tier === "Community";
  return isAsked && mix.fields["can_keep_on"]?.value === "No";
}

/** Whether anybody is named who helps or answers. */
export function isNamed(fields: Fields): boolean {
  return textOf(fields["who"]?.value).trim() !== "" || textOf(fields["helper"]?.value) !== "";
}

const asks: Partial<Record<SupportTier, (fields: Fields) => Ask[]>> = {
  FamilyFriends: (fields) => [
    ...unless("who", isNamed(fields)),
    ...unless("yes", fields["agreed"]?.value === true),
    ...unless("keepOn", has(fields["can_keep_on"]?.value)),
    ...unless("fallback", has(fields["fallback"]?.value)),
  ],
  Community: (fields) => [
    ...unless("who", isNamed(fields)),
    ...unless("yes", fields["agreed"]?.value === true),
    ...unless("keepOn", has(fields["can_keep_on"]?.value)),
    ...unless("fallback", has(fields["fallback"]?.value)),
  ],
  Technology: (fields) => {
    const watches = fields["watches"]?.value;
    const isYes = (name: string) => textOf(fields[name]?.value) === "Yes";
    return [
      ...unless("watches", typeof watches === "boolean"),
      ...unless("watchConsent", watches !== true || isYes("watch_consent")),
      ...unless("offSwitch", watches !== true || isYes("off_switch")),
      ...unless("responds", isNamed(fields)),
      ...unless("fallback", has(fields["fallback"]?.value)),
    ];
  },
  SharedPaid: (fields) => unless("shared", has(fields["shared_activity"]?.value)),
  MoreThanOne: (fields) => unless("staff", (numberOf(fields["staff"]?.value) ?? 0) >= 2),
};

function unless(ask: Ask, isThere: boolean): Ask[] {
  return isThere ? [] : [ask];
}

function has(value: JsonValue | undefined): boolean {
  return textOf(value).trim() !== "";
}
