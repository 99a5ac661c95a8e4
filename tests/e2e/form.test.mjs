// An authority's own form: brought once, mapped with the keyboard, filled, and there the next day.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { House, SIZES, assertAccessible, assertFits, button } from "./kit.mjs";

const council = path.resolve(
  import.meta.dirname,
  "../../src-tauri/crates/exchange/tests/forms/council.docx",
);

let house;
let folder;

before(async () => {
  house = await House.open();
  folder = mkdtempSync(path.join(tmpdir(), "planlive-form-"));
});
after(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Returns what a document says, its tags left out. */
function said(docx) {
  const xml = execFileSync("unzip", ["-p", docx, "word/document.xml"]).toString();
  return xml.replaceAll(/<\/w:p>/gu, "\n").replaceAll(/<[^>]*>/gu, "");
}

async function opened() {
  const desk = await house.desk();
  await button(desk, "Print").click();
  await desk.getByRole("button", { name: /An authority’s own form/u }).click();
  return desk;
}

test("a form is brought, mapped with the keyboard, filled and saved", async () => {
  const desk = await opened();
  await desk.getByText("No form is kept yet").waitFor();
  const wrong = path.join(folder, "letter.docx");
  writeFileSync(wrong, "%PDF-1.7 is no Word document");
  await desk.locator("[data-picker]").setInputFiles(wrong);
  await desk
    .getByRole("alert")
    .getByText(/This is not a Word document/u)
    .waitFor();
  await desk.locator("[data-picker]").setInputFiles(council);
  await desk.getByRole("heading", { name: "What goes where: council" }).waitFor();
  assert.equal(await desk.getByRole("listitem").filter({ hasText: "Suggested" }).count(), 12);

  const nhs = desk.getByLabel("What goes into NHS number?");
  await nhs.focus();
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Shift+Tab");
  await nhs.selectOption({ label: "For whom it is made" });
  await desk.getByText("Every field has something").waitFor();
  await desk.getByRole("button", { name: "Yes, this goes into Full name" }).press("Enter");
  const first = desk.getByRole("listitem").filter({ hasText: "Full name:" }).first();
  await first.getByText("Chosen").waitFor();
  const labels = await desk.locator("main option").allTextContents();
  assert.deepEqual(
    labels.filter((label) => /[.[\]_]\w/u.test(label)),
    [],
    "every source has plain words",
  );
  await assertAccessible(desk, "what goes where");
  for (const [name, size] of Object.entries(SIZES)) {
    await desk.setViewportSize(size);
    await assertFits(desk, `what goes where at ${name} size`);
  }
  await desk.setViewportSize(SIZES.desk);
  await desk.getByLabel("What do you call this form?").fill("Harbour Council, form 7");
  await desk.getByRole("button", { name: "Back to printing" }).click();

  await desk.getByLabel("Whose?").selectOption({ label: "Amara" });
  await desk.getByLabel("Who exactly?").fill("Harbour Council");
  await desk.getByLabel(/I have asked Amara just now/u).check();
  await desk.getByText("1 form is filled").waitFor();
  await desk.getByText("Amara: these fields are not filled").waitFor();
  await desk.getByText(/The circle has agreed this plan: the plan has nothing/u).waitFor();
  await assertAccessible(desk, "a form that is filled");
  const save = desk.getByRole("button", { name: "Save", exact: true });
  const [download] = await Promise.all([desk.waitForEvent("download"), save.click()]);
  assert.equal(download.suggestedFilename(), "01 Amara - Harbour Council, form 7.docx");
  const docx = path.join(folder, "amara.docx");
  await download.saveAs(docx);
  assert.match(said(docx), /Full name: Amara\n/u);
  assert.match(said(docx), /NHS number: Harbour Council\n/u, "what was chosen goes there");
  for (const [name, size] of Object.entries(SIZES)) {
    await desk.setViewportSize(size);
    await assertFits(desk, `the filled form at ${name} size`);
  }
  house.assertCalm();
});

test("it is there the next day, for everyone, and goes when nobody wants it any more", async () => {
  await house.kill();
  await house.start(house.port);
  const desk = await opened();
  await desk.getByText("13 of 13 fields have something").waitFor();
  await desk.getByLabel(/I have asked each of them just now/u).check();
  await desk.getByText("4 forms are filled").waitFor();
  const save = desk.getByRole("button", { name: "Save a file for each" });
  const [download] = await Promise.all([desk.waitForEvent("download"), save.click()]);
  assert.match(download.suggestedFilename(), /Harbour Council, form 7\.zip$/u);
  const zip = path.join(folder, "all.zip");
  await download.saveAs(zip);
  const names = execFileSync("unzip", ["-Z1", zip]).toString().trim().split("\n");
  assert.deepEqual(
    names.map((name) => name.split(" ")[1]),
    ["Amara", "Ben", "Chitra", "Dev"],
  );
  await desk.getByRole("button", { name: "What goes where" }).click();
  await desk.getByRole("button", { name: "Remove this form…" }).click();
  await assertAccessible(desk, "asked before a form goes");
  await desk.getByRole("button", { name: "Remove it" }).click();
  await desk.getByText("No form is kept yet").waitFor();
});
