/**
 * A picture as the wall lays it out: headings, and under each the pieces that stay in one piece.
 * Knows no sizes.
 */
import { language, words, type Key } from "../language";
import {
  type DayPart,
  type Perspective,
  type Picture,
  type PictureActivity,
  type PictureBlock,
  type PictureEntry,
  type PictureSection,
  type PictureTier,
  type Sorted,
  type SupportTier,
  type TimeOfDay,
  type Weekday,
  unreachable,
} from "../protocol";
import { type Person, hasPeople, peopleOf } from "./drawn/people";
import { type Drawable, isDrawable } from "./drawn/zones";

export interface BlockPiece {
  readonly id: string;
  readonly part: DayPart;
  readonly start: TimeOfDay | null;
  readonly activity: string;
}

/** Somebody who stands on a ring, and the part of the circle they are in. */
export type PersonPiece = Pick<Person, "entry" | "sector">;

/** What stays together on one page. */
export type Piece =
  | {
      is: "entry";
      id: string;
      text: string;
      perspective: Perspective | null;
      symbol: string | null;
      picture: string | null;
      sort: Sorted | null;
      isGuess: boolean;
    }
  | { is: "people"; id: string; people: readonly PersonPiece[] }
  | { is: "day"; id: string; day: string; blocks: readonly BlockPiece[] }
  | { is: "tier"; id: string; tier: SupportTier; activities: readonly PictureActivity[] }
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
  /** Which part of the drawing it is, from nought. */
  readonly part: number | null;
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
    case "support":
      return words("picture-support");
    case "money":
      return words("picture-money");
    default:
      return unreachable(picture);
  }
}

/** Returns the headings of a picture with what stands under them, in the language spoken now. */
export function groupsOf(picture: Picture): Group[] {
  switch (picture.type) {
    case "sections":
      return isDrawable(picture) && hasPeople(picture)
        ? ringGroups(picture)
        : sectionGroups(picture.sections);
    case "week":
      return [
        { id: "week", heading: words("picture-week"), pieces: daysOf(picture.blocks), part: null },
      ];
    case "outcomes":
      return outcomeGroups(picture);
    case "support":
      return [
        {
          id: "support",
          heading: words("picture-support"),
          pieces: picture.tiers.flatMap((tier) => tierPieces(tier)),
          part: null,
        },
      ];
    case "money":
      // One page, drawn as a whole.
      return [];
    default:
      return unreachable(picture);
  }
}

function sectionGroups(sections: readonly PictureSection[]): Group[] {
  const groups = sections.map(({ title, entries }, at) => ({
    id: `${at}`,
    heading: title[language.tag],
    pieces: entries.map((entry) => pieceOf(entry)),
    part: at,
  }));
  // A drawing has a place for a part without words; a page has not.
  return groups.filter(({ pieces }) => pieces.length > 0);
}

/** One ring after the other, from the middle outwards, and then what stands on none. */
function ringGroups(picture: Drawable): Group[] {
  const { people, rings, beside } = peopleOf(picture);
  const ringed = rings.map(({ id, title }, at) => ({
    id: `ring-${id}`,
    heading: title,
    pieces: inPairs(people.filter(({ ring }) => ring === at)),
    part: at,
  }));
  const others = beside.map(({ id, title, entries, isSector }) => ({
    id,
    heading: isSector ? words("drawn-no-ring", { title }) : title,
    pieces: entries.map((entry) => pieceOf(entry)),
    part: null,
  }));
  return [...ringed, ...others].filter(({ pieces }) => pieces.length > 0);
}

/** Names are short: two stand beside each other. */
function inPairs(all: readonly PersonPiece[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < all.length; at += 2) {
    const people = all.slice(at, at + 2);
    pieces.push({ is: "people", id: people.map(({ entry }) => entry.record).join(), people });
  }
  return pieces;
}

function pieceOf(entry: PictureEntry): Piece {
  const { record: id, text, perspective, symbol, picture, sort, isGuess } = entry;
  return { is: "entry", id, text, perspective, symbol, picture, sort, isGuess };
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

/** So many names stand beside where the help comes from; more of them go on under it again. */
const NAMES = 4;

function tierPieces({ tier, activities }: PictureTier): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < activities.length; at += NAMES) {
    const here = activities.slice(at, at + NAMES);
    pieces.push({ is: "tier", id: `${tier}-${at}`, tier, activities: here });
  }
  return pieces;
}

function outcomeGroups({ outcomes, actions }: Extract<Picture, { type: "outcomes" }>): Group[] {
  const groups: Group[] = [
    {
      id: "outcomes",
      heading: words("picture-outcomes"),
      pieces: outcomes.map(({ record: id, text }) => ({ is: "outcome", id, text })),
      part: null,
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
      part: null,
    },
  ];
  return groups.filter((group) => group.pieces.length > 0);
}

function dayOf(date: string | null) {
  const [, month = "", day = ""] = /^\d{4}-(\d\d)-(\d\d)$/.exec(date ?? "") ?? [];
  return month ? { day: Number(day), month: Number(month) } : null;
}
