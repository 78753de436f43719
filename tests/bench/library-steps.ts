/** What the bench of the library does in its page; each function is sent there by itself. */

export type Watching = {
  /** When the first row was drawn, in milliseconds from the beginning of the navigation. */
  first: number;
  /** The longest task so far. */
  longest: number;
};

/** Put into the page before anything else runs: sees the first row and long tasks. */
export function watchPage(): void {
  const watching: Watching = { first: 0, longest: 0 };
  Object.assign(globalThis, { lingjuWatching: watching });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watching.longest = Math.max(watching.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector('.virtual__row :is(.row__title, .row__quote)') === null)
      requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (watching.first = performance.now())));
  };
  requestAnimationFrame(look);
}

/** What was seen; the longest task begins anew. */
export function seen(): Watching {
  const { lingjuWatching: watching } = globalThis as unknown as { lingjuWatching: Watching };
  const now = { ...watching };
  watching.longest = 0;
  return now;
}

/**
 * Types a text key by key, each after the results of the one before; gives the milliseconds from each key to the frame that shows
 * its results, marked and with their surroundings.
 */
export async function typeInto(text: string): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>('[type=search]');
  const list = document.querySelector('[aria-busy]');
  if (box === null || list === null) throw new Error('There is no search box.');
  const times: number[] = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const character of text) {
    const answered = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (list.getAttribute('aria-busy') !== 'false') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    const start = performance.now();
    box.value += character;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered;
    while (document.querySelector('.row--awaited') !== null) await frame();
    await frame();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return times;
}

/** Empties the search box and lets the page come to rest. */
export async function clearSearch(): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('[type=search]');
  if (box === null) return;
  box.value = '';
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** Scrolls down for so many frames; gives the time of each, in milliseconds. */
export async function scrollDown(frames: number): Promise<number[]> {
  const times: number[] = [];
  let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let count = 0; count < frames; count += 1) {
    scrollBy(0, 240);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    times.push(now - before);
    before = now;
  }
  return times;
}

/** Writes rows into the database as it stands. */
export function putRows(rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lingju');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const names = Object.keys(rows);
      const writing = opening.result.transaction(names, 'readwrite', { durability: 'relaxed' });
      for (const name of names) for (const row of rows[name] ?? []) writing.objectStore(name).put(row);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      writing.onabort = () => reject(writing.error);
    };
  });
}

/** Takes away all that was worked out from the articles, as if they had just come from another browser. */
export function forgetDerived(): Promise<void> {
  return new Promise((resolve, reject) => {
    const forgetting = indexedDB.deleteDatabase('lingju-search');
    forgetting.onerror = () => reject(forgetting.error);
    forgetting.onsuccess = () => {
      const opening = indexedDB.open('lingju');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const names = ['stale', 'derivers', 'statements', 'figures', 'tallies'];
        const writing = opening.result.transaction(names, 'readwrite');
        for (const name of names) writing.objectStore(name).clear();
        writing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
        writing.onabort = () => reject(writing.error);
      };
    };
  });
}

/** How many rows each of these tables has. */
export function countRows(names: readonly string[]): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lingju');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction([...names]);
      const counts = names.map((name) => transaction.objectStore(name).count());
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(counts.map(({ result }) => result));
      };
    };
  });
}
