import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { waitUntil } from '../e2e/driver/wait-until';
import { fillLibrary, type LibraryBrowser, launchLibrary } from './library-browser';
import { countsByReading } from './library-oracle';
import { clearSearch, countRows, scrollDown, seen, typeInto } from './library-steps';
import { median } from './text-score';

/** `npm run bench -- library 2000` takes a smaller one, to try the bench itself; a folder after that keeps both for the next run. */
const LARGE = Number(process.argv[3] ?? 10_000);
const KEPT = process.argv[4];
const SMALL = 100;
/** Openings that count; one more warms up. */
const OPENINGS = 7;
const INTERRUPTIONS = 5;

const OPEN_RATIO = 2;
const KEY_MEDIAN = 100;
const KEY_RATIO = 3;
const MEMORY = 250;
const LONG_TASK = 50;
/** What a frame may take while one scrolls, in milliseconds: all but one in twenty. */
const FRAME = 34;
const PATIENCE = 1_200_000;

/** Typed key by key into the list of articles and of annotations; common words, rare ones, figures, letters, operators. */
const TYPED = ['西江水', '市场管理员', '12.5%', 'open', '不是', 'tag:水利 的', 'speaker:陆 同比'];
/** Compared with what reading every text finds, after the index was interrupted. */
const ORACLE = ['不是', '人民', 'iphone', '同比增长12', '“的时候”', '项目负责人'];

const folder = KEPT ?? mkdtempSync(join(tmpdir(), 'lingju-library-'));

const check = (what: string, figure: string, ok: boolean) => {
  console.log(`${what.padEnd(46)} ${figure.padEnd(58)} ${ok ? 'ok' : 'TOO MUCH'}`);
  if (!ok) process.exitCode = 1;
};
const ms = (time: number) => `${time.toFixed(0)} ms`;
const mb = (size: number) => `${size.toFixed(0)} MB`;

/** The two libraries, each in a browser that has done nothing else before. */
async function withLibraries(
  work: (small: LibraryBrowser, large: LibraryBrowser) => Promise<void>,
): Promise<void> {
  const small = await launchLibrary(folder, 'small');
  const large = await launchLibrary(folder, `large-${LARGE}`);
  try {
    await work(small, large);
  } finally {
    await small.context.close();
    await large.context.close();
  }
}

/** Opens the page with a search, which shows how far the index is, until all is indexed. */
async function awaitIndex({ page, url }: LibraryBrowser): Promise<void> {
  await page.goto(`${url}?q=不是`);
  await page.waitForSelector('.virtual__row', { timeout: PATIENCE });
  await page.waitForSelector('.marks-progress', { state: 'detached', timeout: PATIENCE });
  await awaitMarks(page);
}

/** Statements and figures are worked out at the same time: what follows is measured when that is done too. */
async function awaitMarks(page: Page): Promise<void> {
  const [articles = 0] = await page.evaluate(countRows, ['articles']);
  while (((await page.evaluate(countRows, ['figures']))[0] ?? 0) < articles) await page.waitForTimeout(1000);
}

/** Opens the page with a search, and lets it come to rest: what is seen from then on is the work in the background. */
async function openBuilding({ page, url }: LibraryBrowser): Promise<void> {
  await page.goto(`${url}?q=不是`);
  await page.waitForSelector('.marks-progress', { timeout: PATIENCE });
  await page.waitForTimeout(1500);
  await page.evaluate(seen);
}

async function buildIndex(small: LibraryBrowser, large: LibraryBrowser): Promise<void> {
  await awaitIndex(small);
  // Closed at points that nothing chose, each time while it works.
  let longest = 0;
  let most = 0;
  const watch = async (time: number) => {
    for (const end = performance.now() + time; performance.now() < end; ) {
      most = Math.max(most, await large.memory());
      await large.page.waitForTimeout(250);
    }
    longest = Math.max(longest, (await large.page.evaluate(seen)).longest);
  };
  const begun = performance.now();
  for (let count = 0; count < INTERRUPTIONS; count += 1) {
    await openBuilding(large);
    await watch(1000 + ((count * 1733) % 4000));
  }
  await openBuilding(large);
  while ((await large.page.locator('.marks-progress').count()) > 0) await watch(500);
  const seconds = (performance.now() - begun) / 1000;
  console.log(`index made in ${seconds.toFixed(0)} s, interrupted ${INTERRUPTIONS} times`);
  check('longest task on the page while indexing', `${ms(longest)} (≤ ${LONG_TASK})`, longest <= LONG_TASK);
  check('page memory while indexing', `${mb(most)} (< ${MEMORY})`, most < MEMORY);
  await awaitMarks(large.page);
}

async function compareWithReading({ page, url }: LibraryBrowser): Promise<void> {
  const expected = countsByReading(ORACLE, LARGE);
  for (const [index, words] of ORACLE.entries()) {
    await page.goto(`${url}?q=${encodeURIComponent(words)}`);
    const found = await waitUntil('the results', async () =>
      /^[\d,]+/.exec((await page.locator('.library__found').textContent()) ?? '')?.[0].replaceAll(',', ''),
    );
    check(
      `“${words}” after interruptions`,
      `${found} found, by reading every text ${expected[index]}`,
      Number(found) === expected[index],
    );
  }
}

const openList = async ({ page, url }: LibraryBrowser, view: string): Promise<number> => {
  await page.goto(`${url}?view=${view}`);
  return waitUntil('the first row', async () => (await page.evaluate(seen)).first || undefined);
};

async function compare(small: LibraryBrowser, large: LibraryBrowser, view: string): Promise<void> {
  const times = { small: [] as number[], large: [] as number[] };
  for (let turn = 0; turn <= OPENINGS; turn += 1) {
    times.small.push(await openList(small, view));
    times.large.push(await openList(large, view));
  }
  const [few, many] = [median(times.small.slice(1)), median(times.large.slice(1))];
  const ratio = many / few;
  check(
    `${view}: opening to first rows`,
    `${ms(few)} → ${ms(many)}, ratio ${ratio.toFixed(2)} (≤ ${OPEN_RATIO})`,
    ratio <= OPEN_RATIO,
  );

  const keys = { small: [] as number[], large: [] as number[] };
  // The first word warms up; then by turns, so that a busy moment meets both.
  for (const [index, text] of ['河', ...TYPED].entries())
    for (const library of [small, large]) {
      await library.page.bringToFront();
      await library.page.evaluate(clearSearch);
      const times = await library.page.evaluate(typeInto, text);
      if (index > 0) keys[library === small ? 'small' : 'large'].push(...times);
    }
  for (const library of [small, large]) await library.page.evaluate(clearSearch);
  const [short, long] = [median(keys.small), median(keys.large)];
  check(
    `${view}: keystroke to results, median`,
    `${ms(short)} → ${ms(long)} (≤ ${KEY_MEDIAN}), ratio ${(long / short).toFixed(2)} (≤ ${KEY_RATIO}), longest ${ms(Math.max(...keys.large))}`,
    long <= KEY_MEDIAN && long / short <= KEY_RATIO,
  );

  const frames = (await large.page.evaluate(scrollDown, 150)).sort((a, b) => a - b);
  const most = frames[Math.floor(frames.length * 0.95)] ?? 0;
  check(
    `${view}: frames while scrolling`,
    `median ${ms(median(frames))}, 95 % within ${ms(most)} (≤ ${FRAME})`,
    most <= FRAME,
  );
  const [base, used] = [await small.memory(), await large.memory()];
  check(`${view}: page memory`, `${mb(base)} → ${mb(used)} (< ${MEMORY})`, used < MEMORY);
}

try {
  await withLibraries(async (small, large) => {
    await fillLibrary(small, SMALL);
    await fillLibrary(large, LARGE);
  });
  console.log(`${LARGE} articles with ${LARGE * 10} annotations; the small library has ${SMALL}`);
  await withLibraries(buildIndex);
  await withLibraries(async (small, large) => {
    await compareWithReading(large);
    for (const view of ['articles', 'notes']) await compare(small, large, view);
  });
} finally {
  if (KEPT === undefined) rmSync(folder, { recursive: true, force: true });
}
