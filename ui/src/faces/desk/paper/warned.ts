/** What to know of a paper before it is handed out, put together so that one can work it off. */
import { words } from "../../../language";
import type { CircleTile, PaperWarning, UnfilledField } from "../../../protocol";
import { unreachable } from "../../../protocol";
import { whyNot } from "../../../room/reasons";

/** One thing to know, and under it what exactly it is about. */
export interface Known {
  readonly says: string;
  readonly lines: readonly string[];
}

/** Returns them in the order in which they were told, each sentence once with all its lines. */
export function worthKnowing(
  warnings: readonly PaperWarning[],
  people: readonly Pick<CircleTile, "circle" | "name">[],
): Known[] {
  const nameOf = (id: string) =>
    people.find(({ circle }) => circle === id)?.name ?? words("printing-somebody");
  const found = new Map<string, Set<string>>();
  for (const warning of warnings) {
    const { says, lines } = known(warning, nameOf);
    const sofar = found.get(says) ?? new Set();
    for (const line of lines) sofar.add(line);
    found.set(says, sofar);
  }
  return [...found].map(([says, lines]) => ({ says, lines: [...lines] }));
}

function known(warning: PaperWarning, nameOf: (circle: string) => string): Known {
  switch (warning.type) {
    case "tooLong": {
      const { circle, pages, longest } = warning;
      return { says: words("printing-long", { name: nameOf(circle), pages }), lines: longest };
    }
    case "leftOut": {
      const [name, why] = [nameOf(warning.circle), whyNot(warning.reason)];
      return { says: words("printing-left-out", { name, why }), lines: [] };
    }
    case "missingLetter":
      return { says: words("printing-letter", { letter: warning.letter }), lines: [] };
    case "noPicture":
      return { says: words("printing-no-picture", { says: warning.says }), lines: [] };
    case "hardToRead": {
      const says = words(`printing-hard-${warning.what.type}`, { name: nameOf(warning.circle) });
      return { says, lines: [hard(warning)] };
    }
    case "gap": {
      const { circle, item, isEmpty } = warning;
      const name = nameOf(circle);
      const says = isEmpty
        ? words("printing-gap-empty", { name })
        : words("printing-gap-part", { name });
      return { says, lines: [item] };
    }
    case "notFilled": {
      const { circle, fields } = warning;
      return {
        says: words("ownform-not-filled", { name: nameOf(circle) }),
        lines: fields.map(open),
      };
    }
    default:
      return unreachable(warning);
  }
}

/** A field that was not filled, with the reason. */
function open({ field, row, why }: UnfilledField): string {
  const reason = words(`ownform-why-${why}`);
  return row === null
    ? words("ownform-not-filled-one", { field, why: reason })
    : words("ownform-not-filled-row", { field, row, why: reason });
}

function hard({ what, text }: Extract<PaperWarning, { type: "hardToRead" }>): string {
  switch (what.type) {
    case "longSentence":
      return words("printing-hard-longSentence-one", { words: what.words, text });
    case "jargon":
      return what.plain === ""
        ? words("printing-hard-letters-one", { word: what.word, text })
        : words("printing-hard-jargon-one", { word: what.word, plain: what.plain, text });
    case "passive":
    case "noPicture":
      return text;
  }
}
