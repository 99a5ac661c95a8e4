/** What appears above must not push away what somebody is writing in. */
import type { Attachment } from "svelte/attachments";

/**
 * Keeps the page where it was when an element above grows or shrinks. Chromium does so by itself;
 * Safari does not, and there the words under one's finger would jump.
 */
export const steady: Attachment<HTMLElement> = (element) => {
  if (CSS.supports("overflow-anchor", "auto")) return;
  let height = element.offsetHeight;
  const watch = new ResizeObserver(() => {
    const grown = element.offsetHeight - height;
    height = element.offsetHeight;
    if (window.scrollY > 0 && document.activeElement !== document.body) window.scrollBy(0, grown);
  });
  watch.observe(element);
  return () => watch.disconnect();
};
