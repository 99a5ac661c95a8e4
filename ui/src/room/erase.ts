/** Forgets all that this device keeps of one plan: it was deleted for good. */

/** Forgets a plan by what it is kept under, "event.circle": words, photos, and what was chosen. */
export async function eraseKept(whose: string): Promise<void> {
  forgetStorage(whose);
  for (const name of [`planlive.plan.${whose}`, `planlive.pictures.${whose}`]) {
    await drop(name).catch(() => undefined);
  }
}

/** A browser that keeps nothing has nothing to forget. */
function forgetStorage(whose: string): void {
  try {
    const all = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));
    for (const key of all) {
      if (key !== null && isOf(key, whose)) localStorage.removeItem(key);
    }
  } catch {
    // A private window may refuse even to look.
  }
}

/** Tells whether something is kept under this whole name: "day.anna" is not "day.ann". */
function isOf(key: string, whose: string): boolean {
  const kind = /^planlive\.[^.]+\./u.exec(key)?.[0];
  if (kind === undefined) return false;
  const name = key.slice(kind.length);
  return name === whose || name.startsWith(`${whose}/`);
}

/** Empties a database and removes it. A page that still holds it open holds an empty one. */
async function drop(name: string): Promise<void> {
  const database = await opened(name);
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const emptying = database.transaction(stores, "readwrite");
    for (const store of stores) emptying.objectStore(store).clear();
    await new Promise((done) => emptying.addEventListener("complete", done));
  }
  database.close();
  indexedDB.deleteDatabase(name);
}

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
    opening.addEventListener("blocked", () => reject(new Error("another page holds it")));
  });
}
