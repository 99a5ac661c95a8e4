import { startFace } from "../../parts/start";
import Circle from "./Circle.svelte";

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
    "week",
    "worksheet",
  ],
  component: Circle,
});
