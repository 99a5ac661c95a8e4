/**
 * What the first bytes of a picture say about it, read without decoding it: a small file can hold a
 * picture that no tablet has room for. Believes nothing that it cannot check.
 */
import type { PictureKind } from "../../protocol";

export interface Header {
  readonly kind: PictureKind | "gif" | "heif";
  /** As people see it, turned upright. */
  readonly width: number;
  readonly height: number;
}

/** From so many bytes at its beginning a header can be read, whatever the camera put before it. */
export const HEAD_BYTES = 4_000_000;

/** Returns the header of a picture, or nothing when these bytes are none that we know. */
export function headerOf(bytes: Uint8Array): Header | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const header = png(view) ?? jpeg(view) ?? webp(view) ?? gif(view) ?? heif(view);
    return header && header.width > 0 && header.height > 0 ? header : undefined;
  } catch (fault) {
    // It ends in the middle of what it announced.
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function png(view: DataView): Header | undefined {
  if (view.getUint32(0) !== 0x8950_4e47 || textAt(view, 12, 4) !== "IHDR") return undefined;
  return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): Header | undefined {
  if (!/^GIF8[79]a$/.test(textAt(view, 0, 6))) return undefined;
  return { kind: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function webp(view: DataView): Header | undefined {
  if (textAt(view, 0, 4) !== "RIFF" || textAt(view, 8, 4) !== "WEBP") return undefined;
  const kind = "webp";
  switch (textAt(view, 12, 4)) {
    case "VP8 ": {
      const [width, height] = [view.getUint16(26, true), view.getUint16(28, true)];
      return { kind, width: width & 0x3fff, height: height & 0x3fff };
    }
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { kind, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case "VP8X": {
      const [width, height] = [view.getUint32(24, true), view.getUint32(27, true)];
      return { kind, width: (width & 0xff_ffff) + 1, height: (height & 0xff_ffff) + 1 };
    }
    default:
      return undefined;
  }
}

/** The frame's own header, whose second byte is C0 to CF, but not three that are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpeg(view: DataView): Header | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let isTurned = false;
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Bytes that only fill, and markers that stand alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker === 0xd9 || marker === 0xda) return undefined;
    else if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return isTurned
        ? { kind: "jpeg", width: height, height: width }
        : { kind: "jpeg", width, height };
    } else {
      if (marker === 0xe1) isTurned ||= isOnItsSide(view, at + 4);
      at += 2 + view.getUint16(at + 2);
    }
  }
}

const ORIENTATION = 0x0112;

/** Tells whether the camera says that it was held on its side: orientation 5 to 8. */
function isOnItsSide(view: DataView, at: number): boolean {
  if (textAt(view, at, 4) !== "Exif") return false;
  const base = at + 6;
  const isLittle = textAt(view, base, 2) === "II";
  const list = base + view.getUint32(base + 4, isLittle);
  const count = view.getUint16(list, isLittle);
  for (let entry = 0; entry < count; entry++) {
    const one = list + 2 + entry * 12;
    if (view.getUint16(one, isLittle) !== ORIENTATION) continue;
    return view.getUint16(one + 8, isLittle) >= 5;
  }
  return false;
}

/** HEIC and AVIF, the photos of many telephones: the largest of the sizes that it names. */
function heif(view: DataView): Header | undefined {
  if (textAt(view, 4, 4) !== "ftyp") return undefined;
  if (!/hei|hev|mif1|msf1|avif/.test(textAt(view, 8, 4))) return undefined;
  let [width, height] = [0, 0];
  const end = Math.min(view.byteLength - 16, 100_000);
  for (let at = 12; at < end; at++) {
    if (view.getUint32(at) !== 0x6973_7065) continue;
    const [wide, high] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (wide * high > width * height) [width, height] = [wide, high];
  }
  return { kind: "heif", width, height };
}

function textAt(view: DataView, at: number, length: number): string {
  let text = "";
  for (let index = 0; index < length; index++) {
    text += String.fromCharCode(view.getUint8(at + index));
  }
  return text;
}
