/** What can be chosen for something that was looked for nearby. */

/** The parts of life in which something can be missing, in the order in which they are asked. */
export const gapAreas = [
  "PFA1",
  "PFA2",
  "PFA3",
  "PFA4",
  "Education",
  "Health",
  "Care",
  "Housing",
  "Work",
] as const;

/** Whether it is there. */
export const isThere = ["Yes", "No", "Full", "TooFar", "NotAccessible", "Unknown"] as const;
