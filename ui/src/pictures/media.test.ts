import { render, screen } from "@testing-library/svelte";
import { concatBytes } from "@noble/hashes/utils.js";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { MediaView } from "../protocol";
import { bytesOf, sealedChunks } from "../room/transport/file.test-kit";
import { addressOf } from "../room/transport/file";
import MediaOnWall from "./MediaOnWall.svelte";
import { fetched } from "./media";
import { WallSound } from "./sound.svelte";

const photo: MediaView = { name: "Tea_garden.jpg", kind: "photo", path: "/media/x/tea.jpg" };
const film: MediaView = { name: "The sea.mp4", kind: "film", path: "/media/x/sea.mp4" };
const song: MediaView = { name: "Our song.mp3", kind: "music", path: "/media/x/song.mp3" };

/** What the host answers to a path. */
let answers: Map<string, () => Promise<Response>>;
let asked: string[];

function gives({ path, name }: MediaView, length?: number): void {
  const file = bytesOf(100_000);
  const salt = new Uint8Array(32);
  const answer = sealedChunks(
    path,
    { name, type: "image/jpeg", file },
    salt,
    length ?? file.length,
  );
  answers.set(addressOf(path), () => Promise.resolve(new Response(concatBytes(...answer))));
}

beforeEach(() => {
  vi.useFakeTimers();
  [answers, asked] = [new Map(), []];
  vi.stubGlobal("location", new URL("http://hall.test:7410/wall.html"));
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return answers.get(address)?.() ?? Promise.reject(new TypeError("Failed to fetch"));
  });
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:x");
  vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
  vi.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue();
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const later = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const onWall = (media: MediaView, sound?: WallSound) =>
  render(MediaOnWall, { media, shape: "wide", isPlaying: true, sound });

it("a photo is fetched sealed, and its address is let go of with it", async () => {
  gives(photo);
  const { unmount } = onWall(photo);
  expect(screen.getByRole("status").textContent).toBe("It is being fetched");
  await later(50);
  expect(screen.getByRole("img", { name: "Tea garden" }).getAttribute("src")).toBe("blob:x");
  expect(asked).toEqual([addressOf(photo.path)]);
  unmount();
  await later(20_000);
  expect(URL.revokeObjectURL).toHaveBeenCalledWith("blob:x");
});

it("nobody stands at the wall: what breaks off is fetched again until it is there", async () => {
  onWall(photo);
  await later(2_000);
  expect(screen.getByRole("status").textContent).toContain("It is being fetched again");
  await later(60_000);
  expect(screen.getByRole("status").textContent, "and again").toContain("fetched again");
  gives(photo);
  await later(10_000);
  expect(screen.getByRole("img", { name: "Tea garden" })).toBeTruthy();
});

it("says of a film that is too large where it can be shown", async () => {
  gives(film, 600 * 1024 * 1024);
  onWall(film, new WallSound());
  await later(50);
  expect(screen.getByRole("status").textContent).toContain("too large for this screen");
  await later(60_000);
  expect(asked, "and does not fetch it again").toHaveLength(1);
});

it("in a picture of the wall a film and music are told by their titles, and not fetched", async () => {
  for (const media of [film, song]) {
    const { container, unmount } = onWall(media);
    await later(50);
    expect(container.querySelector("video, audio")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe("");
    unmount();
  }
  expect(asked).toEqual([]);
});

it("music plays once it is here", async () => {
  gives(song);
  const { container } = onWall(song, new WallSound());
  expect(container.querySelector("audio")).toBeNull();
  await later(50);
  expect(container.querySelector("audio")?.getAttribute("src")).toBe("blob:x");
});

it("a photo that is waited for is there at once when it is shown", async () => {
  const next = { ...photo, path: "/media/x/next.jpg" };
  gives(next);
  const decode = vi.spyOn(HTMLImageElement.prototype, "decode").mockResolvedValue();
  await Promise.all([fetched(next), later(50)]);
  expect(decode).toHaveBeenCalled();
  onWall(next);
  await later();
  expect(screen.getByRole("img", { name: "Tea garden" })).toBeTruthy();
  expect(asked).toHaveLength(1);
});
