import type { Tab } from './driver/tab';

/** How many rows of a table are not deleted, past Dexie. */
export const rowsOf = (tab: Tab, table: string) =>
  tab.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('lingju');
        opening.onsuccess = () => {
          const request = opening.result.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result.filter((row) => !row.deletedAt).length);
          };
          request.onerror = () => reject(request.error);
        };
        opening.onerror = () => reject(opening.error);
      }),
    table,
  );
