// The stage that the app plays on: a display with two screens, a message bus, a driver for its
// windows, and folders of its own. Whatever is started here ends here.
import { spawn } from "node:child_process";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The screens, as the tests expect to find them. */
export const SCREENS = {
  laptop: { x: 0, y: 0, width: 1440, height: 900 },
  projector: { x: 1440, y: 0, width: 1280, height: 720 },
};

const PATIENCE = 20_000;

/** One display, one bus, one driver; `close` ends them in the opposite order. */
export class Stage {
  #ends = [];
  #windowCloser;

  static async open() {
    const stage = new Stage();
    try {
      await stage.#build();
      return stage;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  async #build() {
    this.folder = await mkdtemp(join(tmpdir(), "planning-live-desktop-"));
    this.#ends.push(() => rm(this.folder, { recursive: true, force: true, maxRetries: 5 }));
    // A folder with a space and letters beyond ASCII: people have such names.
    this.home = join(this.folder, "Siân’s computer");
    await mkdir(this.home);
    /** Programs in here are found before the system's own. */
    this.programs = join(this.folder, "programs");
    await mkdir(this.programs);
    const display = await this.#display();
    this.env = {
      PATH: `${this.programs}:${process.env.PATH}`,
      HOME: this.home,
      XDG_DATA_HOME: join(this.home, "data"),
      XDG_CONFIG_HOME: join(this.home, "config"),
      XDG_CACHE_HOME: join(this.home, "cache"),
      XDG_RUNTIME_DIR: this.folder,
      LANG: "C.UTF-8",
      DISPLAY: `:${display}`,
      GDK_BACKEND: "x11",
      NO_AT_BRIDGE: "1",
      // WebKitGTK on a display without a graphics card.
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
      // What tauri's own driver sets, so that the app's windows may be driven.
      TAURI_AUTOMATION: "true",
      TAURI_WEBVIEW_AUTOMATION: "true",
    };
    this.secondScreen = await this.#compile("second-screen", ["-shared", "-fPIC"], ["-ldl"]);
    this.#windowCloser = await this.#compile("close-window", [], ["-lX11"]);
    await this.plugIn("laptop");
    await this.plugIn("projector");
    this.env.DBUS_SESSION_BUS_ADDRESS = await this.#bus();
    this.driver = await this.#driver();
  }

  async #compile(name, options, libraries) {
    const program = join(this.folder, name);
    const source = join(import.meta.dirname, `${name}.c`);
    await this.run("cc", [...options, "-o", program, source, ...libraries]);
    return program;
  }

  /** Starts Xvfb on a display that it finds free itself. */
  async #display() {
    const { laptop, projector } = SCREENS;
    const size = `${laptop.width + projector.width}x${laptop.height}x24`;
    const options = ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp", "-noreset"];
    const display = this.#start("Xvfb", options, { stdio: ["ignore", "pipe", "pipe", "pipe"] });
    return firstLine(display, display.stdio[3]);
  }

  async #bus() {
    const bus = this.#start("dbus-daemon", ["--session", "--nofork", "--print-address=1"]);
    return firstLine(bus, bus.stdout);
  }

  async #driver() {
    const port = await freePort();
    const driver = this.#start("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"]);
    const address = `http://127.0.0.1:${port}`;
    await until("the driver answers", async () => {
      if (driver.exitCode !== null) throw new Error(`the driver ended:\n${driver.said}`);
      const answer = await fetch(`${address}/status`).catch(() => undefined);
      return answer?.ok;
    });
    return address;
  }

  /** Plugs a screen in: its picture is a part of the display. */
  async plugIn(name) {
    const { x, y, width, height } = SCREENS[name];
    // Only one monitor may own the display's one output; second-screen.c helps the other.
    const output = name === "laptop" ? "screen" : "none";
    const millimetres = (dots) => Math.round(dots * 0.265);
    const shape = `${width}/${millimetres(width)}x${height}/${millimetres(height)}+${x}+${y}`;
    await this.run("xrandr", ["--setmonitor", name, shape, output]);
    await this.#rouse();
  }

  /** Pulls a screen's cable. */
  async unplug(name) {
    await this.run("xrandr", ["--delmonitor", name]);
    await this.#rouse();
  }

  /** Has the server tell everybody to look at the screens again: monitors alone tell nobody. */
  async #rouse() {
    await this.run("xrandr", ["--output", "screen", "--set", "non-desktop", "0"]);
  }

  /** Presses the X of a window's frame. */
  async closeWindow(title) {
    await this.run(this.#windowCloser, [title]);
  }

  /** Keeps a picture of everything on the display; says where it is, or why there is none. */
  async picture(path) {
    return this.run("import", ["-window", "root", path]).then(
      () => path,
      (error) => `no picture of the screens: ${error.message}`,
    );
  }

  /** Runs a program to its end, and returns what it said. */
  run(program, options) {
    return new Promise((resolve, reject) => {
      const running = spawn(program, options, { env: this.env ?? process.env });
      let said = "";
      let complaint = "";
      running.stdout.on("data", (data) => (said += data));
      running.stderr.on("data", (data) => (complaint += data));
      running.on("error", reject);
      running.on("close", (code) => {
        if (code === 0) resolve(said);
        else reject(new Error(`${program} ${options.join(" ")} ended with ${code}: ${complaint}`));
      });
    });
  }

  #start(program, options, how = {}) {
    const running = spawn(program, options, {
      env: this.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
      ...how,
    });
    running.said = "";
    running.stderr.on("data", (data) => (running.said += data));
    running.on("error", (error) => (running.said += error.message));
    this.#ends.push(() => ended(running));
    return running;
  }

  async close() {
    for (const end of this.#ends.reverse()) await end();
    this.#ends = [];
  }
}

/** Ends a process and waits until it has gone. */
function ended(running) {
  if (running.exitCode !== null || running.signalCode !== null || running.pid === undefined) return;
  return new Promise((resolve) => {
    running.once("exit", resolve);
    running.kill("SIGTERM");
    const late = setTimeout(() => running.kill("SIGKILL"), 3000);
    running.once("exit", () => clearTimeout(late));
  });
}

function firstLine(running, stream) {
  return new Promise((resolve, reject) => {
    let said = "";
    const failed = () => reject(new Error(`${running.spawnfile} said nothing: ${running.said}`));
    stream.on("data", (data) => {
      said += data;
      if (said.includes("\n")) resolve(said.split("\n")[0].trim());
    });
    running.once("exit", failed);
    running.once("error", failed);
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until something is so, and returns it. */
export async function until(what, look, patience = PATIENCE) {
  const end = Date.now() + patience;
  let last;
  for (;;) {
    try {
      const found = await look();
      if (found) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      throw new Error(`waited in vain until ${what}`, last ? { cause: last } : undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Writes a program into the stage's folder. */
export async function writeProgram(path, text) {
  await writeFile(path, text, { mode: 0o755 });
}
