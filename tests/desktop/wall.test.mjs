// The wall's window: on the projector, never over the desk, and gone when its screen is.
import assert from "node:assert/strict";
import { SCREENS, until } from "./stage.mjs";
import { openSample, scene } from "./scene.mjs";

/** Where the window is that the session looks at. */
const place = (session) =>
  session.run(() => ({ x: screenX, y: screenY, width: innerWidth, height: innerHeight }));

const overlap = (a, b) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** From the desk: puts the wall on the projector, and looks at it. */
async function openWall(session) {
  await session.choose(/^Choose the screen/);
  await session.choose(/projector/);
  await session.look("wall.html");
  await session.text("Harbour House planning day");
}

async function backToDesk(session) {
  await session.look("desk.html");
  await session.choose(/^Done$/);
}

scene("the wall fills the projector and leaves the desk alone", async (stage, start) => {
  const { session } = await start();
  await openSample(session);
  const desk = await place(session);
  await openWall(session);
  await until("the wall fills the projector", async () => {
    const { x, y, width, height } = await place(session);
    const { projector } = SCREENS;
    return (
      x === projector.x &&
      y === projector.y &&
      width === projector.width &&
      height === projector.height
    );
  });
  assert.equal(overlap(await place(session), desk), 0, "the desk stays in sight");
  await session.look("desk.html");
  assert.deepEqual(await place(session), desk, "the desk stays where it was");
  await session.text("The wall is here");
});

scene("hiding empties the wall", async (stage, start) => {
  const { session } = await start();
  await openSample(session);
  await openWall(session);
  await session.text("We start at 10:00");
  await backToDesk(session);
  await session.choose(/^Hide/);
  await session.look("wall.html");
  await until("the wall is empty", async () => {
    const text = await session.run(() => document.body.innerText);
    return !text.includes("We start at") && !text.includes("Welcome, who is here");
  });
});

scene("a projector that is unplugged takes the wall with it", async (stage, start) => {
  const { session } = await start();
  await openSample(session);
  await openWall(session);
  await session.look("desk.html");
  await stage.unplug("projector");
  await session.text("There is only one screen, or the projector shows");
  assert.equal(await session.shows("wall.html"), false, "it must not come over the desk");
  await session.look("desk.html");
  await session.text("no wall is open");
  await stage.plugIn("projector");
  await session.choose(/projector/);
  await session.look("wall.html");
  await session.text("We start at 10:00");
});

scene("on one screen the wall is a window behind the desk", async (stage, start) => {
  await stage.unplug("projector");
  const { session } = await start();
  await openSample(session);
  await session.choose(/^Choose the screen/);
  await session.choose(/^Open in a window$/);
  await session.look("wall.html");
  await session.text("We start at 10:00");
  const wall = await place(session);
  const { laptop } = SCREENS;
  assert.equal(overlap(wall, laptop), wall.width * wall.height, "it is on the screen");
  assert.ok(wall.width < laptop.width && wall.height < laptop.height, "it is a window");
  const hasFocus = () => session.run(() => document.hasFocus());
  assert.equal(await hasFocus(), false, "the wall wants no keyboard");
  await session.look("desk.html");
  assert.equal(await hasFocus(), true, "the desk keeps it");
});

scene("the wall can ask the system for nothing", async (stage, start) => {
  const { session } = await start();
  await openSample(session);
  await openWall(session);
  for (const command of ["open_sample", "recent_events", "close_event", "monitors"]) {
    const said = await session.runLong(
      (name) => window.__TAURI_INTERNALS__.invoke(name, {}),
      command,
    );
    assert.match(String(said.failed), /not allowed/, command);
  }
});
