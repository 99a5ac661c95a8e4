// Paper from the desk and from a circle's own device: chosen, looked at, saved, read back.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { House, SIZES, assertAccessible, assertFits, button, command, sample } from "./kit.mjs";

let house;
let folder;

before(async () => {
  house = await House.open();
  folder = mkdtempSync(path.join(tmpdir(), "planlive-paper-"));
});
after(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = (pdf) => execFileSync("pdftotext", ["-enc", "UTF-8", pdf, "-"]).toString();

/** Returns the names in an archive, from the list at its end. */
function namesIn(zip) {
  const bytes = readFileSync(zip);
  const names = [];
  for (let at = bytes.readUInt32LE(bytes.length - 6); bytes.readUInt32LE(at) === 0x02014b50;) {
    const [name, extra, note] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    names.push(bytes.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + note;
  }
  return names;
}

async function choosing(page, kind) {
  await button(page, "Print").click();
  await page.getByRole("heading", { name: "Print", level: 2 }).waitFor();
  await page.getByRole("button", { name: kind }).first().click();
}

async function saved(page, name) {
  const press = page.getByRole("button", { name }).or(page.getByRole("link", { name })).first();
  const [download] = await Promise.all([page.waitForEvent("download"), press.click()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

test("the organiser looks at a pack before it is printed, and saves it", async () => {
  const desk = await house.desk();
  await choosing(desk, /Everything in one pack/u);
  await desk.getByLabel("Whose?").selectOption({ label: "Amara" });
  await desk.getByRole("button", { name: /^Page 2 of/u }).waitFor();
  await assertAccessible(desk, "a pack and its preview");
  const pdf = await saved(desk, /^Save/u);
  assert.match(path.basename(pdf), /^01 Amara/u, "its name sorts in the order of the circles");
  assert.match(text(pdf), /What is in it[\s\S]*One-page profile[\s\S]*Who does what/u);
  for (const [name, size] of Object.entries(SIZES)) {
    await desk.setViewportSize(size);
    await assertFits(desk, `the print page at ${name} size`);
  }
  house.assertCalm();
});

test("nothing is made for others before somebody was asked", async () => {
  const desk = await house.desk();
  await choosing(desk, /One-page profile/u);
  await desk.getByLabel("Whose?").selectOption({ label: "Dev" });
  await desk.getByRole("radio", { name: /The support team/u }).check();
  const asked = desk.getByLabel(/I have asked Dev just now/u);
  await asked.waitFor();
  const page = desk.getByText(/^Page 1 of/u).first();
  assert.equal(await page.count(), 0, "no page yet");
  await asked.check();
  await page.waitFor();
  const pdf = await saved(desk, /^Save/u);
  assert.match(text(pdf), /Made for the support team/u);
});

test("everyone gets a file of their own in one press", async () => {
  const desk = await house.desk();
  await choosing(desk, /Action plan/u);
  await desk.getByRole("switch", { name: /A file for each person/u }).click();
  const zip = await saved(desk, /^Save/u);
  assert.deepEqual(
    namesIn(zip).map((name) => name.slice(0, 8)),
    ["01 Amara", "02 Ben -", "03 Chitr", "04 Dev -"],
  );
});

test("a circle makes its own pages on its own device", async () => {
  const tablet = await house.circle("amara");
  await button(tablet, "Make our pages").click();
  await tablet.getByRole("dialog").waitFor();
  await assertAccessible(tablet, "a circle's own pages");
  await button(tablet, "Make them").click();
  const pdf = await saved(tablet, /^Save it/u);
  assert.match(text(pdf), /our own copy/u);
});

test("every kind of paper is a page that a screen reader can read", async () => {
  const copy = path.join(folder, "copy.planlive");
  const pages = path.join(folder, "pages");
  mkdirSync(pages);
  command("import", sample, "-o", copy);
  const known = command("print", "--help").match(/^ +- [a-z-]+:/gmu) ?? [];
  const kinds = known
    .map((line) => line.trim().slice(2, -1))
    .slice(
      0,
      known.findIndex((line) => line.includes("timing")),
    );
  assert.ok(kinds.length > 20, kinds.join(", "));
  const wanted = kinds.flatMap((kind) => ["--kind", kind]);
  command("print", copy, ...wanted, "--format", "html", "-o", pages);
  const phone = await house.device("about:blank", SIZES.phone);
  const files = readdirSync(pages);
  // Who has seen a plan is told to its circle alone: that kind is a page for each of the four.
  assert.equal(files.length, kinds.length - 1 + 4, files.join(", "));
  for (const name of files) {
    await phone.goto(pathToFileURL(path.join(pages, name)).href);
    await assertAccessible(phone, name);
    await assertFits(phone, name);
  }
});
