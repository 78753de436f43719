/** A whole IndexedDB database as plain data: what a user of some version has on the disk. */
export type StoredDatabase = { readonly version: number; readonly stores: readonly StoredTable[] };

type StoredTable = {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly StoredIndex[];
  readonly rows: readonly unknown[];
};
type StoredIndex = {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
};

/** Reads a database past Dexie, tables and indexes in alphabetic order. */
export async function dumpDatabase(name: string): Promise<StoredDatabase> {
  const db = await done(indexedDB.open(name));
  const stores = await Promise.all(
    [...db.objectStoreNames].map(async (store) => {
      const table = db.transaction(store).objectStore(store);
      const indexes = [...table.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = table.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      return { name: store, keyPath: table.keyPath, indexes, rows: await done(table.getAll()) };
    }),
  );
  db.close();
  return { version: db.version, stores };
}

/** Writes a database past Dexie, as the version of that time had left it. */
export async function writeDatabase(name: string, { version, stores }: StoredDatabase): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: store, keyPath, indexes, rows } of stores) {
      const table = opening.result.createObjectStore(store, { keyPath });
      for (const index of indexes) table.createIndex(index.name, index.keyPath, index);
      for (const row of rows) table.add(row);
    }
  };
  (await done(opening)).close();
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
