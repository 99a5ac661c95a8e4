/** How every face begins: its looks, its words, then itself. */
import { mount, type Component } from "svelte";
import "../style/index.css";
import { startLanguage } from "../language";
import { startComfort, type Face } from "./comfort.svelte";

export interface Start {
  face: Face;
  /** The files of words that this face needs: "common", "circle" … */
  areas: readonly string[];
  component: Component;
}

/** Dresses the page, loads the words in this device's language, and shows the face. */
export async function startFace({ face, areas, component }: Start): Promise<void> {
  startComfort(face);
  await startLanguage(areas);
  const target = document.getElementById("face");
  if (!target) throw new Error('BUG: the page has no element "face"');
  mount(component, { target });
}
