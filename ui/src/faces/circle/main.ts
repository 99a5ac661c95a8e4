import { startFace } from "../../parts/start";
import Circle from "./Circle.svelte";

void startFace({
  face: "circle",
  areas: [
    "common",
    "circle",
    "copies",
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
