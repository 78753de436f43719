import { afterEach, describe, expect, it } from 'vitest';
import { violationsOf } from './axe';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';

describe('axe finds nothing wrong', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    const schemes = [
      ['light', false],
      ['dark', true],
    ] as const;

    it.each(schemes)('with the reader, its panels and its editor in %s', async (_, dark) => {
      const reader = await session.read(MARKET, TITLE);
      await session.driver.preferDark(dark);
      if ((await reader.highlights()).length === 0)
        await reader.annotate('墙上贴着四十多张便条', '去看看。', ['民生']);
      for (const tab of ['tabOutline', 'tabQuotes', 'tabNumbers', 'tabNotes'] as const) {
        await reader.panel(tab);
        expect(await violationsOf(reader.tab), tab).toEqual([]);
      }
      await reader.open('墙上贴着');
      expect(await violationsOf(reader.tab), 'editor').toEqual([]);
    });

    it.each(schemes)('with the library in %s', async (_, dark) => {
      const library = await session.driver.newExtensionTab('library.html');
      await session.driver.preferDark(dark);
      await library.waitForText(TITLE, 'main');
      expect(await violationsOf(library)).toEqual([]);
    });

    it.each(schemes)('with a notice in %s', async (_, dark) => {
      const notice = await session.driver.newExtensionTab('notice.html?reason=not-article');
      await session.driver.preferDark(dark);
      await notice.waitForText(session.driver.message('noticeNotArticle'), 'h1');
      expect(await violationsOf(notice)).toEqual([]);
    });
  });
});
