/** Keys that do something from anywhere on the desk, and where they must keep still. */

/** Tells whether a key belongs to what has the focus: words being typed, a list being walked. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('[role="menu"]')) return true;
  if (target instanceof HTMLInputElement) {
    return !["button", "checkbox", "radio", "submit", "reset"].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** What a key can ask for. */
export type Wish =
  | "hide"
  | "next"
  | "back"
  | "more"
  | "less"
  | "showNext"
  | "print"
  | "help"
  | "offPlan"
  | "whoNeedsUs"
  | "ideas"
  | "freeze";

const withCommand: Record<string, Wish> = {
  enter: "next",
  backspace: "back",
  arrowup: "more",
  arrowdown: "less",
  l: "showNext",
  p: "print",
};

/** Single letters. None of them moves the day. */
const alone: Record<string, Wish> = {
  u: "offPlan",
  w: "whoNeedsUs",
  i: "ideas",
  f: "freeze",
};

/** Returns what a key press asks for, if anything. */
export function wishOf(event: KeyboardEvent): Wish | undefined {
  if (event.defaultPrevented || event.repeat || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === "f1") return "help";
  if (isTyping(event.target)) return undefined;
  if (event.ctrlKey || event.metaKey) return event.shiftKey ? undefined : withCommand[key];
  if (key === "b") return "hide";
  // Whoever settles something else first is not called away from it.
  if (event.target instanceof Element && event.target.closest("dialog")) return undefined;
  return key === "?" ? "help" : alone[key];
}

/** Whether this computer says ⌘ where others say Ctrl. */
export const hasCommandKey: boolean = /mac/i.test(navigator.platform);
