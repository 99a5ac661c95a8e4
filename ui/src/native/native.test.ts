import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, expect, test, vi } from "vitest";
import {
  addMedia,
  isApp,
  monitors,
  nearbyDays,
  onMenu,
  openEvent,
  openMediaFolder,
  openNearby,
  openWall,
  readPaper,
  savePaper,
  savePapers,
  troubleOf,
} from ".";

afterEach(clearMocks);

test("in a browser there is no app", () => {
  expect(isApp).toBe(false);
});

test("the app is asked by the names that it knows", async () => {
  const asked: [string, unknown][] = [];
  mockIPC((command, told) => {
    asked.push([command, told]);
    return command === "open_event" ? null : [];
  });
  expect(await openEvent(null)).toBeNull();
  expect(await monitors()).toEqual([]);
  await openWall("HDMI-1");
  expect(asked).toEqual([
    ["open_event", { path: null }],
    ["monitors", {}],
    ["open_wall", { monitor: "HDMI-1" }],
  ]);
});

test("days nearby are asked of the app, and opened by their address", async () => {
  const asked: [string, unknown][] = [];
  const days = [{ address: "http://192.168.1.5:7410", isHere: false }];
  mockIPC((command, told) => {
    asked.push([command, told]);
    return command === "nearby_days" ? days : null;
  });
  expect(await nearbyDays()).toEqual(days);
  await openNearby("http://192.168.1.5:7410");
  expect(asked).toEqual([
    ["nearby_days", {}],
    ["open_nearby", { address: "http://192.168.1.5:7410" }],
  ]);
});

test("files of the day's own are added by the app, which says how many", async () => {
  const asked: string[] = [];
  mockIPC((command) => {
    asked.push(command);
    return command === "add_media" ? 3 : null;
  });
  expect(await addMedia()).toBe(3);
  await openMediaFolder();
  expect(asked).toEqual(["add_media", "open_media_folder"]);
});

test("paper is read, kept and unpacked by the app", async () => {
  const asked: [string, unknown][] = [];
  mockIPC((command, told) => {
    asked.push([command, told]);
    if (command === "read_paper") return new ArrayBuffer(3);
    return command === "save_paper" ? true : null;
  });
  expect((await readPaper("/paper/1")).byteLength).toBe(3);
  expect(await savePaper("/paper/1", "Amara.pdf")).toBe(true);
  expect(await savePapers("/paper/2")).toBeNull();
  expect(asked).toEqual([
    ["read_paper", { path: "/paper/1" }],
    ["save_paper", { path: "/paper/1", name: "Amara.pdf" }],
    ["save_papers", { path: "/paper/2" }],
  ]);
});

test("a menu that we know is heard, until nobody listens", async () => {
  let tell: ((event: { payload: unknown }) => void) | undefined;
  const stopped = vi.fn();
  Object.assign(window, {
    __TAURI_INTERNALS__: {
      transformCallback: (callback: typeof tell) => {
        tell = callback;
        return 7;
      },
      invoke: (command: string) => {
        if (command === "plugin:event|unlisten") stopped();
        return Promise.resolve(7);
      },
    },
    __TAURI_EVENT_PLUGIN_INTERNALS__: { unregisterListener: () => undefined },
  });
  const choose = vi.fn();
  const stop = onMenu(choose);
  tell?.({ payload: "hide-wall" });
  tell?.({ payload: "something newer" });
  expect(choose.mock.calls).toEqual([["hide-wall"]]);
  stop();
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce());
});

test("whatever is thrown has a code", () => {
  expect(troubleOf({ code: "newer", detail: "a.planlive" }).code).toBe("newer");
  expect(troubleOf(new Error("odd"))).toEqual({ code: "unknown", detail: "Error: odd" });
});
