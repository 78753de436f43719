import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { requireBrowser } from '../tools/browsers';
import { sharedFile } from '../tools/shared';
import { root } from '../tools/source-files';
import type { AnalysisTimes } from './analysis-in-page';
import { HOSTILE_KINDS, hostileText } from './hostile-text';
import { newsText } from './news-text';

/** In bytes: what the whole analysis may weigh, minified. */
const BUDGET = 40_000;
/** In milliseconds per 1,000 characters. */
const LIMITS = { numbers: 0.5, quotes: 1 } as const;
const SIZES = [1_000, 10_000, 100_000, 300_000] as const;
const HOSTILE_SIZES = [10_000, 300_000] as const;
/**
 * Time per character may grow so many times from the smallest to the longest text: caches and the collector take their part,
 * while what is not linear would grow 30 times and more.
 */
const GROWTH = 2;
const LAYERS = ['numbers', 'quotes'] as const;

type Measured = { readonly size: number; readonly times: AnalysisTimes };

await weigh();
const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundled('./analysis-in-page.ts') });
  console.log('\nmilliseconds per 1,000 characters            figures            quotations');
  const news = await measureAll(page, SIZES, (size) => newsText(size, 5, true).join('\n').slice(0, size));
  for (const { size, times } of news)
    row(`news of ${size} characters`, ...LAYERS.map((layer) => perThousand(times[layer], size)));
  growth('growth of the time per character', news);
  for (const layer of LAYERS) {
    const worst = Math.max(...news.map(({ size, times }) => perThousand(times[layer], size)));
    verdict(`${layer} at most ${LIMITS[layer]} ms per 1,000 characters`, worst <= LIMITS[layer]);
  }
  console.log(`\nhostile texts, ${HOSTILE_SIZES.join(' → ')} characters: growth of the time per character`);
  for (const kind of HOSTILE_KINDS) {
    growth(kind, await measureAll(page, HOSTILE_SIZES, (size) => hostileText(kind, size, 3)));
  }
} finally {
  await browser.close();
}
for (const name of LAYERS) quality(name);

/** The bundle of both analyses as the extension ships it. */
async function weigh(): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { findNumbers } from './numbers'; export { findQuotes } from './quotes';",
      resolveDir: fileURLToPath(new URL('../../lib/analysis', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  });
  const bytes = outputFiles[0]?.contents.length ?? 0;
  verdict(`lib/analysis, minified: ${bytes} bytes of at most ${BUDGET}`, bytes <= BUDGET);
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

async function measureAll(
  page: Page,
  sizes: readonly number[],
  textOf: (size: number) => string,
): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const size of sizes) {
    const runs = Math.max(7, Math.min(200, Math.round(200_000 / size)));
    const call = `lingjuAnalysis.analysisTimes(${JSON.stringify(textOf(size))}, ${runs})`;
    all.push({ size, times: (await page.evaluate(call)) as AnalysisTimes });
  }
  return all;
}

/** How many times longer a character of the longest text takes than one of the shortest. */
function growth(what: string, all: readonly Measured[]): void {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return;
  const factors = LAYERS.map(
    (layer) => perThousand(last.times[layer], last.size) / perThousand(first.times[layer], first.size),
  );
  row(what, ...factors);
  if (factors.some((factor) => factor > GROWTH)) verdict(`${what}: at most ${GROWTH} times`, false);
}

function perThousand(time: number, size: number): number {
  return (1000 * time) / size;
}

function row(what: string, ...figures: readonly number[]): void {
  console.log(`${what.padEnd(36)} ${figures.map((figure) => figure.toFixed(3).padStart(20)).join('')}`);
}

function verdict(what: string, holds: boolean): void {
  console.log(`${holds ? 'holds' : 'MISSED'}: ${what}`);
  if (!holds) process.exitCode = 1;
}

/** Annotated articles that may lie beside the project, with their own scorer. */
function quality(name: (typeof LAYERS)[number]): void {
  const scorer = sharedFile(`bench/${name}/score.mjs`);
  console.log(`\n${name}`);
  if (scorer === null) {
    console.log(`no annotated articles beside the project (../shared/bench/${name})`);
    return;
  }
  for (const split of ['dev', 'probes']) {
    const { status } = spawnSync(process.execPath, [scorer, '--project', root, '--split', split], {
      stdio: 'inherit',
      env: { ...process.env, BENCH_MODULES: root },
    });
    if (status !== 0) process.exitCode = 1;
  }
}
