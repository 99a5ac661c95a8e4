/** The gallery: every part on one page, for those who build. `npm run dev` only, never shipped. */
import { startFace } from "../parts/start";
import type { Face } from "../parts/comfort.svelte";
import Gallery from "./Gallery.svelte";

const faces: Record<string, Face> = { circle: "circle", desk: "desk", wall: "wall" };
const asked = new URLSearchParams(location.search).get("face") ?? "";
void startFace({
  face: faces[asked] ?? "circle",
  areas: ["common", "symbols"],
  component: Gallery,
});
