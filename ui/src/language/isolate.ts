/** Values written the other way: an Arabic name must not turn an English sentence round. */
import type { FluentVariable } from "@fluent/bundle";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const ISOLATE = "\u2068";
const END = "\u2069";

/** Returns the values with marks around those that run another way than the sentence may. */
export function isolate(told: object, dir: "ltr" | "rtl"): Record<string, FluentVariable> {
  const out: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(told)) {
    const turns = typeof value === "string" && (dir === "rtl" || RIGHT_TO_LEFT.test(value));
    out[name] = turns ? `${ISOLATE}${value}${END}` : value;
  }
  return out;
}
