import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import type { MessageKey } from '../../components/ui/messages';
import { buildFor } from '../e2e/driver/launch';
import { messagesOf } from '../e2e/driver/messages';
import { requireBrowser } from '../tools/browsers';
import { writeLargeBackup } from './large-backup';
import { extensionProcess, memoryOf, sender } from './process-memory';

const ARTICLES = 10_000;
const ANNOTATIONS = 100_000;
/** What the page may take, in MB: its process as the system counts it. */
const MEMORY = 400;
const LONG = { timeout: 600_000 };
/** A page that answers within this time, in milliseconds, feels as if it answered at once. */
const ANSWER = 100;

/** Everything that is measured while a job runs on the page. */
type Watched = {
  readonly seconds: number;
  readonly memory: number;
  readonly longest: number;
  readonly steps: number;
};

const t = messagesOf(buildFor('chromium'), 'en');

async function watch(
  page: Page,
  pid: number,
  begin: () => Promise<unknown>,
  until: () => Promise<unknown>,
): Promise<Watched> {
  await page.evaluate(observe);
  const start = performance.now();
  await begin();
  let memory = 0;
  let isDone = false;
  const finished = until().then(() => {
    isDone = true;
  });
  while (!isDone) {
    memory = Math.max(memory, memoryOf(pid));
    await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, 200))]);
  }
  const seconds = (performance.now() - start) / 1000;
  return { seconds, memory, ...(await page.evaluate(observed)) };
}

type Observing = { longest: number; steps: Set<string>; stop: () => void };

/** Runs in the page: the longest task, and the counts that the reader is shown. */
function observe(): void {
  const seen: Observing = { longest: 0, steps: new Set(), stop: () => undefined };
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  });
  tasks.observe({ type: 'longtask' });
  const timer = setInterval(
    () => seen.steps.add(document.querySelector('.job__count')?.textContent ?? ''),
    100,
  );
  seen.stop = () => {
    tasks.disconnect();
    clearInterval(timer);
  };
  Object.assign(globalThis, { lingjuObserving: seen });
}

function observed(): { longest: number; steps: number } {
  const { lingjuObserving } = globalThis as unknown as { lingjuObserving: Observing };
  lingjuObserving.stop();
  return { longest: lingjuObserving.longest, steps: lingjuObserving.steps.size };
}

const report = (what: string, { seconds, memory, longest, steps }: Watched) => {
  const ok = memory <= MEMORY && longest <= ANSWER;
  console.log(
    `${what.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s   page ${memory.toFixed(0).padStart(4)} MB (≤ ${MEMORY})   longest task ${longest.toFixed(0).padStart(4)} ms (≤ ${ANSWER})   progress shown ${steps} times   ${ok ? 'ok' : 'TOO MUCH'}`,
  );
  if (!ok) process.exitCode = 1;
};

const check = (what: string, ok: boolean) => {
  console.log(`${what.padEnd(60)} ${ok ? 'ok' : 'NO'}`);
  if (!ok) process.exitCode = 1;
};

/** Each record of a backup, its fields in the order of their names. */
const recordsIn = (path: string): ReadonlySet<string> =>
  new Set(
    readFileSync(path, 'utf8')
      .split('\n')
      .slice(1, -2)
      .map((line) => JSON.stringify(sorted(JSON.parse(line.replace(/,$/, '')).data))),
  );

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, field]) => [key, sorted(field)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** How many rows the library has, all tables together. */
function rows(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lingju');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const names = ['articles', 'revisions', 'annotations'];
      const transaction = opening.result.transaction(names);
      const counts = names.map((name) => transaction.objectStore(name).count());
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(counts.reduce((sum, { result }) => sum + result, 0));
      };
    };
  });
}

const folder = mkdtempSync(join(tmpdir(), 'lingju-backup-'));
const file = join(folder, 'library.json');
await writeLargeBackup(file, ARTICLES, ANNOTATIONS);
console.log(`${ARTICLES} articles, ${ANNOTATIONS} annotations: ${(statSync(file).size / 1e6).toFixed(0)} MB`);

const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  env: { ...process.env, LANGUAGE: 'en' },
  executablePath: requireBrowser('chromium'),
  headless: true,
  chromiumSandbox: false,
  downloadsPath: folder,
  ignoreDefaultArgs: ['--disable-extensions'],
  args: ['--enable-unsafe-extension-debugging'],
});
try {
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  const send = sender(session);
  const { id } = await send('Extensions.loadUnpacked', { path: buildFor('chromium') });
  const page = await context.newPage();
  // The compiler of this file marks functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (work) => work');
  const open = async () => {
    await page.goto(`chrome-extension://${id}/transfer.html`);
    await page.getByRole('button', { name: t('backupNow') }).waitFor();
  };
  await open();
  const pid = await extensionProcess(send);
  const button = (key: MessageKey) => page.getByRole('button', { name: t(key), exact: true });
  const give = () => page.setInputFiles('input[type=file]', file);

  report(
    'preview of a restore',
    await watch(page, pid, give, () => page.waitForSelector('.import table', LONG)),
  );
  await button('importCommit').click();
  await page.waitForFunction(
    () => Number(document.querySelector<HTMLProgressElement>('.job progress')?.value) > 20_000,
  );
  await button('jobCancel').click();
  await page.getByText(t('importCancelled')).waitFor();
  check('a restore that is cancelled leaves nothing', (await page.evaluate(rows)) === 0);
  report(
    'restore',
    await watch(
      page,
      pid,
      () => button('importCommit').click(),
      () => page.getByText(t('importDone', ARTICLES, ANNOTATIONS)).waitFor(LONG),
    ),
  );
  check('all rows are there', (await page.evaluate(rows)) === ARTICLES * 2 + ANNOTATIONS);

  await open();
  await button('backupNow').click();
  await page.waitForFunction(
    () => Number(document.querySelector<HTMLProgressElement>('.job progress')?.value) > 5_000,
  );
  await button('jobCancel').click();
  await page.getByText(t('jobCancelled')).waitFor();
  const download = page.waitForEvent('download', LONG);
  report(
    'backup',
    await watch(
      page,
      pid,
      () => button('backupNow').click(),
      () => page.getByText(t('backupDone')).waitFor(LONG),
    ),
  );
  const written = join(folder, 'written.json');
  await (await download).saveAs(written);
  const [before, after] = [recordsIn(file), recordsIn(written)];
  check(
    'every record of the restored file is in the new one',
    [...before].every((record) => after.has(record)),
  );
} finally {
  await context.close();
  rmSync(folder, { recursive: true, force: true });
}
