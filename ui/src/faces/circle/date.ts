/** A date of the plan in words. */
import { words } from "../../language";
import { type JsonValue, textOf } from "../../protocol";

/** Returns "31 July 2027", or nothing for no date. Browsers know no Welsh months; our words do. */
export function dateIn(value: JsonValue | undefined): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(textOf(value)) ?? [];
  if (year === "") return "";
  return words("circle-date", { day: `${Number(day)}`, month: Number(month), year });
}
