import { expect, it } from "vitest";
import type { Consent, Outcome, PaperRequest, Person } from "../protocol";
import type { AsideEars } from "./ears";
import { ownCopy, sharingOf } from "./paper";
import { PaperMaker } from "./papers.svelte";

/** A host that makes papers when it is told to. */
function slowLine() {
  const ears = new Set<AsideEars>();
  const making = new Map<string, (outcome: Outcome) => void>();
  const cancelled: string[] = [];
  const line = {
    print: (_: PaperRequest, id = "") =>
      new Promise<Outcome>((resolve) => void making.set(id, resolve)),
    cancelPrint: (id: string) => void cancelled.push(id),
    attend: (one: AsideEars) => {
      ears.add(one);
      return () => ears.delete(one);
    },
  };
  const ids = () => [...making.keys()];
  const tell = (id: string, done: number) => {
    for (const one of ears) one.hearAside({ type: "printProgress", id, done, of: 25 });
  };
  return { line, ears, making, cancelled, ids, tell };
}

const paper = ownCopy("pack", null, "en");
const printed: Outcome = { type: "printed", path: "/p", name: "p.pdf", pages: 1, warnings: [] };

it("says how far its own paper is, and nobody else's", async () => {
  const { line, making, ids, tell } = slowLine();
  const maker = new PaperMaker(line);
  const made = maker.make(paper);
  const [id = ""] = ids();
  tell("another", 3);
  expect(maker.soFar).toBeUndefined();
  tell(id, 12);
  expect(maker.soFar).toEqual({ done: 12, of: 25 });
  making.get(id)?.(printed);
  expect(await made).toEqual(printed);
  expect([maker.isMaking, maker.soFar]).toEqual([false, undefined]);
});

it("lets an earlier paper be when a later one is asked for", async () => {
  const { line, making, cancelled, ids } = slowLine();
  const maker = new PaperMaker(line);
  const earlier = maker.make(paper);
  const later = maker.make({ ...paper, kind: "week" });
  const [first = "", second = ""] = ids();
  expect(cancelled).toEqual([first]);
  making.get(first)?.({ type: "failed", error: "cancelled" });
  making.get(second)?.(printed);
  expect(await earlier).toBeUndefined();
  expect(await later).toEqual(printed);
});

it("hears nothing more when it is closed", async () => {
  const { line, ears, cancelled, making, ids } = slowLine();
  const maker = new PaperMaker(line);
  const made = maker.make(paper);
  maker.close();
  expect(cancelled).toHaveLength(1);
  expect(ears.size).toBe(0);
  making.get(ids()[0] ?? "")?.(printed);
  expect(await made).toBeUndefined();
});

it("counts a yes as the host does: not when it was taken back, and not after its last day", () => {
  const check = (more: Partial<Consent> | undefined, expected: string | undefined) => {
    const consent = { purpose: "ShareWithPeople", answer: "Yes", until: null, withdrawnAt: null };
    const consents = more ? [{ ...consent, ...more }] : [];
    const person = { consents } as unknown as Person;
    expect(sharingOf(person, Date.parse("2026-12-03T23:30:00Z"))).toBe(expected);
  };
  check(undefined, undefined);
  check({}, "Yes");
  check({ answer: "Ask" }, "Ask");
  check({ answer: "No" }, "No");
  check({ withdrawnAt: "2026-12-01T10:00:00Z" }, "No");
  check({ until: "2026-12-03" }, "Yes");
  check({ until: "2026-12-02" }, "No");
});
