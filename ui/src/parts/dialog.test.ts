import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet, tick } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import { expect, test, vi } from "vitest";
import Dialog from "./Dialog.svelte";

const children = createRawSnippet(() => ({ render: () => "<p>Everyone will see it.</p>" }));

test("a dialog has its title for a name, and gives the focus back to what opened it", async () => {
  const opener = document.createElement("button");
  document.body.append(opener);
  opener.focus();
  const onclose = vi.fn();
  render(Dialog, { open: true, title: "Show this?", onclose, children });
  expect(screen.getByRole("dialog", { name: "Show this?" })).toHaveAttribute("open");
  await userEvent.setup().click(screen.getByRole("button", { name: "Close" }));
  expect(onclose).toHaveBeenCalledOnce();
  expect(screen.queryByText("Everyone will see it.")).toBeNull();
  expect(opener).toHaveFocus();
  opener.remove();
});

test("closed by the system, as Escape does, it says so once", async () => {
  const onclose = vi.fn();
  render(Dialog, { open: true, title: "Show this?", onclose, children });
  screen.getByRole<HTMLDialogElement>("dialog").close();
  await vi.waitFor(() => expect(screen.queryByText("Everyone will see it.")).toBeNull());
  expect(onclose).toHaveBeenCalledOnce();
});

test("what the box with the focus looks at may change, and the dialog stays", async () => {
  // A page of a browser gives the focus to the first box when a dialog opens.
  const name = new SvelteMap([["name", ""]]);
  const open = HTMLDialogElement.prototype.showModal;
  vi.spyOn(HTMLDialogElement.prototype, "showModal").mockImplementation(function (
    this: HTMLDialogElement,
  ) {
    open.call(this);
    name.get("name");
  });
  const onclose = vi.fn();
  render(Dialog, { open: true, title: "Add to the week", onclose, children });
  name.set("name", "C");
  await tick();
  expect(screen.getByRole("dialog")).toHaveAttribute("open");
  expect(onclose).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
