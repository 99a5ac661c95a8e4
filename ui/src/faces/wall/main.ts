import { startFace } from "../../parts/start";
import Wall from "./Wall.svelte";

void startFace({
  face: "wall",
  areas: ["common", "drawn", "picture", "symbols", "wall", "wallshow"],
  component: Wall,
});
