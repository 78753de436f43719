import { afterEach, describe, expect, it } from 'vitest';
import { articlePage, PNG } from './article-page';
import { waitUntil } from './driver/wait-until';
import { ReaderView } from './reader-view';
import { inEachBrowser } from './session';

const FERRY = 'http://www.wzljl.cn/content/2014-08/21/content_148205.htm';
const PAGE_2 = 'http://www.wzljl.cn/content/2014-08/21/content_148205_2.htm';
const TITLE = '老渡口的最后一班船';
const WITH_PICTURE = 'http://www.wzljl.cn/content/2019-12/04/content_339100.htm';
const PICTURE = 'http://www.wzljl.cn/res/2019-12/04/lamp.png';
const ON_PAGE_2 = '渡船将改作流动书屋';

describe('without a network', () => {
  inEachBrowser((session) => {
    afterEach(async () => {
      await session.site.goOnline();
      session.site.reset(PAGE_2);
      await session.closeTabs();
    });

    it('captures the page that is there, with a gap for the one that cannot be loaded', async () => {
      const page = await session.driver.newTab(FERRY);
      await session.site.goOffline();
      await session.driver.clickToolbar(page);
      const reader = await new ReaderView(page, session.driver).shows(TITLE);
      await reader.tab.waitForText(session.driver.message('gapTitle', 2), 'article');
      await reader.highlight('手空落落的', 'yellow');
    });

    it('fills the gap at the next click, and keeps the notes', async () => {
      const reader = await session.read(FERRY, TITLE);
      await reader.tab.waitForText(ON_PAGE_2, 'article');
      await reader.waitForHighlight('手空落落的');
      expect(await reader.tab.text('article')).not.toContain(session.driver.message('gapTitle', 2));
    });

    it('keeps the whole article when a later click finds less of it', async () => {
      session.site.put(PAGE_2, { status: 503, body: '服务器繁忙' });
      const reader = await session.read(FERRY, TITLE);
      await reader.tab.waitForText(ON_PAGE_2, 'article');
    });

    it('shows the pictures of a saved article, in Firefox also those of a site without https', async () => {
      session.site.put(PICTURE, { body: PNG, type: 'image/png' });
      session.site.put(WITH_PICTURE, {
        body: articlePage('晒谷场上的灯', [
          '夜里，晒谷场上的灯全亮了。',
          `<img src="${PICTURE}" width="320" height="200">`,
          '村里人围着看皮影戏。',
        ]),
      });
      const reader = await session.read(WITH_PICTURE, '晒谷场上的灯');
      // Firefox puts off what a tab that nobody sees would draw.
      await reader.tab.activate();
      const isKept = () =>
        reader.tab.evaluate(() => {
          const image = document.querySelector<HTMLImageElement>('.picture img');
          return image?.src.startsWith('blob:') === true && image.complete && image.naturalWidth > 0;
        });
      await waitUntil('the picture that was kept', isKept);
      await session.site.goOffline();
      await reader.tab.reload();
      await reader.shows('晒谷场上的灯');
      await waitUntil('the picture without a network', isKept);
    });

    it('opens and annotates a saved article', async () => {
      const reader = await session.read(FERRY, TITLE);
      await reader.tab.waitForText(ON_PAGE_2, 'article');
      await session.site.goOffline();
      await reader.tab.reload();
      await reader.shows(TITLE);
      await reader.highlight('故事还在', 'green');
      await reader.tab.reload();
      await reader.waitForHighlight('故事还在');
    });
  });
});
