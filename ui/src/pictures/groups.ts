/**
 * A picture as the wall lays it out: headings, and under each the pieces that stay in one piece.
 * Knows no sizes.
 */
import { language, words, type Key } from "../language";
import {
  type DayPart,
  type Perspective,
  type Picture,
  type PictureBlock,
  type TimeOfDay,
  type Weekday,
  unreachable,
} from "../protocol";

export interface BlockPiece {
  readonly id: string;
  readonly part: DayPart;
  readonly start: TimeOfDay | null;
  readonly activity: string;
}

/** What stays together on one page. */
export type Piece =
  | { is: "entry"; id: string; text: string; perspective: Perspective | null }
  | { is: "day"; id: string; day: string; blocks: readonly BlockPiece[] }
  | { is: "outcome"; id: string; text: string }
  | {
      is: "action";
      id: string;
      what: string;
      owner: string | null;
      by: { day: number; month: number } | null;
    };

export interface Group {
  readonly id: string;
  readonly heading: string;
  readonly pieces: readonly Piece[];
}

const weekdays: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const parts: readonly DayPart[] = ["AM", "PM", "Eve", "Night"];
const names: Record<Weekday, Key> = {
  Mon: "common-day-mon",
  Tue: "common-day-tue",
  Wed: "common-day-wed",
  Thu: "common-day-thu",
  Fri: "common-day-fri",
  Sat: "common-day-sat",
  Sun: "common-day-sun",
};

/** The word for each part of a day. */
export const partNames: Record<DayPart, Key> = {
  AM: "common-part-am",
  PM: "common-part-pm",
  Eve: "common-part-eve",
  Night: "common-part-night",
};

/** Returns what the whole picture is called. */
export function titleOf(picture: Picture): string {
  switch (picture.type) {
    case "sections":
      return picture.title[language.tag];
    case "week":
      return words("picture-week");
    case "outcomes":
      return words("picture-outcomes");
    default:
      return unreachable(picture);
  }
}

/** Returns the headings of a picture with what stands under them, in the language spoken now. */
export function groupsOf(picture: Picture): Group[] {
  switch (picture.type) {
    case "sections":
      return picture.sections.map((section, at) => ({
        id: `${at}`,
        heading: section.title[language.tag],
        pieces: section.entries.map(({ record: id, text, perspective }) => ({
          is: "entry",
          id,
          text,
          perspective,
        })),
      }));
    case "week":
      return [{ id: "week", heading: words("picture-week"), pieces: daysOf(picture.blocks) }];
    case "outcomes":
      return outcomeGroups(picture);
    default:
      return unreachable(picture);
  }
}

/** Returns a row for each day that has something; what is on every day stands once, first. */
export function daysOf(blocks: readonly PictureBlock[]): Piece[] {
  const working = weekdays.slice(0, 5);
  const isOn = (days: readonly Weekday[]) => (block: PictureBlock) =>
    days.every((day) => block.days.includes(day)) && block.days.length === days.length;
  const [daily, weekly] = [blocks.filter(isOn(weekdays)), blocks.filter(isOn(working))];
  const others = blocks.filter((block) => !daily.includes(block) && !weekly.includes(block));
  const rows: Piece[] = [
    row("daily", words("picture-every-day"), daily),
    row("weekly", words("picture-weekdays"), weekly),
    ...weekdays.map((day) =>
      row(
        day,
        words(names[day]),
        others.filter((block) => block.days.includes(day)),
      ),
    ),
  ];
  return rows.filter((piece) => piece.is !== "day" || piece.blocks.length > 0);
}

function row(id: string, day: string, blocks: readonly PictureBlock[]): Piece {
  return {
    is: "day",
    id,
    day,
    blocks: blocks
      .map(({ record, part, start, activity }) => ({ id: record, part, start, activity }))
      .sort(
        (a, b) =>
          parts.indexOf(a.part) - parts.indexOf(b.part) ||
          (a.start ?? "").localeCompare(b.start ?? ""),
      ),
  };
}

function outcomeGroups({ outcomes, actions }: Extract<Picture, { type: "outcomes" }>): Group[] {
  const groups: Group[] = [
    {
      id: "outcomes",
      heading: words("picture-outcomes"),
      pieces: outcomes.map(({ record: id, text }) => ({ is: "outcome", id, text })),
    },
    {
      id: "actions",
      heading: words("picture-actions"),
      pieces: actions.map(({ record: id, what, owner, by }) => ({
        is: "action",
        id,
        what,
        owner,
        by: dayOf(by),
      })),
    },
  ];
  return groups.filter((group) => group.pieces.length > 0);
}

function dayOf(date: string | null) {
  const [, month = "", day = ""] = /^\d{4}-(\d\d)-(\d\d)$/.exec(date ?? "") ?? [];
  return month ? { day: Number(day), month: Number(month) } : null;
}
