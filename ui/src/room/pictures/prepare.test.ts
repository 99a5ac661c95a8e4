import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { prepare } from "./prepare";

/** The first bytes of a PNG of a size, and then nothing that could be decoded. */
function pngOf(width: number, height: number, bytes = 64): Blob {
  const view = new DataView(new ArrayBuffer(bytes));
  view.setUint32(0, 0x8950_4e47);
  for (const [at, letter] of [..."IHDR"].entries()) view.setUint8(12 + at, letter.charCodeAt(0));
  view.setUint32(16, width);
  view.setUint32(20, height);
  return new Blob([view.buffer]);
}

/** How many bytes the canvas makes of a picture: of the kind, the quality and its own width. */
let weigh: (kind: string, quality: number | undefined, width: number) => number;
const opened: unknown[] = [];

beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal("createImageBitmap", async (_file: Blob, options: ImageBitmapOptions) => {
    opened.push(options);
    const width = options.resizeWidth ?? 800;
    return { width, height: width * 0.75, close: () => undefined };
  });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({
    fillRect: () => undefined,
    drawImage: () => undefined,
  } as never);
  vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation(function (
    this: HTMLCanvasElement,
    done: BlobCallback,
    kind = "image/png",
    quality?: number,
  ) {
    done(new Blob([new Uint8Array(weigh(kind, quality, this.width))], { type: kind }));
  });
  weigh = () => 1_000;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("before a photo travels", () => {
  it("is shrunk while it is opened, upright, and named by its bytes", async () => {
    const made = await prepare(pngOf(8_000, 5_000), "photo");
    expect(opened).toEqual([
      { imageOrientation: "from-image", resizeWidth: 1_600, resizeQuality: "high" },
    ]);
    expect(made).toMatchObject({ kind: "jpeg" });
    expect("hash" in made && made.hash).toBe(
      "541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53",
    );
  });

  it.each([
    [
      "more than 60 megapixels",
      pngOf(10_000, 6_001),
      { type: "pictureTooBig", most: 60_000_000, has: 60_010_000 },
    ],
    [
      "a file of more than 40 MB",
      pngOf(100, 100, 40_000_001),
      { type: "fileTooBig", most: 40_000_000, has: 40_000_001 },
    ],
    [
      "a letter",
      new Blob(["Dear Amara, here is the picture that I promised you."]),
      { type: "notAPicture" },
    ],
  ])("refuses %s without decoding it", async (_what, file, fault) => {
    expect(await prepare(file, "photo")).toEqual({ fault });
    expect(opened, "nothing was decoded").toEqual([]);
  });

  it("says so when the device cannot open it", async () => {
    vi.stubGlobal("createImageBitmap", () => Promise.reject(new Error("no")));
    vi.spyOn(HTMLImageElement.prototype, "decode").mockRejectedValue(new Error("no"));
    expect(await prepare(pngOf(100, 100), "photo")).toEqual({ fault: { type: "cannotOpen" } });
  });

  it("steps down in quality, and then in size, until it is light enough", async () => {
    weigh = (_kind, quality = 1, width) => width * 2_000 * quality;
    const made = await prepare(pngOf(4_000, 3_000), "photo");
    expect("bytes" in made && made.bytes.length).toBe(1_600 * 2_000 * 0.45);
    weigh = (_kind, _quality, width) => (width > 400 ? 2_000_000 : 300_000);
    const lighter = await prepare(pngOf(4_000, 3_000), "photo");
    expect("bytes" in lighter && lighter.bytes.length).toBe(300_000);
  });

  it("keeps the lines of a drawing, unless that is too heavy", async () => {
    expect(await prepare(pngOf(100, 100), "drawing")).toMatchObject({ kind: "png" });
    weigh = (kind) => (kind === "image/png" ? 2_000_000 : 90_000);
    expect(await prepare(pngOf(100, 100), "drawing")).toMatchObject({ kind: "jpeg" });
  });
});
