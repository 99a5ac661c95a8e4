/** Amounts as people type them, and as integer pence: exact, never through a fraction. */
import { language } from "../language";

/** The most that the host takes: a hundred million pounds. */
const MOST_PENCE = 10_000_000_000;

/** Returns the pence, nothing for an empty box, and "fault" for what is no amount of money. */
export function penceOf(typed: string): number | null | "fault" {
  const text = typed.trim().replace(/^£\s*/, "");
  if (text === "") return null;
  const [, pounds = "", pennies = ""] =
    /^(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d{0,2}))?$/.exec(text) ?? [];
  if (pounds === "") return "fault";
  const whole = Number(pounds.replaceAll(/[, ]/g, ""));
  const pence = whole * 100 + Number(pennies.padEnd(2, "0"));
  return pence <= MOST_PENCE ? pence : "fault";
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

/** Returns an amount as it is read: "£697.90", "−£4.00", in the language spoken now. */
export function pounds(pence: number): string {
  const format = new Intl.NumberFormat(language.tag === "cy" ? "cy-GB" : "en-GB", {
    style: "currency",
    currency: "GBP",
  });
  return format.format(pence / 100).replace("-", "\u2212");
}
