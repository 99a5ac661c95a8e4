// One test on a stage of its own, with a picture of its screens when it fails.
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { App } from "./app.mjs";
import { Stage } from "./stage.mjs";

/** Where events that the app keeps for itself stand, the sample day among them. */
export const folderOf = (stage) => join(stage.env.XDG_DATA_HOME, "planning-live");
export const sampleOf = (stage) => join(folderOf(stage), "Harbour House planning day.planlive");

/** Plays a test; `start` starts the app, and whatever it started is ended afterwards. */
export function scene(name, play) {
  test(name, { timeout: 120_000 }, async (told) => {
    const stage = await Stage.open();
    let app;
    const start = async (...words) => {
      app = await App.start(stage, ...words);
      await app.session.look("desk.html");
      return app;
    };
    try {
      await play(stage, start);
    } catch (error) {
      const folder = await mkdtemp(join(tmpdir(), "planning-live-picture-"));
      told.diagnostic(await stage.picture(join(folder, "screens.png")));
      throw error;
    } finally {
      await app?.end();
      await stage.close();
    }
  });
}

/** From the start screen to the running sample day. */
export async function openSample(session) {
  await session.choose(/^The sample day$/);
  await session.text("Harbour Community Centre");
}
