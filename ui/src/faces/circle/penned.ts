/**
 * A box that several hands write in: keeps the caret in its word when words of others come in,
 * and nothing moves while letters are being composed.
 */
import { tick } from "svelte";
import type { Attachment } from "svelte/attachments";
import type { Item } from "./item.svelte";

type Box = HTMLInputElement | HTMLTextAreaElement;

/** Returns what to attach to the box of one field. */
export function penned(item: Item, field: string, onplace?: (isIn: boolean) => void) {
  const attachment: Attachment<Box> = (box) => {
    let leave: (() => void) | undefined;
    let caret: { start: number; end: number } | undefined;

    const selected = () => ({ start: box.selectionStart ?? 0, end: box.selectionEnd ?? 0 });
    const attend = () => {
      leave ??= item.attend(field, {
        caret: () => {
          if (document.activeElement !== box) return undefined;
          const { start, end } = caret ?? selected();
          return start === end ? start : undefined;
        },
        moved: (place) => {
          if (document.activeElement !== box) return;
          const { start, end } = caret ?? selected();
          const isFirst = caret === undefined;
          caret = { start: place(start), end: place(end) };
          if (isFirst) void tick().then(putBack);
        },
      });
    };
    const putBack = () => {
      if (caret && document.activeElement === box) box.setSelectionRange(caret.start, caret.end);
      caret = undefined;
    };
    const neighbour = () => box.closest("li")?.previousElementSibling;
    let before: Element | null | undefined;
    const onfocus = () => {
      before = neighbour();
      attend();
      onplace?.(true);
    };
    const onblur = async () => {
      const at = selected();
      // A box that is moved on the page is left while the page is drawn: first let that finish.
      await tick();
      const wasMoved = box.isConnected && neighbour() !== before;
      if (wasMoved && document.activeElement === document.body) {
        box.focus();
        box.setSelectionRange(at.start, at.end);
      } else if (document.activeElement !== box) {
        leave?.();
        leave = undefined;
        item.release(field);
        item.putDown(field);
        onplace?.(false);
      }
    };
    // A browser would cut what does not fit, and say nothing.
    const fits = (event: Event, words: string) => {
      const { start, end } = selected();
      if (box.maxLength < 0 || box.value.length - (end - start) + words.length <= box.maxLength) {
        return;
      }
      event.preventDefault();
      item.putAside(field, words, box.maxLength);
    };
    const onpaste = (event: Event) => {
      if (event instanceof ClipboardEvent) fits(event, event.clipboardData?.getData("text") ?? "");
    };
    const ondrop = (event: Event) => {
      if (event instanceof DragEvent) fits(event, event.dataTransfer?.getData("text") ?? "");
    };
    const oncomposing = () => item.hold(field);
    const oncomposed = () => item.release(field);

    box.addEventListener("focus", onfocus);
    box.addEventListener("blur", onblur);
    // The first letter makes the record; only then is there something to attend to.
    box.addEventListener("input", attend);
    box.addEventListener("paste", onpaste);
    box.addEventListener("drop", ondrop);
    box.addEventListener("compositionstart", oncomposing);
    box.addEventListener("compositionend", oncomposed);
    return () => {
      if (leave) void onblur();
      box.removeEventListener("focus", onfocus);
      box.removeEventListener("blur", onblur);
      box.removeEventListener("input", attend);
      box.removeEventListener("paste", onpaste);
      box.removeEventListener("drop", ondrop);
      box.removeEventListener("compositionstart", oncomposing);
      box.removeEventListener("compositionend", oncomposed);
    };
  };
  return attachment;
}
