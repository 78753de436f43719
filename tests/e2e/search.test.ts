import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe';
import { waitUntil } from './driver/wait-until';
import { choose, openSampleLibrary } from './library-page';
import { inEachBrowser } from './session';

const COUNT = 66;
/** Of the six topics of the sample, each has as many articles. */
const OF_TOPIC = COUNT / 6;

describe('the search', () => {
  inEachBrowser((session) => {
    it('finds in the full text, shows the words where they stand, and narrows by operators and fields', async () => {
      const { driver } = session;
      const { message } = driver;
      const tab = await openSampleLibrary(driver, COUNT);
      const search = async (words: string) => {
        await tab.evaluate(() => {
          const box = document.querySelector<HTMLInputElement>('[type=search]');
          box?.focus();
          box?.select();
        });
        await tab.type(words);
      };
      // These words are in no title, and in no annotation.
      await search('两包药粉');
      await tab.waitForText(message('articlesFound', OF_TOPIC));
      await tab.waitForText('药粉', '.row__excerpt .match');
      expect(await violationsOf(tab)).toEqual([]);

      await search('speaker:韦国栋 “可以全部换完”');
      await tab.waitForText(message('articlesFound', OF_TOPIC));
      await search('tga:汛情');
      await tab.waitForText(message('searchMeant', 'tga:汛情', 'tag:'));
      await search('is:orphan');
      await tab.waitForText(message('filterNone', 'is:orphan'));

      await search('水位');
      await tab.waitForText(message('articlesFound', OF_TOPIC));
      await tab.click('link', message('viewNotes'));
      await waitUntil('annotations with these words', async () => {
        const quotes = await tab.texts('.row__quote');
        return quotes.length > 0 && quotes.every((quote) => quote.includes('水位'));
      });
      await tab.clickCss('.search-filters summary');
      await choose(tab, message('columnColor'), 'blue');
      await waitUntil('only blue ones', async () => {
        const colors = await tab.evaluate(() =>
          [...document.querySelectorAll('.row__quote')].map((quote) => quote.getAttribute('data-color')),
        );
        return colors.length > 0 && colors.every((color) => color === 'blue');
      });
      expect(await violationsOf(tab)).toEqual([]);
      await tab.close();
    });

    it('deletes all that is found, which is then found no more, and finds it again after undo', async () => {
      const { driver } = session;
      const { message } = driver;
      const tab = await openSampleLibrary(driver, COUNT);
      await tab.clickCss('[type=search]');
      await tab.type('竹编');
      await tab.waitForText(message('articlesFound', OF_TOPIC));
      await tab.evaluate(() => document.querySelector<HTMLElement>('.tick input')?.click());
      await tab.waitForText(message('bulkTicked', 1));
      await tab.click('button', message('bulkAll', OF_TOPIC));
      await tab.waitForText(message('bulkTicked', OF_TOPIC));
      await tab.click('button', message('bulkRemove'));
      await tab.waitForText(message('filterNone', '竹编'));
      await tab.click('button', message('undo'), '.toast');
      await tab.waitForText(message('articlesFound', OF_TOPIC));
      await tab.close();
    });
  });
});
