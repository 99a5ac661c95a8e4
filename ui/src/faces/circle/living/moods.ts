/** Five faces, from hard to very good. */
export const moods = [1, 2, 3, 4, 5] as const;

export type Mood = (typeof moods)[number];

/** Returns the face that a number stands for. */
export function moodOf(number: number | undefined): Mood | undefined {
  return moods.find((mood) => mood === number);
}
