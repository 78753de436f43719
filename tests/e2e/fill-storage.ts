import type { Tab } from './driver/tab';

/** Stores until the browser refuses even a few bytes: most of it in a database of its own, the rest beside the articles. */
export const fillStorage = (tab: Tab): Promise<void> =>
  tab.evaluate(async () => {
    const put = (database: string, table: string, key: string, size: number) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open(database);
        opening.onupgradeneeded = () => opening.result.createObjectStore(table, { keyPath: 'key' });
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(table, 'readwrite');
          const end = (stored: boolean) => () => {
            opening.result.close();
            resolve(stored);
          };
          writing.oncomplete = end(true);
          writing.onabort = end(false);
          writing.objectStore(table).put({ key, value: crypto.getRandomValues(new Uint8Array(size)) });
        };
      });
    for (const [database, table] of [
      ['filling', 'rows'],
      ['lingju', 'settings'],
    ] as const) {
      let count = 0;
      for (let size = 65_536; size >= 16; size /= 4)
        while (await put(database, table, `filling-${count}`, size)) count += 1;
    }
  });

/** Gives back most of what `fillStorage` has taken. */
export const freeStorage = (tab: Tab): Promise<void> =>
  tab.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('filling');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
