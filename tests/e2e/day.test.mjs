// The day as it is run: desk, wall, circles and a telephone, and all that comes up.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { House, SIZES, assertAccessible, assertFits, button } from "./kit.mjs";

let house;
before(async () => {
  house = await House.open();
});
after(async () => {
  await house?.close();
});

const dialog = (page) => page.getByRole("dialog").last();
const says = (page, words) => page.getByText(words).filter({ visible: true }).first().waitFor();
const exactly = (page, name) => page.getByRole("button", { name, exact: true }).first();

async function looked(page, what) {
  await assertAccessible(page, what);
  await assertFits(page, what);
}

/** The desk of whoever leads. */
async function lead() {
  const desk = await house.desk();
  await exactly(desk, "Tom").click();
  await says(desk, "You lead");
  return desk;
}

test("before the day: what is open is said, and whoever runs it is named", async () => {
  const desk = await house.desk();
  await button(desk, "Set up the day").click();
  await button(desk, /^Is everything ready\?/u).click();
  await says(desk, "Nothing stands in the way of the day");
  await looked(desk, "the checklist");
  await button(desk, /^The day/u).click();
  for (const tab of ["Safety", "The place", "Who runs it"]) {
    await desk.getByRole("tab", { name: new RegExp(`^${tab}`, "u") }).click();
    await looked(desk, `preparing: ${tab}`);
  }
  for (const name of ["Mair", "Tom"]) {
    await button(desk, "Add somebody").click();
    await desk.getByRole("textbox", { name: "Name" }).last().fill(name);
    await desk.keyboard.press("Tab");
  }
  await button(desk, /^People/u).click();
  await desk.getByRole("button", { name: /Amara/u }).first().click();
  for (const tab of ["What helps", "Agreed", "Known already"]) {
    await desk.getByRole("tab", { name: new RegExp(`^${tab}`, "u") }).click();
    await looked(desk, `preparing Amara: ${tab}`);
  }
});

test("a rehearsal moves by itself and is gone in one tap", async () => {
  const [desk, wall] = [await house.desk(), await house.wall()];
  await exactly(desk, "Not now").click();
  await button(desk, "Tools").click();
  await desk.getByRole("menuitem", { name: /^Rehearse with pretend circles/u }).click();
  await looked(desk, "beginning a rehearsal");
  await exactly(dialog(desk), "Begin").click();
  await says(desk, "Pretend circles move by themselves.");
  await says(wall, "Rehearsal");
  await looked(desk, "a rehearsal");
  const pretend = desk.getByRole("button", { name: "Ash, open their table" });
  await pretend.waitFor();
  await button(desk, "End the rehearsal").click();
  const sure = desk.getByRole("dialog").getByRole("button", { name: /^End/u });
  if (await sure.isVisible()) await sure.click();
  await pretend.waitFor({ state: "detached" });
  await says(desk, /^The pretend circles are gone/u);
});

test("one leads, the other helps, and nobody takes the lead by chance", async () => {
  const [mair, tom] = [await house.desk(), await house.desk()];
  await exactly(mair, "Mair").click();
  await says(mair, "You lead");
  await exactly(tom, "Tom").click();
  await says(tom, "Mair leads, you are Tom");
  await looked(tom, "a desk that does not lead");
  assert.ok(await button(tom, /^Start/u).isDisabled(), "it does not move the day");
  await button(tom, /Mair leads, you are Tom/u).click();
  await button(tom, "Take the lead").click();
  await looked(tom, "taking the lead");
  await button(tom, "Yes, I lead instead of Mair").click();
  await says(tom, "You lead");
  await says(mair, "Tom leads now.");
});

test("the room is late: the desk says so, and what comes later gives its time", async () => {
  const desk = await lead();
  await button(desk, /^Start/u).click();
  await says(desk, "What to say");
  await says(desk, /^On time/u);
  const remote = await house.device(`${house.links.desk}&remote`, SIZES.phone);
  await says(remote, "15 minutes left");
  await looked(remote, "the remote");
  for (let n = 1; n <= 4; n++) {
    await button(desk, "Give 5 minutes more").click();
    await says(desk, new RegExp(`^${5 * n} minutes behind`, "u"));
  }
  await says(remote, /^20 minutes behind/u);
  await looked(desk, "a day that is late");
  const profile = desk.getByRole("listitem").filter({ hasText: "Like and admire" }).first();
  await profile.getByText("35 → 25 min").waitFor();
  await button(desk, "More for Places and community").click();
  await desk.getByRole("menuitem", { name: "Leave out…" }).click();
  await dialog(desk).getByRole("textbox").fill("There is too little time");
  await looked(desk, "leaving something out");
  await button(desk, "Leave it out").click();
  await says(desk, "left out: There is too little time");
  const ben = await house.circle("ben");
  await says(ben, "Not today");
  assert.equal(await ben.getByText("too little time").count(), 0, "why is the desk's");
});

test("a table says how it fares, and nobody is pulled off what they type", async () => {
  const desk = await lead();
  const ben = await house.circle("ben");
  await exactly(ben, "Help").click();
  await says(ben, "The facilitator sees: you would like help.");
  await says(desk, "Needs somebody");
  await looked(desk, "somebody needs help");
  await exactly(ben, "Help").click();
  await ben
    .getByRole("button", { name: /^People in my life/u })
    .first()
    .click();
  await ben.getByRole("textbox").first().fill("My sister Ola");
  await button(desk, /^Next: Like and admire/u).click();
  await says(ben, /^The room is now at/u);
  await looked(ben, "the room has moved on");
  assert.equal(await ben.getByRole("textbox").first().inputValue(), "My sister Ola");
  assert.ok(await ben.getByRole("heading", { level: 1, name: "People in my life" }).isVisible());
  await button(ben, "Stay here").click();
  await says(desk, /At their own place: People in my life/u);
});

test("a table rests, nothing is lost, and nobody reads why", async () => {
  const [desk, wall, dev] = [await lead(), await house.wall(), await house.circle("dev")];
  const heard = [];
  for (const page of [wall, dev]) {
    page.on("websocket", (socket) => {
      socket.on("framereceived", ({ payload }) => heard.push(`${payload}`));
    });
    await page.reload();
  }
  await dev.getByRole("heading", { level: 1 }).first().waitFor();
  await button(desk, "Dev, open their table").click();
  for (const tab of ["Who is here", "Getting in", "What helps", "A rest"]) {
    await desk.getByRole("tab", { name: new RegExp(`^${tab}`, "u") }).click();
    await looked(desk, `a table: ${tab}`);
  }
  await desk.getByRole("radio", { name: /Gone for today/u }).check();
  await desk.getByRole("textbox", { name: /^Why/u }).fill("Cried about the flat");
  await button(desk, "Let Dev’s circle rest").click();
  await says(dev, "That is enough for now");
  await looked(dev, "a table that rests");
  assert.equal(await dev.getByText("The circle goes on without").count(), 0, "he has not agreed");
  assert.ok(heard.length > 0, "the frames were seen");
  assert.ok(!heard.join().includes("the flat"), "the reason stays at the desk");
  await button(dev, "Dev is here. Go on").click();
  await dev.getByText("That is enough for now").waitFor({ state: "detached" });
  await looked(dev, "back after a rest");
});

test("an idea goes round, is taken, and is off every screen when it is taken back", async () => {
  const [desk, wall] = [await lead(), await house.wall()];
  const [amara, ben] = [await house.circle("amara"), await house.circle("ben", SIZES.phone)];
  for (const page of [amara, ben]) {
    await button(page, "More for our table").click();
    await page.getByRole("menuitem", { name: /^Ideas for each other/u }).click();
  }
  await looked(ben, "ideas, on a phone");
  await button(amara, /^Give an idea/u).click();
  await amara.getByRole("textbox", { name: "Your idea" }).fill("A tandem for £40 a month");
  await looked(amara, "giving an idea");
  await exactly(amara, "Give it").click();
  await says(amara, "There is money in it.");
  await looked(amara, "a separate yes");
  await amara.getByLabel(/money in it/u).check();
  await exactly(amara, "Give it").click();
  await button(ben, /^Take this idea/u).waitFor();
  await exactly(desk, "Open").click();
  await looked(desk, "ideas at the desk");
  assert.equal(await desk.getByText("From Amara").count(), 0, "nobody reads whose it is");
  await button(desk, "All on the wall").click();
  await says(wall, "A tandem for £40 a month");
  await looked(wall, "ideas on the wall");
  await button(ben, /^Take this idea/u).click();
  await looked(ben, "taking an idea");
  await button(ben, /^Something I want/u).click();
  await says(ben, "You took it: something you want.");
  await button(amara, /^Take it back/u).click();
  await wall.getByText("A tandem").first().waitFor({ state: "detached" });
  // What was taken keeps its words.
  assert.ok(await ben.getByText("A tandem for £40").count());
});

test("the wall stands still, waits with a film, and is calm at once", async () => {
  const [desk, wall] = [await lead(), await house.wall()];
  await exactly(desk, "Agenda").click();
  await wall.locator(".poster.agenda").waitFor();
  await button(desk, "Keep it still").click();
  await says(desk, /^The wall stands still since/u);
  await exactly(desk, "How to join").click();
  await looked(desk, "a wall that stands still");
  await wall.locator(".poster.agenda").waitFor();
  await button(desk, "Let it follow").click();
  await wall.locator(".poster.joining").waitFor();
  await button(desk, /^Something else/u).click();
  await looked(desk, "what can be on the wall");
  await exactly(dialog(desk), "We watch a film together").click();
  await exactly(dialog(desk), "Show").click();
  await wall.getByText("We watch a film together").first().waitFor();
  await looked(wall, "while we wait");
  await desk.keyboard.press("Escape");
  await desk.getByRole("heading", { level: 1 }).first().click();
  await desk.keyboard.press("b");
  await wall.locator(".poster.neutral").waitFor();
});

test("after the day: what was planned beside what was", async () => {
  const desk = await lead();
  await exactly(desk, "More").click();
  await desk.getByRole("menuitem", { name: "Look back at the day" }).click();
  await says(desk, /left out/u);
  await looked(desk, "after the day");
  const saved = desk.waitForEvent("download");
  await button(desk, /spreadsheet|CSV|table/iu).click();
  assert.match((await saved).suggestedFilename(), /\.csv$/u);
});

test("no page has complained on its console", () => {
  house.assertCalm();
});
