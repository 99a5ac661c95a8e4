/**
 * A gentle sound when a time is up: two soft notes. Off until somebody turns it on, on this device
 * and for this face only.
 */
import type { Face } from "./comfort.svelte";

/** How high the two notes are, in hertz, and when each begins, in seconds. */
const NOTES = [
  { pitch: 523.25, from: 0 },
  { pitch: 392, from: 0.5 },
] as const;
const LOUDNESS = 0.12;
const LENGTH = 1.6;

export class Chime {
  #isOn = $state(false);
  #context: AudioContext | undefined;
  readonly #name: string;

  constructor(face: Face) {
    this.#name = `planning-live.chime.${face}`;
    try {
      this.#isOn = localStorage.getItem(this.#name) === "on";
    } catch {
      // A private window may refuse: then it is off each time.
    }
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Turns it on or off. A hand that turns it on hears it once. */
  turn(isOn: boolean): void {
    this.#isOn = isOn;
    try {
      localStorage.setItem(this.#name, isOn ? "on" : "off");
    } catch {
      // It holds until the page is closed.
    }
    if (isOn) this.ring();
  }

  /** Sounds, if it is on. */
  ring(): void {
    if (!this.#isOn || typeof AudioContext === "undefined") return;
    this.#context ??= new AudioContext();
    const context = this.#context;
    // Before any hand has touched the page a browser keeps it silent, which is no harm.
    void context.resume().catch(() => undefined);
    for (const { pitch, from } of NOTES) sound(context, pitch, context.currentTime + from);
  }

  stop(): void {
    void this.#context?.close().catch(() => undefined);
    this.#context = undefined;
  }
}

function sound(context: AudioContext, pitch: number, at: number): void {
  const note = context.createOscillator();
  const loud = context.createGain();
  note.type = "sine";
  note.frequency.value = pitch;
  loud.gain.setValueAtTime(0, at);
  loud.gain.linearRampToValueAtTime(LOUDNESS, at + 0.04);
  loud.gain.exponentialRampToValueAtTime(0.0001, at + LENGTH);
  note.connect(loud).connect(context.destination);
  note.start(at);
  note.stop(at + LENGTH);
}
