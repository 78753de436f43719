import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from './driver/wait-until';
import { openSampleLibrary } from './library-page';
import { Session } from './session';
import { tabTo } from './tab-to';

const COUNT = 36;
const beginning = (text: string): string => text.split('|')[0] ?? '';

/** In Chromium: Firefox without a screen now and then keeps the focus of the window from a page, and keys press nothing there. */
describe('the library by keyboard', () => {
  const session = new Session('chromium');
  beforeAll(() => session.start());
  afterAll(() => session.stop());

  /** A library in which one topic of six has been searched for. */
  const searching = async () => {
    const { message } = session.driver;
    const tab = await openSampleLibrary(session.driver, COUNT);
    const shows = (count: number) => tab.waitForText(message('articlesFound', count), '.library__found');
    await tabTo(tab, message('filterLabel'));
    await tab.type('西堤桥');
    await shows(COUNT / 6);
    return { tab, message, shows };
  };

  it('searches, filters, keeps a search and sorts without a mouse', async () => {
    const { tab, message, shows } = await searching();

    await tabTo(tab, message('filters'));
    await tab.press('Enter');
    await tab.waitForElement('.filters select');
    await tabTo(tab, message('filterAfter'), 'Tab');
    await tabTo(tab, message('filterSite'), 'Shift+Tab');
    await tab.type('news.example');
    await tab.press('Tab');
    await tab.waitForNoText(message('articlesFound', COUNT / 6), '.library__found');
    await tabTo(tab, message('filterSite'), 'Shift+Tab');
    await tab.press('Control+a');
    await tab.press('Delete');
    await tab.press('Tab');
    await shows(COUNT / 6);

    await tabTo(tab, message('searchKeepThis'));
    await tab.press('Enter');
    await tab.waitForElement('dialog[open] input:focus');
    await tab.press('Enter');
    await tab.waitForText('西堤桥', '.searches__name');
    await tabTo(tab, message('searchesEdit'));
    await tab.press('Enter');
    await tabTo(tab, message('searchDelete', '西堤桥'), 'Shift+Tab');
    await tab.press('Enter');
    await tab.waitForElement('.toast');

    await tabTo(tab, message('sort'));
    await tab.press('ArrowDown');
    await tab.waitForUrl(/sort=/);
    await tab.close();
  });

  it('ticks, tags, deletes and takes back without a mouse', async () => {
    const { tab, message, shows } = await searching();

    await tabTo(tab, beginning(message('rowTick', '|')));
    await tab.press(' ');
    await tab.press('ArrowDown');
    await tab.press('Shift+ ');
    await tab.waitForText(message('bulkTicked', 2));
    await tabTo(tab, message('bulkTag'));
    await tab.press('Enter');
    await tab.waitForElement('dialog[open]');
    // The field has the focus, and the button takes over what stands in it.
    await tab.type('待核实');
    await tabTo(tab, message('bulkTagAdd'));
    await tab.press('Enter');
    await tab.waitForText('#待核实', '.virtual');
    await tabTo(tab, message('bulkRemove'));
    await tab.press('Enter');
    await shows(COUNT / 6 - 2);
    await tabTo(tab, message('undo'));
    await tab.press('Enter');
    await shows(COUNT / 6);
    expect(await tab.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await tab.close();
  });

  it('goes through notes, people, figures, tags, charts and the bin without a mouse', async () => {
    const { driver } = session;
    const { message } = driver;
    const tab = await openSampleLibrary(driver, COUNT);
    const goTo = async (view: Parameters<typeof message>[0], css: string) => {
      await tab.evaluate(() => scrollTo(0, 0));
      await tab.reload();
      await tab.waitForElement('h1');
      await tabTo(tab, message(view));
      await tab.press('Enter');
      await tab.waitForElement(css);
    };
    await goTo('viewNotes', '.row__quote');
    await tabTo(tab, beginning(message('rowTick', '|')));
    await tab.press(' ');
    await tab.waitForText(message('bulkTicked', 1));
    await tabTo(tab, message('bulkClear'));
    await tab.press('Enter');
    await waitUntil('nothing to be ticked', async () => (await tab.count('.bulk')) === 0);

    await goTo('viewSpeakers', '.row__name');
    await tabTo(tab, message('speakersFind'));
    await tab.type('韦国栋');
    await waitUntil('one name', async () => (await tab.texts('.row__name')).join() === '韦国栋');
    await tabTo(tab, '韦国栋');
    await tab.press('Enter');
    await tab.waitForElement('.row__quote--speech a');
    await tabTo(tab, message('speakersAll'));
    await tab.press('Enter');
    await tab.waitForElement('.row__name');

    await goTo('viewFigures', '.row__figure');
    await tabTo(tab, message('figuresWords'));
    await tab.type('摊位');
    await tab.waitForElement('.chart table');

    await goTo('viewTags', '.tags__name');
    await tabTo(tab, message('tagRename', '汛情'));
    await tab.press('Enter');
    await tab.waitForElement('dialog[open] input:focus');
    await tab.press('Control+a');
    await tab.type('水情');
    await tab.press('Enter');
    await tab.waitForText('水情', '.tags');
    await tabTo(tab, message('undo'));
    await tab.press('Enter');
    await tab.waitForText('汛情', '.tags');

    await goTo('viewCharts', '.chart table');
    await tabTo(tab, message('chartTable', message('chartOverTime')));

    await goTo('viewArticles', '.row__title');
    await tabTo(tab, beginning(message('rowTick', '|')));
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.waitForElement('.toast');
    await goTo('binTitle', '.bin, main');
    await tabTo(tab, message('binRestoreAll'));
    await tab.press('Enter');
    await tab.waitForText(message('binEmpty', 30));
    await tab.close();
  });
});
