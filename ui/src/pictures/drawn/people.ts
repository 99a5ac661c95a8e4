/** Who stands on the rings of a drawing, and who does not. Knows no sizes. */
import { language } from "../../language";
import type { PictureEntry, RecordId } from "../../protocol";
import type { Standing } from "./rings";
import type { Drawable } from "./zones";

export interface Person extends Standing {
  readonly section: RecordId;
  readonly entry: PictureEntry;
}

/** A part of the circle, with the number of its people; or a ring. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

export interface PeopleOnRings {
  /** In the order of the outline. */
  readonly people: readonly Person[];
  readonly rings: readonly Named[];
  readonly sectors: readonly Named[];
  /** What has no ring, by section. */
  readonly beside: readonly {
    readonly id: RecordId;
    readonly title: string;
    readonly entries: readonly PictureEntry[];
    /** Others of the section stand on a ring: these only have none yet. */
    readonly isSector: boolean;
  }[];
}

/** Tells whether people stand on named rings; else each section is a ring of its own. */
export function hasPeople(picture: Drawable): boolean {
  return picture.drawing === "Rings" && picture.rings.length > 0;
}

/** Returns who stands where. A section is a sector when somebody in it stands on a ring. */
export function peopleOf(picture: Drawable): PeopleOnRings {
  const { tag } = language;
  const count = picture.rings.length;
  const isOnRing = ({ ring }: PictureEntry) => ring !== null && ring < count;
  const sections = picture.sections.filter(({ entries }) => entries.some(isOnRing));
  const people = sections.flatMap(({ id: section, entries }, sector) =>
    entries.filter(isOnRing).map((entry): Person => {
      return { id: entry.record, section, entry, ring: entry.ring ?? 0, sector };
    }),
  );
  const many = (by: "ring" | "sector", at: number) => people.filter((one) => one[by] === at).length;
  return {
    people,
    rings: picture.rings.map((title, at) => {
      return { id: `${at}`, title: title[tag], count: many("ring", at) };
    }),
    sectors: sections.map(({ id, title }, at) => {
      return { id, title: title[tag], count: many("sector", at) };
    }),
    beside: picture.sections.flatMap(({ id, title, entries }) => {
      const here = entries.filter((entry) => !isOnRing(entry));
      const isSector = here.length < entries.length;
      return here.length > 0 ? [{ id, title: title[tag], entries: here, isSector }] : [];
    }),
  };
}
