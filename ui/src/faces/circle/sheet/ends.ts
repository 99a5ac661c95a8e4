/** The other end of a link: what it is called, and how one goes there. */
import { tick } from "svelte";
import { language, words } from "../../../language";
import { type RecordId, textOf } from "../../../protocol";
import type { CircleDay } from "../day.svelte";
import { GOALS, WEEK } from "../sheets";
import { type End, type Link, saidAt } from "./links";

const SHORT = 90;

/** Returns what stands at one end of a link about the other: "This became the outcome …". */
export function saysEnd(day: CircleDay, link: Link, at: "from" | "to"): string {
  if (at === "to")
    return words("sheet-from", { place: placeOf(day, link.from), text: briefly(day, link.from) });
  const text = briefly(day, link.to);
  switch (link.as) {
    case "statement":
      return words("sheet-became-outcome", { text });
    case "what":
      return words("sheet-became-action", { text });
    case "owner":
      return words("sheet-became-owner", { text });
    case "activity":
      return words("sheet-became-week", { text });
    case "where":
      return words("sheet-became-where", { text });
    case "with":
      return words("sheet-became-with", { text });
    case "why":
      return words("sheet-became-why", { text });
    case "entry":
      return words("sheet-became-entry", { place: placeOf(day, link.to), text });
  }
}

/** Opens the sheet on which a record stands, and brings it before the eyes. */
export async function openEnd(day: CircleDay, { collection, id }: End): Promise<void> {
  if (collection === "entries") {
    const fields = day.plan.record("entries", id)?.fields ?? {};
    const sheet = textOf(fields["worksheet"]?.value);
    day.open({ is: "sheet", sheet, section: textOf(fields["section"]?.value) || null });
  } else {
    day.open({ is: "sheet", sheet: collection === "blocks" ? WEEK : GOALS, section: null });
  }
  await show(id);
}

/** A page may have to come first, and a note that rests has to wake: looks again for a while. */
const TRIES = 40;

async function show(id: RecordId): Promise<void> {
  const name = CSS.escape(id);
  const places = `[data-note="${name}"], [data-record="${name}"], [data-happening^="${name}/"]`;
  for (let time = 0; time < TRIES; time++) {
    await tick();
    const found = document.querySelector<HTMLElement>(places);
    found?.scrollIntoView({ block: "center" });
    const hand = found?.matches("button") ? found : found?.querySelector<HTMLElement>("textarea");
    if (hand) return hand.focus({ preventScroll: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** "Hopes and dreams: My dreams", or what a sheet of the plan is called. */
export function placeOf(day: CircleDay, { collection, id }: End): string {
  if (collection === "blocks") return words("circle-sheet-week");
  if (collection !== "entries") return words("circle-sheet-goals");
  const { tag } = language;
  const fields = day.plan.record("entries", id)?.fields ?? {};
  const sheet = textOf(fields["worksheet"]?.value);
  const template = day.room.worksheets.find((one) => one.id === sheet);
  const heading = textOf(fields["section"]?.value);
  const section = template?.sections.find((one) => one.id === heading);
  const title = template?.title[tag] ?? words("circle-something");
  return section ? words("sheet-place", { sheet: title, heading: section.title[tag] }) : title;
}

/** A long note is named by its beginning. */
function briefly(day: CircleDay, end: End): string {
  const text = saidAt(day.plan, end);
  return text.length > SHORT ? `${text.slice(0, SHORT - 1).trimEnd()}…` : text;
}
