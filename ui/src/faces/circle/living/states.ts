/** What can be chosen on the living plan. */

/** Whether people see a thing the same way. */
export const agreements = ["Agreed", "Different", "Waymark", "NotDiscussed"] as const;

/** Whose idea it is. */
export const sharers = ["Person", "Worker", "Both"] as const;

/** How far away it is. What is near is an action, not an outcome. */
export const distances = ["Aim", "Goal"] as const;

export const understandings = ["Yes", "No", "NotSure"] as const;

/** Where a plan can be: a map, not a timetable. */
export const phases = ["Initial", "Intervention", "Maintenance", "Ending"] as const;

/** What can make a plan change. */
export const triggers = [
  "PersonAsked",
  "NewInfo",
  "NotWorking",
  "Crisis",
  "Achieved",
  "Review",
  "Money",
  "Correction",
] as const;
