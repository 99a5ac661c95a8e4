// The perfect week, just enough support and the money: on a real host, from several circles.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { House, assertAccessible, assertFits, button, opened, otherSheet } from "./kit.mjs";

let house;
before(async () => {
  house = await House.open();
});
after(async () => {
  await house?.close();
});

const dialog = (page) => page.getByRole("dialog");
const strip = (page) => page.getByRole("region", { name: "Help and money" });
const says = (page, text) => strip(page).getByText(text, { exact: true }).first().waitFor();

async function looked(page, what) {
  await assertAccessible(page, what);
  await assertFits(page, what);
}

/** Adds something on a day and part of the week, with its place. */
async function added(page, activity, day, part, where) {
  await button(page, `Add to ${day}, ${part}`).click();
  await dialog(page).getByRole("textbox", { name: "What happens?" }).fill(activity);
  await dialog(page).getByRole("textbox", { name: "Where?" }).fill(where);
  await dialog(page).getByRole("combobox", { name: "How long?" }).selectOption("2 h");
  await dialog(page).locator("summary").filter({ hasText: "What help is needed?" }).click();
  await dialog(page)
    .getByRole("radio", { name: /^Help with all of it/u })
    .check();
  await dialog(page).getByRole("button", { name: "Done" }).click();
}

test("what a week costs is on every tablet of the circle, and on nobody else's", async () => {
  const [one, other] = [await opened(house, "My money"), await opened(house, "My perfect week")];
  const ben = await opened(house, "My perfect week", "ben");
  await says(other, "£697.90");
  await says(ben, "£872.24");
  await button(one, "Add something that costs").click();
  await dialog(one)
    .getByRole("textbox", { name: /What is it/u })
    .fill("Bowling shoes");
  await dialog(one)
    .getByRole("textbox", { name: /How much/u })
    .fill("12.10");
  await looked(one, "something that costs");
  await dialog(one).getByRole("button", { name: "Done" }).click();
  await says(other, "£710.00");
  assert.equal(await strip(ben).getByText("£872.24").count(), 1, "Ben's week costs what it did");
  const heard = await ben.evaluate(() => document.body.innerText);
  assert.ok(!heard.includes("Bowling shoes"), "and he reads nothing of it");
});

test("a block goes through just enough support, and what is on trial is still paid to be safe", async () => {
  const page = await opened(house, "Just enough support");
  await looked(page, "the things in my week");
  await page.getByRole("button", { name: /^Money and letters/u }).click();
  await button(page, /What help\?$/u).click();
  const need = page.getByRole("textbox", { name: /What help exactly/u });
  await need.fill("Somebody who reads the letters with me");
  await looked(page, "what help is needed");
  await button(page, /Ideas$/u).click();
  const idea = "I sort the letters with my picture folder";
  await page.getByRole("textbox", { name: "A new idea" }).fill(idea);
  await page.keyboard.press("Tab");
  await looked(page, "ideas by tier");
  await button(page, /Does it work\?$/u).click();
  await page.getByRole("radio", { name: "Let us try" }).check();
  const enough = page.getByRole("group", { name: "Is it enough support?" });
  await enough.getByRole("radio", { name: "Yes" }).check();
  await looked(page, "testing an idea");
  await button(page, /What we choose$/u).click();
  await button(page, `Try it ${idea}`).click();
  await page.getByText(/^On trial until/u).waitFor();
  // An hour a week at £21.40 less, once it works; until then it is still paid for.
  await says(page, "£688.60");
  await says(page, "to be safe: £710.00");
  await looked(page, "what we choose");
  await button(page, /Keeping it safe$/u).click();
  await looked(page, "keeping it safe");
  await button(page, "All the things in my week").click();
  await page.getByRole("heading", { level: 2, name: "What it comes to" }).waitFor();
  await looked(page, "what it comes to");
});

test("the week by the clock, a stretched block, and what a screen reader hears", async () => {
  const page = await opened(house, "My perfect week", "chitra");
  await added(page, "Feeding the hens", "Monday", "Morning", "the farm");
  const hens = page.locator("[data-happening]").filter({ hasText: "Feeding the hens" }).first();
  await hens.waitFor();
  await page.getByRole("switch", { name: "By the clock" }).check();
  await looked(page, "the week by the clock");
  await page.getByRole("switch", { name: "By the clock" }).uncheck();
  await hens.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page
    .getByRole("status")
    .getByText(/Feeding the hens is now on/u)
    .first()
    .waitFor({ state: "attached" });
});

test("the week shows where nobody is when somebody has to be there", async () => {
  const page = await opened(house, "My perfect week");
  await page.locator("summary").filter({ hasText: "When should somebody be there?" }).click();
  await page.getByRole("checkbox", { name: "Afternoon" }).check();
  const uncovered = page.getByText("Help is needed here, and nobody is there yet");
  await uncovered.first().waitFor();
  assert.equal(await uncovered.count(), 2, "on Thursday and on Friday");
  await looked(page, "where nobody is");
});

test("now beside perfect, four weeks and another way", async () => {
  const page = await opened(house, "My perfect week", "dev");
  await button(page, "Another week").click();
  await page.getByRole("menuitem", { name: "Another way to spend the week" }).click();
  await looked(page, "another way");
  await dialog(page)
    .getByRole("button", { name: /Add|Done|Make/u })
    .last()
    .click();
  for (const [look, what] of [
    ["Four weeks", "four weeks"],
    ["Ways side by side", "ways side by side"],
    ["Beside my week now", "beside my week now"],
  ]) {
    await button(page, /^(The week|Four weeks|Ways side by side|Beside my week now)$/u).click();
    await page
      .getByRole("menuitemradio", { name: look })
      .or(page.getByRole("menuitem", { name: look }))
      .first()
      .click();
    await looked(page, what);
  }
});

test("two who want the same are asked apart, and share it once both agree to what it costs", async () => {
  const [ben, dev] = [
    await opened(house, "My perfect week", "ben"),
    await opened(house, "My perfect week", "dev"),
  ];
  await added(ben, "Bowling", "Friday", "Evening", "the bowling alley");
  await added(dev, "Bowling", "Friday", "Evening", "the bowling alley");
  const asked = (page) => page.getByText(/^Somebody else here has something like/u).first();
  await asked(ben).waitFor();
  await asked(dev).waitFor();
  await looked(ben, "do this together?");
  const card = (page) =>
    page
      .locator("section, article, aside")
      .filter({ has: asked(page) })
      .last();
  assert.ok(!(await card(ben).innerText()).includes("Dev"), "no name before both have said yes");
  await card(ben).getByRole("button", { name: /^Yes/u }).click();
  assert.ok(!(await card(dev).innerText()).includes("Ben"), "and none on the other side");
  await card(dev).getByRole("button", { name: /^Yes/u }).click();
  for (const [page, name] of [
    [ben, "Dev"],
    [dev, "Ben"],
  ]) {
    await otherSheet(page, "My money");
    await page.getByText(`You would share it with ${name}.`).first().waitFor();
    await looked(page, "a proposal");
    await button(page, "Yes, that is fine").click();
  }
  await button(ben, "I want to leave Bowling")
    .or(ben.getByText("with Dev").first())
    .first()
    .waitFor();
});

test("money is on the wall only when the person offers it, each time", async () => {
  const [page, wall, desk] = [
    await opened(house, "My money", "chitra"),
    await house.wall(),
    await house.desk(),
  ];
  await button(page, "Show on the wall").click();
  await looked(page, "offering money");
  const offer = dialog(page).getByRole("button", { name: "Yes, offer it" });
  assert.ok(await offer.isDisabled(), "first one says that everybody may see it");
  await dialog(page).getByRole("switch", { name: "Yes, everybody may see my money" }).check();
  await offer.click();
  await desk
    .getByRole("button", { name: /^Show Chitra, Money/u })
    .first()
    .click();
  await wall.getByText("£33,800", { exact: false }).first().waitFor();
  await assertAccessible(wall, "money on the wall");
  await desk.keyboard.press("b");
  await wall.getByText("£33,800", { exact: false }).first().waitFor({ state: "detached" });
  assert.equal(
    await desk.getByRole("button", { name: /^Show Chitra, Money/u }).count(),
    0,
    "its yes is used up",
  );
});

test("the desk sets up prices and shared support, and every screen of it is in order", async () => {
  const desk = await house.desk();
  await button(desk, "Set up the day").click();
  await button(desk, "Money and support").click();
  for (const name of ["Prices", "Shared support", "How it counts", "Ideas bank", "To look at"]) {
    await desk.getByRole("tab", { name }).click();
    await looked(desk, `money and support: ${name}`);
  }
});

test("no page has complained on its console", () => {
  house.assertCalm();
});
