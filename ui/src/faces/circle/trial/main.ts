/**
 * The circle's face with a host in memory, for looking at it while no host runs: `npm run dev`,
 * then /trial.html#code=ABC234. The host is `room` in the console, the second tablet is `other`.
 */
import { startFace } from "../../../parts/start";
import Trial from "./Trial.svelte";

void startFace({
  face: "circle",
  areas: [
    "answers",
    "common",
    "circle",
    "drawn",
    "join",
    "picture",
    "rejection",
    "sheet",
    "symbols",
    "table",
    "week",
    "worksheet",
  ],
  component: Trial,
});
