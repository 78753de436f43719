import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe';
import type { Tab } from './driver/tab';
import { openSampleLibrary } from './library-page';
import { PAPERS, wear } from './papers';
import { inEachBrowser } from './session';

const COUNT = 24;

/** Every view by its address, and what is there once it is drawn. */
const VIEWS = [
  ['', '.row__title'],
  ['?q=西堤桥', 'mark.match'],
  ['?q=没有人写过的话', '.library__none'],
  ['?q=tga:汛情', '.library__hint'],
  ['?view=notes', '.row__quote'],
  ['?view=notes&q=tag:汛情', '.row__quote'],
  ['?view=speakers', '.row__name'],
  ['?view=speakers&speaker=韦国栋', '.row__quote--speech'],
  ['?view=figures', '.row__figure'],
  ['?view=tags', '.tags__name'],
  ['?view=charts', '.chart table'],
  ['?view=bin', 'h1'],
] as const;

describe('axe finds nothing wrong in a narrow window', () => {
  inEachBrowser((session) => {
    it.each(PAPERS)('with any view of the library in %s', async (_, theme, dark) => {
      const { driver } = session;
      const { message } = driver;
      const tab = await openSampleLibrary(driver, COUNT);
      await driver.preferDark(dark);
      await tab.resize(360, 780);
      const base = (await tab.url()).replace(/\?.*/, '');
      const isClean = async (what: string) => {
        await wear(tab, theme);
        expect(await violationsOf(tab), what).toEqual([]);
        expect(await fits(tab), what).toBe(true);
      };
      for (const [address, css] of VIEWS) {
        await tab.open(`${base}${address}`);
        await tab.waitForElement(css);
        await isClean(address);
      }
      await tab.open(`${base}?view=notes`);
      await tab.waitForElement('.row__quote');
      await tab.clickCss('.search-filters summary');
      await tab.waitForElement('.filters select');
      await isClean('filters');
      await tab.clickCss('.tick input');
      await tab.waitForText(message('bulkTicked', 1));
      await isClean('what to do with ticked rows');
      await tab.click('button', message('bulkTag'));
      await tab.waitForElement('dialog[open]');
      await isClean('tags for ticked rows');
      await tab.press('Escape');
      await tab.click('button', message('bulkRemove'));
      await tab.waitForElement('.toast');
      await isClean('what was done');
      await tab.click('button', message('undo'), '.toast');
      await tab.open(`${base}?view=tags`);
      await tab.waitForElement('.tags__name');
      await tab.click('button', message('tagRename', '汛情'));
      await tab.waitForElement('dialog[open]');
      await isClean('a new name for a tag');
      await tab.close();
    });
  });
});

/** Whether the page is no wider than its window. */
const fits = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
