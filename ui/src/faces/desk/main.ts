import { startFace } from "../../parts/start";
import Desk from "./Desk.svelte";

void startFace({
  face: "desk",
  areas: [
    "common",
    "copies",
    "desk",
    "door",
    "drawn",
    "funds",
    "prepare",
    "printing",
    "spare",
    "start",
    "picture",
    "ready",
    "rejection",
    "rest",
    "running",
    "symbols",
    "tables",
    "menu",
    "templates",
    "wallshow",
  ],
  component: Desk,
});
