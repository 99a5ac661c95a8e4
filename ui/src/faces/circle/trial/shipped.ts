/** The worksheets that come with the app, read from the host's own files: for looking only. */
import type { Section, Template } from "../../../protocol";

type Written = Omit<Partial<Template>, "sections"> &
  Pick<Template, "id" | "title" | "about" | "group"> & {
    sections: (Partial<Section> & Pick<Section, "id" | "title" | "prompt" | "first">)[];
  };

const files = import.meta.glob<Written>("../../../../../src-tauri/crates/domain/templates/*.json", {
  eager: true,
  import: "default",
});

/** What a file leaves out is as the host reads it. */
const left = { byPerspective: false, byRespondent: false, startsBlank: false };
const leftOfSection = { isPrivate: false, answers: "Notes" as const, columns: [], feeds: [] };

export const shipped: Template[] = Object.values(files).map((file) =>
  Object.assign({}, left, file, {
    sections: file.sections.map((section) => Object.assign({}, leftOfSection, section)),
  }),
);
