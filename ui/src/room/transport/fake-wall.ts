/** What the fake host would show on its wall: the picture of a worksheet as it is now. */
import {
  type MemberView,
  type Picture,
  type RecordState,
  type Template,
  type Weekday,
  oneOf,
  textOf,
  textsOf,
} from "../../protocol";
import type { FakePlan } from "./fake-plan";

const parts = ["AM", "PM", "Eve", "Night"] as const;
const days: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const views = [
  "Person",
  "Family",
  "Friend",
  "Staff",
  "School",
  "Health",
  "SocialCare",
  "Other",
] as const;

export interface Shown {
  plan: FakePlan;
  worksheets: readonly Template[];
  members: readonly MemberView[];
}

/** Returns the picture, or nothing when there is nothing that may be shown. */
export function pictureOf(shown: Shown, worksheet: string, only: string | null) {
  const picture = made(shown, worksheet, only);
  const isEmpty = picture === undefined || Object.values(picture).every(isNothing);
  return isEmpty ? undefined : picture;
}

function isNothing(part: unknown): boolean {
  return !Array.isArray(part) || part.length === 0;
}

function made(shown: Shown, worksheet: string, only: string | null): Picture | undefined {
  if (worksheet === "perfect-week") return week(shown.plan);
  if (worksheet === "outcomes-and-actions") return outcomes(shown);
  const template = shown.worksheets.find((one) => one.id === worksheet);
  if (!template) return undefined;
  const sections = template.sections
    .filter((section) => !section.isPrivate && (only === null || section.id === only))
    .map((section) => ({
      title: section.title,
      entries: shown.plan
        .list("entries")
        .filter(
          (one) => text(one, "worksheet") === worksheet && text(one, "section") === section.id,
        )
        .filter((one) => text(one, "text") !== "")
        .map((one) => ({
          record: one.id,
          text: text(one, "text"),
          perspective: oneOf(views, one.fields["perspective"]?.value) ?? null,
        })),
    }))
    .filter((section) => section.entries.length > 0);
  return { type: "sections", title: template.title, sections };
}

function week(plan: FakePlan): Picture {
  const blocks = plan.list("blocks").filter((one) => text(one, "activity") !== "");
  return {
    type: "week",
    blocks: blocks.map((one) => ({
      record: one.id,
      days: days.filter((day) => textsOf(one.fields["days"]?.value).includes(day)),
      part: oneOf(parts, one.fields["part"]?.value) ?? "AM",
      start: text(one, "start") || null,
      activity: text(one, "activity"),
    })),
  };
}

function outcomes({ plan, members }: Shown): Picture {
  return {
    type: "outcomes",
    outcomes: plan
      .list("outcomes")
      .map((one) => ({ record: one.id, text: text(one, "statement"), perspective: null })),
    actions: plan.list("actions").map((one) => ({
      record: one.id,
      what: text(one, "what"),
      owner: members.find((member) => member.id === text(one, "owner"))?.name ?? null,
      by: text(one, "by") || null,
    })),
  };
}

function text(record: RecordState, field: string): string {
  return textOf(record.fields[field]?.value).trim();
}
