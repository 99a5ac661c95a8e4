// Papers, photos and films on other computers: they come sealed, and nothing asks for them as they are.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { House, SIZES, assertAccessible, assertFits, button } from "./kit.mjs";

let house;
let folder;
/** Everything that browsers in the hall asked the host for. */
const asked = [];

before(async () => {
  house = await House.open();
  folder = mkdtempSync(path.join(tmpdir(), "planlive-files-"));
});
after(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Notes what a device asks for, in all of its tabs. */
function noted(page) {
  page.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
  return page;
}

function assertSealed(what) {
  const open = asked.filter((at) => /^\/(paper|media)\//u.test(at));
  assert.deepEqual(open, [], `${what} asked for it as it is`);
  const sealed = asked.filter((at) => /^\/sealed\/[0-9a-f]{64}$/u.test(at));
  assert.ok(sealed.length > 0, `${what} asked for something sealed`);
  asked.length = 0;
}

const text = (pdf) => execFileSync("pdftotext", ["-enc", "UTF-8", pdf, "-"]).toString();

async function saved(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press.click()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Puts a file into the folder beside the event. */
function bring(name, base64) {
  const media = path.join(house.folder, "Harbour House.media");
  mkdirSync(media, { recursive: true });
  writeFileSync(path.join(media, name), Buffer.from(base64, "base64"));
}

/** A photo of a beach, as a browser paints it. */
const beach = () => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [1600, 1000];
  const pen = canvas.getContext("2d");
  const stripes = ["#8ecae6", "#bde0fe", "#219ebc", "#f2cc8f", "#e9c46a"];
  stripes.forEach((colour, n) => {
    pen.fillStyle = colour;
    pen.fillRect(0, n * 200, 1600, 200);
  });
  pen.fillStyle = "#ffb703";
  pen.arc(1250, 200, 110, 0, 7);
  pen.fill();
  return canvas.toDataURL("image/jpeg", 0.9).split(",")[1];
};

/** A film of a second. */
const film = async () => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [320, 200];
  const pen = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: "video/webm" });
  const parts = [];
  recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
  const stopped = new Promise((done) => recorder.addEventListener("stop", done));
  recorder.start();
  for (let n = 0; n < 20; n++) {
    pen.fillStyle = `hsl(${n * 18} 60% 50%)`;
    pen.fillRect(0, 0, 320, 200);
    await new Promise((done) => setTimeout(done, 50));
  }
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
};

async function shows(desk, name) {
  await button(desk, "Something else…").click();
  await button(desk, name).click();
}

test("a family makes its pages, keeps them and reads them, and they came sealed", async () => {
  const phone = noted(await house.circle("amara", SIZES.phone));
  await button(phone, "Make our pages").click();
  await phone.getByRole("dialog").waitFor();
  let breaks = 1;
  await phone.route("**/sealed/*", (route) => (breaks-- > 0 ? route.abort() : route.continue()));
  await button(phone, "Make them").click();
  const keep = phone.getByRole("link", { name: "Save it" });
  await keep.waitFor();
  assert.match(text(await saved(phone, keep)), /our own copy/u);
  await assertAccessible(phone, "own pages that came sealed");
  await assertFits(phone, "own pages that came sealed");

  await phone.getByRole("radio", { name: /A page for screen readers/u }).check();
  await button(phone, "Make them").click();
  const look = phone.getByRole("link", { name: "Open it" });
  await look.waitFor();
  const [page] = await Promise.all([phone.context().waitForEvent("page"), look.click()]);
  await page.getByText("our own copy").first().waitFor();
  assert.match(page.url(), /^blob:http:\/\/room\.test/u);
  const looks = await page.evaluate(() => [...document.styleSheets].map((s) => s.cssRules.length));
  assert.ok(
    looks.some((rules) => rules > 10),
    `it keeps its looks: ${looks}`,
  );
  await assertAccessible(page, "a page that came sealed");
  await page.reload();
  await page.getByText("our own copy").first().waitFor();
  assertSealed("a family");
  phone.faults = phone.faults.filter((fault) => !fault.includes("ERR_FAILED"));
  house.assertCalm();
});

test("the organiser prints in a browser on another computer", async () => {
  const desk = noted(await house.desk());
  await button(desk, "Print").click();
  await desk.getByRole("heading", { name: "Print", level: 2 }).waitFor();
  await button(desk, /One-page profile/u).click();
  await desk
    .getByText(/^Page 1 of/u)
    .first()
    .waitFor();
  assertSealed("the preview");
  const keep = button(desk, /^Save/u);
  assert.match(text(await saved(desk, keep)), /Amara/u, "the very pages that were looked at");
  await desk.getByRole("switch", { name: /A file for each person/u }).click();
  assert.equal(path.extname(await saved(desk, keep)), ".zip");
  assertSealed("a file for each person");
  house.assertCalm();
});

test("a photo and a film are on a wall in a browser on another computer", async () => {
  const [desk, wall] = [noted(await house.desk()), noted(await house.wall())];
  bring("The_beach.jpg", await wall.evaluate(beach));
  bring("Waves.webm", await wall.evaluate(film));
  asked.length = 0;
  await shows(desk, /^Show: The beach/u);
  const photo = wall.getByRole("img", { name: "The beach" });
  await photo.waitFor();
  assert.match(await photo.getAttribute("src"), /^blob:/u);
  await wall.waitForFunction(
    () => document.querySelector("img[alt='The beach']").naturalWidth === 1600,
  );
  await assertAccessible(wall, "a wall with a photo");
  assertSealed("the wall");

  await shows(desk, /^Show: Waves/u);
  await wall.waitForFunction(() => document.querySelector("video")?.currentTime > 0);
  assert.match(await wall.locator("video").getAttribute("src"), /^blob:/u);
  await assertAccessible(wall, "a wall with a film");
  assertSealed("the wall with a film");
  await assertAccessible(desk, "the desk beside it");
  house.assertCalm();
});

test("this computer has files as they are, and no other is given them so", async () => {
  const desk = await house.desk();
  const near = await house.device(house.links.wall.replace("room.test", "127.0.0.1"), SIZES.wall);
  await shows(desk, /^Show: The beach/u);
  const photo = near.getByRole("img", { name: "The beach" });
  await photo.waitFor();
  const at = await photo.getAttribute("src");
  assert.match(at, /^\/media\//u);
  const status = async (name) => (await fetch(`http://${name}:${house.port}${at}`)).status;
  assert.equal(await status("127.0.0.1"), 200);
  const all = Object.values(networkInterfaces()).flat();
  for (const { address } of all.filter(({ family, internal }) => family === "IPv4" && !internal)) {
    assert.equal(await status(address), 404, `by ${address}`);
  }
  house.assertCalm();
});
