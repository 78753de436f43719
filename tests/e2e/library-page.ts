import { sampleLibrary } from '../tools/library-sample';
import type { Driver } from './driver/driver';
import type { Tab } from './driver/tab';
import { waitUntil } from './driver/wait-until';

/** Opens the library with a sample of this many articles in it, beside whatever is there. */
export async function openSampleLibrary(driver: Driver, count: number): Promise<Tab> {
  const tab = await driver.newExtensionTab('library.html');
  await tab.waitForElement('.library__empty, .library__search');
  const stored = await tab.evaluate(
    (rows) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('lingju');
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = Object.keys(rows) as (keyof typeof rows)[];
          const writing = db.transaction(names, 'readwrite');
          for (const name of names) for (const row of rows[name]) writing.objectStore(name).put(row);
          writing.oncomplete = () => {
            db.close();
            resolve(true);
          };
          writing.onabort = () => resolve(false);
        };
      }),
    sampleLibrary(count),
  );
  if (!stored) throw new Error('The sample was not stored.');
  await tab.reload();
  await tab.waitForElement('.virtual__row .row__title');
  return tab;
}

/** Chooses in the field under this label, once it offers the value, as a person would see it change. */
export async function choose(tab: Tab, label: string, value: string): Promise<void> {
  await waitUntil(`${value} to be chosen under ${label}`, () =>
    tab.evaluate(
      (named, chosen) => {
        const parts = [...document.querySelectorAll('.filters__part, .sort')];
        const part = parts.find((one) => one.querySelector('span')?.textContent === named);
        const field = part?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
        const isOffered =
          field instanceof HTMLSelectElement
            ? [...field.options].some((option) => option.value === chosen)
            : field;
        if (!field || !isOffered) return false;
        field.value = chosen;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label,
      value,
    ),
  );
}
