// Plays the real windows on screens that nobody sees: `node run.mjs`, after
// `cargo build -p planning-live`. Words after it go to node's test runner.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { program } from "./app.mjs";

try {
  program();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.mjs"));
// One after the other: a window that waits for the processor looks like a window that is broken.
const options = ["--test", "--test-concurrency=1", ...process.argv.slice(2), ...tests.sort()];
const running = spawn(process.execPath, options, { cwd: import.meta.dirname, stdio: "inherit" });
running.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
