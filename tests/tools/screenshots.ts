import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../e2e/driver/driver';
import { launch } from '../e2e/driver/launch';
import type { Tab } from '../e2e/driver/tab';
import { ReaderView } from '../e2e/reader-view';
import { requireChineseFont } from './browsers';
import { chineseBuild } from './chinese-build';
import { startNewsSite } from './news-site';
import { root } from './source-files';

const RESULTS = join(root, '.results', 'screenshots');
const ARTICLE = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
/** So that the library has more than one row. */
const OTHERS = [
  'http://www.wzljl.cn/content/2014-08/21/content_148205.htm',
  'http://www.guijiang-wanbao.example/news/20230614/88213.html',
];
const TITLE = '老菜市换上“新秤杆”';
const SIZES = [
  [360, 780],
  [768, 1024],
  [1440, 900],
] as const;

/** Takes one view in every width, light and dark. `prepare` brings the view about again after each change of size. */
async function photograph(driver: Driver, tab: Tab, view: string, prepare?: () => Promise<unknown>) {
  for (const dark of [false, true]) {
    for (const [width, height] of SIZES) {
      await driver.preferDark(dark);
      await tab.resize(width, height);
      await prepare?.();
      await tab.screenshot(join(RESULTS, `${view}-${dark ? 'dark' : 'light'}-${width}.png`));
    }
  }
}

async function main(): Promise<void> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  requireChineseFont();
  const site = await startNewsSite();
  const extension = chineseBuild('chromium');
  const driver = await launch('chromium', { port: site.port, extension });
  const read = async (url: string) => {
    const tab = await driver.newTab(url);
    await driver.clickToolbar(tab);
    await tab.waitForUrl(/\/reader\.html/);
    return tab;
  };
  try {
    for (const url of OTHERS) await (await read(url)).close();
    const tab = await read(ARTICLE);
    const reader = await new ReaderView(tab, driver).shows(TITLE);
    await reader.highlight('短斤缺两的投诉由每月17起降到2起', 'green');
    await reader.annotate('秤是公家出的，账是大家看的', '谁来校准这些秤？下周去问开办方。', [
      '民生',
      '待核实',
    ]);
    const fresh = async () => {
      await tab.reload();
      await reader.shows(TITLE);
    };
    await photograph(driver, tab, 'reader', fresh);
    for (const panel of ['tabOutline', 'tabQuotes', 'tabNumbers', 'tabNotes'] as const) {
      await photograph(driver, tab, `panel-${panel.slice(3).toLowerCase()}`, async () => {
        await fresh();
        await reader.panel(panel);
      });
    }
    await photograph(driver, tab, 'selection', async () => {
      await fresh();
      await reader.closePanel();
      await reader.select('一眼看得清楚');
    });
    await photograph(driver, tab, 'editor', async () => {
      await fresh();
      await reader.closePanel();
      await reader.open('秤是公家出的');
    });
    const library = await driver.newExtensionTab('library.html');
    await library.waitForText(TITLE, 'main');
    await photograph(driver, library, 'library');
    const notice = await driver.newExtensionTab('notice.html?reason=not-article');
    await notice.waitForElement('h1');
    await photograph(driver, notice, 'notice');
    console.log(RESULTS);
  } finally {
    await driver.close();
    await site.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
