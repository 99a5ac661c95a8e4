// A real host on an event of its own, and browsers that call it by a name of the room's network.
import assert from "node:assert/strict";
import { spawn, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

const root = path.resolve(import.meta.dirname, "../..");
export const sample = path.join(root, "src-tauri/crates/exchange/sample/harbour-house.json");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page on the room's network is no secure context: by localhost its faults would hide. */
const NAME = "room.test";

/**
 * Where on earth it is a little after two: whenever the tests run, the sample's day, which begins at
 * ten, begins hours after its time, so that the host takes it as moved and not as late.
 */
const TIME_ZONE = zoneOfTheAfternoon(new Date().getUTCHours());

function zoneOfTheAfternoon(hour) {
  const ahead = ((14 - hour + 36) % 24) - 12;
  // The names of these zones have the sign the other way round: Etc/GMT-3 is three hours ahead.
  return ahead === 0 ? "Etc/GMT" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

export const SIZES = {
  desk: { width: 1440, height: 900 },
  wall: { width: 1920, height: 1080 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
};

function planlive() {
  if (process.env.PLANLIVE_BIN) return process.env.PLANLIVE_BIN;
  const target = process.env.CARGO_TARGET_DIR ?? path.join(root, "target");
  return path.join(target, "debug", process.platform === "win32" ? "planlive.exe" : "planlive");
}

/** One host with its event file; the same port after a restart, as in a real room. */
export class House {
  static async open(file = sample) {
    const folder = mkdtempSync(path.join(tmpdir(), "planlive-e2e-"));
    const event = path.join(folder, "Harbour House.planlive");
    execFileSync(planlive(), ["import", file, "-o", event]);
    const house = new House(folder, event);
    await house.start(0);
    return house;
  }

  constructor(folder, event) {
    this.folder = folder;
    this.event = event;
    this.pages = [];
    /** What the host is told beside the event: where the passphrase is, say. */
    this.more = [];
  }

  async start(port) {
    const words = ["serve", this.event, "--port", `${port}`, "--print-links", "--host-name", NAME];
    this.host = spawn(planlive(), [...words, ...this.more], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, TZ: TIME_ZONE, XDG_DATA_HOME: path.join(this.folder, "data") },
    });
    this.gone = new Promise((done) => this.host.once("exit", done));
    let said = "";
    for await (const part of this.host.stdout) {
      said += part;
      if (said.includes("\n")) break;
    }
    this.links = JSON.parse(said);
    this.port = Number(new URL(this.links.desk).port);
  }

  /** The power goes: no goodbye, nothing tidied up. */
  async kill() {
    this.host.kill("SIGKILL");
    await this.gone;
  }

  async close() {
    await this.browser?.close();
    this.host.kill("SIGTERM");
    await this.gone;
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Opens a page on a device of its own. */
  async device(url, size, options = {}) {
    this.browser ??= await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        `--host-resolver-rules=MAP ${NAME} 127.0.0.1`,
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    });
    const context = await this.browser.newContext({
      viewport: size,
      locale: "en-GB",
      timezoneId: TIME_ZONE,
      ...options,
    });
    const page = await context.newPage();
    page.faults = [];
    page.on("pageerror", (error) => page.faults.push(error.message));
    page.on("console", (message) => {
      // While the host is away a page calls it, and whatever it has not fetched yet, in vain.
      const isLost = /WebSocket connection|ERR_CONNECTION_(REFUSED|RESET)/u.test(message.text());
      if (message.type() === "error" && !isLost) page.faults.push(message.text());
    });
    this.pages.push(page);
    await page.goto(url);
    return page;
  }

  desk() {
    return this.device(this.links.desk, SIZES.desk);
  }

  wall() {
    return this.device(this.links.wall, SIZES.wall);
  }

  circle(id, size = SIZES.tablet, options = {}) {
    return this.device(this.links.circles[id], size, options);
  }

  /** No page has said anything on its console that it should not. */
  assertCalm() {
    for (const page of this.pages) assert.deepEqual(page.faults, [], page.url());
  }
}

/** A second laptop that follows the first one along. */
export class Spare {
  static async follow(house, file) {
    const spare = new Spare();
    const code = new URL(house.links.spare).hash.replace("#spare=", "");
    const words = ["spare", `127.0.0.1:${house.port}`, "--code", code, "-o", file];
    spare.laptop = spawn(planlive(), [...words, "--port", "0", "--local", "--print-links"], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, TZ: TIME_ZONE, XDG_DATA_HOME: `${file}.data` },
    });
    spare.gone = new Promise((done) => spare.laptop.once("exit", done));
    spare.said = "";
    spare.laptop.stdout.on("data", (part) => (spare.said += part));
    await spare.says(/Here is everything up to/u);
    return spare;
  }

  async says(words) {
    for (let n = 0; n < 600; n++) {
      const found = words.exec(this.said);
      if (found) return found[0];
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`the spare laptop never said ${words}: ${this.said}`);
  }

  freeze() {
    this.laptop.kill("SIGSTOP");
  }

  thaw() {
    this.laptop.kill("SIGCONT");
  }

  /** Somebody says so; returns where every face is now. */
  async takeOver() {
    this.laptop.stdin.write("take over\n");
    return JSON.parse(await this.says(/^\{.*\}$/mu));
  }

  /** The power goes. */
  async die() {
    this.laptop.kill("SIGKILL");
    await this.gone;
  }

  async close() {
    this.laptop.kill("SIGTERM");
    await this.gone;
  }
}

/** Carries out a line of the command line, and returns what it says. */
export function command(...words) {
  return execFileSync(planlive(), words, { stdio: ["ignore", "pipe", "pipe"] }).toString();
}

/**
 * Runs axe on what the page shows now, once nothing moves any more; any violation fails, with the
 * element. What lies half under a bar at the edge is looked at again where one would press it.
 */
export async function assertAccessible(page, what) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const still = document.getAnimations().map(({ finished }) => finished.catch(() => {}));
    await Promise.race([Promise.all(still), new Promise((done) => setTimeout(done, 2_000))]);
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await globalThis.axe.run(document, { runOnly: tags });
    const isSmallStill = async ({ target }) => {
      const element = document.querySelector(target.at(-1));
      if (!element) return true;
      const before = [scrollX, scrollY];
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const again = await globalThis.axe.run(element, { runOnly: ["target-size"] });
      scrollTo({ left: before[0], top: before[1], behavior: "instant" });
      return again.violations.length > 0;
    };
    const faults = [];
    for (const { id, nodes } of result.violations) {
      const real = [];
      for (const node of nodes) {
        if (id !== "target-size" || (await isSmallStill(node))) real.push(node.html);
      }
      if (real.length > 0) faults.push(`${id}: ${real.join(" | ")}`);
    }
    return faults;
  });
  assert.deepEqual(found, [], `axe on ${what}`);
}

/** Nothing is cut off to the side: one never scrolls two ways to read. */
export async function assertFits(page, what) {
  const [wide, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(wide <= room, `${what} is ${wide} wide in ${room}`);
}

/** The first button of a name. */
export const button = (page, name) => page.getByRole("button", { name }).first();
export const heading = (page, name, level = 1) => page.getByRole("heading", { level, name });
/** Where a new note is written. */
export const note = (page) => page.getByRole("textbox", { name: "Write a new note" });
export const saved = (page) => page.getByText("Saved", { exact: true }).first();

/** Opens the profile from the first page of somebody's day. */
export async function openProfile(page) {
  await button(page, "Like and admire; what matters to me").click();
  await note(page).waitFor();
}

/** Waits until a note has just these words. */
export async function hasNote(page, words) {
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll("textarea")].some((t) => t.value === wanted),
    words,
  );
}

/** Opens a sheet from the first page of somebody's day. */
export async function opened(house, sheet, circle = "amara", size = SIZES.tablet) {
  const page = await house.circle(circle, size);
  await toSheet(page, sheet);
  return page;
}

/** Goes from one sheet to another, by way of the day. */
export async function otherSheet(page, sheet) {
  await button(page, "The day").click();
  await toSheet(page, sheet);
}

async function toSheet(page, sheet) {
  await page.locator("main button").filter({ hasText: sheet }).first().click();
  await page.getByRole("heading", { level: 1, name: sheet }).waitFor();
}
