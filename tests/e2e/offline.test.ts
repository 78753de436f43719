import { afterEach, describe, expect, it } from 'vitest';
import { ReaderView } from './reader-view';
import { inEachBrowser } from './session';

const FERRY = 'http://www.wzljl.cn/content/2014-08/21/content_148205.htm';
const PAGE_2 = 'http://www.wzljl.cn/content/2014-08/21/content_148205_2.htm';
const TITLE = '老渡口的最后一班船';
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
