/** A worksheet with a few notes on it, in one language: for the preview. */
import { type Tag, words } from "../../../language";
import type {
  JsonValue,
  Perspective,
  Picture,
  RecordState,
  Section,
  Template,
  Words,
} from "../../../protocol";
import { pictureOf } from "../../../room/picture";

/** Returns the worksheet with the words of one language in the place of both. */
export function inTongue(template: Template, tag: Tag): Template {
  const only = (words: Words): Words => ({ en: words[tag], cy: words[tag] });
  return {
    ...template,
    title: only(template.title),
    about: only(template.about),
    sections: template.sections.map((section) => ({
      ...section,
      title: only(section.title),
      columns: section.columns.map((column) => ({
        ...column,
        title: only(column.title),
        ...(column.choices
          ? { choices: column.choices.map(({ id, title }) => ({ id, title: only(title) })) }
          : {}),
      })),
    })),
  };
}

/** Returns what the wall would show with a note or two under each question. */
export function sampleOnWall(template: Template): Picture | undefined {
  const notes = template.sections.flatMap((section) => notesIn(template, section));
  const plan = { list: () => notes };
  return pictureOf({ plan, worksheets: [template], members: [] }, template.id, null);
}

/** Returns the titles of what is never on the wall. */
export function keptOff(template: Template, tag: Tag): string[] {
  return template.sections.filter(({ isPrivate }) => isPrivate).map(({ title }) => title[tag]);
}

function notesIn(template: Template, section: Section): RecordState[] {
  const views: Perspective[] = template.byPerspective ? ["Person", "Family"] : [section.first];
  return views.map((perspective, at) => {
    const fields: Record<string, JsonValue> = {
      worksheet: template.id,
      section: section.id,
      perspective,
      text: words("templates-preview-note"),
      ...(section.answers === "Sort" ? { sort: "Like" } : {}),
    };
    for (const { id, choices } of section.columns) {
      const choice = choices?.[at % choices.length];
      if (choice) fields[`columns.${id}`] = choice.id;
    }
    return {
      id: `${section.id}-${at}`,
      order: `a${at}`,
      removed: false,
      revision: 1,
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, { value, revision: 1 }]),
      ),
    };
  });
}
