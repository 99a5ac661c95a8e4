/** A block's button: its keys lift, and leaving it leaves what was lifted. */
import { tick } from "svelte";
import type { Attachment } from "svelte/attachments";
import type { Happening, Lift } from "./lift.svelte";

export function handled(lift: Lift, what: () => Happening): Attachment<HTMLElement> {
  return (button) => {
    const onkeydown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (lift.press(event, what())) event.preventDefault();
    };
    const onblur = () => {
      const was = what();
      // A block that comes down is left while the page is being drawn: first let it finish.
      void tick().then(() => lift.isHeld(was) && lift.leave());
    };
    button.addEventListener("keydown", onkeydown);
    button.addEventListener("blur", onblur);
    return () => {
      button.removeEventListener("keydown", onkeydown);
      button.removeEventListener("blur", onblur);
    };
  };
}
