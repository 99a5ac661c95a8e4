// Paper: pages are looked at in the window, open in the system's own viewer, and do not stay behind.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { openSample, scene } from "./scene.mjs";
import { until, writeProgram } from "./stage.mjs";

scene(
  "a pack is looked at before it is printed, opens in the viewer and goes with the app",
  async (stage, start) => {
    const seen = join(stage.folder, "viewer-was-shown");
    // The viewer of this stage: it only notes what it is shown.
    const viewer = `#!/bin/sh\nprintf '%s' "$1" >'${seen}.part'\nmv '${seen}.part' '${seen}'\n`;
    await writeProgram(join(stage.programs, "xdg-open"), viewer);

    const app = await start();
    await openSample(app.session);
    await app.session.choose(/^Amara’s circle/);
    await app.session.choose(/^Print for Amara/);
    await app.session.text(/Page 1 of \d+/);
    await until("there is ink on the page", () => app.session.run(isDrawn));
    await app.session.choose(/^Open$/);
    await until("the viewer is shown a page", () => existsSync(seen));
    const page = await readFile(seen, "utf8");
    assert.match(basename(page), /\.pdf$/);
    assert.equal((await readFile(page)).subarray(0, 5).toString(), "%PDF-");
    await app.close();
    assert.equal(existsSync(page), false, "nobody finds Amara's plan in a temporary folder");
  },
);

/** Whether a canvas of the window has anything darker than grey on it. */
function isDrawn() {
  return [...document.querySelectorAll("canvas")].some((page) => {
    if (page.width === 0 || page.height === 0) return false;
    const { data } = page.getContext("2d").getImageData(0, 0, page.width, page.height);
    return data.some((part, at) => at % 4 === 0 && part < 100 && data[at + 3] === 255);
  });
}
