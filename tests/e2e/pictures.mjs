// Takes the README's pictures: `npm run pictures`. Needs poppler's pdftoppm for the printed page.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";

import { SIZES, House, button, command, sample } from "./kit.mjs";

const folder = path.join(import.meta.dirname, "pictures");
mkdirSync(folder, { recursive: true });
const to = (name) => path.join(folder, name);

const house = await House.open();
const [desk, wall] = [await house.desk(), await house.wall()];
const amara = await house.circle("amara");
const phones = [];
for (const name of ["ben", "chitra"]) phones.push(await house.circle(name, SIZES.phone));

await button(desk, /^Start: Welcome/u).click();
await button(desk, /^Next: Like and admire/u).click();
await wall.getByText("Like and admire; what matters to me").first().waitFor();
await wall.waitForTimeout(500);
await wall.screenshot({ path: to("wall-agenda.png") });

for (const page of [amara, ...phones]) {
  await button(page, /^Like and admire/u).click();
  await page.getByRole("textbox", { name: "Write a new note" }).waitFor();
}
await phones[0].getByRole("textbox", { name: "Write a new note" }).fill("Grows the best beans");
await button(amara, /^What is important to me/u).click();
await amara.waitForTimeout(700);
await amara.screenshot({ path: to("circle-profile.png") });

await button(amara, "Show on the wall").click();
await button(amara, "Yes, offer it").click();
await button(desk, /^Show Amara/u).click();
await wall.getByText("Singing, every day, loudly").filter({ visible: true }).first().waitFor();
await wall.waitForTimeout(500);
await wall.screenshot({ path: to("wall-item.png") });
await desk.waitForTimeout(7000);
await desk.reload();
await desk.getByRole("heading", { level: 2, name: "Agenda" }).waitFor();
await desk.waitForTimeout(500);
await desk.screenshot({ path: to("desk.png") });

await button(amara, "The day").click();
await button(amara, /^My perfect week/u).click();
await amara.getByRole("table").waitFor();
await amara.waitForTimeout(7000);
await amara.screenshot({ path: to("circle-week.png") });

await button(amara, "The day").click();
await button(amara, /^Just enough support/u).click();
await button(amara, /^Money and letters/u).click();
await button(amara, /What help\?$/u).click();
const need = amara.getByRole("textbox", { name: /What help exactly/u });
await need.fill("Somebody who reads the letters with me");
await button(amara, /Ideas$/u).click();
const idea = "I sort the letters with my picture folder";
await amara.getByRole("textbox", { name: "A new idea" }).fill(idea);
await button(amara, /Does it work\?$/u).click();
await amara.getByRole("radio", { name: "Let us try" }).check();
const enough = amara.getByRole("group", { name: "Is it enough support?" });
await enough.getByRole("radio", { name: "Yes" }).check();
await button(amara, /What we choose$/u).click();
await button(amara, `Try it ${idea}`).click();
await amara.getByText(/^On trial until/u).waitFor();
await amara.waitForTimeout(7000);
await amara.screenshot({ path: to("circle-support.png") });

await button(amara, "The day").click();
await button(amara, /^My money/u).click();
await amara.getByRole("heading", { level: 2, name: /What the week costs/u }).waitFor();
await amara.waitForTimeout(700);
await amara.screenshot({ path: to("circle-money.png") });

await button(amara, "The day").click();
await button(amara, /^People in my life/u).click();
await amara.getByRole("button", { name: "Picture", exact: true }).click();
await amara.getByText("From the middle outwards").waitFor();
await amara.waitForTimeout(700);
await amara.screenshot({ path: to("circle-rings.png") });
await button(amara, "Show on the wall").click();
await button(amara, "Yes, offer it").click();
await button(desk, /^Show Amara.*People/u).click();
await wall.getByText("From the middle outwards").filter({ visible: true }).first().waitFor();
await wall.waitForTimeout(700);
await wall.screenshot({ path: to("wall-rings.png") });

await button(amara, "The day").click();
await button(amara, /^What I like and do not like/u).click();
await button(amara, "I like it").waitFor();
await amara.waitForTimeout(700);
await amara.screenshot({ path: to("circle-sorting.png") });

await button(desk, "Print").click();
await button(desk, /^Everything in one pack/u).click();
await desk.getByLabel("Whose?").selectOption({ label: "Amara" });
await button(desk, /^Page 3 of/u).click();
await desk.waitForTimeout(1500);
await desk.screenshot({ path: to("print.png") });

const copy = path.join(house.folder, "copy.planlive");
command("import", sample, "-o", copy);
for (const kind of ["profile", "week"]) {
  const pdf = path.join(house.folder, `${kind}.pdf`);
  command("print", copy, "--kind", kind, "--circle", "amara", "-o", pdf);
  execFileSync("pdftoppm", ["-r", "70", "-png", "-singlefile", pdf, to(`paper-${kind}`)]);
}
await house.close();
