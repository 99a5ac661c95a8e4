/** What can be chosen for an outcome or an action. */

export const statuses = [
  "Draft",
  "Agreed",
  "InProgress",
  "Achieved",
  "PartlyAchieved",
  "Changed",
  "Stopped",
] as const;

/** How an action can be going. */
export const doings = ["Open", "Doing", "Done", "Blocked", "Dropped", "CarriedOver"] as const;

export const kinds = [
  "TherapyProgramme",
  "EducationTarget",
  "TransitionActivity",
  "Transport",
  "Other",
] as const;
