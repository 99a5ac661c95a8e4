// Every screen of every face: axe finds nothing, and nothing is cut off, in every look.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { SIZES, House, assertAccessible, assertFits, button, heading } from "./kit.mjs";
import { inEveryLook } from "./looks.mjs";

let house;
before(async () => {
  house = await House.open();
});
after(async () => {
  await house?.close();
});

test("joining: the code, a wrong code, and the cards", async () => {
  const page = await house.device(`http://room.test:${house.port}/`, SIZES.phone);
  const field = (p) => p.getByRole("textbox", { name: "Code on the wall" });
  await inEveryLook(page, "the code", field);
  await field(page).fill("AAAAAA");
  await button(page, "Come in").click();
  await page.getByRole("alert").or(page.locator("[aria-invalid=true]")).first().waitFor();
  await assertAccessible(page, "a wrong code");
  const wall = await house.wall();
  await wall.getByText("Join in:").waitFor();
  const corner = await wall.locator("body").innerText();
  const code = /code\s+([A-Z0-9]{3}\s?[A-Z0-9]{3})/u.exec(corner)[1];
  await field(page).fill(code);
  await button(page, "Come in").click();
  await button(page, "Chitra").waitFor();
  await assertAccessible(page, "the cards");
  await assertFits(page, "the cards");
});

test("the circle's day", async () => {
  for (const size of [SIZES.phone, SIZES.tablet]) {
    const page = await house.circle("amara", size);
    await inEveryLook(page, `the day at ${size.width}`, (p) => heading(p, /Amara/u));
  }
});

const SHEETS = {
  "One-page profile": "Like and admire; what matters to me",
  "Working and not working": "Working and not working; good and bad days",
  "My perfect week": "My perfect week",
  "Just enough support": "Just enough support",
  "My money": "My money",
  "Outcomes and actions": "Outcomes and actions",
  "People in my life": "People in my life; gifts",
  "Hopes and dreams": "Hopes and dreams; draft outcomes",
  "What I like and do not like": "What I like and do not like",
  "My support plan": "My support plan",
  "Six key questions": "Six key questions",
  "The living plan": "The living plan",
  PATH: "PATH",
};

for (const [sheet, item] of Object.entries(SHEETS)) {
  test(`the sheet: ${sheet}`, async () => {
    for (const size of [SIZES.phone, SIZES.tablet]) {
      const page = await house.circle("amara", size);
      // After a reload one is on the same sheet, or in the outline of the day.
      const named = (p) => p.getByRole("button", { name: new RegExp(`^${item}`, "u") }).first();
      const ready = (p) => named(p).or(heading(p, sheet)).first();
      const open = async (p) => {
        if (await named(p).isVisible()) await named(p).click();
        await heading(p, sheet).waitFor();
      };
      await inEveryLook(page, `${sheet} at ${size.width}`, ready, open);
    }
  });
}

test("the circle's dialogs: the tray, comfort, a block of the week", async () => {
  const page = await house.circle("amara");
  await heading(page, /Amara/u).waitFor();
  await button(page, "Comfort").click();
  await page.getByRole("dialog").waitFor();
  await assertAccessible(page, "comfort");
  await page.keyboard.press("Escape");
  await button(page, /^My perfect week/u).click();
  await button(page, "Add to the week").click();
  await page.getByRole("dialog").waitFor();
  await assertAccessible(page, "a new block");
  await page.keyboard.press("Escape");
  await button(page, "Tray").click();
  await page.getByRole("dialog").waitFor();
  await assertAccessible(page, "the tray");
});

test("who can see our plan, and who has seen it", async () => {
  for (const size of [SIZES.phone, SIZES.tablet]) {
    const page = await house.circle("amara", size);
    const way = (p) => button(p, /^Who can see our plan/u);
    // After a reload one is on the same page, or in the outline of the day.
    const ready = (p) => way(p).or(heading(p, "Who can see our plan")).first();
    await inEveryLook(page, `who can see at ${size.width}`, ready, async (p) => {
      if (await way(p).isVisible()) await way(p).click();
      await heading(p, "Who can see our plan").waitFor();
      await heading(p, "Everybody who looks at the wall", 2).waitFor();
    });
    await page.getByRole("tab", { name: "Who has seen our plan" }).click();
    await page
      .getByText(/read the plan\./u)
      .first()
      .waitFor();
    await assertAccessible(page, `who has seen at ${size.width}`);
    await assertFits(page, `who has seen at ${size.width}`);
  }
});

test("records and trust at the desk, and before somebody is deleted", async () => {
  const page = await house.desk();
  await heading(page, "Agenda", 2).waitFor();
  await button(page, "Tools").click();
  await page.getByRole("menuitem", { name: "Records and trust" }).click();
  for (const tab of ["Who can see what", "Who has seen what", "Keeping", "Help with a fault"]) {
    await page.getByRole("tab", { name: tab }).click();
    await assertAccessible(page, tab);
    await assertFits(page, tab);
  }
  await page.keyboard.press("Escape");
  await button(page, "Set up the day").click();
  await button(page, /^People/u).click();
  await button(page, "Change Amara").click();
  await button(page, "Delete for good…").click();
  await page.getByText("It cannot reach paper", { exact: false }).waitFor();
  await assertAccessible(page, "what goes with a person");
  await button(page, "I want to delete it").click();
  await assertAccessible(page, "the name, typed");
  await button(page, "Cancel").click();
});

test("the desk", async () => {
  for (const size of [SIZES.desk, SIZES.tablet]) {
    const page = await house.device(house.links.desk, size);
    await inEveryLook(page, `the desk at ${size.width}`, (p) => heading(p, "Agenda", 2));
  }
});

test("the desk's dialogs, and setting up the day", async () => {
  const page = await house.desk();
  await heading(page, "Agenda", 2).waitFor();
  await page.getByRole("button", { name: /Amara.*what to do/u }).click();
  await assertAccessible(page, "a circle's menu");
  await page.getByRole("menuitem", { name: /Ask to show/u }).click();
  await page.getByRole("dialog").waitFor();
  await assertAccessible(page, "asking a circle");
  await page.keyboard.press("Escape");
  await button(page, "Print").click();
  await heading(page, "Print", 2).waitFor();
  await assertAccessible(page, "what to print");
  await button(page, /^Everything in one pack/u).click();
  await page.locator(".view canvas").waitFor();
  await assertAccessible(page, "the pages of a pack");
  await button(page, "Back to the room").click();
  await button(page, "Set up the day").click();
  await heading(page, "Set up the day", 2).waitFor();
  for (const step of ["The day", "People", "Agenda"]) {
    await button(page, new RegExp(`^${step}`, "u")).click();
    await assertAccessible(page, `setting up: ${step}`);
    await assertFits(page, `setting up: ${step}`);
  }
});

test("whether the tablets can reach this laptop", async () => {
  for (const size of [SIZES.desk, SIZES.tablet]) {
    const page = await house.device(house.links.desk, size);
    const found = (p) => heading(p, "What this laptop finds", 3);
    await inEveryLook(
      page,
      `the network at ${size.width}`,
      (p) => heading(p, "Agenda", 2),
      async (p) => {
        await button(p, "Can tablets reach us?").click();
        await found(p).waitFor();
        // The host has looked: nothing is only on its way.
        await button(p, "Look again").waitFor();
        await p.getByRole("radio", { name: /turns for ever/u }).check({ force: true });
        await heading(p, /The Wi-Fi keeps devices apart/u, 4).waitFor();
      },
    );
  }
});

test("the wall: agenda, how to join, and the calm card", async () => {
  const desk = await house.desk();
  const wall = await house.wall();
  for (const [name, shown, words] of [
    ["Agenda", "the agenda", "Join in:"],
    ["How to join", "how to join", "and type this code"],
    [/^Hide/u, "the calm card", "Join in:"],
  ]) {
    await button(desk, name).click();
    await desk.getByText(`On the wall now: ${shown}`).waitFor();
    await wall.getByText(words).first().waitFor();
    await assertAccessible(wall, `the wall, ${shown}`);
    await assertFits(wall, `the wall, ${shown}`);
    await assertLegible(wall, shown);
  }
});

test("the wall: something of a circle, and the circle's words beside it", async () => {
  const [desk, wall] = [await house.desk(), await house.wall()];
  const amara = await house.circle("amara");
  await button(amara, /^My perfect week/u).click();
  await button(amara, "Show on the wall").click();
  await assertAccessible(amara, "offering something for the wall");
  await button(amara, "Yes, offer it").click();
  await button(desk, /^Show Amara/u).click();
  await wall.getByText("Amara").first().waitFor();
  await assertAccessible(wall, "the wall, a perfect week");
  await assertFits(wall, "the wall, a perfect week");
  await assertLegible(wall, "a perfect week");
  await button(amara, "Take it off the wall").waitFor();
  await assertAccessible(amara, "what is on the wall");
  await assertFits(amara, "what is on the wall");
});

/** From ten metres: nothing smaller than 4.5 hundredths of the picture's height. */
async function assertLegible(wall, what) {
  const small = await wall.evaluate(() => {
    const least = 0.045 * innerHeight - 0.5;
    const own = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== "");
    const seen = (e) =>
      e.getClientRects().length > 0 && !e.closest(".visually-hidden, [aria-hidden=true]");
    const all = [...document.body.querySelectorAll("*")].filter((e) => own(e) && seen(e));
    return all
      .filter((e) => Number.parseFloat(getComputedStyle(e).fontSize) < least)
      .map((e) => e.textContent.trim());
  });
  assert.deepEqual(small, [], `too small to read from ten metres on ${what}`);
}

test("no page has complained on its console", () => {
  house.assertCalm();
});
