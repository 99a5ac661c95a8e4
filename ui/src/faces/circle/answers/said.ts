/** A value that two people chose differently, in words. */
import { words } from "../../../language";
import { type JsonValue, oneOf, textOf } from "../../../protocol";
import { dateIn } from "../date";
import { type ChoiceField, sources, voices, withoutWords } from "./given";

export function saidIn(field: ChoiceField, value: JsonValue | undefined, name: string): string {
  switch (field) {
    case "symbol":
      return textOf(value) === "" ? "" : words("answers-a-symbol");
    case "picture":
      return textOf(value) === "" ? "" : words("answers-a-picture");
    case "answer": {
      const answer = oneOf(withoutWords, value);
      return answer ? words(`answers-${answer}`) : "";
    }
    case "voice": {
      const voice = oneOf(voices, value);
      return voice ? words(`answers-voice-${voice}`, { name }) : "";
    }
    case "source": {
      const source = oneOf(sources, value);
      return source ? words(`answers-source-${source}`) : "";
    }
    case "checked":
      return value === true ? words("answers-is-checked") : "";
    case "recorded_on":
      return dateIn(value);
    case "private":
      return value === true ? words("answers-mark-private") : "";
  }
}
