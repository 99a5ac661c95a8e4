/** What a tablet tells the host: a no is said in words, and nothing waits for it. */
import { notify } from "../../../parts/notices.svelte";
import type { Command, CommandId, Outcome } from "../../../protocol";
import { whatWentWrong, whyNot } from "../../../room/reasons";
import type { CircleDay } from "../day.svelte";

/** Tells the host; tells whether it was taken. A no is shown. */
export async function tell(day: CircleDay, command: Command, id?: CommandId): Promise<boolean> {
  const outcome = await (id === undefined
    ? day.room.command(command)
    : day.room.command(command, id));
  return heard(outcome);
}

/** Shows why something was not taken; tells whether it was. */
export function heard(outcome: Outcome): boolean {
  if (outcome.type === "rejected") notify(whyNot(outcome.rejection));
  else if (outcome.type === "failed") notify(whatWentWrong(outcome.error));
  else return true;
  return false;
}
