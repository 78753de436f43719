import { articlePage } from '../e2e/article-page';
import { launch } from '../e2e/driver/launch';
import type { Tab } from '../e2e/driver/tab';
import { waitUntil } from '../e2e/driver/wait-until';
import { startNewsSite } from '../tools/news-site';
import { newsText } from './news-text';
import {
  addNotes,
  drawn,
  measureAdding,
  measureOpening,
  measureScrolling,
  measureSelecting,
  measureToggling,
} from './reader-steps';
import { median } from './text-score';

/** Rounds that count; one more warms up. Both articles take turns, so that a busy machine is busy for both. */
const ROUNDS = 7;
const CHARACTERS = 96_000;
const NOTES = 500;
const RATIO = 1.5;
/** No task may keep the page from answering longer than this when a highlight is added, in milliseconds. */
const LONG_TASK = 50;

const STEPS = ['open', 'open, all drawn', 'scroll', 'select', 'add', 'toggle'] as const;
type Times = Readonly<Record<(typeof STEPS)[number], number>> & { readonly longest: number };

async function round(tab: Tab, url: string, paragraphs: number, turn: number): Promise<Times> {
  await tab.open('about:blank');
  await tab.open(url);
  await waitUntil('the whole text', () => tab.evaluate(drawn, paragraphs));
  const opened = await tab.evaluate(measureOpening);
  const scroll = await tab.evaluate(measureScrolling);
  const select = await tab.evaluate(measureSelecting, turn);
  const added = await tab.evaluate(measureAdding);
  const toggle = await tab.evaluate(measureToggling);
  return {
    open: opened.text,
    'open, all drawn': opened.all,
    scroll,
    select,
    add: added.time,
    longest: added.longest,
    toggle,
  };
}

const site = await startNewsSite();
const driver = await launch('chromium', { port: site.port });
try {
  const articles = [];
  for (const [index, full] of [false, true].entries()) {
    const url = `http://www.wzljl.cn/content/2019-12/03/content_33900${index}.htm`;
    const paragraphs = newsText(CHARACTERS, 7, full);
    site.put(url, { body: articlePage(full ? '江边长文' : '江边素文', paragraphs) });
    const tab = await driver.newTab(url);
    await driver.clickToolbar(tab);
    await tab.waitForUrl(/reader\.html/);
    await waitUntil('the whole text', () => tab.evaluate(drawn, paragraphs.length));
    if (full) await tab.evaluate(addNotes, NOTES);
    articles.push({ full, paragraphs: paragraphs.length, address: await tab.url(), rounds: [] as Times[] });
    if (index > 0) await tab.close();
  }
  const [tab] = (await driver.tabs()).slice(-1);
  if (tab === undefined) throw new Error('No tab is left.');
  await tab.activate();
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    for (const { address, paragraphs, rounds } of articles)
      rounds.push(await round(tab, address, paragraphs, turn));
  }
  const marks = await tab.evaluate(() => ({
    notes: new Set(
      [...document.querySelectorAll('[data-annotation]')].map((mark) => mark.getAttribute('data-annotation')),
    ).size,
    marks: document.querySelectorAll('[data-number], [data-quote]').length,
  }));
  console.log(
    `${CHARACTERS} characters; with ${marks.notes} annotations and ${marks.marks} marks against none, medians of ${ROUNDS}`,
  );
  const [bare, full] = articles.map(({ rounds }) => rounds.slice(1));
  if (bare === undefined || full === undefined) throw new Error('Both articles are needed.');
  for (const step of STEPS) {
    const [without, withAll] = [bare, full].map((rounds) => median(rounds.map((times) => times[step])));
    const ratio = (withAll ?? 0) / (without ?? 1);
    const ok = ratio <= RATIO;
    console.log(
      `  ${step.padEnd(16)} ${(without ?? 0).toFixed(1).padStart(8)} ms → ${(withAll ?? 0).toFixed(1).padStart(8)} ms   ratio ${ratio.toFixed(2)} (≤ ${RATIO})  ${ok ? 'ok' : 'TOO MUCH'}`,
    );
    if (!ok) process.exitCode = 1;
  }
  const longest = Math.max(...full.map((times) => times.longest));
  console.log(
    `  longest task when adding: ${longest.toFixed(0)} ms (≤ ${LONG_TASK})  ${longest <= LONG_TASK ? 'ok' : 'TOO MUCH'}`,
  );
  if (longest > LONG_TASK) process.exitCode = 1;
} finally {
  await driver.close();
  await site.close();
}
