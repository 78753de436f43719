import { describe, expect, it } from 'vitest';
import { articlePage } from './article-page';
import { waitUntil } from './driver/wait-until';
import { ReaderView } from './reader-view';
import { inEachBrowser } from './session';

const URL = 'http://www.wzljl.cn/content/2019-12/06/content_334601.htm';
const TITLE = '码头加装了照明灯';
const LINES = ['码头从本周起加装照明灯，晚上也能看清台阶。', '灯杆由原来的木桩改成钢管。'];

describe('two windows of one article', () => {
  inEachBrowser((session) => {
    it('keep both texts that are written into one note at the same time, and follow a new capture', async () => {
      const { driver, site } = session;
      const { message } = driver;
      site.put(URL, { body: articlePage(TITLE, LINES) });
      const first = await session.read(URL, TITLE);
      if ((await first.highlights()).length === 0) await first.highlight('晚上也能看清台阶', 'blue');
      const path = (await first.tab.url()).replace(/^.*\/(?=reader\.html)/, '');
      const second = await new ReaderView(await driver.newExtensionTab(path), driver).shows(TITLE);
      await second.waitForHighlight('晚上也能看清台阶');

      await second.open('晚上也能看清台阶');
      await first.tab.activate();
      await first.open('晚上也能看清台阶');
      await first.write('问过管理处');
      await second.tab.activate();
      await second.write('台阶有几级');
      await second.tab.waitForText(message('bothTextsKept'));
      for (const window of [first, second]) {
        await window.tab.activate();
        const notes = await window.panel('tabNotes');
        expect(notes).toContain('问过管理处');
        expect(notes).toContain('台阶有几级');
        await window.closePanel();
      }

      site.put(URL, { body: articlePage(TITLE, [...LINES, '管理处说，灯亮到晚上十一点。']) });
      await (await session.read(URL, TITLE)).tab.close();
      await waitUntil('the new text in the other window', async () =>
        (await second.tab.text('article')).includes('灯亮到晚上十一点'),
      );
      await second.waitForHighlight('晚上也能看清台阶');
    });
  });
});
