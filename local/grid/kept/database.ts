/** What the page keeps in the browser: the workbook in pieces, each under its name. */
export type Kept = Readonly<{
  /** Everything that is kept, by name. */
  readAll(): Promise<ReadonlyMap<string, unknown>>;
  /** Writes pieces and removes others, all or none; a piece is made when its turn comes, so that the page can breathe. */
  write(pieces: ReadonlyMap<string, () => unknown>, gone: readonly string[]): Promise<void>;
}>;

const NAME = 'marksheet';
const STORE = 'workbook';

/** Opens what is kept; fails where the browser keeps nothing, as some private windows do. */
export async function openKept(): Promise<Kept> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  return {
    async readAll() {
      const store = database.transaction(STORE).objectStore(STORE);
      const [names, pieces] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      return new Map(names.map((name, index) => [String(name), pieces[index]]));
    },
    async write(pieces, gone) {
      const transaction = database.transaction(STORE, 'readwrite');
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
      });
      const store = transaction.objectStore(STORE);
      for (const name of gone) await settled(store.delete(name));
      for (const [name, make] of pieces) await settled(store.put(make(), name));
      await done;
    },
  };
}

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
