// A lock on the event: set at the desk, asked for at the next start, changed and taken off again.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";

import { SIZES, House, assertAccessible, assertFits, button, command, heading } from "./kit.mjs";
import { inEveryLook } from "./looks.mjs";

const OURS = "five warm loaves at dawn";
/** Stands in one of the sample's plans. */
const WRITTEN = "Harbour House";

let house;
before(async () => {
  house = await House.open();
});
after(async () => {
  await house?.close();
});

const dialog = (page) => page.getByRole("dialog");
const holdsWords = () => readFileSync(house.event).includes(WRITTEN);

/** Goes to where the day is described, and the lock is. */
async function toTheLock(page) {
  await button(page, "Set up the day").click();
  await button(page, /^The day/u).click();
  await heading(page, "A lock on this event", 3).waitFor();
}

test("a lock is set at the desk, and its sheet is printed first", async () => {
  const page = await house.desk();
  const desk = (p) => heading(p, "Agenda", 2);
  await desk(page).waitFor();
  await inEveryLook(page, "setting a lock", desk, async (p) => {
    await toTheLock(p);
    await assertAccessible(p, "no lock yet");
    await button(p, "Lock this event…").click();
    await p.getByLabel("Passphrase", { exact: true }).fill("kitten");
    await p.getByLabel("The same once more").fill("mitten");
  });
  await toTheLock(page);
  await button(page, "Lock this event…").click();
  await page.getByLabel("Passphrase", { exact: true }).fill(OURS);
  await page.getByLabel("The same once more").fill(OURS);
  await button(page, "Go on").click();
  await heading(page, "First the recovery sheet", 2).waitFor();
  await assertAccessible(page, "the recovery sheet");
  const shown = page.context().waitForEvent("page");
  await button(page, "Open the sheet to print it").click();
  const sheet = await shown;
  await sheet.close();
  assert.ok(await button(page, "Lock the event").isDisabled(), "the sheet is not put away yet");
  await page.getByLabel("The sheet is printed and put away").click();
  await button(page, "Lock the event").click();
  await page.getByText("its file opens with the passphrase", { exact: false }).waitFor();
  await house.kill();
  assert.ok(!holdsWords(), "what people wrote is not in the file any more");
  assert.throws(() => command("check", house.event), /has a lock/u);
});

test("the next start asks for the passphrase; another one, and none any more", async () => {
  const file = path.join(house.folder, "ours");
  writeFileSync(file, `${OURS}\n`);
  house.more = ["--passphrase-file", file];
  await house.start(house.port);
  const page = await house.desk();
  const desk = (p) => heading(p, "Agenda", 2);
  await desk(page).waitFor();
  await inEveryLook(page, "another passphrase", desk, async (p) => {
    await toTheLock(p);
    await assertAccessible(p, "a locked event");
    await button(p, "Another passphrase…").click();
    await dialog(p).waitFor();
  });
  await toTheLock(page);
  await button(page, "Take the lock off…").click();
  await page.getByLabel(/^Passphrase now/u).fill("a guess of mine");
  await button(dialog(page), "Take the lock off").click();
  await page.getByText("neither the passphrase", { exact: false }).waitFor();
  await assertAccessible(page, "a wrong passphrase");
  await page.getByLabel(/^Passphrase now/u).fill(OURS);
  await button(dialog(page), "Take the lock off").click();
  await button(page, "Lock this event…").waitFor();
  await house.kill();
  assert.match(command("check", house.event), /Everything is whole/u);
});

/** The app's first screen without the app: it has one event, which wants its passphrase. */
async function firstScreen() {
  const page = await house.device("about:blank", SIZES.desk);
  await page.addInitScript(() => {
    const trouble = (code, detail) => Promise.reject({ code, detail });
    const event = { path: "/home/grace/Harbour House.planlive", title: "", date: null };
    const answers = {
      recent_events: async () => [{ ...event, openedAt: "2026-12-03T09:00:00Z", isLocked: true }],
      spare_state: async () => null,
      nearby_days: async () => [],
      open_event: () => trouble("locked", event.path),
      unlock_event: () => trouble("wrongPassphrase", ""),
    };
    globalThis.isTauri = true;
    globalThis.__TAURI_INTERNALS__ = {
      invoke: (name) => answers[name]?.() ?? Promise.resolve(1),
      transformCallback: () => 1,
    };
  });
  await page.goto(`http://room.test:${house.port}/desk.html`);
  return page;
}

test("the first screen asks for the passphrase, or for the key on the sheet", async () => {
  house.more = [];
  await house.start(house.port);
  const page = await firstScreen();
  const first = (p) => button(p, /Harbour House\.planlive/u);
  await inEveryLook(page, "asking for the passphrase", first, async (p) => {
    await first(p).click();
    await p.getByLabel("Its passphrase").fill("a guess of mine");
    await button(dialog(p), "Open").click();
    await p.getByText("not the passphrase of this event", { exact: false }).waitFor();
  });
  await page.setViewportSize(SIZES.phone);
  await first(page).click();
  await button(page, "I have the recovery sheet").click();
  await page.getByLabel("The thirteen groups on the sheet").fill("000GC 40R4Y");
  await button(dialog(page), "Open").click();
  await page.getByText("these are 10", { exact: false }).waitFor();
  await assertAccessible(page, "the key on the sheet");
  await assertFits(page, "the key on the sheet");
});

test("no page has complained on its console", () => {
  house.assertCalm();
  assert.ok(house.pages.length > 2, "there were pages");
});
