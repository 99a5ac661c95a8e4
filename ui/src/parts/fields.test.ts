import { fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import Choice from "./Choice.svelte";
import { dateFrom, partsOf } from "./date";
import DateField from "./DateField.svelte";
import Switch from "./Switch.svelte";
import TextArea from "./TextArea.svelte";
import TextField from "./TextField.svelte";

test("a box has its name, and says its hint and its fault to those who listen", async () => {
  const { rerender } = render(TextField, { label: "Where", hint: "A place" });
  const box = screen.getByLabelText("Where");
  expect(box).toHaveAccessibleDescription("A place");
  expect(box.getAttribute("aria-invalid")).toBeNull();
  await rerender({ error: "Say where" });
  expect(box).toHaveAccessibleDescription("A place Say where");
  expect(box.getAttribute("aria-invalid")).toBe("true");
});

test("a box that grows holds the room for all of its lines", async () => {
  const oninput = vi.fn();
  render(TextArea, { label: "In her words", value: "one\ntwo", oninput });
  const area = screen.getByLabelText<HTMLTextAreaElement>("In her words");
  expect(area.previousElementSibling?.textContent).toContain("one\ntwo");
  await fireEvent.input(area, { target: { value: "one\ntwo\nthree" } });
  expect(area.previousElementSibling?.textContent).toContain("three");
  expect(area.previousElementSibling?.getAttribute("aria-hidden")).toBe("true");
  expect(oninput).toHaveBeenCalledOnce();
});

test("three boxes make a date of the calendar or none", () => {
  const cases: [string, string, string, string][] = [
    ["27", "3", "2027", "2027-03-27"],
    ["29", "2", "2028", "2028-02-29"],
    ["29", "2", "2027", ""],
    ["31", "4", "2027", ""],
    ["0", "4", "2027", ""],
    ["1", "13", "2027", ""],
    ["1", "1", "27", ""],
    ["", "", "", ""],
  ];
  for (const [day, month, year, expected] of cases) {
    expect(dateFrom({ day, month, year }), `${day} ${month} ${year}`).toBe(expected);
  }
  expect(partsOf("2027-03-09")).toEqual({ day: "9", month: "3", year: "2027" });
  expect(partsOf("soon")).toEqual({ day: "", month: "", year: "" });
});

test("a date is told once it is one, and a wrong one is only named when the box is left", async () => {
  const user = userEvent.setup();
  const onchange = vi.fn();
  render(DateField, { legend: "By when", onchange });
  await user.type(screen.getByLabelText("Day"), "31");
  await user.type(screen.getByLabelText("Month"), "2");
  await user.type(screen.getByLabelText("Year"), "2027");
  expect(screen.queryByText(/not in the calendar/)).toBeNull();
  await user.tab();
  expect(screen.getByText(/not in the calendar/)).toBeTruthy();
  expect(onchange).not.toHaveBeenCalled();
  await user.clear(screen.getByLabelText("Day"));
  await user.type(screen.getByLabelText("Day"), "2x8");
  expect(onchange.mock.calls.map(([value]) => value)).toEqual(["2027-02-02", "2027-02-28"]);
  expect(screen.queryByText(/not in the calendar/)).toBeNull();
});

test("a date from outside fills the boxes, and taking it away empties them", async () => {
  const { rerender } = render(DateField, { legend: "By when", value: "2027-03-27" });
  const year = screen.getByLabelText<HTMLInputElement>("Year");
  expect(year.value).toBe("2027");
  await rerender({ value: "2028-01-02" });
  expect(year.value).toBe("2028");
  await rerender({ value: "" });
  expect(year.value).toBe("");
});

test("a tile is a radio button with a name, and tells what was chosen", async () => {
  const user = userEvent.setup();
  const onchoose = vi.fn();
  const options = [
    { value: "words", label: "In words" },
    { value: "picture", label: "With a picture", hint: "A photo" },
  ];
  render(Choice, { legend: "How?", options, value: "words", onchoose });
  const group = screen.getByRole("group", { name: "How?" });
  expect(group.querySelectorAll("input")).toHaveLength(2);
  await user.click(screen.getByRole("radio", { name: /With a picture/ }));
  expect(onchoose).toHaveBeenCalledExactlyOnceWith("picture");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /picture/ }).checked).toBe(true);
});

test("a switch tells on and off", async () => {
  const user = userEvent.setup();
  const onchange = vi.fn();
  render(Switch, { label: "Keep still", hint: "Nothing moves", onchange });
  const control = screen.getByRole("switch", { name: "Keep still" });
  expect(control).toHaveAccessibleDescription("Nothing moves");
  await user.click(control);
  await user.click(control);
  expect(onchange.mock.calls.map(([on]) => on)).toEqual([true, false]);
});
