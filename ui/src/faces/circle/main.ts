import { startFace } from "../../parts/start";
import Circle from "./Circle.svelte";

void startFace({
  face: "circle",
  areas: [
    "common",
    "circle",
    "door",
    "drawn",
    "join",
    "picture",
    "rejection",
    "sheet",
    "symbols",
    "table",
  ],
  component: Circle,
});
