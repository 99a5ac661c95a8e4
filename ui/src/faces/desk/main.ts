import { startFace } from "../../parts/start";
import Desk from "./Desk.svelte";

void startFace({
  face: "desk",
  areas: ["common", "desk", "prepare", "start", "picture", "rejection", "menu"],
  component: Desk,
});
