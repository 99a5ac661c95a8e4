// Events: from the start screen to the desk, after a flat battery, and from a second start.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startAgain } from "./app.mjs";
import { folderOf, openSample, sampleOf, scene } from "./scene.mjs";
import { until } from "./stage.mjs";

const WRITTEN = "Sings in the kitchen, so that Siân hears it’s morning";

/** Where the webview keeps what pages remember. */
const IDENTIFIER = "uk.planninglive.desktop";

/** In a circle's page: whether there is such a note, and the host has it. */
function hasNoteSaved(words) {
  const notes = [...document.querySelectorAll("textarea")];
  return (
    notes.some((one) => one.value === words) &&
    document.querySelector("[data-saved]")?.dataset.saved === "true"
  );
}

/** From the desk: opens Amara's profile in a window of its own. */
async function openProfile(session) {
  await session.choose(/^Amara’s circle/);
  await session.choose(/^Open this circle here/);
  await session.look("circle.html");
  await session.choose(/matters to me/);
  await session.text("What people like and admire about me");
}

scene("the start screen opens the sample day, and the desk shows its agenda", async (_, start) => {
  const { session } = await start();
  await session.text("No event was opened here yet");
  await openSample(session);
  const text = await session.text("My perfect week");
  for (const item of ["Welcome, who is here", "Lunch", "Outcomes and actions"]) {
    assert.ok(text.includes(item), `the agenda has ${item}`);
  }
});

scene("what was written is there after the battery went flat", async (stage, start) => {
  const first = await start();
  await openSample(first.session);
  await openProfile(first.session);
  await first.session.type(await first.session.field(/^Write a new note$/), WRITTEN);
  await until("the host has it", () => first.session.run(hasNoteSaved, WRITTEN));
  await first.kill();
  assert.ok(existsSync(`${sampleOf(stage)}-wal`), "nobody tidied up");
  // Nor may the window remember anything: what comes back comes from the file.
  await rm(join(stage.env.XDG_DATA_HOME, IDENTIFIER), { recursive: true });

  const { session } = await start(sampleOf(stage));
  await session.text("Harbour Community Centre");
  await openProfile(session);
  await until("the note is there again", () => session.run(hasNoteSaved, WRITTEN));
});

scene("closing the desk ends everything and leaves one tidy file", async (stage, start) => {
  const app = await start();
  await openSample(app.session);
  await openProfile(app.session);
  await app.session.look("desk.html");
  await app.close();
  const left = (await readdir(folderOf(stage))).filter((name) => name.includes(".planlive"));
  assert.deepEqual(left, ["Harbour House planning day.planlive"]);
});

scene("closing the event goes back to the start screen, with the event on it", async (_, start) => {
  const { session } = await start();
  await openSample(session);
  // What “Close the event” in the menu comes to.
  await session.runLong(() => window.__TAURI_INTERNALS__.invoke("close_event", {}));
  await session.text("Opened before");
  await session.choose(/^Harbour House planning day/);
  await session.text("Harbour Community Centre");
});

scene("a second start hands its file to the first", async (stage, start) => {
  const made = await start();
  await openSample(made.session);
  await made.close();
  const folder = join(stage.home, "Diwrnod Tŷ’r Harbwr");
  await mkdir(folder);
  await copyFile(sampleOf(stage), join(folder, "Ein diwrnod.planlive"));

  const app = await start();
  const { session } = app;
  await session.text("Opened before");
  assert.equal(await startAgain(stage, ["Ein diwrnod.planlive"], folder), 0, "it ends at once");
  await session.text("Harbour Community Centre");
  assert.ok(app.isRunning);
});

scene("a recent event that is an event no more says so", async (stage, start) => {
  const first = await start();
  await openSample(first.session);
  await first.close();
  await writeFile(sampleOf(stage), "Dear Siân, this is a letter. ".repeat(20));

  const { session } = await start();
  await session.choose(/^Harbour House planning day/);
  await session.text("This file is not a Planning Live event.");
});
