/**
 * What this device keeps until the host has it: key to JSON value. IndexedDB where there is one;
 * a private window without it keeps in localStorage, and failing that until the page is closed.
 */

export interface Keep {
  /** Where it is kept: "database" outlives everything, "memory" does not outlive the page. */
  readonly where: "database" | "storage" | "memory";
  read(key: string): Promise<unknown>;
  /** Resolves when the value is kept. */
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
}

const STORE = "kept";

/** Opens what this device keeps under a name. Never fails: it falls back. */
export async function openKeep(name: string): Promise<Keep> {
  try {
    return keepInDatabase(await openDatabase(name));
  } catch {
    return canStore() ? keepInStorage(name) : keepInMemory();
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(STORE));
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
    opening.addEventListener("blocked", () => reject(new Error("another page holds it")));
  });
}

function keepInDatabase(database: IDBDatabase): Keep {
  const run = <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      // Only the transaction's end means that it is kept; a request's success may still fall.
      transaction.addEventListener("complete", () => resolve(request.result));
      const fail = () => reject(transaction.error ?? request.error ?? new Error("not kept"));
      transaction.addEventListener("abort", fail);
      transaction.addEventListener("error", fail);
    });
  return {
    where: "database",
    async read(key) {
      const text: unknown = await run("readonly", (store) => store.get(key));
      return typeof text === "string" ? JSON.parse(text) : undefined;
    },
    async write(key, value) {
      await run("readwrite", (store) => store.put(JSON.stringify(value), key));
    },
    async remove(key) {
      await run("readwrite", (store) => store.delete(key));
    },
    async keys() {
      const keys = await run("readonly", (store) => store.getAllKeys());
      return keys.map(String);
    },
  };
}

function canStore(): boolean {
  try {
    localStorage.setItem("planning-live.try", "1");
    localStorage.removeItem("planning-live.try");
    return true;
  } catch {
    return false;
  }
}

function keepInStorage(name: string): Keep {
  const head = `${name}/`;
  return {
    where: "storage",
    async read(key) {
      const text = localStorage.getItem(head + key);
      return text === null ? undefined : JSON.parse(text);
    },
    async write(key, value) {
      localStorage.setItem(head + key, JSON.stringify(value));
    },
    async remove(key) {
      localStorage.removeItem(head + key);
    },
    async keys() {
      const all = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));
      return all.flatMap((key) => (key?.startsWith(head) ? [key.slice(head.length)] : []));
    },
  };
}

function keepInMemory(): Keep {
  const kept = new Map<string, string>();
  return {
    where: "memory",
    async read(key) {
      const text = kept.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    async write(key, value) {
      kept.set(key, JSON.stringify(value));
    },
    async remove(key) {
      kept.delete(key);
    },
    async keys() {
      return [...kept.keys()];
    },
  };
}
