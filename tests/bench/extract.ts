import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { requireBrowser } from '../tools/browsers';
import { type Fixture, fixtureSlugs, readExpected, readFixture } from '../tools/fixtures';
import { sharedFile } from '../tools/shared';
import { root } from '../tools/source-files';
import type { Measured } from './in-page';
import { median, textScore } from './text-score';

const EXTRACTORS = ['ours', 'readability', 'defuddle'] as const;
/** As many bytes as the longest pages of the web have; only time is measured on it. */
const LARGE = 5_000_000;

type Row = { readonly slug: string; readonly scores: readonly number[]; readonly measured: Measured };

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('./in-page.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  logLevel: 'error',
});
const script = bundle.outputFiles[0]?.text ?? '';
const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
try {
  await ownPages(browser);
} finally {
  await browser.close();
}
sharedPages();

/** The project's stored pages: text against what is expected, and time, side by side in one run. */
async function ownPages(running: Browser): Promise<void> {
  const rows: Row[] = [];
  for (const slug of fixtureSlugs()) {
    const expected = readExpected(slug);
    if (expected?.kind !== 'article') continue;
    const fixture = readFixture(slug);
    const measured = await measure(running, fixture.meta.url, fixture.html);
    const text = expected.article.blocks
      .map((block) =>
        block.kind === 'table' ? block.rows.flat().join('') : 'text' in block ? block.text : '',
      )
      .join('\n');
    rows.push({ slug, measured, scores: EXTRACTORS.map((name) => textScore(text, measured[name].text)) });
  }
  console.log(
    `\nstored pages (${rows.length})           F1: ours  readability  defuddle      ms: ours  readability  defuddle`,
  );
  for (const { slug, scores, measured } of rows) {
    console.log(
      `${slug.padEnd(30)} ${scores.map((score) => (100 * score).toFixed(1).padStart(9)).join('')}   ${EXTRACTORS.map((name) => measured[name].ms.toFixed(1).padStart(9)).join('')}`,
    );
  }
  const mean = (index: number) => rows.reduce((sum, row) => sum + (row.scores[index] ?? 0), 0) / rows.length;
  console.log(`mean F1: ${EXTRACTORS.map((name, index) => `${name} ${mean(index).toFixed(3)}`).join(', ')}`);
  printRatios(
    'stored pages',
    rows.map(({ measured }) => measured),
  );
  const large = await measure(running, 'https://news.example.cn/large.html', largePage(), 1);
  printRatios(`a page of ${LARGE / 1e6} MB`, [large]);
}

function printRatios(what: string, all: readonly Measured[]): void {
  const ratio = (of: (measured: Measured) => number) => median(all.map(of)).toFixed(2);
  console.log(
    `${what}: ours ${median(all.map(({ ours }) => ours.ms)).toFixed(1)} ms; ours / readability ${ratio((m) => m.ours.ms / m.readability.ms)}, ours / defuddle ${ratio((m) => m.ours.ms / m.defuddle.ms)}, ours / TreeWalker ${ratio((m) => m.ours.ms / Math.max(m.floor, 0.05))}`,
  );
}

/** Serves one page under its address and nothing else; its scripts do not run. */
async function measure(
  running: Browser,
  url: string,
  html: Fixture['html'],
  repetitions = 5,
): Promise<Measured> {
  const page = await running.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: html,
        })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const measured = await page.evaluate(
    `${script};lingjuBench.measure(${JSON.stringify(url)}, ${repetitions})`,
  );
  await page.close();
  return measured as Measured;
}

/** An article of ordinary length in a page with very many links and comments. */
function largePage(): string {
  const article = readFixture('generic-json-ld').html;
  const comment =
    '<div class="c"><a href="/u/1">江边人</a> <span>2023-05-14 22:01</span><p>小时候就在这盏灯下写作业，真好。</p></div>\n';
  return article.replace(
    '</body>',
    `<div>${comment.repeat(Math.ceil(LARGE / Buffer.byteLength(comment)))}</div></body>`,
  );
}

/** Pages of real sites that may lie beside the project, with their own scorer. */
function sharedPages(): void {
  const scorer = sharedFile('bench/extract/score.mjs');
  if (scorer === null) {
    console.log('\nno pages of real sites beside the project (../shared/bench/extract)');
    return;
  }
  spawnSync(process.execPath, [scorer, '--project', root], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_MODULES: root, CHROMIUM: requireBrowser('chromium') },
  });
}
