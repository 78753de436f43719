import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageKey } from '../../components/ui/messages';
import type { Driver } from '../e2e/driver/driver';
import { launch } from '../e2e/driver/launch';
import type { Tab } from '../e2e/driver/tab';
import { ReaderView } from '../e2e/reader-view';
import { requireChineseFont } from './browsers';
import { chineseBuild } from './chinese-build';
import { contactSheets } from './contact-sheets';
import { EXTREME_PAGES } from './extreme-pages';
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
const THEMES = [
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
  ['sepia', 'themeSepia'],
  ['contrast', 'themeContrast'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Views of the library, each with what it shows when everything has been read. */
const LIBRARY_VIEWS = [
  ['notes', '.row__quote'],
  ['speakers', '.row__name'],
  ['figures', '.row__figure'],
  ['tags', '.tags__row'],
  ['charts', '.chart__canvas'],
  ['bin', '.bin__hint:not(:empty)'],
] as const;

/** One thing to photograph; `show` brings it about, in whatever size the window has now. */
type View = { readonly name: string; readonly tab: Tab; readonly show: () => Promise<unknown> };

async function photograph(driver: Driver, views: readonly View[]): Promise<void> {
  const settings = await driver.newExtensionTab('options.html');
  for (const [theme, name] of THEMES) {
    await settings.activate();
    await settings.click('radio', driver.message(name));
    for (const { name: view, tab, show } of views) {
      await tab.activate();
      for (const [width, height] of SIZES) {
        await tab.resize(width, height);
        await show();
        await tab.screenshot(join(RESULTS, `${view}-${theme}-${width}.png`));
      }
    }
  }
  await settings.click('radio', driver.message('themeLight'));
  await settings.close();
}

/** Each view of the reader starts from the article as it opens, with the panel closed. */
function readerViews(reader: ReaderView, driver: Driver): readonly View[] {
  const { tab } = reader;
  const fresh = async () => {
    await tab.reload();
    await reader.shows(TITLE);
    await reader.closePanel();
  };
  const view = (name: string, then: () => Promise<unknown> = async () => {}): View => ({
    name,
    tab,
    show: () => fresh().then(then),
  });
  return [
    view('reader'),
    ...(['tabOutline', 'tabQuotes', 'tabNumbers', 'tabNotes'] as const).map((panel) =>
      view(`panel-${panel.slice(3).toLowerCase()}`, () => reader.panel(panel)),
    ),
    view('selection', () => reader.select('一眼看得清楚')),
    view('editor', () => reader.open('秤是公家出的')),
    view('reading-menu', async () => {
      await tab.click('button', driver.message('readingMenu'));
      await tab.waitForElement('#reading-menu');
    }),
  ];
}

/** A page of the extension, photographed once `css` is there. */
async function pageView(driver: Driver, name: string, path: string, css = 'h1'): Promise<View> {
  const tab = await driver.newExtensionTab(path);
  const show = async () => {
    await tab.reload();
    await tab.waitForElement(css);
  };
  return { name, tab, show };
}

async function main(): Promise<void> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  requireChineseFont();
  const site = await startNewsSite();
  const extension = chineseBuild('chromium');
  const driver = await launch('chromium', { port: site.port, extension });
  const read = async (url: string, title: string) => {
    const tab = await driver.newTab(url);
    await driver.clickToolbar(tab);
    return new ReaderView(tab, driver).shows(title).catch(async (error: unknown) => {
      const open = await Promise.all((await driver.tabs()).map((other) => other.url()));
      throw new Error(`Open were: ${open.join(' ')}`, { cause: error });
    });
  };
  try {
    for (const url of OTHERS) await (await read(url, '')).tab.close();
    const reader = await read(ARTICLE, TITLE);
    await reader.highlight('短斤缺两的投诉由每月17起降到2起', 'green');
    await reader.annotate('秤是公家出的，账是大家看的', '谁来校准这些秤？下周去问开办方。', [
      '民生',
      '待核实',
    ]);
    await photograph(driver, [
      ...readerViews(reader, driver),
      await pageView(driver, 'library', 'library.html', '.row__title'),
      ...(await Promise.all(
        LIBRARY_VIEWS.map(([name, css]) =>
          pageView(driver, `library-${name}`, `library.html?view=${name}`, css),
        ),
      )),
      await pageView(driver, 'transfer', 'transfer.html', '.picker'),
      await pageView(driver, 'settings', 'options.html'),
      await pageView(driver, 'welcome', 'welcome.html'),
      await pageView(driver, 'notice', 'notice.html?reason=not-article'),
    ]);
    await reader.tab.activate();
    await reader.tab.reload();
    await reader.shows(TITLE);
    await reader.tab.pdf(join(RESULTS, 'print.pdf'));
    await reader.tab.resize(794, 1123);
    await driver.showAsPrint(true);
    await reader.tab.screenshot(join(RESULTS, 'print-page.png'), 'whole');
    await driver.showAsPrint(false);
    for (const { name, url, title, body } of EXTREME_PAGES) {
      site.put(url, { body });
      const extreme = await read(url, title);
      await extreme.closePanel();
      const { tab } = extreme;
      for (const [width, height] of [SIZES[0], SIZES[2]]) {
        await tab.resize(width, height);
        await tab.screenshot(
          join(RESULTS, `extreme-${name}-${width}.png`),
          name === 'long' || name === 'pictures' ? 'visible' : 'whole',
        );
      }
      await tab.close();
    }
    await contactSheets(RESULTS);
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
