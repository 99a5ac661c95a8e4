// Written by `npm run words` from en/*.ftl. Do not edit by hand.

/** A message that needs to be told nothing. */
export type Nothing = Record<never, never>;

/** Every message, and what it must be told. */
export interface Messages {
  "common-add": Nothing;
  "common-app": Nothing;
  "common-back": Nothing;
  "common-cancel": Nothing;
  "common-close": Nothing;
  "common-comfort": Nothing;
  "common-comfort-calm": Nothing;
  "common-comfort-calm-hint": Nothing;
  "common-comfort-contrast": Nothing;
  "common-comfort-contrast-hint": Nothing;
  "common-comfort-intro": Nothing;
  "common-comfort-language": Nothing;
  "common-comfort-larger": Nothing;
  "common-comfort-light": Nothing;
  "common-comfort-reset": Nothing;
  "common-comfort-size": Nothing;
  "common-comfort-size-now": { "percent": string | number };
  "common-comfort-smaller": Nothing;
  "common-comfort-theme-dark": Nothing;
  "common-comfort-theme-light": Nothing;
  "common-comfort-theme-system": Nothing;
  "common-date-day": Nothing;
  "common-date-example": Nothing;
  "common-date-month": Nothing;
  "common-date-not-one": Nothing;
  "common-date-year": Nothing;
  "common-day-fri": Nothing;
  "common-day-mon": Nothing;
  "common-day-sat": Nothing;
  "common-day-sun": Nothing;
  "common-day-thu": Nothing;
  "common-day-tue": Nothing;
  "common-day-wed": Nothing;
  "common-done": Nothing;
  "common-edit": Nothing;
  "common-language-cy": Nothing;
  "common-language-en": Nothing;
  "common-minutes": { "minutes": number };
  "common-minutes-left": { "minutes": number };
  "common-minutes-over": { "minutes": number };
  "common-more": Nothing;
  "common-more-about": { "label": string | number };
  "common-next": Nothing;
  "common-no": Nothing;
  "common-open": Nothing;
  "common-part-am": Nothing;
  "common-part-eve": Nothing;
  "common-part-night": Nothing;
  "common-part-pm": Nothing;
  "common-remove": Nothing;
  "common-save": Nothing;
  "common-seconds-left": { "seconds": number };
  "common-skip": Nothing;
  "common-so-many-of": { "all": string | number; "done": string | number };
  "common-try-again": Nothing;
  "common-undo": Nothing;
  "common-yes": Nothing;
  "paper-date": { "day": string | number; "month": string | number; "year": string | number };
  "paper-money": { "amount": string | number };
  "paper-money-below-nought": { "amount": string | number };
  "paper-month-1": Nothing;
  "paper-month-10": Nothing;
  "paper-month-11": Nothing;
  "paper-month-12": Nothing;
  "paper-month-2": Nothing;
  "paper-month-3": Nothing;
  "paper-month-4": Nothing;
  "paper-month-5": Nothing;
  "paper-month-6": Nothing;
  "paper-month-7": Nothing;
  "paper-month-8": Nothing;
  "paper-month-9": Nothing;
  "paper-page-of": { "page": string | number; "pages": string | number };
}

export type Key = keyof Messages;
