import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/driver/launch';
import { ReaderView } from '../e2e/reader-view';
import { BROWSERS, type BrowserName, requireChineseFont } from './browsers';
import { chineseBuild } from './chinese-build';
import { type NewsSite, startNewsSite } from './news-site';
import { root } from './source-files';

const ARTICLE = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';
const RESULTS = join(root, '.results', 'demo');

/** Opens a window at an article of the local site and leaves the rest to the person before it. */
async function showWindow(name: BrowserName, site: NewsSite): Promise<void> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error(
      'There is no screen here to open a window on. Add --headless to see the demo walk by itself.',
    );
  }
  const driver = await launch(name, { port: site.port, headless: false });
  try {
    await driver.newTab(ARTICLE);
    console.log(`${name} ${driver.version} shows an article of a local copy of the site. Now click the button of
零距笔记 / Lingju Notes (behind the puzzle piece), or press Alt+Shift+L. Close the browser to end.
More pages there:\n${site.urls().join('\n')}`);
    await driver.closed;
  } finally {
    await driver.close();
  }
}

/** Walks the whole way by itself: open, read, highlight with a note, close, reopen, export. */
async function walk(name: BrowserName, site: NewsSite): Promise<void> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  requireChineseFont();
  const extension = chineseBuild(name);
  const driver = await launch(name, { port: site.port, extension });
  let pictures = 0;
  const picture = async (of: ReaderView['tab'], what: string) => {
    pictures += 1;
    await of.screenshot(join(RESULTS, `${pictures}-${what}.png`));
  };
  try {
    console.log(`1. ${name} ${driver.version} opens ${ARTICLE}`);
    const tab = await driver.newTab(ARTICLE);
    await picture(tab, 'page');

    console.log('2. A click on the toolbar button opens the reading view.');
    await driver.clickToolbar(tab);
    const reader = await new ReaderView(tab, driver).shows(TITLE);
    await picture(tab, 'reader');
    const quotes = await reader.marked('quote');
    const figures = await reader.marked('number');
    console.log(
      `   ${quotes.length} quotations and ${figures.length} figures are marked: ${figures.join(' ')}`,
    );

    console.log('3. A passage is highlighted, another gets a note.');
    await reader.highlight('短斤缺两的投诉由每月17起降到2起', 'green');
    await reader.annotate('秤是公家出的，账是大家看的', '谁来校准这些秤？下周去问开办方。', [
      '民生',
      '待核实',
    ]);
    await picture(tab, 'annotated');
    await tab.close();

    console.log('4. The tab is closed, the article opened again: everything is there.');
    const again = await driver.newTab(ARTICLE);
    await driver.clickToolbar(again);
    const reopened = await new ReaderView(again, driver).shows(TITLE);
    await reopened.waitForHighlight('秤是公家出的，账是大家看的');
    await reopened.panel('tabNotes');
    await picture(again, 'reopened');

    console.log('5. The notes leave as Markdown.\n');
    const { name: file, text } = await reopened.download();
    writeFileSync(join(RESULTS, file), text);
    const library = await driver.newExtensionTab('library.html');
    await library.waitForText(TITLE, 'main');
    await picture(library, 'library');
    console.log(`${text}\n${join(RESULTS, file)}\n${pictures} screenshots in ${RESULTS}`);
  } finally {
    await driver.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const name = BROWSERS.find((known) => known === values.browser);
  if (name === undefined) throw new Error(`--browser is one of: ${BROWSERS.join(', ')}.`);
  const site = await startNewsSite();
  try {
    await (values.headless ? walk : showWindow)(name, site);
  } finally {
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exitCode = 1;
});
