import { afterEach, describe, expect, it } from 'vitest';
import { pageWithTable } from './article-page';
import { violationsOf } from './axe';
import { waitUntil } from './driver/wait-until';
import { PAPERS, wear } from './papers';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';
const FARES = 'http://www.wzljl.cn/content/2019-12/12/content_335100.htm';
const FARES_TITLE = '东线西线改了票价';

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

    it.each(PAPERS)('with notes on tables, pictures and edited words in %s', async (_, theme, dark) => {
      const { driver, site } = session;
      const t = driver.message;
      const put = (days: string) =>
        site.put(FARES, {
          body: pageWithTable(FARES_TITLE, [
            `工期${days}天，由两支队伍轮流施工，沿线站台一并翻新，市民出行前请留意站牌上的告示。`,
            '公交公司表示，调整以后将根据客流情况再作安排，学生和老人的票价不变。',
          ]),
        });
      put('原定40');
      const first = await session.read(FARES, FARES_TITLE);
      if ((await first.highlights()).length === 0) {
        await first.annotate('工期原定40天，由两支队伍', '**为什么**改了', ['工期']);
        await first.annotate('每天18班', '> 车站说\n\n- 不够\n- 太挤', ['工期']);
        await first.tab.evaluate(() => document.querySelector<HTMLElement>('.picture button')?.focus());
        await first.tab.press('n');
        await first.tab.waitForElement('[role=dialog] textarea:focus');
        await first.tab.type('车是**新**的');
        await first.tab.press('Escape');
        await first.tab.waitForText('新', '.picture__noted strong');
      }
      await first.tab.close();
      put('改为55');
      const reader = await session.read(FARES, FARES_TITLE);
      await driver.preferDark(dark);
      await wear(reader.tab, theme);
      await reader.panel('tabNotes');
      await reader.tab.clickCss('.changed-quote summary');
      await reader.tab.waitForText('改为55', '.changed-quote[open] ins');
      expect(await violationsOf(reader.tab), 'panel').toEqual([]);
      await reader.closePanel();
      await reader.open('工期改为');
      await reader.tab.clickCss('[role=dialog] .changed-quote summary');
      await reader.tab.waitForText('为什么', '.editor__preview strong');
      await reader.tab.click('combobox', t('tags'), '[role=dialog]');
      await reader.tab.press('Backspace');
      await reader.tab.waitForElement('[role=option]');
      await reader.tab.press('ArrowDown');
      expect(await violationsOf(reader.tab), 'editor').toEqual([]);
      await reader.tab.press('Enter');
      await reader.tab.press('Escape');
      await waitUntil('the editor to close', async () => (await reader.tab.count('[role=dialog]')) === 0);
      await reader.tab.selectText('2元西线', 'article');
      await reader.tab.waitForText(t('selectionCells'), '.selection-bar');
      expect(await violationsOf(reader.tab), 'selection').toEqual([]);
      await reader.tab.press('Escape');
      await waitUntil('the message to go', async () => (await reader.tab.count('.selection-bar')) === 0);
      await reader.tab.selectText('票价不变', 'article');
      await reader.tab.waitForElement('.selection-bar button');
      expect(await violationsOf(reader.tab), 'bar').toEqual([]);
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
