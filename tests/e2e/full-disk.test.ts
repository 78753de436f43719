import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../tools/browsers';
import { articlePage } from './article-page';
import { waitUntil } from './driver/wait-until';
import { fillStorage, freeStorage } from './fill-storage';
import { openSampleLibrary } from './library-page';
import { rowsOf } from './rows-of';
import { Session } from './session';

const URL = 'http://www.wzljl.cn/content/2019-12/09/content_334799.htm';
const TITLE = '江滨路种下新树苗';
const LINES = ['江滨路种下三百棵新树苗。', '园林工人说，等到夏天就有树荫了。'];
const PASSAGE = '等到夏天就有树荫';
const WORDS = '问过园林处，树是扁桃，三年才成荫';

/** The browser itself refuses: it lets the extension store only so much, and the test stores until it says no. */
describe.each(BROWSERS)('a full disk in %s', (name) => {
  const session = new Session(name);
  beforeAll(() => session.start({ room: 4_000_000 }));
  afterAll(() => session.stop());

  it('refuses a step of the library, which says so, changes nothing, and is done when there is room', async () => {
    const { message } = session.driver;
    const tab = await openSampleLibrary(session.driver, 12);
    const before = await rowsOf(tab, 'articles');
    await fillStorage(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.tick input')?.focus());
    await tab.press(' ');
    await tab.click('button', message('bulkRemove'));
    await tab.waitForText(message('stepFull'), '.toast');
    expect(await rowsOf(tab, 'articles')).toBe(before);
    await freeStorage(tab);
    await tab.click('button', message('retry'), '.toast');
    await waitUntil('the article to go', async () => (await rowsOf(tab, 'articles')) === before - 1);
    await tab.close();
  });

  it('shows the library, says what cannot be searched, and searches all once there is room', async () => {
    const { message } = session.driver;
    const before = await openSampleLibrary(session.driver, 80);
    const welcome = await session.driver.newExtensionTab('welcome.html');
    await before.close();
    await welcome.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('lingju-search').onsuccess = () => resolve();
        }),
    );
    await fillStorage(welcome);
    const tab = await session.driver.newExtensionTab('library.html?q=西堤桥');
    await waitUntil('the library to say that it is full', async () =>
      (await tab.texts('[role=alert]')).some((said) =>
        said.includes(message('indexFull', 0, 0).slice(0, 12)),
      ),
    );
    await tab.open((await tab.url()).replace(/\?.*/, ''));
    await tab.waitForElement('.virtual__row .row__title');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await tab.url()).toContain('library.html');
    await freeStorage(tab);
    await tab.open(`${await tab.url()}?q=西堤桥`);
    await tab.waitForElement('.virtual__row mark');
    await tab.close();
    await welcome.close();
  });

  it('loses nothing that is typed in the reading view, and says what to do', async () => {
    const { driver, site } = session;
    const { message } = driver;
    site.put(URL, { body: articlePage(TITLE, LINES) });
    const reader = await session.read(URL, TITLE);
    const { tab } = reader;
    await reader.highlight(PASSAGE, 'blue');
    await fillStorage(tab);
    await reader.open(PASSAGE);
    await tab.click('textbox', message('note'), '[role=dialog]');
    await tab.type(WORDS);
    await tab.click('button', message('editorClose'), '[role=dialog]');
    await tab.waitForText(message('storeFull'), '[role=dialog]');
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe(WORDS);
    await freeStorage(tab);
    await tab.click('button', message('retry'), '[role=dialog]');
    await tab.waitForNoText(message('storeFull'), '[role=dialog]');
    await tab.click('button', message('editorClose'), '[role=dialog]');
    await tab.reload();
    await reader.shows(TITLE);
    expect(await reader.panel('tabNotes')).toContain(WORDS);
  });
});
