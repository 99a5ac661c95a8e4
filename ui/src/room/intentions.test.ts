import { describe, expect, it } from "vitest";
import type { ClientFrame, Outcome } from "../protocol";
import { Intentions } from "./intentions.svelte";

const hide: ClientFrame = { type: "command", id: "c1", command: { type: "hide" } };
const freeze: ClientFrame = { type: "command", id: "c2", command: { type: "freeze" } };
const done: Outcome = { type: "saved", revision: 4 };

describe("what was asked of the host", () => {
  it("is said once, and waited for until there is a reply", async () => {
    const intentions = new Intentions();
    const said: ClientFrame[] = [];
    const first = intentions.ask(hide, "c1", (frame) => said.push(frame));
    const again = intentions.ask(hide, "c1", (frame) => said.push(frame));
    expect([said, intentions.waiting]).toEqual([[hide], 1]);
    intentions.settle("c1", done);
    expect(await Promise.all([first, again])).toEqual([done, done]);
    expect(intentions.waiting).toBe(0);
  });

  it("is kept over a break in the order in which it was asked", () => {
    const intentions = new Intentions();
    void intentions.ask(hide, "c1", () => undefined);
    void intentions.ask(freeze, "c2", () => undefined);
    expect(intentions.frames).toEqual([hide, freeze]);
    intentions.settle("c1", done);
    expect(intentions.frames).toEqual([freeze]);
  });

  it("is let go with the seat", () => {
    const intentions = new Intentions();
    void intentions.ask(hide, "c1", () => undefined);
    intentions.forget();
    intentions.settle("c1", done);
    expect([intentions.frames, intentions.waiting]).toEqual([[], 0]);
  });
});
