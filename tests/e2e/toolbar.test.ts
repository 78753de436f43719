import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from './driver/tab';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const LIST = 'http://www.wzljl.cn/node_440.htm';
const ELSEWHERE = 'http://www.guijiang-wanbao.example/news/20230614/88213.html';

describe('the toolbar button', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it('tells an article from another page', async () => {
      const { driver } = session;
      const list = await driver.newTab(LIST);
      const title = (key: 'actionArticle' | 'actionOther') => driver.message(key);
      await waitUntil(
        'the title for a list',
        async () => (await driver.action(list)).title === title('actionOther'),
      );
      const article = await driver.newTab(MARKET);
      await waitUntil(
        'the title for an article',
        async () => (await driver.action(article)).title === title('actionArticle'),
      );
      expect((await driver.action(article)).badge).toBe('');
    });

    it('opens the article in the same tab, and goes back to the page from there', async () => {
      const tab = await session.clickOn(MARKET);
      await tab.waitForUrl(/\/reader\.html\?id=/);
      await tab.waitForText('老菜市换上“新秤杆”', 'h1');
      await session.driver.clickToolbar(tab);
      await tab.waitForUrl(/content_333018\.htm$/);
    });

    it('opens it with the first look in the page where the background can answer for pages', async () => {
      const { driver } = session;
      const page = (tab: Tab) =>
        tab.evaluate(() => {
          const [navigation] = performance.getEntriesByType('navigation');
          // The page as it came: this script dresses it before the first paint, unless that is done.
          const head = document.querySelector<HTMLScriptElement>('script[src="/reader-head.js"]');
          return {
            byBackground: (navigation as PerformanceNavigationTiming).workerStart > 0,
            isDressed: head?.defer === true && document.querySelector('head style') !== null,
          };
        });
      const tab = await session.clickOn(MARKET);
      await tab.waitForUrl(/\/reader\.html\?id=/);
      const canAnswer = driver.name === 'chromium';
      expect(await page(tab)).toEqual({ byBackground: canAnswer, isDressed: canAnswer });
      // What secures the page as it is built secures this one.
      const inline = await tab.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.body.dataset.inline = "ran"';
        document.head.append(script);
        return document.body.dataset.inline ?? 'refused';
      });
      expect(inline).toBe('refused');
      // Every other page comes without the background.
      await tab.reload();
      await tab.waitForText('老菜市换上“新秤杆”', 'h1');
      expect(await page(tab)).toEqual({ byBackground: false, isDressed: false });
      expect((await page(await driver.newExtensionTab('library.html'))).byBackground).toBe(false);
    });

    it.each([
      ['an article of the site', MARKET, '老菜市换上“新秤杆”'],
      ['one of another site', ELSEWHERE, '古镇码头添了一盏“守夜灯”'],
    ])('opens %s again after going back, and once for two clicks in a row', async (_, url, title) => {
      const { driver } = session;
      const tab = await session.clickOn(url);
      await tab.waitForUrl(/\/reader\.html\?id=/);
      await tab.back();
      await waitUntil('the page', async () => (await tab.url()) === url);
      const tabs = (await driver.tabs()).length;
      await Promise.all([driver.clickToolbar(tab), driver.clickToolbar(tab)]);
      await tab.waitForUrl(/\/reader\.html\?id=/);
      await tab.waitForText(title, 'h1');
      expect(await driver.tabs()).toHaveLength(tabs);
    });

    it('opens an article of another site with the generic template', async () => {
      const tab = await session.clickOn(ELSEWHERE);
      await tab.waitForUrl(/\/reader\.html\?id=/);
      await tab.waitForText('古镇码头添了一盏“守夜灯”', 'h1');
      await tab.waitForText('“灯不大，心里亮堂。”');
      expect(await tab.text()).not.toContain('端午龙舟赛');
    });

    const refusals = [
      ['a list', LIST, 'not-article', 'noticeNotArticle'],
      [
        'a page that is gone',
        'http://www.wzljl.cn/content/2019-11/06/content_999999.htm',
        'error-page',
        'noticeErrorPage',
      ],
    ] as const;
    it.each(refusals)('explains itself on %s and leaves the page alone', async (_, url, reason, title) => {
      const tab = await session.clickOn(url);
      const notice = await session.tabAt(new RegExp(`/notice\\.html\\?reason=${reason}`));
      await notice.waitForText(session.driver.message(title), 'h1');
      expect(await tab.url()).toBe(url);
    });

    it('explains itself where the browser lets no extension in', async () => {
      const own = session.name === 'chromium' ? 'chrome://version/' : 'about:support';
      await session.clickOn(own);
      const notice = await session.tabAt(/\/notice\.html\?reason=forbidden/);
      await notice.waitForText(session.driver.message('noticeForbidden'), 'h1');
      await notice.waitForText(session.driver.message('noticeForbiddenAdvice'));
    });

    if (session.name === 'firefox') {
      // Chromium does not tell an extension how its button was clicked.
      it('opens the article beside the page on a middle click', async () => {
        const page = await session.driver.newTab(MARKET);
        await session.driver.middleClickToolbar(page);
        const reader = await session.tabAt(/\/reader\.html\?id=/);
        await reader.waitForText('老菜市换上“新秤杆”', 'h1');
        expect(await page.url()).toBe(MARKET);
      });
    }

    it('works when the browser has put the background to sleep', async () => {
      const { driver } = session;
      const tab = await driver.newTab(MARKET);
      await driver.stopBackground();
      await driver.clickToolbar(tab);
      await tab.waitForText('老菜市换上“新秤杆”', 'h1');
      // The reading view asks it for the marks.
      const marked = () =>
        waitUntil('the marks', () =>
          tab.evaluate(() => document.querySelector('article [data-number]') !== null),
        );
      await marked();
      // Until then what was captured is in the memory of the background alone.
      await tab.waitForUrl(/\/reader\.html\?id=/);
      await driver.stopBackground();
      await tab.reload();
      await marked();
    });
  });
});
