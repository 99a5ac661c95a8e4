// What a circle does on its sheets beside writing: pictures, piles, links, rings, and time travel.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";

import { House, SIZES, assertAccessible, assertFits, button, opened, otherSheet } from "./kit.mjs";

let house;
before(async () => {
  house = await House.open();
});
after(async () => {
  await house?.close();
});

const note = (page) => page.getByRole("textbox", { name: "Write a new note" }).first();
const saved = (page) => page.getByText("Saved", { exact: true }).first().waitFor();

/** EXIF that says "turned on its side" and where it was taken, as a telephone writes it. */
function exif() {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4);
  tiff.write("MM\0*\0\0\0\b", 0, "latin1");
  const gps = 8 + 2 + 2 * 12 + 4;
  const field = (at, tag, type, count, value, isShort) => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    if (isShort) tiff.writeUInt16BE(value, at + 8);
    else tiff.writeUInt32BE(value, at + 8);
  };
  tiff.writeUInt16BE(2, 8);
  field(10, 0x0112, 3, 1, 6, true); // Which way is up: turned to the right.
  field(22, 0x8825, 4, 1, gps, false); // Where the place stands.
  tiff.writeUInt16BE(1, gps);
  tiff.writeUInt16BE(0x0001, gps + 2); // North or south.
  tiff.writeUInt16BE(2, gps + 4);
  tiff.writeUInt32BE(2, gps + 6);
  tiff.write("N\0", gps + 10, "latin1");
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A photo of this size, made by the browser, with what a telephone adds. */
async function photo(page, width, height) {
  const data = await page.evaluate(
    ([w, h]) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [w, h];
      const pen = canvas.getContext("2d");
      pen.fillStyle = "rgb(42 111 151)";
      pen.fillRect(0, 0, w, h);
      pen.fillStyle = "white";
      pen.fillRect(w / 4, h / 4, w / 8, h / 8);
      return canvas.toDataURL("image/jpeg", 0.7);
    },
    [width, height],
  );
  const jpeg = Buffer.from(data.split(",")[1], "base64");
  const turned = Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)]);
  return { name: "photo.jpg", mimeType: "image/jpeg", buffer: turned };
}

/** Gives a file to the first empty note of the page. */
async function bring(page, file) {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Photo" }).last().click();
  const item = page.getByRole("menuitem", { name: /Choose a photo/u });
  if (await item.isVisible().catch(() => false)) await item.click();
  await (await chooser).setFiles(file);
}

const pictured = (page) => page.locator('main li img[src^="blob:"]').first();

test("a photo is made smaller and turned, and is on the other tablet too", async () => {
  const [left, right] = [
    await opened(house, "Hopes and dreams"),
    await opened(house, "Hopes and dreams"),
  ];
  await bring(left, await photo(left, 3000, 2000));
  await pictured(left).waitFor();
  await pictured(right).waitFor();
  const size = await pictured(right).evaluate((i) => [i.naturalWidth, i.naturalHeight]);
  assert.deepEqual(size, [1066, 1600], "upright, and no larger than it has to be");
  const kept = Buffer.concat(["", "-wal"].map((end) => readFileSync(house.event + end)));
  assert.ok(!kept.includes(Buffer.from("Exif\0\0MM", "latin1")), "nobody learns where it was");
  await assertAccessible(left, "a note with a photo");
  await assertFits(left, "a note with a photo");
});

test("a photo that was brought while the host was gone arrives when it is back", async () => {
  const left = await opened(house, "Hopes and dreams", "chitra");
  // What it takes to answer in a picture is fetched once the page has nothing else to do.
  await left.waitForResponse((response) => response.url().includes("/Drawing-"));
  await left.waitForLoadState("networkidle");
  const file = await photo(left, 1200, 900);
  await house.kill();
  await bring(left, file);
  await pictured(left).waitFor();
  await house.start(house.port);
  await saved(left);
  const right = await opened(house, "Hopes and dreams", "chitra");
  await pictured(right).waitFor();
});

test("what is not a picture is refused in words, and the note is as it was", async () => {
  const page = await opened(house, "One-page profile");
  const file = path.join(house.folder, "letter.jpg");
  writeFileSync(file, "Dear Amara, this is a letter and no photo.");
  await bring(page, file);
  await page.getByText("This file is not a picture.").first().waitFor();
  assert.equal(await pictured(page).count(), 0, "nothing was put in");
  await assertAccessible(page, "a file that is no picture");
});

test("a person chooses a photo of their own, and it is the face of their day on every tablet", async () => {
  const [left, right] = [await house.circle("dev"), await house.circle("dev", SIZES.phone)];
  for (const page of [left, right]) await button(page, "Choose a photo of Dev").waitFor();
  const chooser = left.waitForEvent("filechooser");
  await button(left, "Choose a photo of Dev").click();
  await (await chooser).setFiles(await photo(left, 800, 800));
  const face = (page) => page.locator('main .portrait img[src^="blob:"]');
  for (const page of [left, right]) await face(page).waitFor();
  await assertAccessible(left, "the day with a photo");
  await assertFits(right, "the day with a photo on a phone");
  await button(left, "Take the photo of Dev away").click();
  for (const page of [left, right]) await face(page).waitFor({ state: "detached" });
});

test("forty megapixels make no tablet stand still", async () => {
  const page = await opened(house, "One-page profile", "dev");
  await bring(page, await photo(page, 7300, 5500));
  await pictured(page).waitFor();
  const size = await pictured(page).evaluate((i) => [i.naturalWidth, i.naturalHeight]);
  assert.deepEqual(size, [1205, 1600], "it is as small as any other");
});

test("a symbol answers where words do not", async () => {
  const page = await opened(house, "Hopes and dreams", "dev");
  await page.getByRole("button", { name: "Symbol" }).last().click();
  await page
    .getByRole("searchbox")
    .or(page.getByRole("dialog").getByRole("textbox"))
    .first()
    .fill("guitar");
  await assertAccessible(page, "choosing a symbol");
  await page
    .getByRole("dialog")
    .getByRole("option", { name: /guitar/iu })
    .first()
    .click();
  await page.locator("main li img[src*='symbols/openmoji']").first().waitFor();
  await saved(page);
});

test("pictures are sorted by keyboard into like, not sure and do not like", async () => {
  const page = await opened(house, "What I like and do not like", "dev");
  await button(page, "I like it").click();
  await page.getByRole("heading", { name: "I like it (1)" }).waitFor();
  await button(page, "I do not like it").click();
  await page.getByRole("heading", { name: "I do not like it (1)" }).waitFor();
  await assertAccessible(page, "sorting");
  await saved(page);
});

test("a dream becomes an outcome without being typed again, and both ends say so", async () => {
  const page = await opened(house, "Hopes and dreams", "ben");
  await note(page).fill("I have my own allotment");
  await saved(page);
  const written = page
    .locator("main li")
    .filter({ has: page.getByRole("textbox", { name: /^Note/u }) });
  const last = written.last();
  await last.getByRole("button", { name: /More/u }).click();
  await page.getByRole("menuitem", { name: /Use this for/u }).click();
  await assertAccessible(page, "using a note somewhere else");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /An outcome/u })
    .click();
  await page.getByText("This became the outcome").first().waitFor();
  await otherSheet(page, "Outcomes and actions");
  await page
    .getByText(/From Hopes and dreams/u)
    .first()
    .waitFor();
  await button(page, /^Undo/u).click();
  await page
    .getByText(/From Hopes and dreams/u)
    .first()
    .waitFor({ state: "detached" });
  await button(page, /^Redo/u).click();
  await page
    .getByText(/From Hopes and dreams/u)
    .first()
    .waitFor();
});

test("the circle of people is drawn as rings, on the wall too, after the yes", async () => {
  const page = await opened(house, "People in my life");
  await page.getByRole("button", { name: "Picture", exact: true }).click();
  await page.getByText("From the middle outwards").first().waitFor();
  await assertAccessible(page, "the rings");
  const wall = await house.wall();
  const desk = await house.desk();
  await button(page, "Show on the wall").click();
  await assertAccessible(page, "offering the rings");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Offer|^Yes|^Show/u })
    .first()
    .click();
  await desk
    .getByRole("button", { name: /^Show Amara/u })
    .first()
    .click();
  const rings = wall.getByText("From the middle outwards").filter({ visible: true });
  await rings.waitFor();
  await assertAccessible(wall, "the rings on the wall");
  await desk.getByRole("heading", { level: 1 }).click();
  await desk.keyboard.press("b");
  await rings.waitFor({ state: "detached" });
});

test("what an organiser changes in a worksheet is on the tablets at once, and nothing is lost", async () => {
  const tablet = await opened(house, "Who decides what", "ben");
  await note(tablet).fill("When I go to bed");
  await saved(tablet);
  const desk = await house.desk();
  await desk.getByRole("heading", { level: 1 }).waitFor();
  await button(desk, "Tools").click();
  await desk.getByRole("menuitem", { name: "Worksheets" }).click();
  await desk.getByRole("heading", { name: "Worksheets" }).first().waitFor();
  await assertAccessible(desk, "the list of worksheets");
  await desk
    .getByRole("searchbox")
    .or(desk.getByRole("textbox", { name: "Find a worksheet" }))
    .first()
    .fill("decides");
  await button(desk, /^Change Who decides/u).click();
  await desk.getByRole("heading", { name: /^Change “Who decides/u }).waitFor();
  await assertAccessible(desk, "changing a worksheet");
  await desk
    .getByRole("textbox", { name: /called|Title|Name/u })
    .first()
    .fill("Who has the say");
  await button(desk, "Keep").click();
  await tablet.getByRole("heading", { level: 1, name: "Who has the say" }).waitFor();
  assert.equal(await note(tablet).count(), 1, "and one can go on writing");
});

test("a worksheet that is set aside is no longer offered, unless somebody has written on it", async () => {
  const tablet = await house.circle("chitra");
  const offered = (name) => tablet.locator("main button").filter({ hasText: name });
  await offered("PATH").waitFor();
  const desk = await house.desk();
  await button(desk, "Tools").click();
  await desk.getByRole("menuitem", { name: "Worksheets" }).click();
  for (const name of ["PATH", "One-page profile"]) {
    await desk.getByRole("switch", { name: `Offered ${name}` }).uncheck();
  }
  await offered("PATH").waitFor({ state: "detached" });
  await note(await opened(house, "One-page profile", "amara")).waitFor();
  await desk.getByRole("switch", { name: "Offered One-page profile" }).check();
});

test("a plan is as it was again, as a change of its own", async () => {
  const page = await opened(house, "One-page profile", "chitra");
  await note(page).fill("The first thing that I say");
  await saved(page);
  await otherSheet(page, "The living plan");
  await button(page, "Show the timeline").click();
  const back = page.getByRole("button", { name: /^Bring this back/u });
  await back.last().waitFor();
  await assertAccessible(page, "the timeline");
  await assertFits(page, "the timeline");
  await back.last().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Nothing is thrown away").waitFor();
  await assertAccessible(page, "bringing a moment back");
  await dialog.getByRole("button", { name: /^Bring/u }).click();
  await page.getByText("The plan is as it was.").first().waitFor();
  const said = () => page.locator("textarea").evaluateAll((all) => all.map((one) => one.value));
  await otherSheet(page, "One-page profile");
  assert.ok(!(await said()).includes("The first thing that I say"), "it was not there then");
  await button(page, /^Undo/u).click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll("textarea")].some((one) => one.value.includes("The first thing")),
  );
});

test("no page has complained on its console", () => {
  house.assertCalm();
});
