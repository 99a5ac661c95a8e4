// What can go wrong with a device and with the host, and what is still there afterwards.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { House, hasNote, note, openProfile, saved } from "./kit.mjs";

let house;
before(async () => {
  house = await House.open();
});
after(async () => {
  await house?.close();
});

test("after a refresh the device has its seat and its words", async () => {
  const page = await house.circle("amara");
  await openProfile(page);
  await note(page).fill("I like the sea");
  await saved(page).waitFor();
  await page.goto(`http://room.test:${house.port}/`);
  await page.getByRole("heading", { level: 1, name: /Amara/u }).waitFor();
  await openProfile(page);
  await hasNote(page, "I like the sea");
});

test("the host is killed while somebody writes; nothing is lost, and nobody has to join again", async () => {
  const page = await house.circle("chitra");
  await openProfile(page);
  await note(page).fill("Written before");
  await saved(page).waitFor();
  await house.kill();
  await note(page).fill("Written while the host was away");
  await page.getByText("Keeping your words here").first().waitFor();
  await house.start(house.port);
  await saved(page).waitFor();
  const other = await house.circle("chitra");
  await openProfile(other);
  for (const words of ["Written before", "Written while the host was away"]) {
    await hasNote(other, words);
  }
});

test("words that were not yet saved survive a reload of the page", async () => {
  const page = await house.circle("dev");
  await openProfile(page);
  await house.kill();
  await note(page).fill("Trains, and who runs them");
  await page.getByText("Keeping your words here").first().waitFor();
  await page.close({ runBeforeUnload: false });
  await house.start(house.port);
  const again = await page.context().newPage();
  await again.goto(`http://room.test:${house.port}/`);
  await openProfile(again);
  await hasNote(again, "Trains, and who runs them");
  const other = await house.circle("dev");
  await openProfile(other);
  await hasNote(other, "Trains, and who runs them");
});

test("no page has complained on its console", () => {
  house.assertCalm();
  assert.ok(house.pages.length > 3, "there were pages");
});
