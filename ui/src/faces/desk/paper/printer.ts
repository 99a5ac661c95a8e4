/**
 * Prints through the system's own dialog: each page is drawn as a picture, one after another, and
 * what is on screen gives way to them while the dialog is open. So does the viewer of Firefox.
 */
import "./printer.css";
import type { PageSize, PdfPages } from "./pdf";

const DOTS_PER_INCH = 200;
const POINTS_PER_INCH = 72;

/** What a page says while it is got ready. */
export interface Ready {
  onpage: (page: number) => void;
  /** Nobody wants it any more. */
  signal: AbortSignal;
}

/** Gets every page ready and opens the dialog. Nothing happens when it was stopped meanwhile. */
export async function printPages(pages: PdfPages, { onpage, signal }: Ready): Promise<void> {
  cleanUp();
  const box = document.createElement("div");
  box.className = "on-paper";
  const sizes: PageSize[] = [];
  try {
    for (let page = 1; page <= pages.count; page++) {
      if (signal.aborted) return forget(box);
      onpage(page);
      const size = await pages.size(page);
      box.append(leaf(await pictureOf(pages, page), sizes.push(size), size));
    }
    await Promise.all([...box.querySelectorAll("img")].map((image) => image.decode()));
  } catch (thrown) {
    forget(box);
    throw thrown;
  }
  if (signal.aborted) return forget(box);
  const rules = addRules(sizes);
  document.body.append(box);
  document.documentElement.classList.add("prints");
  cleanUp = () => {
    cleanUp = nothing;
    removeEventListener("afterprint", later);
    document.documentElement.classList.remove("prints");
    forget(box);
    for (const rule of rules) removeRule(rule);
  };
  addEventListener("afterprint", later);
  window.print();
}

/** Takes away what the last printing left: some browsers never say that their dialog was closed. */
export function afterPrinting(): void {
  cleanUp();
}

const nothing = () => undefined;
let cleanUp: () => void = nothing;
/** A browser that says so too early still draws the pages: they stay for a moment. */
const later = () => void setTimeout(() => cleanUp(), 500);

async function pictureOf(pages: PdfPages, page: number): Promise<Blob> {
  // One canvas at a time: with 250 of them a browser has no memory left.
  const canvas = document.createElement("canvas");
  await pages.draw(page, canvas, DOTS_PER_INCH / POINTS_PER_INCH);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  canvas.width = 0;
  canvas.height = 0;
  if (!blob) throw new Error("the browser made no picture of a page");
  return blob;
}

function leaf(picture: Blob, number: number, size: PageSize): HTMLElement {
  const image = new Image();
  image.src = URL.createObjectURL(picture);
  image.alt = "";
  const page = document.createElement("div");
  page.className = "leaf";
  page.dataset["page"] = `${number}`;
  page.style.setProperty("page", nameOf(size));
  // A hair less than the sheet: rounding up would begin an empty one.
  page.style.setProperty("block-size", `min(${size.height - 1}pt, 99.8vh)`);
  page.append(image);
  return page;
}

/** Pages of one size share a name, by which the printer is told of it. */
function nameOf({ width, height }: PageSize): string {
  return `leaf-${Math.round(width)}-${Math.round(height)}`;
}

/**
 * The size of the paper is known only now, and a style of our own is against the host's rules for
 * pages: the rules go into a sheet that came with the page.
 */
function addRules(sizes: readonly PageSize[]): CSSRule[] {
  const [sheet] = document.styleSheets;
  const [first] = sizes;
  if (!sheet || !first) return [];
  const rule = (name: string, { width, height }: PageSize) =>
    `@page ${name} { size: ${width}pt ${height}pt; margin: 0; }`;
  const named = new Map(sizes.map((size) => [nameOf(size), size]));
  const texts = [rule("", first), ...[...named].map(([name, size]) => rule(name, size))];
  return texts.flatMap((text) => {
    try {
      const at = sheet.insertRule(text, sheet.cssRules.length);
      return sheet.cssRules[at] ?? [];
    } catch {
      // A browser that knows no names for pages prints all of them in the first one's size.
      return [];
    }
  });
}

function removeRule(rule: CSSRule): void {
  const sheet = rule.parentStyleSheet;
  const at = sheet ? [...sheet.cssRules].indexOf(rule) : -1;
  if (sheet && at >= 0) sheet.deleteRule(at);
}

function forget(box: HTMLElement): void {
  for (const image of box.querySelectorAll("img")) URL.revokeObjectURL(image.src);
  box.remove();
}
