import { startFace } from "../../parts/start";
import Desk from "./Desk.svelte";

const areas = ["common", "desk", "prepare", "start", "picture", "rejection", "menu"];
void startFace({ face: "desk", areas, component: Desk });
