import { describe, expect, it } from 'vitest';
import { articlePage } from './article-page';
import type { Tab } from './driver/tab';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser } from './session';

const URL = 'http://www.wzljl.cn/content/2019-12/08/content_334711.htm';
const TITLE = '旧码头改成了步道';
const PASSAGE = '沿江的旧码头改成了步道';
const LINES = [`${PASSAGE}，傍晚常有人来散步。`, '“走一圈正好半个钟头。”管理员韦小满说，“灯也亮，路也平。”'];

/** Notes in the page when something is last clicked there. */
const noteClicks = (tab: Tab) =>
  tab.evaluate(() => {
    const note = () => {
      document.documentElement.dataset.clicked = String(Date.now());
    };
    addEventListener('pointerup', note, { capture: true });
  });

/** Notes in the page when an element with the text is there, or there no more. */
const noteSight = (tab: Tab, css: string, text: string, shown: boolean) =>
  tab.evaluate(
    (selector, wanted, there) => {
      const root = document.documentElement;
      delete root.dataset.seen;
      const look = () => {
        const has = [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(wanted));
        if (has !== there) return;
        root.dataset.seen = String(Date.now());
        observer.disconnect();
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { subtree: true, childList: true });
      look();
    },
    css,
    text,
    shown,
  );

const noted = (tab: Tab, name: 'clicked' | 'seen') =>
  waitUntil(`a time ${name}`, async () => {
    const at = await tab.evaluate((which) => Number(document.documentElement.dataset[which] ?? 0), name);
    return at > 0 && at;
  });

describe('the library and the reading view in two windows', () => {
  inEachBrowser((session) => {
    it('stay in step both ways, the people quoted too', async () => {
      const { driver, site } = session;
      const { message } = driver;
      site.put(URL, { body: articlePage(TITLE, LINES) });
      const reader = await session.read(URL, TITLE);
      await noteClicks(reader.tab);
      const library = await driver.newExtensionTab('library.html?view=notes');
      await library.waitForElement('.library__main');
      const speakers = await driver.newExtensionTab('library.html?view=speakers');
      await speakers.waitForText('韦小满', '.row__name');

      await noteSight(library, '.row__quote', PASSAGE, true);
      await reader.tab.activate();
      await reader.highlight(PASSAGE, 'green');
      const added = (await noted(library, 'seen')) - (await noted(reader.tab, 'clicked'));

      await noteSight(reader.tab, 'article [data-annotation]', PASSAGE, false);
      await library.activate();
      await noteClicks(library);
      await library.click('button', message('rowRemoveNote', PASSAGE));
      const removed = (await noted(reader.tab, 'seen')) - (await noted(library, 'clicked'));

      await noteSight(reader.tab, 'article [data-annotation]', PASSAGE, true);
      await library.click('button', message('undo'), '.toast');
      const restored = (await noted(reader.tab, 'seen')) - (await noted(library, 'clicked'));

      const list = await driver.newExtensionTab('library.html');
      await list.waitForText(TITLE, '.row__title');
      await noteClicks(list);
      await noteSight(speakers, '.row__name', '韦小满', false);
      await list.click('button', message('rowRemove', TITLE));
      const derived = (await noted(speakers, 'seen')) - (await noted(list, 'clicked'));

      console.log(`${session.name}: in step after ${[added, removed, restored, derived].join(', ')} ms`);
      // How long it takes is printed, not judged: Firefox slows down the timers of a tab that nobody sees, as these are.
      for (const after of [added, removed, restored, derived]) expect(after).toBeGreaterThan(0);
    });
  });
});
