// The built app on a stage: started, killed, started again.
import { existsSync } from "node:fs";
import { readFile, mkdir } from "node:fs/promises";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { until, writeProgram } from "./stage.mjs";
import { Session } from "./webdriver.mjs";

/** Returns the app that `cargo build -p planning-live` made. */
export function program() {
  const target = process.env.CARGO_TARGET_DIR ?? join(import.meta.dirname, "../../target");
  const path = process.env.PLANLIVE_APP ?? join(target, "debug", "planning-live");
  if (!existsSync(path)) {
    throw new Error(`${path} is not there: build it with cargo build -p planning-live`);
  }
  return path;
}

export class App {
  /** Starts the app with these words on its command line. */
  static async start(stage, ...words) {
    const app = new App(stage);
    app.noted = join(stage.folder, `app-${process.hrtime.bigint()}.pid`);
    const starter = `${app.noted}.sh`;
    // The driver does not say which process it started; the app takes over the starter's number.
    const lines = [
      "#!/bin/sh",
      `echo $$ >'${app.noted}'`,
      `export LD_PRELOAD='${stage.secondScreen}'`,
      `exec '${program()}' "$@"`,
    ];
    await writeProgram(starter, lines.join("\n") + "\n");
    app.session = await Session.start(stage.driver, starter, words);
    app.pid = Number(await readFile(app.noted, "utf8"));
    return app;
  }

  constructor(stage) {
    this.stage = stage;
  }

  /** Ends the app as a flat battery would. */
  async kill() {
    process.kill(this.pid, "SIGKILL");
    await until("the app has gone", () => !isThere(this.pid));
    await this.session.end();
  }

  /** Closes the desk by its frame, and waits until the app has ended by itself. */
  async close() {
    await this.stage.closeWindow(await this.session.run(() => document.title));
    await until("the app has ended", () => !isThere(this.pid));
    await this.session.end();
  }

  /** Ends the app as the driver does when a test is over. */
  async end() {
    await this.session.end();
    if (isThere(this.pid)) process.kill(this.pid, "SIGTERM");
    await until("the app has gone", () => !isThere(this.pid));
  }

  get isRunning() {
    return isThere(this.pid);
  }
}

/** Starts the app once more beside a running one, without a driver; returns how it ended. */
export async function startAgain(stage, words, folder = stage.home) {
  const env = { ...stage.env };
  delete env.TAURI_AUTOMATION;
  delete env.TAURI_WEBVIEW_AUTOMATION;
  await mkdir(folder, { recursive: true });
  return new Promise((resolve, reject) => {
    const running = spawn(program(), words, { env, cwd: folder, stdio: "ignore" });
    const late = setTimeout(() => running.kill("SIGKILL"), 20_000);
    running.once("error", reject);
    running.once("exit", (code, signal) => {
      clearTimeout(late);
      resolve(signal ?? code);
    });
  });
}

function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
