// How people set their device up, and a screen looked at in every one of these looks.
import assert from "node:assert/strict";

import { assertAccessible, assertFits } from "./kit.mjs";

/** How people set their device up, as the comfort panel keeps it. */
const usual = { size: 100, theme: "light", contrast: false, calm: false };
const LOOKS = {
  plain: usual,
  dark: { ...usual, theme: "dark" },
  contrast: { ...usual, contrast: true },
  "twice the size": { ...usual, size: 200 },
};

async function inLook(page, look) {
  await page.evaluate((choice) => {
    localStorage.setItem("planning-live.comfort", JSON.stringify(choice));
  }, LOOKS[look]);
  await page.reload();
  const { theme, contrast, size } = LOOKS[look];
  const worn = await page.evaluate(() => {
    const { dataset, style } = document.documentElement;
    return [dataset.theme, dataset.contrast, style.getPropertyValue("--text-size")];
  });
  const isWall = new URL(page.url()).pathname === "/wall.html";
  const chosen = [theme, contrast ? "more" : "normal", `${size / 100}`];
  // A wall is paper, whatever its laptop wears.
  assert.deepEqual(worn, isWall ? ["light", "normal", "1"] : chosen, `the look ${look} is worn`);
}

/** Looks at a screen in every look; `arrive` goes there from the page as it was loaded. */
export async function inEveryLook(page, what, ready, arrive = async () => {}) {
  for (const look of Object.keys(LOOKS)) {
    await inLook(page, look);
    await ready(page).waitFor();
    await arrive(page);
    await assertAccessible(page, `${what}, ${look}`);
    await assertFits(page, `${what}, ${look}`);
  }
  await inLook(page, "plain");
}
