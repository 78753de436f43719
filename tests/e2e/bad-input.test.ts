import { afterEach, describe, it } from 'vitest';
import { articlePage } from './article-page';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser } from './session';

const LONG = 'http://www.wzljl.cn/content/2019-12/04/content_334501.htm';
const EMPTY = 'http://www.wzljl.cn/content/2019-12/04/content_334502.htm';

describe('bad input', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it.each(['reader.html?id=no-such-article', 'reader.html'])(
      'explains an unknown article: %s',
      async (path) => {
        const tab = await session.driver.newExtensionTab(path);
        await tab.waitForText(session.driver.message('noticeUnknownArticle'), 'h1');
        await tab.click('link', session.driver.message('noticeOpenLibrary'));
        await tab.waitForUrl(/\/library\.html/);
      },
    );

    it('explains an article without a paragraph', async () => {
      session.site.put(EMPTY, { body: articlePage('只有标题的一页', []) });
      await session.clickOn(EMPTY);
      const notice = await session.tabAt(/\/notice\.html\?reason=no-text/);
      await notice.waitForText(session.driver.message('noticeNoText'), 'h1');
      await notice.waitForText(session.driver.message('noticeBackToPage'), 'main');
    });

    it('reads and annotates an article of 300,000 characters', async () => {
      const paragraph = '河东片区的老街今年修了一段又一段，街坊们说，“路平了，心也平了。”全街共有320户人家。';
      const paragraphs = Array.from({ length: 7200 }, (_, index) => `第${index}段：${paragraph}`);
      session.site.put(LONG, { body: articlePage('修街记', [...paragraphs, '全书到此结束，谢谢读者。']) });
      const reader = await session.read(LONG, '修街记');
      await waitUntil('the whole text', async () => (await reader.tab.text('article')).length > 300_000);
      await reader.highlight('谢谢读者', 'purple');
      await reader.tab.reload();
      await reader.waitForHighlight('谢谢读者');
    });
  });
});
