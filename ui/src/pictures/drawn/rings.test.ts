import { describe, expect, it } from "vitest";
import { type RingsAsked, areTouching, placeOnRings } from "./rings";

/** As on a tablet: a face with up to two lines of a name under it. */
const chip = { face: 2.5, width: 5.6, words: 2 };
const asked = { chip, middle: 2.8, least: 14, most: 32 };

function people(...rings: [ring: number, sector: number][]) {
  return rings.map(([ring, sector], at) => ({ id: `p${at}`, ring, sector }));
}

function faultsOf(asked: RingsAsked): string[] {
  const { spots, edges, bounds } = placeOnRings(asked);
  const faults: string[] = [];
  spots.forEach((spot, at) => {
    for (const other of spots.slice(at + 1)) {
      if (areTouching(spot, other, asked.chip)) faults.push(`${spot.id} is on ${other.id}`);
    }
    const who = asked.people.find(({ id }) => id === spot.id);
    const far = Math.hypot(spot.x, spot.y);
    const radius = asked.chip.face / 2;
    const [inner, outer] = [edges[(who?.ring ?? 0) - 1] ?? asked.middle, edges[who?.ring ?? 0]];
    if (far - radius < inner || far + radius > (outer ?? 0)) faults.push(`${spot.id}: wrong ring`);
    const turned = (Math.atan2(spot.x, -spot.y) + 2 * Math.PI) % (2 * Math.PI);
    const [from = 0, to = 0] = bounds.slice(who?.sector ?? 0);
    if (turned < from || turned > to) faults.push(`${spot.id}: wrong sector`);
  });
  if ((edges.at(-1) ?? 0) > asked.most + 1e-9) faults.push("the rings are too large");
  return faults;
}

describe("rings", () => {
  it("have room for thirty names, however they stand, and nobody is on anybody else", () => {
    let seed = 11;
    const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    for (let round = 0; round < 200; round++) {
      const [rings, sectors] = [3 + next(2), 1 + next(6)];
      const lean = next(3);
      const who = Array.from({ length: 1 + next(30) }, (): [number, number] => {
        const ring = lean === 0 ? next(rings) : Math.min(next(rings), next(rings));
        return [ring, lean === 2 ? Math.min(next(sectors), next(sectors)) : next(sectors)];
      });
      const all = { ...asked, rings, sectors, people: people(...who) };
      const said = `round ${round}: ${JSON.stringify(who)} on ${rings} rings, ${sectors} sectors`;
      expect(faultsOf(all), said).toEqual([]);
      expect(placeOnRings(all).more, said).toBe(0);
    }
  });

  it.each([
    ["all thirty in the closest ring", 30, 4, 4, (at: number) => [0, at % 4]],
    ["all thirty in one sector of the last ring", 30, 4, 4, () => [3, 1]],
    ["all thirty in one cell of the closest ring", 30, 3, 5, () => [0, 2]],
  ] as const)("have room for %s", (_, count, rings, sectors, where) => {
    const standing = Array.from({ length: count }, (_, at) => {
      const [ring = 0, sector = 0] = where(at);
      return { id: `p${at}`, ring, sector };
    });
    const all = { ...asked, rings, sectors, people: standing };
    expect(faultsOf(all)).toEqual([]);
    expect(placeOnRings(all).more).toBe(0);
  });

  it("count whoever has no room", () => {
    const crowd = Array.from({ length: 300 }, (_, at) => ({
      id: `p${at}`,
      ring: at % 4,
      sector: at % 5,
    }));
    const all = { ...asked, rings: 4, sectors: 5, people: crowd };
    const { spots, more } = placeOnRings(all);
    expect(spots.length + more).toBe(300);
    expect(spots.length).toBeGreaterThanOrEqual(30);
    expect(faultsOf(all)).toEqual([]);
  });

  it("stand evenly: four in one ring and sector each stand at the four sides", () => {
    const { spots } = placeOnRings({
      ...asked,
      rings: 3,
      sectors: 4,
      people: people([1, 0], [1, 1], [1, 2], [1, 3]),
    });
    const sides = spots.map(({ x, y }) => `${x > 0 ? "right" : "left"} ${y > 0 ? "low" : "high"}`);
    expect(sides).toEqual(["right high", "right low", "left low", "left high"]);
    const far = spots.map(({ x, y }) => Math.hypot(x, y).toFixed(1));
    expect(new Set(far).size).toBe(1);
  });

  it("keep everyone where they were when a name gets longer", () => {
    const who = people([0, 0], [0, 1], [2, 1]);
    const all = { ...asked, rings: 3, sectors: 2, people: who };
    expect(placeOnRings(all)).toEqual(placeOnRings(all));
  });
});
