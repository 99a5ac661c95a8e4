/**
 * Makes a photo or a drawing ready to travel, on the device itself: upright, small enough, and with
 * nothing in it but the picture (no place, no camera, no date). Fetched when somebody first uses it.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { PictureKind } from "../../protocol";
import { HEAD_BYTES, type Header, headerOf } from "./header";

/** Why a file cannot be used as a picture, before anybody tried to send it. */
export type Unfit =
  | { type: "fileTooBig"; most: number; has: number }
  | { type: "pictureTooBig"; most: number; has: number }
  | { type: "notAPicture" }
  /** It is a picture, but of a kind that this device cannot open, or damaged. */
  | { type: "cannotOpen" };

export interface Prepared {
  readonly hash: string;
  readonly kind: PictureKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The most bytes of a file that is looked at at all. */
const MOST_FILE_BYTES = 40_000_000;
/** The most pixels that are decoded: beyond it a tablet runs out of memory. */
const MOST_PIXELS = 60_000_000;
/** The longest side of what travels. */
const SIDE = 1_600;
/** The most bytes of what travels; the host takes no more. */
const MOST_BYTES = 1_500_000;
const QUALITIES = [0.85, 0.75, 0.6, 0.45];

/** Returns the picture as it travels, or why it cannot. */
export async function prepare(
  file: Blob,
  as: "photo" | "drawing",
): Promise<Prepared | { fault: Unfit }> {
  const { size } = file;
  if (size > MOST_FILE_BYTES) {
    return { fault: { type: "fileTooBig", most: MOST_FILE_BYTES, has: size } };
  }
  const header = headerOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (!header) return { fault: { type: "notAPicture" } };
  const pixels = header.width * header.height;
  if (pixels > MOST_PIXELS) {
    return { fault: { type: "pictureTooBig", most: MOST_PIXELS, has: pixels } };
  }
  const opened = await open(file, header);
  if (!opened) return { fault: { type: "cannotOpen" } };
  const blob = await small(opened, as);
  close(opened);
  if (!blob) return { fault: { type: "cannotOpen" } };
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const kind = blob.type === "image/png" ? "png" : "jpeg";
  return { hash: bytesToHex(sha256(bytes)), kind, bytes };
}

type Opened = ImageBitmap | HTMLImageElement;

/** Decodes beside the page's own work and shrinks in the same go, so that nothing freezes. */
async function open(file: Blob, { width, height }: Header): Promise<Opened | undefined> {
  const options: ImageBitmapOptions = { imageOrientation: "from-image" };
  const share = SIDE / Math.max(width, height);
  if (share < 1) {
    options.resizeWidth = Math.max(1, Math.round(width * share));
    options.resizeQuality = "high";
  }
  try {
    return await createImageBitmap(file, options);
  } catch {
    // A browser that knows none of these options, or no way to open it: an image may still do.
    return openAsImage(file);
  }
}

async function openAsImage(file: Blob): Promise<HTMLImageElement | undefined> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function close(opened: Opened): void {
  if ("close" in opened) opened.close();
}

function sizeOf(opened: Opened): { width: number; height: number } {
  if ("close" in opened) return opened;
  return { width: opened.naturalWidth, height: opened.naturalHeight };
}

/** Draws it anew, smaller and plainer until it is light enough. */
async function small(opened: Opened, as: "photo" | "drawing"): Promise<Blob | undefined> {
  const { width, height } = sizeOf(opened);
  for (let side = SIDE; side >= SIDE / 4; side /= 2) {
    const canvas = drawn(opened, Math.min(1, side / Math.max(width, height)));
    if (!canvas) return undefined;
    const tries = as === "drawing" && side === SIDE ? [undefined, ...QUALITIES] : QUALITIES;
    for (const quality of tries) {
      const blob = await blobOf(canvas, quality);
      if (blob && blob.size <= MOST_BYTES) return blob;
    }
  }
  return undefined;
}

function drawn(opened: Opened, share: number): HTMLCanvasElement | undefined {
  const { width, height } = sizeOf(opened);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * share));
  canvas.height = Math.max(1, Math.round(height * share));
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  // What one can see through would turn black in a JPEG; paper is white.
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(opened, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Without a quality: as a drawing, every line as it was. */
function blobOf(canvas: HTMLCanvasElement, quality: number | undefined): Promise<Blob | null> {
  const kind = quality === undefined ? "image/png" : "image/jpeg";
  return new Promise((resolve) => canvas.toBlob(resolve, kind, quality));
}
