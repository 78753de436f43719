import { afterEach, describe, expect, it } from 'vitest';
import { violationsOf } from './axe';
import type { Tab } from './driver/tab';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';

/** Each paper that the settings offer: the theme, and whether the system is dark. */
const PAPERS = [
  ['light', 'light', false],
  ['dark', 'dark', true],
  ['sepia', 'sepia', false],
  ['high contrast on light', 'contrast', false],
  ['high contrast on dark', 'contrast', true],
] as const;

/** As the page dresses itself by the settings. */
const wear = (tab: Tab, theme: string): Promise<void> =>
  tab.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

describe('axe finds nothing wrong', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it.each(PAPERS)('with the reader, its panels, its menus and its editor in %s', async (_, theme, dark) => {
      const { driver } = session;
      const reader = await session.read(MARKET, TITLE);
      await driver.preferDark(dark);
      if ((await reader.highlights()).length === 0)
        await reader.annotate('墙上贴着四十多张便条', '去看看。', ['民生']);
      await wear(reader.tab, theme);
      for (const tab of ['tabOutline', 'tabQuotes', 'tabNumbers', 'tabNotes'] as const) {
        await reader.panel(tab);
        expect(await violationsOf(reader.tab), tab).toEqual([]);
      }
      await reader.tab.press('f');
      await reader.tab.waitForElement('.hint');
      expect(await violationsOf(reader.tab), 'hint').toEqual([]);
      await reader.tab.press('Escape');
      await reader.tab.click('button', driver.message('readingMenu'));
      await reader.tab.waitForElement('#reading-menu');
      expect(await violationsOf(reader.tab), 'reading menu').toEqual([]);
      await reader.tab.press('Escape');
      await reader.open('墙上贴着');
      expect(await violationsOf(reader.tab), 'editor').toEqual([]);
    });

    const pages = ['library.html', 'options.html', 'welcome.html', 'notice.html?reason=not-article'];

    it.each(PAPERS)('with the pages around it in %s', async (_, theme, dark) => {
      for (const path of pages) {
        const page = await session.driver.newExtensionTab(path);
        await session.driver.preferDark(dark);
        await page.waitForElement('h1');
        if (path === 'library.html') await page.waitForText(TITLE, 'main');
        await wear(page, theme);
        expect(await violationsOf(page), path).toEqual([]);
        await page.close();
      }
    });
  });
});
