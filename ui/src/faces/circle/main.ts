import { startFace } from "../../parts/start";
import Circle from "./Circle.svelte";

void startFace({
  face: "circle",
  areas: ["common", "circle", "join", "picture", "rejection", "week", "worksheet"],
  component: Circle,
});
