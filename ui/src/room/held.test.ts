import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { eraseGone, held, printOf } from "./held";
import { openPictureShelf } from "./pictures/shelf";
import { seatKeep } from "./seat";

const invitation = { host: null, key: null, room: null, code: null, circle: null, event: null };
const photo = { kind: "jpeg", bytes: new Uint8Array([1, 2, 3]) } as const;

beforeEach(() => localStorage.clear());

async function seen(whose: string): Promise<boolean> {
  const shelf = await openPictureShelf(`planlive.pictures.${whose}`);
  const found = await shelf.read("abc");
  shelf.close();
  return found !== undefined;
}

async function keeps(whose: string): Promise<void> {
  await inPlan(whose, (store) => store.put("Quetzalcoatl", "page/pen"));
  const shelf = await openPictureShelf(`planlive.pictures.${whose}`);
  await shelf.put("seen", "abc", photo);
  await shelf.put("unsent", "def", photo);
  shelf.close();
}

const words = (whose: string) => inPlan(whose, (store) => store.get("page/pen"));

/** Does something where the words of a plan are kept, and lets go of it again. */
async function inPlan<T>(whose: string, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(`planlive.plan.${whose}`, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("kept"));
  await new Promise((done) => opening.addEventListener("success", done));
  const database = opening.result;
  const transaction = database.transaction("kept", "readwrite");
  const request = act(transaction.objectStore("kept"));
  await new Promise((done) => transaction.addEventListener("complete", done));
  database.close();
  return request.result;
}

describe("a tablet that goes from one circle to another", () => {
  it("shows nothing that it was shown there, and keeps what the host does not have", async () => {
    const seat = seatKeep("circle", invitation);
    seat.isOf?.("harbour.amara");
    await keeps("harbour.amara");
    seat.isOf?.("harbour.ben");
    await expect.poll(() => seen("harbour.amara")).toBe(false);
    expect(await words("harbour.amara"), "words wait until somebody sends them").toBe(
      "Quetzalcoatl",
    );
    const shelf = await openPictureShelf("planlive.pictures.harbour.amara");
    expect(await shelf.unsent()).toHaveLength(1);
    shelf.close();
  });

  it("forgets all of somebody who is deleted later, and of nobody else", async () => {
    const seat = seatKeep("circle", invitation);
    for (const whose of ["harbour.amara", "harbour.ben", "other.amara"]) {
      seat.isOf?.(whose);
      await keeps(whose);
    }
    await eraseGone("harbour", [printOf("harbour", "amara")]);
    expect(held()).toEqual(["harbour.ben", "other.amara"]);
    expect(await words("harbour.amara")).toBeUndefined();
    expect(await words("harbour.ben")).toBe("Quetzalcoatl");
    expect(await words("other.amara"), "that is another event").toBe("Quetzalcoatl");
  });

  it("names circles as the host does", () => {
    // As in domain/src/erasing/tests.rs.
    expect(printOf("harbour", "amara")).toBe("1d72125e");
  });
});
