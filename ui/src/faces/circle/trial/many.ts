/** A sheet with very many notes: for measuring. */
import type { Template } from "../../../protocol";
import { perspectives } from "../../../room/picture";
import type { Row } from "./row";

const says = [
  "Tea with Chitra on Fridays, in the café by the church",
  "Waiting for staff before I can go out, most of all at the weekend when nobody is there",
  "She phones me every night",
  "The bus is rushed in the mornings and I do not like it when people push",
];

/** Returns so many notes, spread over the questions and the views of one worksheet. */
export function manyNotes(templates: readonly Template[], sheet: string, count: number): Row[] {
  const sections = templates.find(({ id }) => id === sheet)?.sections ?? [];
  return Array.from({ length: count }, (_, at): Row => {
    const section = sections[at % sections.length];
    const columns = (section?.columns ?? []).filter(({ type }) => type === "Text");
    const fields = Object.fromEntries(
      columns.map(({ id }) => [`columns.${id}`, says[(at + 1) % says.length] ?? ""]),
    );
    return [
      "entries",
      `many-${at}`,
      {
        worksheet: sheet,
        section: section?.id ?? "",
        perspective: perspectives[at % 4] ?? "Person",
        text: `${says[at % says.length]} (${at + 1})`,
        ...(section?.says && at % 5 === 0 ? { theme: ["Bus", "Tea", "Nights"][at % 3] ?? "" } : {}),
        ...fields,
      },
    ];
  });
}
