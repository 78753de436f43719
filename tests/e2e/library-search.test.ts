import { afterEach, describe, expect, it } from 'vitest';
import { sampleLibrary } from '../tools/library-sample';
import { violationsOf } from './axe';
import { waitUntil } from './driver/wait-until';
import { choose, openSampleLibrary } from './library-page';
import { inEachBrowser } from './session';

const COUNT = 66;
const { articles, annotations } = sampleLibrary(COUNT);

describe('searching the library', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it('filters by tag, colour, section, site and date, sorts, and says what to do where nothing is found', async () => {
      const { message } = session.driver;
      const tab = await openSampleLibrary(session.driver, COUNT);
      await tab.clickCss('.search-filters summary');
      await tab.waitForElement('.filters select');
      const shows = (count: number) => tab.waitForText(message('articlesFound', count), '.library__found');
      const inBridges = articles.filter(({ meta }) => meta.section?.includes('城建'));
      await choose(tab, message('filterSection'), '城建');
      await shows(inBridges.length);
      await choose(tab, message('filterSite'), 'news.example');
      const elsewhere = inBridges.filter(({ meta }) => meta.site === 'news.example');
      await shows(elsewhere.length);
      await choose(tab, message('filterSite'), '');
      await choose(tab, message('filterAfter'), '2020-01-01');
      const late = inBridges.filter(({ meta }) => (meta.published ?? '') >= '2020-01-01');
      await shows(late.length);
      await choose(tab, message('sort'), 'published');
      const days = await waitUntil('the newest first', async () => {
        const shown = await tab.evaluate(() =>
          [...document.querySelectorAll<HTMLTimeElement>('.virtual__row time')].map((time) => time.dateTime),
        );
        return shown.length > 1 && shown.join() === [...shown].sort().reverse().join() ? shown : null;
      });
      expect(days[0]).toBe(
        late
          .map(({ meta }) => meta.published)
          .sort()
          .at(-1),
      );
      await choose(tab, message('filterAfter'), '2999-01-01');
      await tab.waitForElement('.library__none');
      expect(await violationsOf(tab)).toEqual([]);
      await tab.click('button', message('filterClear'));
      await shows(COUNT);

      await tab.click('link', message('viewNotes'));
      await tab.clickCss('.search-filters summary');
      await tab.waitForElement('.filters select');
      await choose(tab, message('tags'), '城建/桥梁');
      await choose(tab, message('columnColor'), 'blue');
      const wanted = annotations.filter(({ tags, color }) => tags.includes('城建/桥梁') && color === 'blue');
      expect(wanted.length).toBeGreaterThan(0);
      await tab.waitForText(message('notesFound', wanted.length), '.library__found');
    });

    it('keeps a search under a name, runs it again, renames it, deletes it and takes that back', async () => {
      const { message } = session.driver;
      const tab = await openSampleLibrary(session.driver, COUNT);
      await tab.clickCss('[type=search]');
      await tab.type('西堤桥');
      await tab.click('button', message('searchKeepThis'));
      await tab.waitForElement('dialog[open] input');
      await tab.press('Control+a');
      await tab.type('桥的事');
      await tab.press('Enter');
      await tab.waitForText('桥的事', '.searches');
      await tab.open((await tab.url()).replace(/\?.*/, ''));
      await tab.click('link', '桥的事');
      await tab.waitForText(message('articlesFound', COUNT / 6), '.library__found');
      await tab.click('button', message('searchesEdit'));
      expect(await violationsOf(tab)).toEqual([]);
      await tab.click('button', message('searchRename', '桥的事'));
      await tab.waitForElement('dialog[open] input');
      await tab.press('Control+a');
      await tab.type('加固');
      await tab.press('Enter');
      await tab.waitForText('加固', '.searches__name');
      await tab.click('button', message('searchDelete', '加固'));
      await waitUntil('the search to go', async () => (await tab.count('.searches__name')) === 0);
      await tab.click('button', message('undo'), '.toast');
      await tab.waitForText('加固', '.searches__name');
    });
  });
});
