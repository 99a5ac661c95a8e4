// How quick a circle's sheet is with very much on it: `npm run measure`. It prints figures and
// never fails: what is slow on a busy machine is not broken.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { House, SIZES, sample } from "./kit.mjs";

const NOTES = 300;
const RUNS = 5;
/** What a tablet of some years is beside a laptop, by the usual rule of thumb. */
const TABLET = 6;

const words = "I go to the choir on Thursday evenings, with Grace or by myself".split(" ");
const note = (n) => ({
  id: `n${n}`,
  text: `${n + 1}: ${words.slice(0, 3 + (n % 10)).join(" ")}`,
  perspective: ["Person", "Family", "Staff"][n % 3],
});
const many = (prefix, count) =>
  Array.from({ length: count }, (_, n) => ({ ...note(n), id: `${prefix}${n}` }));

/** The sample day, with very much written by Amara. */
function fullDay(folder) {
  const day = JSON.parse(readFileSync(sample, "utf8"));
  const { worksheets } = day.people[0].plan;
  worksheets["one-page-profile"] = { "important-to": many("p", NOTES) };
  worksheets["working-not-working"] = {
    working: many("w", NOTES / 2),
    "not-working": many("c", NOTES / 2),
  };
  const file = path.join(folder, "full.json");
  writeFileSync(file, JSON.stringify(day));
  return file;
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Returns how long it takes from a press on a button until the page after it is painted. */
async function pressed(page, name, expected) {
  return page.evaluate(
    async ([label, heading]) => {
      const buttons = [...document.querySelectorAll("main button, header button, nav button")];
      const button = buttons.find((one) => one.textContent.trim().startsWith(label));
      if (!button) throw new Error(`there is no button "${label}"`);
      const started = performance.now();
      button.click();
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      const isThere = () => document.querySelector("main h1")?.textContent.includes(heading);
      // The page is there before the next frame, or it comes with a later one.
      await Promise.resolve();
      for (let n = 0; n < 500 && !isThere(); n++) await painted();
      await painted();
      return performance.now() - started;
    },
    [name, expected],
  );
}

/** Returns how long each key took to show, by the browser's own account of events. */
async function typed(page, text) {
  await page.evaluate(() => {
    globalThis.keys = [];
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) {
        if (one.name === "keydown" || one.name === "input") globalThis.keys.push(one.duration);
      }
    }).observe({ type: "event", durationThreshold: 16, buffered: false });
  });
  await page.keyboard.type(text, { delay: 120 });
  await page.waitForTimeout(500);
  // Whatever took less than sixteen milliseconds is not told at all.
  return page.evaluate(() => globalThis.keys);
}

/** Returns how long it takes from a press until the new total of the week is painted. */
async function totalled(page, name) {
  return page.evaluate(async (label) => {
    const strip = [...document.querySelectorAll("section")].find(
      (one) => one.getAttribute("aria-label") === "Help and money",
    );
    const button = document.querySelector(`button[aria-label^="${label}"]`);
    if (!strip || !button) throw new Error(`there is no "${label}" beside the money`);
    const before = strip.textContent;
    const started = performance.now();
    button.click();
    while (strip.textContent === before && performance.now() - started < 5_000) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    }
    return performance.now() - started;
  }, name);
}

/** Changes how long help is needed, and sees what the week costs then. */
async function measureTotal(house, rate) {
  const page = await house.circle("amara");
  await page
    .getByRole("button", { name: /^Just enough support/u })
    .first()
    .click();
  await page.getByRole("button", { name: /^Money and letters/u }).click();
  await page
    .getByRole("button", { name: /What we choose$/u })
    .first()
    .click();
  await page.getByRole("button", { name: "More: How much in a week?" }).waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
  const times = [];
  for (let run = 0; run < 2 * RUNS; run++) {
    times.push(await totalled(page, run % 2 === 0 ? "More: How much" : "Less: How much"));
    await page.waitForTimeout(300);
  }
  await page.context().close();
  return times.toSorted((a, b) => a - b);
}

/** Returns how long it takes from the key at the desk until the calm card is painted on the wall. */
async function measureCalm(house) {
  const [desk, wall] = [await house.desk(), await house.wall()];
  await desk.getByRole("heading", { level: 1 }).waitFor();
  const times = [];
  for (let run = 0; run < 2 * RUNS; run++) {
    await desk
      .getByRole("button", { name: /^Show the agenda/u })
      .first()
      .click();
    await wall.locator(".poster.agenda").waitFor();
    const seen = wall.evaluate(
      () =>
        new Promise((done) => {
          const look = () => {
            if (!document.querySelector(".poster.neutral")) return requestAnimationFrame(look);
            requestAnimationFrame(() => setTimeout(() => done(Date.now()), 0));
          };
          look();
        }),
    );
    await desk.locator("h1").first().click();
    const pressed = await desk.evaluate(() => {
      const at = Date.now();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "b", bubbles: true }));
      return at;
    });
    times.push((await seen) - pressed);
  }
  for (const page of [desk, wall]) await page.context().close();
  return times.toSorted((a, b) => a - b);
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "planlive-measure-"));
  const house = await House.open(fullDay(folder));
  try {
    const rows = [];
    for (const rate of [1, TABLET]) {
      const page = await house.circle("amara");
      await page
        .getByRole("button", { name: /^Like and admire/u })
        .first()
        .waitFor();
      const cdp = await page.context().newCDPSession(page);
      await cdp.send("Emulation.setCPUThrottlingRate", { rate });
      for (const [title, start] of [
        ["One-page profile", "Like and admire"],
        ["Working and not working", "Working and not working"],
      ]) {
        const opened = [];
        const back = [];
        for (let run = 0; run < RUNS; run++) {
          opened.push(await pressed(page, start, title));
          if (title === "One-page profile") {
            const second = page.getByRole("button", { name: /important to me/u }).first();
            if (await second.isVisible()) await second.click();
          }
          back.push(await pressed(page, "The day", "Amara"));
        }
        rows.push([`${title}, ${NOTES} notes: open`, rate, middle(opened)]);
        rows.push([`${title}: back to the outline`, rate, middle(back)]);
      }
      await pressed(page, "Like and admire", "One-page profile");
      const second = page.getByRole("button", { name: /important to me/u }).first();
      const started = Date.now();
      await second.click();
      await page
        .getByText(`${NOTES}:`)
        .first()
        .waitFor({ state: "attached" })
        .catch(() => {});
      rows.push([`the question with ${NOTES} notes: open`, rate, Date.now() - started]);
      const box = page.locator("main textarea").nth(20);
      await box.click();
      const keys = await typed(page, " and with Pat on Fridays");
      const slow = keys.toSorted((a, b) => a - b);
      rows.push(["a key press shows: in the middle", rate, middle(slow) ?? 0]);
      rows.push(["a key press shows: 19 of 20", rate, slow[Math.floor(slow.length * 0.95)] ?? 0]);
      rows.push(["a key press shows: the slowest", rate, slow.at(-1) ?? 0]);
      await page.context().close();
    }
    for (const rate of [1, TABLET]) {
      const times = await measureTotal(house, rate);
      rows.push(["a press, and the new total is there: in the middle", rate, middle(times)]);
      rows.push(["a press, and the new total is there: the slowest", rate, times.at(-1) ?? 0]);
    }
    const calm = await measureCalm(house);
    rows.push(["the key at the desk, and the wall is calm: in the middle", 1, middle(calm)]);
    rows.push(["the key at the desk, and the wall is calm: the slowest", 1, calm.at(-1) ?? 0]);
    for (const [what, rate, ms] of rows) {
      process.stdout.write(`${what.padEnd(52)} ${rate}x ${ms.toFixed(0).padStart(6)}\n`);
    }
  } finally {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
