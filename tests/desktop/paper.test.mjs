// Paper: a printed page opens in the system's own viewer, and does not stay behind.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { openSample, scene } from "./scene.mjs";
import { until, writeProgram } from "./stage.mjs";

scene("a printed summary opens in the viewer and goes with the app", async (stage, start) => {
  const seen = join(stage.folder, "viewer-was-shown");
  // The viewer of this stage: it only notes what it is shown.
  const viewer = `#!/bin/sh\nprintf '%s' "$1" >'${seen}.part'\nmv '${seen}.part' '${seen}'\n`;
  await writeProgram(join(stage.programs, "xdg-open"), viewer);

  const app = await start();
  await openSample(app.session);
  await app.session.choose(/^Amara’s circle/);
  await app.session.choose(/^Print the outcome summary/);
  await until("the viewer is shown a page", () => existsSync(seen));
  const page = await readFile(seen, "utf8");
  assert.match(basename(page), /\.pdf$/);
  assert.equal((await readFile(page)).subarray(0, 5).toString(), "%PDF-");
  await app.close();
  assert.equal(existsSync(page), false, "nobody finds Amara's plan in a temporary folder");
});
