/** When a copy was made and how large it is, in words. */
import { words } from "../../../language";
import { clockTime } from "../../../room/agenda";
import { dayInWords } from "../date";

/** Returns the day and time of an RFC 3339 time, in this computer's zone. */
export function whenOf(at: string): string {
  const date = new Date(at);
  const two = (number: number) => `${number}`.padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return words("copies-when", { day: dayInWords(day) ?? "", time: clockTime(date.getTime()) });
}

/** Returns megabytes with as many digits as one wants to read. */
export function megabytes(kilobytes: number): number {
  const size = kilobytes / 1000;
  return size < 10 ? Math.max(0.1, Math.round(size * 10) / 10) : Math.round(size);
}
