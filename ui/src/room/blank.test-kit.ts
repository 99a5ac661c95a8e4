/** For tests: what a person, a table or a desk is at which nobody has said or done anything yet. */
import type { DayPreparation, DeskView, Preparation, TableView } from "../protocol";
import { blankOwnTable, plainLook } from "./blank";

/** Returns the table of a circle of which nobody has said anything, as the desk sees it. */
export function blankTable(): TableView {
  return { ...blankOwnTable(), pause: null, signalledAt: null };
}

/** Returns what a person has said beforehand: nothing. */
export function blankPreparation(): Preparation {
  return {
    isAsked: false,
    senses: "",
    food: "",
    medication: "",
    mobility: "",
    quietSpace: "",
    comfort: "",
    communication: "",
    language: "",
    format: "",
    bestTime: "",
    helpsToLeave: "",
    isAloneByChoice: false,
    notInvited: [],
    knownAlready: "",
    hasDraftProfile: false,
  };
}

/** Returns what is known of the day beforehand: nothing. */
export function blankDayPreparation(): DayPreparation {
  return {
    safeguardingLead: "",
    emergencies: "",
    seating: "",
    access: "",
    quietRoom: "",
    toilet: "",
    powerAndWall: "",
    localOffer: "",
  };
}

/** A desk at which nobody has done anything yet: all but who is there and what is planned. */
export const quietDesk = {
  hasLock: false,
  forecast: null,
  timing: [],
  lead: null,
  facilitators: [],
  desks: [],
  remoteLink: "",
  wallNext: null,
  wallBehind: null,
  frozenAt: null,
  frozen: null,
  look: plainLook,
  wallPages: 1,
  media: [],
  ideas: [],
  topics: [],
  checklist: [],
  isRehearsal: false,
  feedback: { counts: [0, 0, 0, 0, 0] },
} satisfies Partial<DeskView>;
