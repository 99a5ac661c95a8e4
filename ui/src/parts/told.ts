/** Returns the ids of what a box is told with, its hint and its fault, for ears. */
export function toldWith(
  id: string,
  hint: string | undefined,
  error: string | undefined,
): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}
