import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import Menu from "./Menu.svelte";

function menu(changes: { disabled?: boolean } = {}) {
  const chosen = vi.fn();
  const items = ["Monday", "Tuesday", "Tray", "Thursday"].map((label) => ({
    label,
    disabled: label === "Tray" && changes.disabled,
    onchoose: () => chosen(label),
  }));
  render(Menu, { label: "Move to…", items });
  const button = screen.getByRole("button", { name: "Move to…" });
  return { chosen, button, user: userEvent.setup() };
}

test("the keyboard opens, chooses, and comes back to the button", async () => {
  const { chosen, button, user } = menu();
  button.focus();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("menuitem", { name: "Monday" })).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(screen.getByRole("menuitem", { name: "Monday" })).toHaveFocus();
  await user.keyboard("{End}");
  expect(screen.getByRole("menuitem", { name: "Thursday" })).toHaveFocus();
  await user.keyboard("{Home}t");
  expect(screen.getByRole("menuitem", { name: "Tuesday" })).toHaveFocus();
  await user.keyboard("t");
  expect(screen.getByRole("menuitem", { name: "Tray" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(chosen).toHaveBeenCalledExactlyOnceWith("Tray");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(button).toHaveFocus();
});

test("Escape, a click beside it, and going elsewhere close it and choose nothing", async () => {
  const { chosen, button, user } = menu();
  await user.click(button);
  expect(button).toHaveAttribute("aria-expanded", "true");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(button).toHaveFocus();
  await user.click(button);
  await user.click(document.body);
  expect(screen.queryByRole("menu")).toBeNull();
  await user.click(button);
  await user.click(button);
  expect(screen.queryByRole("menu")).toBeNull();
  expect(chosen).not.toHaveBeenCalled();
});

test("what cannot be chosen is heard, and stays", async () => {
  const { chosen, button, user } = menu({ disabled: true });
  await user.click(button);
  const tray = screen.getByRole("menuitem", { name: "Tray" });
  expect(tray).toHaveAttribute("aria-disabled", "true");
  await user.click(tray);
  expect(chosen).not.toHaveBeenCalled();
  expect(screen.getByRole("menu")).toBeTruthy();
});

test("a list with a current choice says which it is and begins there", async () => {
  const items = [
    { label: "Monday", current: false, onchoose: () => undefined },
    { label: "Tuesday", current: true, onchoose: () => undefined },
  ];
  render(Menu, { label: "Day", items });
  await userEvent.setup().click(screen.getByRole("button", { name: "Day" }));
  const current = screen.getByRole("menuitemradio", { name: "Tuesday" });
  expect(current).toHaveAttribute("aria-checked", "true");
  expect(current).toHaveFocus();
});
