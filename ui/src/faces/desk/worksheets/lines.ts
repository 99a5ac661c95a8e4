/** Short lists that one arranges: moving a line, and where the focus goes then. */
import { tick } from "svelte";

/** Puts a line at another place of its list. */
export function moveLine<L>(list: L[], from: number, to: number): void {
  const [line] = list.splice(from, 1);
  if (line !== undefined) list.splice(to, 0, line);
}

/** Puts the focus back on the button of a line that has moved; at an end on the other one. */
export async function focusMover(
  list: HTMLElement | undefined,
  at: number,
  by: -1 | 1,
): Promise<void> {
  await tick();
  const line = list?.children[at];
  const [up, down] = ["up", "down"].map((way) =>
    line?.querySelector<HTMLButtonElement>(`[data-by="${way}"]`),
  );
  const [wanted, other] = by < 0 ? [up, down] : [down, up];
  (wanted?.disabled ? other : wanted)?.focus();
}

/** Puts the focus into the first box of the last line, which was just added. */
export async function focusNewest(list: HTMLElement | undefined): Promise<void> {
  await tick();
  list?.lastElementChild?.querySelector<HTMLElement>("input, textarea, select")?.focus();
}
