/**
 * What the wall shows of what it was told: the last good picture until the next one can be seen
 * whole, and a calm card at once when somebody asks for one, with or without a host.
 */
import { fetched } from "../../pictures/media";
import { isGiven, sameness } from "../../pictures/seen";
import type { MediaView, WallView } from "../../protocol";

/** A photo that takes longer than this is waited for on the wall. */
export const PATIENCE_MS = 1_500;

export class Steady {
  #shown = $state.raw<WallView>();
  #told: WallView | undefined;
  #hidden = $state<string>();
  #waitsFor: string | undefined;
  readonly #fetch: (media: MediaView) => Promise<void>;

  constructor(fetch: (media: MediaView) => Promise<void> = fetched) {
    this.#fetch = fetch;
  }

  /** What is on the wall; nothing before the first view. */
  get shown(): WallView | undefined {
    const view = this.#shown;
    const isHidden = view !== undefined && this.#hidden === sameness(view.showing);
    return isHidden ? { ...view, showing: { type: "neutral" } } : view;
  }

  /** Hears what the host says. */
  tell(view: WallView): void {
    const what = sameness(view.showing);
    if (this.#hidden !== undefined && this.#hidden !== what) this.#hidden = undefined;
    const photo = photoOf(view);
    const isNew = this.#shown !== undefined && sameness(this.#shown.showing) !== what;
    this.#told = view;
    if (!isNew || !photo) {
      this.#waitsFor = undefined;
      this.#shown = view;
      return;
    }
    // What was there stays only while it is the room's own: nothing of a circle outstays its time.
    if (this.#shown && isGiven(this.#shown.showing)) {
      this.#shown = { ...view, showing: { type: "neutral" } };
    }
    if (this.#waitsFor === what) return;
    this.#waitsFor = what;
    void this.#wait(what, photo);
  }

  /** A calm card, now. What is there comes back only when the host says something else. */
  hide(): void {
    const view = this.#told;
    if (!view || view.showing.type === "neutral") return;
    this.#hidden = sameness(view.showing);
    this.#waitsFor = undefined;
    this.#shown = view;
  }

  async #wait(what: string, photo: MediaView): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const longEnough = new Promise<void>((done) => (timer = setTimeout(done, PATIENCE_MS)));
    await Promise.race([this.#fetch(photo), longEnough]);
    clearTimeout(timer);
    if (this.#waitsFor !== what) return;
    this.#waitsFor = undefined;
    this.#shown = this.#told;
  }
}

function photoOf({ showing }: WallView): MediaView | undefined {
  if (showing.type !== "media" && showing.type !== "holding") return undefined;
  return showing.media?.kind === "photo" ? showing.media : undefined;
}
