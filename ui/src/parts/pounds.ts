/** Amounts as people type them, and as integer pence: exact, never through a fraction. */
import { language } from "../language";

/** The most that the host takes: a hundred million pounds. */
const MOST_PENCE = 10_000_000_000;

/** Returns the pence, nothing for an empty box, and "fault" for what is no amount of money. */
export function penceOf(typed: string, most = MOST_PENCE): number | null | "fault" {
  const text = bare(typed);
  if (text === "") return null;
  const [, pounds = "", pennies = ""] =
    /^(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d{0,2}))?$/.exec(text) ?? [];
  if (pounds === "") return "fault";
  const whole = Number(pounds.replaceAll(/[, ]/g, ""));
  const pence = whole * 100 + Number(pennies.padEnd(2, "0"));
  return pence <= most ? pence : "fault";
}

/** What is wrong with an amount that was typed. */
export type AmountFault = "negative" | "pennies" | "large" | "words";

/** Returns why what was typed is no amount; nothing when it is one, or when the box is empty. */
export function amountFault(typed: string, most = MOST_PENCE): AmountFault | undefined {
  if (penceOf(typed, most) !== "fault") return undefined;
  if (/^[-\u2212]\s*£?\s*\d/.test(typed.trim())) return "negative";
  const text = bare(typed);
  if (penceOf(text, Infinity) !== "fault") return "large";
  return /^[\d, ]+\.\d{3,}$/.test(text) ? "pennies" : "words";
}

function bare(typed: string): string {
  return typed.trim().replace(/^£\s*/, "");
}

/** Returns what stands in the box for an amount: "41,600", "0.29". */
export function poundsText(pence: number | null): string {
  if (pence === null) return "";
  const whole = `${Math.floor(pence / 100)}`.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  const pennies = pence % 100;
  return pennies === 0 ? whole : `${whole}.${`${pennies}`.padStart(2, "0")}`;
}

/** Returns basis points of "5" or "2.5" per cent, as exactly as pence of pounds. */
export function basisPointsOf(typed: string): number | null | "fault" {
  const text = typed.trim().replace(/\s*%$/, "");
  if (text === "") return null;
  const [, whole = "", part = ""] = /^(\d{1,3})(?:\.(\d{0,2}))?$/.exec(text) ?? [];
  if (whole === "") return "fault";
  const points = Number(whole) * 100 + Number(part.padEnd(2, "0"));
  return points <= 10_000 ? points : "fault";
}

/** Returns what stands in the box for basis points: "5", "2.5". */
export function percentText(points: number): string {
  const part = points % 100;
  const whole = `${Math.floor(points / 100)}`;
  return part === 0 ? whole : `${whole}.${`${part}`.padStart(2, "0").replace(/0$/, "")}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Returns an amount as it is read: "£697.90", "−£4.00", in the language spoken now. */
export function pounds(pence: number): string {
  const tag = language.tag === "cy" ? "cy-GB" : "en-GB";
  let format = formats.get(tag);
  if (!format) {
    format = new Intl.NumberFormat(tag, { style: "currency", currency: "GBP" });
    formats.set(tag, format);
  }
  return format.format(pence / 100).replace("-", "\u2212");
}

/** Returns an amount without its sign, for a sentence that says which way it goes. */
export function poundsOf(pence: number): string {
  return pounds(Math.abs(pence));
}
