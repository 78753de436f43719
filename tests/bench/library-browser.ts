import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { buildFor } from '../e2e/driver/launch';
import { requireBrowser } from '../tools/browsers';
import { libraryChunk } from './large-library';
import { countRows, forgetDerived, putRows, watchPage } from './library-steps';
import { extensionProcess, ownMemoryOf, sender } from './process-memory';

/** Articles that are written in one go. */
const CHUNK = 500;

/** A browser of its own with the extension and a library in it. */
export type LibraryBrowser = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** What the process of the extension, with all its pages and workers, holds for itself, in MB. */
  readonly memory: () => Promise<number>;
};

export async function launchLibrary(folder: string, name: string): Promise<LibraryBrowser> {
  const context = await chromium.launchPersistentContext(join(folder, name), {
    env: { ...process.env, LANGUAGE: 'en' },
    executablePath: requireBrowser('chromium'),
    headless: true,
    chromiumSandbox: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging'],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be spoken to.');
  const send = sender(session);
  const { id } = await send('Extensions.loadUnpacked', { path: buildFor('chromium') });
  const page = await context.newPage();
  // The compiler of this file marks functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (work) => work');
  await page.addInitScript(watchPage);
  const url = `chrome-extension://${id}/library.html`;
  await page.goto(url.replace('library.html', 'icon/16.png'));
  return { page, context, url, memory: async () => ownMemoryOf(await extensionProcess(send)) };
}

/** Gives a library that many articles, unless an earlier run has kept it; nothing is derived from them yet. */
export async function fillLibrary(library: LibraryBrowser, articles: number): Promise<void> {
  const { page, url } = library;
  await page.goto(url);
  await page.waitForSelector('.library__empty, .virtual__row');
  await quiet(library);
  const [stored = 0] = await page.evaluate(countRows, ['articles']);
  for (let from = stored; from < articles; from += CHUNK)
    await page.evaluate(putRows, { ...libraryChunk(from, Math.min(articles, from + CHUNK)) });
  await page.evaluate(forgetDerived);
}

/** Leaves one page of the extension that does nothing: the page of welcome would keep ours in the background, where frames wait. */
async function quiet({ page, url }: LibraryBrowser): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.bringToFront();
  await page.goto(url.replace('library.html', 'icon/16.png'));
}
