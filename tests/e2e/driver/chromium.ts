import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { requireBrowser } from '../../tools/browsers';
import { chromiumTab } from './chromium-tab';
import type { Driver, LaunchOptions } from './driver';
import { messagesOf } from './messages';
import { Tab } from './tab';
import { waitUntil } from './wait-until';

/** The first version that can be asked for a click on a toolbar button (`Extensions.triggerAction`). */
const OLDEST = 148;

/** Chromium's debugging protocol knows more than the types of the test tool. */
type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** The extension's worker, started and listening: a click before that would be lost. */
async function background(context: BrowserContext) {
  return waitUntil('the background of the extension to listen', async () => {
    const worker = context.serviceWorkers()[0];
    const listens = await worker?.evaluate('chrome.action.onClicked.hasListeners()');
    return listens === true && worker;
  });
}

const COUNT_CLICKS = `globalThis.clicks = 0; chrome.action.onClicked.addListener(() => { globalThis.clicks += 1; })`;

/** How many clicks the running background has heard; a background that was stopped meanwhile counts anew. */
const clicksHeard = async (worker: Worker): Promise<number> =>
  Number((await worker.evaluate('globalThis.clicks')) ?? 0);

async function connect(context: BrowserContext): Promise<{ send: Send; version: string }> {
  const browser = context.browser();
  if (browser === null) throw new Error('A context without its browser.');
  const version = browser.version();
  if (Number.parseInt(version, 10) < OLDEST) {
    throw new Error(
      `Chromium ${version} is too old to be asked for a toolbar click; ${OLDEST} or newer is needed. ` +
        'Set CHROMIUM to a newer one.',
    );
  }
  const session: CDPSession = await browser.newBrowserCDPSession();
  return { version, send: session.send.bind(session) as unknown as Send };
}

/** The extension without the permission that lifts every limit on what it stores; the caller removes the folder. */
function withinQuota(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'lingju-limited-'));
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return copy;
}

/** Holds as long as the first tab is open: only a page can be asked for it. */
async function limitStorage(context: BrowserContext, origin: string, quotaSize: number): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

/** `tabActive` tells the tab that is shown from others with the same address. */
type Target = { targetId: string; type: string; url: string; embedderData?: { tabActive?: boolean } };

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lingju-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: options.headless ?? true,
    // A container has no sandbox to offer; a person who looks on gets what the system has, unless that is root.
    chromiumSandbox: options.headless === false && process.getuid?.() !== 0,
    viewport: options.headless === false ? null : { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--disable-quic',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
    ],
  });
  const extension = options.room === undefined ? options.extension : withinQuota(options.extension);
  const close = async () => {
    await context.close();
    if (extension !== options.extension) rmSync(extension, { recursive: true, force: true });
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
  };
  try {
    const { send, version } = await connect(context);
    const { id } = await send('Extensions.loadUnpacked', { path: extension });
    const origin = `chrome-extension://${String(id)}`;
    if (options.room !== undefined) await limitStorage(context, origin, options.room);
    const worker = await background(context);
    const language = String(await worker.evaluate(`chrome.i18n.getMessage('@@ui_locale')`));
    await worker.evaluate(COUNT_CLICKS);
    let stopped = false;
    const known = new Map<Page, Tab>();
    const tabOf = (page: Page): Tab => {
      const tab = known.get(page) ?? new Tab(chromiumTab(page));
      known.set(page, tab);
      return tab;
    };
    const pageOf = (tab: Tab): Page => {
      const page = context.pages().find((candidate) => known.get(candidate) === tab);
      if (page === undefined) throw new Error('This tab is closed.');
      return page;
    };
    const newTab = async (url?: string): Promise<Tab> => {
      const tab = tabOf(await context.newPage());
      if (url !== undefined) await tab.open(url);
      return tab;
    };
    return {
      name: 'chromium',
      version,
      newTab,
      newExtensionTab: (path) => newTab(`${origin}/${path}`),
      message: messagesOf(options.extension, language),
      tabs: async () => context.pages().map(tabOf),
      clickToolbar: async (tab) => {
        await tab.activate();
        const url = pageOf(tab).url();
        const target = await waitUntil(`the tab that shows ${url}`, async () => {
          const { targetInfos } = await send('Target.getTargets', { filter: [{}] });
          return (targetInfos as Target[]).find(
            (entry) => entry.type === 'tab' && entry.url === url && entry.embedderData?.tabActive,
          );
        });
        const click = () => send('Extensions.triggerAction', { id, targetId: target.targetId });
        // A loaded machine now and then drops the request; one that arrived is never made twice.
        const before = stopped ? null : await clicksHeard(worker);
        await click();
        if (before === null) return;
        const hasArrived = async () => pageOf(tab).url() !== url || (await clicksHeard(worker)) > before;
        await waitUntil('the click to arrive', hasArrived, 15_000).catch(click);
      },
      middleClickToolbar: () =>
        Promise.reject(new Error('Chromium does not tell an extension how its button was clicked.')),
      action: async (tab) => {
        await tab.activate();
        const worker = await background(context);
        return worker.evaluate(async () => {
          const { tabs, action } = (globalThis as unknown as { chrome: ChromeActions }).chrome;
          const [shown] = await tabs.query({ active: true });
          const of = { tabId: shown?.id };
          return { title: await action.getTitle(of), badge: await action.getBadgeText(of) };
        });
      },
      preferDark: async (dark) => {
        for (const page of context.pages()) await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      },
      forceColors: async (on) => {
        for (const page of context.pages()) await page.emulateMedia({ forcedColors: on ? 'active' : 'none' });
      },
      preferCalm: async (on) => {
        for (const page of context.pages())
          await page.emulateMedia({ reducedMotion: on ? 'reduce' : 'no-preference' });
      },
      showAsPrint: async (on) => {
        for (const page of context.pages()) await page.emulateMedia({ media: on ? 'print' : 'screen' });
      },
      stopBackground: async () => {
        const [page] = context.pages();
        if (page === undefined) throw new Error('No tab to stop the background from.');
        const session = await context.newCDPSession(page);
        const running = new Map<string, boolean>();
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          for (const { versionId, runningStatus } of versions)
            running.set(versionId, runningStatus !== 'stopped');
        });
        await session.send('ServiceWorker.enable');
        await waitUntil('the background to be seen', async () => running.size > 0);
        await session.send('ServiceWorker.stopAllWorkers');
        await waitUntil('the background to stop', async () => ![...running.values()].includes(true));
        await session.detach();
        stopped = true;
      },
      download: async (start) => {
        const started = Promise.any(context.pages().map((page) => page.waitForEvent('download')));
        const [download] = await Promise.all([started, start()]);
        return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
      },
      closed: new Promise((resolve) => context.once('close', () => resolve())),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type ChromeActions = {
  readonly tabs: { query(filter: { active: boolean }): Promise<{ id?: number }[]> };
  readonly action: {
    getTitle(of: { tabId: number | undefined }): Promise<string>;
    getBadgeText(of: { tabId: number | undefined }): Promise<string>;
  };
};
