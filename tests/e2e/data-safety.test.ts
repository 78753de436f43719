import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { StoredDatabase } from '../lib/store/stored-database';
import { root } from '../tools/source-files';
import type { Tab } from './driver/tab';
import { waitUntil } from './driver/wait-until';
import { openSampleLibrary } from './library-page';
import { rowsOf } from './rows-of';
import { inEachBrowser } from './session';

const COUNT = 12;
const STORED = join(root, 'tests/fixtures/db');

/** Puts a row into a table as it is, past Dexie. */
const putRow = (tab: Tab, table: string, row: unknown) =>
  tab.evaluate(
    (name, value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lingju');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          writing.objectStore(name).put(value);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
    table,
    row,
  );

/** The database as some earlier version had left it, in the place of the present one. */
const writeStored = (tab: Tab, stored: StoredDatabase) =>
  tab.evaluate(
    ({ version, stores }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('lingju').onsuccess = () => {
          const opening = indexedDB.open('lingju', version);
          opening.onupgradeneeded = () => {
            for (const { name, keyPath, indexes, rows } of stores) {
              const table = opening.result.createObjectStore(name, { keyPath });
              for (const index of indexes) table.createIndex(index.name, index.keyPath, index);
              for (const row of rows) table.add(row);
            }
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        };
      }),
    stored,
  );

describe('the data', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it('stays as it was when a transaction is aborted, and the step can be done again', async () => {
      const { message } = session.driver;
      const tab = await openSampleLibrary(session.driver, COUNT);
      await tab.evaluate(() => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
          if (this.name !== 'articles') return put.apply(this, row);
          IDBObjectStore.prototype.put = put;
          const request = put.apply(this, row);
          this.transaction.abort();
          return request;
        };
      });
      const before = await rowsOf(tab, 'articles');
      await tab.evaluate(() => document.querySelector<HTMLElement>('.tick input')?.focus());
      await tab.press(' ');
      await tab.click('button', message('bulkRemove'));
      await tab.waitForText(message('stepFailed'), '.toast');
      expect(await rowsOf(tab, 'articles')).toBe(before);
      await tab.click('button', message('retry'), '.toast');
      await tab.waitForText(message('undo'), '.toast');
      expect(await rowsOf(tab, 'articles')).toBe(before - 1);
      await tab.click('button', message('undo'), '.toast');
      await waitUntil('the article to come back', async () => (await rowsOf(tab, 'articles')) === before);
    });

    it('opens with a damaged article, puts it in order and says so', async () => {
      const { message } = session.driver;
      const before = await openSampleLibrary(session.driver, COUNT);
      const id = '00000000-0000-4000-8000-000000000000';
      const [title = ''] = (await before.texts('.row__title')).slice(-1);
      // On a page without lists: a library that still indexes would put the row in order before it is opened again.
      const welcome = await session.driver.newExtensionTab('welcome.html');
      await before.close();
      await putRow(welcome, 'articles', { id, savedAt: '2030-01-01T00:00:00.000Z', meta: null });
      // The library comes again by itself, often while it is still loading: to wait for that fails.
      const tab = await session.driver.newExtensionTab('library.html');
      await tab.waitForText(message('mendedRows', 1), '.library__reminder');
      await tab.waitForElement('.virtual__row .row__title');
      expect(title).not.toBe('');
      await tab.waitForText('河东早市又添12个摊位', '.row__title');
    });

    it('of every earlier version is opened with nothing lost', async () => {
      const files = readdirSync(STORED).filter((name) => name.endsWith('.json'));
      expect(files.length).toBeGreaterThanOrEqual(4);
      for (const file of files) {
        const stored: StoredDatabase = JSON.parse(readFileSync(join(STORED, file), 'utf8'));
        const welcome = await session.driver.newExtensionTab('welcome.html');
        for (const other of await session.driver.tabs()) if (other !== welcome) await other.close();
        await writeStored(welcome, stored);
        const tab = await session.driver.newExtensionTab('library.html');
        await tab.waitForText('骑楼城里的老茶铺', '.row__title');
        await tab.waitForText(session.driver.message('rowNotes', 1), '.virtual__row');
        await tab.close();
      }
    });

    it('is let go when a newer version wants to change it, and the page comes back by itself', async () => {
      const tab = await openSampleLibrary(session.driver, COUNT);
      await tab.evaluate(() => {
        document.documentElement.dataset.old = 'yes';
      });
      const other = await session.driver.newExtensionTab('welcome.html');
      const opened = await other.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const looking = indexedDB.open('lingju');
            looking.onsuccess = () => {
              const { version } = looking.result;
              looking.result.close();
              const opening = indexedDB.open('lingju', version + 1);
              opening.onupgradeneeded = () => undefined;
              opening.onsuccess = () => {
                opening.result.close();
                resolve('opened');
              };
              opening.onerror = () => resolve('failed');
            };
          }),
      );
      expect(opened).toBe('opened');
      await tab.activate();
      await waitUntil(
        'the page to come again',
        async () => (await tab.evaluate(() => document.documentElement.dataset.old)) === undefined,
      );
    });
  });
});
