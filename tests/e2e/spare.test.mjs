// The first laptop dies under somebody's hands, and the spare one takes over.
import assert from "node:assert/strict";
import path from "node:path";
import { after, before, test } from "node:test";

import {
  SIZES,
  House,
  Spare,
  assertAccessible,
  button,
  hasNote,
  heading,
  note,
  openProfile,
  saved,
} from "./kit.mjs";

let house;
let spare;
/** A tablet that came from the first laptop. */
let page;
before(async () => {
  house = await House.open();
});
after(async () => {
  await spare?.close();
  await house?.close();
});

test("a tablet goes on writing when the first laptop is killed and the spare one takes over", async () => {
  const desk = await house.desk();
  page = await house.circle("amara");
  await openProfile(page);
  await note(page).fill("Written before there was a spare laptop");
  await saved(page).waitFor();

  spare = await Spare.follow(house, path.join(house.folder, "spare.planlive"));
  await desk.getByRole("button", { name: "Tools", exact: true }).click();
  await desk.getByRole("menuitem", { name: "Spare laptop" }).click();
  await desk.getByText(/The spare laptop has everything up to/u).waitFor();
  await assertAccessible(desk, "the spare laptop");
  if (process.env.SHOTS) await desk.screenshot({ path: `${process.env.SHOTS}/spare-desk.png` });

  // The spare laptop hangs for a moment: what is saved now it is not told of.
  spare.freeze();
  await note(page).fill("Saved by the first laptop only");
  await saved(page).waitFor();
  await note(page).fill("And one more");
  await saved(page).waitFor();
  await house.kill();
  spare.thaw();
  await note(page).fill("Written while nobody was there");
  await page.getByText("Keeping your words here").first().waitFor();

  const links = await spare.takeOver();
  await saved(page).waitFor({ timeout: 60_000 });
  const other = await house.device(links.circles.amara, SIZES.tablet);
  await openProfile(other);
  for (const words of [
    "Written before there was a spare laptop",
    "Saved by the first laptop only",
    "And one more",
    "Written while nobody was there",
  ]) {
    await hasNote(other, words);
  }
  const notes = await other.evaluate(
    () =>
      [...document.querySelectorAll("textarea")].filter((t) => t.value === "And one more").length,
  );
  assert.equal(notes, 1, "once");
  await note(page).fill("And it goes on");
  await hasNote(other, "And it goes on");
});

test("the first laptop comes back, is told that it does no more, and no tablet goes back to it", async () => {
  await house.start(house.port);
  const desk = await house.desk();
  await desk.getByText("Another laptop has taken over this event.").waitFor();
  await assertAccessible(desk, "the desk of the laptop that came back");
  await note(page).fill("Written with both of them up");
  await saved(page).waitFor();
  // With only the first one there, tablets keep their words rather than say them into the air.
  await spare.die();
  await note(page).fill("Kept until the other is back");
  await page.getByText("Keeping your words here").first().waitFor();
  const calls = (line) => line.url().includes(`:${house.port}/`);
  for (let n = 0; n < 2; n++) await page.waitForEvent("websocket", calls);
  assert.ok(await page.getByText("Keeping your words here").first().isVisible(), "it keeps them");
});

test("the spare one has died too: the first laptop hosts on when somebody there says so", async () => {
  const desk = await house.desk();
  await button(desk, "Host on here…").click();
  await heading(desk, "Host on here?", 2).waitFor();
  await assertAccessible(desk, "whether to host on");
  if (process.env.SHOTS) await desk.screenshot({ path: `${process.env.SHOTS}/host-on.png` });
  await desk.getByRole("button", { name: "Host on here", exact: true }).click();
  await desk.getByText("Another laptop has taken over").waitFor({ state: "detached" });
  // The tablet finds it by itself, with what it kept and what only the other laptop had.
  await saved(page).waitFor({ timeout: 60_000 });
  const other = await house.circle("amara");
  await openProfile(other);
  for (const words of ["Written with both of them up", "Kept until the other is back"]) {
    await hasNote(other, words);
  }
  house.assertCalm();
});
