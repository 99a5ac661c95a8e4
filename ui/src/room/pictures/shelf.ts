/**
 * Where a device keeps pictures: its own until the host has them, and those that it was shown, so
 * that they need not travel twice. A private window keeps them until the page is closed.
 */
import type { PictureKind } from "../../protocol";

export interface KeptPicture {
  readonly kind: PictureKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface PictureShelf {
  read(hash: string): Promise<KeptPicture | undefined>;
  /** "unsent" is what the host does not have yet; "seen" is only here to save a journey. */
  put(where: Place, hash: string, picture: KeptPicture): Promise<void>;
  /** The host has it now. */
  settle(hash: string): Promise<void>;
  unsent(): Promise<[hash: string, picture: KeptPicture][]>;
  /** The names of those that were shown or sent. */
  seen(): Promise<string[]>;
  /** Forgets what the host has: the device goes into other hands. */
  forgetSeen(): Promise<void>;
  close(): void;
}

type Place = "unsent" | "seen";

/** So many pictures save a journey; then a device begins anew. */
const MOST_SEEN = 300;

/** Opens the shelf of a name. Never fails: it falls back. */
export async function openPictureShelf(name: string): Promise<PictureShelf> {
  try {
    const shelf = inDatabase(await openDatabase(name));
    await shelf.tidy();
    return shelf;
  } catch {
    return inMemory();
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.addEventListener("upgradeneeded", () => {
      for (const place of ["unsent", "seen"]) opening.result.createObjectStore(place);
    });
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
    opening.addEventListener("blocked", () => reject(new Error("another page holds it")));
  });
}

function inDatabase(database: IDBDatabase): PictureShelf & { tidy: () => Promise<void> } {
  const run = <T>(
    place: Place,
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<T>,
  ) =>
    new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(place, mode);
      const request = ask(transaction.objectStore(place));
      // Only the transaction's end means that it is kept; a request's success may still fall.
      transaction.addEventListener("complete", () => resolve(request.result));
      const fail = () => reject(transaction.error ?? request.error ?? new Error("not kept"));
      transaction.addEventListener("abort", fail);
      transaction.addEventListener("error", fail);
    });
  const readIn = async (place: Place, hash: string) =>
    kept(await run<unknown>(place, "readonly", (store) => store.get(hash)));
  const shelf: PictureShelf = {
    read: async (hash) => (await readIn("unsent", hash)) ?? readIn("seen", hash),
    async put(place, hash, picture) {
      await run(place, "readwrite", (store) => store.put({ ...picture }, hash));
    },
    async settle(hash) {
      const picture = await readIn("unsent", hash);
      if (!picture) return;
      await shelf.put("seen", hash, picture);
      await run("unsent", "readwrite", (store) => store.delete(hash));
    },
    async unsent() {
      const names = await run("unsent", "readonly", (store) => store.getAllKeys());
      const found: [string, KeptPicture][] = [];
      for (const name of names.map(String)) {
        const picture = await readIn("unsent", name);
        if (picture) found.push([name, picture]);
      }
      return found;
    },
    seen: async () => {
      const names = await run("seen", "readonly", (store) => store.getAllKeys());
      return names.map(String);
    },
    async forgetSeen() {
      await run("seen", "readwrite", (store) => store.clear());
    },
    close: () => database.close(),
  };
  const tidy = async () => {
    const count = await run("seen", "readonly", (store) => store.count());
    if (count > MOST_SEEN) await shelf.forgetSeen();
  };
  return { ...shelf, tidy };
}

function inMemory(): PictureShelf {
  const places = {
    unsent: new Map<string, KeptPicture>(),
    seen: new Map<string, KeptPicture>(),
  };
  return {
    read: async (hash) => places.unsent.get(hash) ?? places.seen.get(hash),
    put: async (place, hash, picture) => void places[place].set(hash, picture),
    async settle(hash) {
      const picture = places.unsent.get(hash);
      if (picture) places.seen.set(hash, picture);
      places.unsent.delete(hash);
    },
    unsent: async () => [...places.unsent],
    seen: async () => [...places.seen.keys()],
    forgetSeen: async () => places.seen.clear(),
    close: () => undefined,
  };
}

function kept(value: unknown): KeptPicture | undefined {
  return isKept(value) ? value : undefined;
}

function isKept(value: unknown): value is KeptPicture {
  if (typeof value !== "object" || value === null) return false;
  return "kind" in value && "bytes" in value && value.bytes instanceof Uint8Array;
}
