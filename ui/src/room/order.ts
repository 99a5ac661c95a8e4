/**
 * Where a record stands among others: a text that always leaves room between two.
 *
 * A fraction in base 36 without its point, compared letter by letter; it never ends in a zero,
 * before which nothing would fit. The host counts the same way (domain/plan/order.rs), and
 * order.vectors.json holds both to it.
 */

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * Returns an order strictly between two; nothing means the very beginning or the very end. When
 * the two leave no room (equal or swapped), it comes after the first.
 */
export function between(low?: string, high?: string): string {
  const from = low ?? "";
  return midpoint(from, high !== undefined && high > from ? high : null);
}

/**
 * Returns an order that puts a record at `index` of a sorted list. Two devices may have given the
 * same order to two records: then it comes after both.
 */
export function orderAt(orders: readonly string[], index: number): string {
  const low = index > 0 ? orders[index - 1] : undefined;
  const high = orders.slice(index).find((order) => low === undefined || order > low);
  return between(low, high);
}

function midpoint(low: string, high: string | null): string {
  let out = "";
  let upper = high;
  for (let place = 0; ; place++) {
    const a = digit(low, place);
    const b = upper === null ? DIGITS.length : digit(upper, place);
    if (b > a + 1) {
      // At the end one counts up by one, so that a list that only grows stays short.
      const step = upper === null && place < low.length ? 1 : Math.floor((b - a) / 2);
      return out + DIGITS.charAt(a + step);
    }
    out += DIGITS.charAt(a);
    if (b === a + 1) upper = null;
  }
}

function digit(text: string, place: number): number {
  const letter = text.charAt(place);
  return letter === "" ? 0 : Math.max(0, DIGITS.indexOf(letter));
}
