import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { buildFor } from '../e2e/driver/launch';
import { waitUntil } from '../e2e/driver/wait-until';
import { requireBrowser } from '../tools/browsers';
import { startNewsSite } from '../tools/news-site';
import { longArticle, SEED_SIZED } from './long-article';
import { median } from './text-score';

/** Openings of each kind that count; one more of each warms up. */
const RUNS = 7;
/** How long the page is watched for late shifts after its text is there, in milliseconds. */
const WATCH = 1200;

const ARTICLES = [
  { name: 'seed-sized article', characters: SEED_SIZED, limit: 2 },
  { name: '100,000 characters', characters: 100_000, limit: 4 },
] as const;
const SCRIPT_LIMIT = 120_000;

/** Between the page and the click, in milliseconds. */
const REACH = 500;

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;
type Opened = { readonly painted: number; readonly shift: number };

/** An extension whose button opens a page with one word: what the browser itself needs for a click. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lingju-empty-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'empty',
      version: '1',
      permissions: ['activeTab'],
      action: {},
      background: { service_worker: 'background.js' },
    }),
    'background.js':
      "chrome.action.onClicked.addListener((tab) => chrome.tabs.update(tab.id, { url: chrome.runtime.getURL('empty.html') }));",
    'empty.html': '<!doctype html><meta charset="utf-8"><title>empty</title><article>空</article>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A loaded machine now and then drops the request for a click: then the whole opening is made again. */
const patiently = (attempt: () => Promise<Opened>): Promise<Opened> => attempt().catch(attempt);

/** From the click to the first paint that holds text of the article, in milliseconds of the machine's clock. */
async function open(page: Page, send: Send, id: string, url: string, shown: RegExp): Promise<Opened> {
  await page.goto(url);
  await page.bringToFront();
  const { targetInfos } = await send('Target.getTargets', { filter: [{}] });
  const target = (targetInfos as { type: string; url: string; targetId: string }[]).find(
    (entry) => entry.type === 'tab' && entry.url === url,
  );
  // Nobody reaches the button sooner than this after the page has come.
  await page.waitForTimeout(REACH);
  const clicked = performance.timeOrigin + performance.now();
  await send('Extensions.triggerAction', { id, targetId: target?.targetId });
  await page.waitForURL(shown, { waitUntil: 'commit', timeout: 5_000 });
  const found = await waitUntil('the text to be painted', () => page.evaluate(textPainted));
  await page.waitForTimeout(WATCH);
  return {
    painted: found - clicked,
    shift: await page.evaluate(shifts),
  };
}

/** When the first text inside the article was painted, as an epoch time; null until then. */
function textPainted(): Promise<number | null> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { element?: Element | null })[];
      const first = entries.find((entry) => entry.element?.closest('article'));
      resolve(first ? performance.timeOrigin + first.startTime : null);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(null), 500);
  });
}

/** The sum of all layout shifts since the page was opened. */
function shifts(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) =>
      resolve(
        list
          .getEntries()
          .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
      ),
    ).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(0), 200);
  });
}

const importsIn = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map(([, name]) => `chunks/${name}`);
/** `from"./x.js"` and `import"./x.js"`: these the browser loads before the page runs. */
const STATIC = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const ANY = /["'`](?:\.\/|chunks\/)([\w.-]+\.js)["'`]/g;

/** The files and all that they import, directly or not. */
function withImports(folder: string, files: Iterable<string>, pattern: RegExp): Set<string> {
  const all = new Set(files);
  for (const file of all)
    for (const name of importsIn(readFileSync(join(folder, file), 'utf8'), pattern)) all.add(name);
  return all;
}

/**
 * Gzipped bytes of all that the reading view loads by itself: the scripts of its page with all that they import, and the one that
 * they import once the first screen is there. What only a later click imports is listed, as information.
 */
function scriptSize(): number {
  const folder = buildFor('chromium');
  const page = readFileSync(join(folder, 'reader.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/([\w./-]+\.js)"/g)].map(([, file]) => file ?? '');
  const first = withImports(folder, named, STATIC);
  const next = [...withImports(folder, named, ANY)].filter((file) => /\/open-reader-/.test(file));
  if (named.length === 0 || next.length === 0)
    throw new Error('The page of the reading view names no script.');
  const opened = withImports(folder, [...first, ...next], STATIC);
  const weigh = (what: string, files: readonly string[]) => {
    console.log(`  ${what}`);
    const sizes = files.map((file) => {
      const size = gzipSync(readFileSync(join(folder, file))).length;
      console.log(`    ${file.padEnd(44)} ${(size / 1000).toFixed(1).padStart(7)} kB gzipped`);
      return size;
    });
    const sum = sizes.reduce((total, size) => total + size, 0);
    console.log(`    ${'together'.padEnd(44)} ${(sum / 1000).toFixed(1).padStart(7)} kB gzipped`);
    return sum;
  };
  const size = weigh('before the first screen', [...first]);
  const rest = weigh(
    'right after it',
    [...opened].filter((file) => !first.has(file)),
  );
  weigh(
    'on a later click',
    [...withImports(folder, opened, ANY)].filter((file) => !opened.has(file)),
  );
  return size + rest;
}

const say = (what: string, value: string, ok: boolean) => {
  console.log(`${what.padEnd(46)} ${value.padEnd(28)} ${ok ? 'ok' : 'TOO MUCH'}`);
  if (!ok) process.exitCode = 1;
};

async function run(context: BrowserContext, emptyFolder: string, site: { put: Put }): Promise<void> {
  const session: CDPSession = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  const send = session.send.bind(session) as unknown as Send;
  const load = async (path: string) => {
    const id = String((await send('Extensions.loadUnpacked', { path })).id);
    await waitUntil('the background to listen', async () => {
      const worker = context.serviceWorkers().find((candidate) => candidate.url().includes(id));
      return worker?.evaluate('chrome.action.onClicked.hasListeners()');
    });
    return id;
  };
  const [ours, empty] = [await load(buildFor('chromium')), await load(emptyFolder)];
  const page = await context.newPage();
  const blank = `http://www.wzljl.cn/content/2019-01/01/content_1.htm`;
  for (const [index, { name, characters, limit }] of ARTICLES.entries()) {
    const rows: { ours: Opened; again: Opened; empty: Opened }[] = [];
    for (let turn = 0; turn <= RUNS; turn += 1) {
      // A new article each time: what is measured is the first reading, with the capture; then the same one again.
      const url = `http://www.wzljl.cn/content/2019-12/0${index + 1}/content_90${index}${turn}.htm`;
      site.put(url, { body: longArticle(characters, turn) });
      site.put(blank, { body: longArticle(characters, turn) });
      const openEmpty = () => open(page, send, empty, blank, /empty\.html/);
      const openOurs = () => open(page, send, ours, url, /reader\.html/);
      rows.push({
        empty: await patiently(openEmpty),
        ours: await patiently(openOurs),
        again: await patiently(openOurs),
      });
    }
    const counted = rows.slice(1);
    const of = (pick: (row: (typeof rows)[number]) => number) => median(counted.map(pick));
    const base = of((row) => row.empty.painted);
    console.log(`\n${name}: empty page ${base.toFixed(0)} ms`);
    for (const kind of ['ours', 'again'] as const) {
      const ratio = of((row) => row[kind].painted / row.empty.painted);
      const what = kind === 'ours' ? 'first click → text' : 'later click → text';
      say(
        `  ${what}`,
        `${of((row) => row[kind].painted).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (≤ ${limit})`,
        ratio <= limit,
      );
      const shift = Math.max(...counted.map((row) => row[kind].shift));
      say('  layout shift, worst', shift.toFixed(4), shift === 0);
    }
  }
  console.log('\nscripts of the reading view');
  const size = scriptSize();
  say(
    '  first and right after',
    `${(size / 1000).toFixed(1)} kB (≤ ${SCRIPT_LIMIT / 1000})`,
    size <= SCRIPT_LIMIT,
  );
}

type Put = (url: string, page: { body: string }) => void;

const site = await startNewsSite();
const emptyFolder = emptyExtension();
const profile = mkdtempSync(join(tmpdir(), 'lingju-open-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: requireBrowser('chromium'),
  headless: true,
  chromiumSandbox: false,
  viewport: { width: 1280, height: 900 },
  ignoreDefaultArgs: ['--disable-extensions'],
  args: ['--enable-unsafe-extension-debugging', `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`],
});
try {
  await run(context, emptyFolder, site);
} finally {
  await context.close();
  await site.close();
  for (const folder of [profile, emptyFolder]) rmSync(folder, { recursive: true, force: true });
}
