import { describe, expect, it } from 'vitest';
import { waitUntil } from './driver/wait-until';
import { ReaderView } from './reader-view';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';
const PASSAGE = '秤是公家出的，账是大家看的';
const NOTE = '谁来查秤？下周去问。';

describe('the whole way', () => {
  inEachBrowser((session) => {
    it('reads, highlights, annotates, finds it all again and exports it', async () => {
      const reader = await session.read(MARKET, TITLE);
      expect(await reader.marked('quote')).toContain('“以前买菜，回家总要再称一遍。”');
      expect(await reader.marked('number')).toEqual(
        expect.arrayContaining(['680台', '23年', '240万元', '1.2公斤']),
      );
      expect(await reader.tab.text('article')).not.toContain('会员登录名');

      await reader.highlight('账是大家看的', 'green');
      await reader.annotate(PASSAGE, NOTE, ['民生']);
      await reader.waitForHighlight(PASSAGE);
      await reader.tab.close();

      const reopened = await session.read(MARKET, TITLE);
      await reopened.waitForHighlight(PASSAGE);
      await reopened.waitForHighlight('账是大家看的');
      expect(await reopened.panel('tabNotes')).toContain(NOTE);

      const { name, text } = await reopened.download();
      expect(name).toMatch(/\.md$/);
      expect(text).toContain(TITLE);
      for (const part of [PASSAGE, NOTE, '民生', MARKET]) expect(text).toContain(part);
    });

    it('shows on the toolbar button how many notes the page has', async () => {
      const page = await session.driver.newTab(MARKET);
      await waitUntil('the badge', async () => (await session.driver.action(page)).badge === '2');
      expect((await session.driver.action(page)).title).toBe(session.driver.message('actionNotes', 2));
    });

    it('lists the article in the library, deletes it and takes that back', async () => {
      const { message } = session.driver;
      const library = await session.driver.newExtensionTab('library.html');
      await library.waitForText(TITLE, 'main');
      expect(await library.text('main')).toContain(message('rowNotes', 1));
      await library.click('button', message('rowRemove', TITLE));
      await waitUntil('no row', async () => (await library.count('main ul > li')) === 0);
      await library.click('button', message('undo'));
      await library.waitForText(TITLE, 'main ul');
      await library.click('link', TITLE);
      const reader = await new ReaderView(library, session.driver).shows(TITLE);
      await reader.waitForHighlight(PASSAGE);
    });
  });
});
