import { describe, expect, it } from "vitest";
import { headerOf } from "./header";

const text = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));
const two = (value: number) => [value >> 8, value & 0xff];
const four = (value: number) => [...two(value >>> 16), ...two(value & 0xffff)];
const segment = (marker: number, bytes: number[]) => [
  0xff,
  marker,
  ...two(bytes.length + 2),
  ...bytes,
];

function png(width: number, height: number): number[] {
  const ihdr = [...four(13), ...text("IHDR"), ...four(width), ...four(height), 8, 6, 0, 0, 0];
  return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...ihdr];
}

function frame(width: number, height: number): number[] {
  return segment(0xc2, [8, ...two(height), ...two(width), 3]);
}

function exif(orientation: number): number[] {
  const entry = [...two(0x0112), ...two(3), ...four(1), ...two(orientation), 0, 0];
  const list = [...text("MM"), ...two(42), ...four(8), ...two(1), ...entry];
  return segment(0xe1, [...text("Exif"), 0, 0, ...list]);
}

const webpOf = (chunk: string, rest: number[]) => [
  ...text("RIFF"),
  ...four(0),
  ...text("WEBP"),
  ...text(chunk),
  ...four(0),
  ...rest,
];

describe("the first bytes of a picture", () => {
  it.each([
    ["a PNG", png(640, 480), "png", 640, 480],
    ["a PNG that a tablet has no room for", png(40_000, 30_000), "png", 40_000, 30_000],
    ["a JPEG", [0xff, 0xd8, ...frame(4000, 3000)], "jpeg", 4000, 3000],
    [
      "a JPEG with tables first",
      [0xff, 0xd8, ...segment(0xc4, [1, 2, 3]), ...frame(8, 6)],
      "jpeg",
      8,
      6,
    ],
    [
      "a camera held on its side",
      [0xff, 0xd8, ...exif(6), ...frame(4000, 3000)],
      "jpeg",
      3000,
      4000,
    ],
    [
      "a camera held upside down",
      [0xff, 0xd8, ...exif(3), ...frame(4000, 3000)],
      "jpeg",
      4000,
      3000,
    ],
    ["a GIF", [...text("GIF89a"), 0x40, 0x01, 0xf0, 0x00, 0, 0], "gif", 320, 240],
    [
      "a WebP of a camera",
      webpOf("VP8 ", [0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x00]),
      "webp",
      320,
      240,
    ],
    ["a WebP without loss", webpOf("VP8L", [0x2f, 0x3f, 0xc1, 0x3b, 0x00]), "webp", 320, 240],
    [
      "a WebP with more in it",
      webpOf("VP8X", [0, 0, 0, 0, 0x3f, 0x01, 0x00, 0xef, 0x00, 0x00, 0, 0]),
      "webp",
      320,
      240,
    ],
    [
      "a telephone's own kind",
      [
        ...four(24),
        ...text("ftypheic"),
        ...four(0),
        ...text("ispe"),
        ...four(0),
        ...four(4032),
        ...four(3024),
        ...four(0),
        ...four(0),
        ...four(0),
        ...four(0),
      ],
      "heif",
      4032,
      3024,
    ],
  ])("says how large %s is", (_what, bytes, kind, width, height) => {
    expect(headerOf(Uint8Array.from(bytes))).toEqual({ kind, width, height });
  });

  it.each([
    ["nothing", []],
    ["a letter", text("Dear Amara, thank you for the cake. See you on Sunday.")],
    ["a drawing in words (SVG)", text('<svg xmlns="http://www.w3.org/2000/svg" width="9">')],
    ["a page (PDF)", text("%PDF-1.7 and so on and so on and so on")],
    ["a JPEG that ends before its size", [0xff, 0xd8, ...exif(1)]],
    ["a PNG with no height", png(640, 0)],
    ["a PNG cut off", png(640, 480).slice(0, 18)],
  ])("says that %s is no picture", (_what, bytes) => {
    expect(headerOf(Uint8Array.from(bytes))).toBeUndefined();
  });
});
