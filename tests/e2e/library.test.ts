import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe';
import { waitUntil } from './driver/wait-until';
import { openSampleLibrary } from './library-page';
import { inEachBrowser } from './session';

const COUNT = 66;

describe('the library', () => {
  inEachBrowser((session) => {
    it('draws the rows in sight only, finds while one types, and leads to a note in its article', async () => {
      const { driver } = session;
      const tab = await openSampleLibrary(driver, COUNT);
      await tab.waitForText(driver.message('articlesFound', COUNT));
      expect(await tab.count('.virtual__row')).toBeLessThan(30);
      expect(await violationsOf(tab)).toEqual([]);

      await tab.click('link', driver.message('viewNotes'));
      await tab.waitForUrl(/\?view=notes$/);
      await tab.clickCss('[type=search]');
      await tab.type('摊位多了');
      await tab.waitForText('摊位多了', '.row__quote');
      await waitUntil('only rows with these words', async () =>
        (await tab.texts('.row__quote')).every((quote) => quote.includes('摊位多了')),
      );
      expect(await violationsOf(tab)).toEqual([]);
      await tab.clickCss('.row__quote a');
      await tab.waitForUrl(/reader\.html\?id=.*&note=/);
      await tab.waitForText('河东早市', 'h1');
      await tab.close();
    });

    it('shows people, figures, tags and charts that axe finds nothing wrong with, in every theme and in a narrow window', async () => {
      const { driver } = session;
      const { message } = driver;
      const tab = await openSampleLibrary(driver, COUNT);
      const settings = await driver.newExtensionTab('options.html');
      await tab.resize(360, 780);
      const themes = ['themeDark', 'themeSepia', 'themeContrast', 'themeLight'] as const;
      const views = [
        ['viewSpeakers', '陆秀兰', '.row__name'],
        ['viewFigures', '12', '.row__figure'],
        ['viewTags', '桥梁', '.tags__name'],
        ['viewCharts', '产业', '.chart table'],
      ] as const;
      for (const [index, [view, text, css]] of views.entries()) {
        await settings.activate();
        await settings.click('radio', message(themes[index] ?? 'themeLight'));
        await tab.activate();
        await tab.click('link', message(view));
        await tab.waitForElement(css);
        await tab.waitForText(text, 'main');
        await tab.waitForNoText(message('marksReading'), 'main');
        expect(await violationsOf(tab)).toEqual([]);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        );
      }
      await settings.close();
      await tab.click('link', message('viewSpeakers'));
      await tab.waitForElement('.row__name');
      await tab.click('link', '韦国栋');
      await tab.waitForText(message('speakerStatements', COUNT / 6), 'main');
      await tab.clickCss('.row__quote a');
      await tab.waitForUrl(/reader\.html\?id=.*&at=\d+-\d+/);
      await tab.waitForText('西堤桥加固', 'h1');
      await tab.close();
    });

    it('deletes what is ticked by keys, keeps another window in step, and takes it back', async () => {
      const { driver } = session;
      const { message } = driver;
      const tab = await openSampleLibrary(driver, COUNT);
      const other = await driver.newExtensionTab('library.html?view=notes');
      await other.waitForElement('.virtual__row .row__quote');
      const [firstQuote = ''] = await other.texts('.row__quote');
      await tab.activate();
      await tab.evaluate(() => document.querySelector<HTMLElement>('.tick input')?.focus());
      await tab.press(' ');
      await tab.press('ArrowDown');
      await tab.press('ArrowDown');
      await tab.press('Shift+ ');
      await tab.waitForText(message('bulkTicked', 3));
      await tab.click('button', message('bulkRemove'));
      await tab.waitForText(message('articlesFound', COUNT - 3));
      await waitUntil('the notes of the deleted articles to leave', async () => {
        const [first] = await other.texts('.row__quote');
        return first !== undefined && first !== firstQuote;
      });
      await tab.click('button', message('undo'), '.toast');
      await tab.waitForText(message('articlesFound', COUNT));
      await waitUntil('the notes to come back', async () => {
        const [first] = await other.texts('.row__quote');
        return first === firstQuote;
      });
      await other.close();
      await tab.close();
    });
  });
});
