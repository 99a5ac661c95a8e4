import { afterEach, describe, expect, it } from "vitest";
import { wishOf } from "./shortcuts";

function press(key: string, on: HTMLElement = document.body, more: KeyboardEventInit = {}) {
  let wish: ReturnType<typeof wishOf>;
  const hear = (event: KeyboardEvent) => (wish = wishOf(event));
  addEventListener("keydown", hear);
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
  removeEventListener("keydown", hear);
  return wish;
}

/** Puts something on the page and returns what is in it. */
function element(html: string, inner = "button"): HTMLElement {
  const box = document.createElement("div");
  box.innerHTML = html;
  document.body.append(box);
  return box.querySelector<HTMLElement>(inner)!;
}

afterEach(() => document.body.replaceChildren());

describe("B", () => {
  it("hides the wall from anywhere", () => {
    expect([press("b"), press("B"), press("b", element("<button>x</button>"))]).toEqual([
      "hide",
      "hide",
      "hide",
    ]);
  });

  it.each([
    ["a text", "<input type='text'>", "input"],
    ["a number", "<input inputmode='numeric'>", "input"],
    ["many lines", "<textarea></textarea>", "textarea"],
    ["a choice", "<select><option>b</option></select>", "select"],
    ["a list that is walked by letters", "<ul role='menu'><button>b</button></ul>", "button"],
  ])("does nothing in %s", (_, html, inner) => {
    expect(press("b", element(html, inner))).toBeUndefined();
  });

  it("does nothing with Ctrl, Alt or the command key, or when it is held down", () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }]) {
      expect(press("b", document.body, more)).toBeUndefined();
    }
  });
});

it("moves the day on only with Ctrl or the command key, and never out of a text", () => {
  expect(press("n")).toBeUndefined();
  expect(press("Enter")).toBeUndefined();
  expect(press("Enter", document.body, { ctrlKey: true })).toBe("next");
  expect(press("Enter", document.body, { metaKey: true })).toBe("next");
  const area = element("<textarea></textarea>", "textarea");
  expect(press("Enter", area, { ctrlKey: true })).toBeUndefined();
});

it("opens what is needed at once with a single letter, but not while one types or settles something", () => {
  expect(["u", "w", "i", "f"].map((key) => press(key))).toEqual([
    "offPlan",
    "whoNeedsUs",
    "ideas",
    "freeze",
  ]);
  expect(press("u", element("<input type='text'>", "input"))).toBeUndefined();
  expect(press("f", element("<dialog open><button>x</button></dialog>"))).toBeUndefined();
  expect(press("b", element("<dialog open><button>x</button></dialog>"))).toBe("hide");
});
