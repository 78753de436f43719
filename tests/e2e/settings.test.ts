import { afterEach, describe, expect, it } from 'vitest';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';

describe('the settings', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it('show a theme in every open page, and before the first paint of a new one', async () => {
      const t = session.driver.message;
      const reader = await session.read(MARKET, TITLE);
      const settings = await session.driver.newExtensionTab('options.html');
      await settings.click('radio', t('themeSepia'));
      const paper = () => reader.tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await expect.poll(paper).toBe('rgb(243, 231, 207)');
      await reader.tab.reload();
      await reader.shows(TITLE);
      expect(await paper()).toBe('rgb(243, 231, 207)');
      await settings.click('radio', t('themeSystem'));
      await expect.poll(paper).not.toBe('rgb(243, 231, 207)');
    });

    it('set the text at once, in the reader itself', async () => {
      const t = session.driver.message;
      const { tab } = await session.read(MARKET, TITLE);
      const size = () =>
        tab.evaluate(() => getComputedStyle(document.querySelector('.paragraph') ?? document.body).fontSize);
      await tab.click('button', t('readingMenu'));
      await tab.click('slider', t('textSize'), '#reading-menu');
      await tab.press('End');
      await expect.poll(size).toBe('32px');
      await tab.click('button', t('resetReading'), '#reading-menu');
      await expect.poll(size).toBe('19px');
      await tab.press('Escape');
      expect(await tab.count('#reading-menu')).toBe(0);
    });

    it('put the interface into another language, with no reload', async () => {
      const settings = await session.driver.newExtensionTab('options.html');
      const library = await session.driver.newExtensionTab('library.html');
      await settings.click('radio', '繁體中文');
      await settings.waitForText('介面語言');
      await library.waitForText('筆記庫', 'h1');
      expect(await library.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
      await settings.click('radio', 'English');
      await library.waitForText('Library', 'h1');
      await library.reload();
      await library.waitForText('Library', 'h1');
      await settings.click('radio', session.driver.message('languageBrowser'));
    });
  });
});
