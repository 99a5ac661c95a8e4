/** From anywhere to the questions about what is shared. */
import type { ProposalView } from "../../../protocol";
import type { CircleDay } from "../day.svelte";
import { SUPPORT } from "../sheets";

/** How long a sheet that is fetched over the network may take to be on screen. */
const FRAMES = 300;

/** Returns the proposals that wait for this circle's answer. */
export function openProposals(day: CircleDay): ProposalView[] {
  const proposals = day.room.money?.proposals ?? [];
  return proposals.filter(({ state, said }) => state === "Open" && said === "Waiting");
}

/** To the question: on this sheet where it stands, else on the one of support, once it is there. */
export async function lookAtSharing(day: CircleDay): Promise<void> {
  const place = () => document.querySelector<HTMLElement>("[data-sharing]");
  if (!place()) day.open({ is: "sheet", sheet: SUPPORT, section: null });
  for (let at = 0; at < FRAMES && !place(); at++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const sharing = place();
  sharing?.scrollIntoView({ block: "start" });
  sharing?.focus({ preventScroll: true });
}
