/** "Nothing of ours on the screen": one press, from every page. */
import type { CircleDay } from "../day.svelte";
import { ownWord, saidAnew } from "./consents";
import { tell } from "./tell";

/** Takes all of this circle off the wall, and lets nobody ask for it again. */
export function offScreen(day: CircleDay): Promise<boolean> {
  const { circle, consents, name } = day.view;
  const purpose = "ShowOnScreen";
  const isSaid = consents.some((one) => one.purpose === purpose);
  if (isSaid) return tell(day, { type: "withdrawConsent", circle, purpose });
  const no = ownWord(purpose, "No", name, day.room.clock.now);
  return tell(day, { type: "setConsents", circle, consents: saidAnew(consents, no), again: [] });
}
