// Three browsers and a wall in one room.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { SIZES, House, note } from "./kit.mjs";

let house;
before(async () => {
  house = await House.open();
});
after(async () => {
  await house?.close();
});

const PROFILE = "Like and admire; what matters to me";
/** The first words of Amara's profile, and so on the first page of it on the wall. */
const FIRST = "She makes everyone laugh when they are low";
const notes = (page) => page.getByRole("textbox", { name: /^Note \d/ });

async function openProfile(page) {
  await page.getByRole("button", { name: PROFILE }).click();
  await page.getByRole("heading", { level: 1, name: "One-page profile" }).waitFor();
}

/** The text of every note on the page, once one of them has these words. */
async function notesWith(page, words) {
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll("textarea")].some((t) => t.value.includes(wanted)),
    words,
  );
  return notes(page).evaluateAll((all) => all.map((t) => t.value));
}

test("a phone joins with the code, picks its circle, and writes what a tablet then shows", async () => {
  const wall = await house.wall();
  await wall.getByText("Join in:").waitFor();
  const corner = await wall.locator("body").innerText();
  const code = /code\s+([A-Z0-9]{3}\s?[A-Z0-9]{3})/u.exec(corner)?.[1];
  assert.ok(code, `the wall shows the code: ${corner}`);

  const phone = await house.device(`http://room.test:${house.port}/`, SIZES.phone);
  await phone.getByRole("textbox", { name: "Code on the wall" }).fill(code.toLowerCase());
  await phone.getByRole("button", { name: "Come in" }).click();
  await phone.getByRole("button", { name: "Amara" }).click();
  await phone.getByRole("heading", { level: 1, name: /Amara/u }).waitFor();
  await openProfile(phone);

  const tablet = await house.circle("amara");
  await openProfile(tablet);
  await note(phone).fill("Knows every song by heart");
  const seen = await notesWith(tablet, "Knows every song by heart");
  assert.equal(seen.length, 3, "beside the two that were there");
  await phone.getByText("Saved", { exact: true }).first().waitFor();
});

test("two people who type in the same note lose no word", async () => {
  const [left, right] = [await house.circle("ben"), await house.circle("ben", SIZES.phone)];
  await openProfile(left);
  await openProfile(right);
  await note(left).fill("the allotment");
  await notesWith(right, "the allotment");
  const both = [notes(left).first(), notes(right).first()];
  await both[0].focus();
  await left.keyboard.press("End");
  await both[1].focus();
  await right.keyboard.press("Home");
  await Promise.all([
    left.keyboard.type(" in every weather", { delay: 25 }),
    right.keyboard.type("Digging on ", { delay: 25 }),
  ]);
  for (const page of [left, right])
    await notesWith(page, "Digging on the allotment in every weather");
});

test("a circle's words are on the wall after its yes, and off it when the yes is taken back", async () => {
  const desk = await house.desk();
  const wall = await house.wall();
  const amara = await house.circle("amara");
  await amara.getByRole("heading", { level: 1, name: /Amara/u }).waitFor();

  await desk.getByRole("button", { name: /Amara.*what to do/u }).click();
  await desk.getByRole("menuitem", { name: /Ask to show/u }).click();
  await desk.getByRole("radio", { name: /One-page profile/u }).check();
  await desk.getByRole("button", { name: "Ask Amara" }).click();

  await amara.getByText("May “One-page profile” be on the wall?").first().waitFor();
  assert.ok(!(await wall.locator("body").innerText()).includes(FIRST), "not before the yes");
  await amara.getByRole("button", { name: "Yes", exact: true }).click();
  const phone = await house.circle("amara", SIZES.phone);
  await phone
    .getByRole("button", { name: /^My perfect week/u })
    .first()
    .click();
  await phone.getByRole("button", { name: "Take my yes back" }).waitFor();
  await desk.getByRole("button", { name: /^Show Amara/u }).click();
  await wall.getByText(FIRST).filter({ visible: true }).first().waitFor();

  await amara.getByRole("button", { name: "Take it off the wall" }).click();
  await wall.getByText(FIRST).first().waitFor({ state: "detached" });
  await amara.getByRole("button", { name: "Take it off the wall" }).waitFor({ state: "detached" });
});

test("B empties the wall from the desk, and never while somebody types", async () => {
  const desk = await house.desk();
  const wall = await house.wall();
  await desk.getByRole("button", { name: "How to join" }).click();
  await desk.getByText("On the wall now: how to join").waitFor();
  const words = desk.getByRole("textbox", { name: "What shall they know?" });
  await words.fill("");
  await words.pressSequentially("Biscuits by the door");
  assert.ok(await desk.getByText("On the wall now: how to join").isVisible(), "a B in a word");
  await desk.getByRole("heading", { level: 1 }).click();
  await desk.keyboard.press("b");
  await desk.getByText("On the wall now: the calm card").waitFor();
  await wall.getByText("Join in:").waitFor();
});

test("the day begins, moves on, steps back and is announced, on every screen", async () => {
  const desk = await house.desk();
  const wall = await house.wall();
  const amara = await house.circle("amara");
  await desk.getByRole("button", { name: "Agenda", exact: true }).click();
  await desk.getByRole("button", { name: /^Start: Welcome/u }).click();
  await desk.getByRole("button", { name: /^Next: Like and admire/u }).click();
  await wall.getByText("Like and admire; what matters to me").first().waitFor();
  await amara.getByRole("button", { name: PROFILE }).first().waitFor();
  await desk.getByRole("button", { name: /back/iu }).first().click();
  await desk.getByRole("button", { name: /^Next: Like and admire/u }).waitFor();
  await desk.getByRole("textbox", { name: "What shall they know?" }).fill("Lunch is ready");
  await desk.getByRole("button", { name: "Say it" }).click();
  for (const page of [wall, amara]) await page.getByText("Lunch is ready").first().waitFor();
});

test("the outcome summary comes out as a PDF", async () => {
  // On this computer: on any other it comes sealed.
  const own = house.links.desk.replace("room.test", "127.0.0.1");
  const desk = await house.device(own, SIZES.desk);
  await desk.getByRole("button", { name: "Print", exact: true }).first().click();
  const asked = desk.context().waitForEvent("request", (r) => r.url().includes("/paper/"));
  await desk.getByRole("button", { name: /^Plans to take home/u }).click();
  const { pathname } = new URL((await asked).url());
  const answer = await desk.request.get(`http://127.0.0.1:${house.port}${pathname}`);
  assert.equal(answer.headers()["content-type"], "application/pdf", "it is a PDF");
  assert.equal((await answer.body()).subarray(0, 5).toString(), "%PDF-", "and says so itself");
  await desk.locator(".view canvas").waitFor();
  await desk.getByRole("button", { name: /^Page 1 of/u }).waitFor();
  await desk.getByRole("button", { name: "Back to the room" }).click();
});

test("no page has complained on its console", () => {
  house.assertCalm();
});
