import { afterEach, describe, expect, it } from 'vitest';
import { articlePage, PNG, pageWithTable } from './article-page';
import type { Tab } from './driver/tab';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser } from './session';

const URL = 'http://www.wzljl.cn/content/2019-12/03/content_335501.htm';
const TITLE = '江堤上的六十个清晨';
const days = Array.from(
  { length: 60 },
  (_, day) =>
    `第${day + 1}天清晨，巡堤员韦汉城记下水位。` +
    '他沿着堤脚慢慢走，看草有没有倒，看土有没有湿。'.repeat(3) +
    `回到值班室，他把第${day + 1}页日志翻过去。`,
);

/** The sentence right below the toolbar, as somebody sees it. */
const topLine = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const bar = document.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0;
    const block = [...document.querySelectorAll('article .paragraph')].find(
      (paragraph) => paragraph.getBoundingClientRect().bottom > bar + 16,
    );
    return block?.textContent.slice(0, 12) ?? '';
  });

const scrollTo = (tab: Tab, day: number) =>
  tab.evaluate((words) => {
    const block = [...document.querySelectorAll('article .paragraph')].find((paragraph) =>
      paragraph.textContent.startsWith(words),
    );
    block?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, `第${day}天`);

/** The place is kept once the text rests: the library of the extension has it then. */
const kept = (tab: Tab, words: string) =>
  waitUntil(`the place at ${words} to be kept`, () =>
    tab.evaluate(
      (wanted) =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('lingju');
          opening.onsuccess = () => {
            const all = opening.result.transaction('settings').objectStore('settings').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(all.result).includes(wanted));
            };
          };
        }),
      words,
    ),
  );

describe('the way through a long article', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it('opens where it was left, by the words and without a shift', async () => {
      session.site.put(URL, { body: articlePage(TITLE, days) });
      const reader = await session.read(URL, TITLE);
      await reader.tab.waitForText('第60天', 'article');
      await scrollTo(reader.tab, 40);
      await kept(reader.tab, '第40天');
      await reader.tab.reload();
      await reader.shows(TITLE);
      await waitUntil('the place', async () => (await topLine(reader.tab)).startsWith('第40天'));
      if (session.name === 'chromium') {
        const shift = await reader.tab.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                  sum += (entry as PerformanceEntry & { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(sum), 500);
            }),
        );
        expect(shift).toBe(0);
      }
    });

    it('opens at the picture that was being looked at, not at the caption below it', async () => {
      const url = 'http://www.wzljl.cn/content/2019-12/03/content_335502.htm';
      // One that is kept: Firefox asks for it by https, where this site does not answer.
      session.site.put('http://www.wzljl.cn/pic/bus.jpg', { body: PNG, type: 'image/png' });
      session.site.put(url, { body: pageWithTable('东线添了早班车', days) });
      const { tab } = await session.read(url, '东线添了早班车');
      await waitUntil('the picture', () =>
        tab.evaluate(() => document.querySelector<HTMLImageElement>('article img')?.naturalWidth === 96),
      );
      const bottom = () =>
        tab.evaluate(() => {
          const bar = document.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0;
          return (document.querySelector('article img')?.getBoundingClientRect().bottom ?? 0) - bar;
        });
      await tab.evaluate(() => {
        const { top = 0, height = 0 } = document.querySelector('article img')?.getBoundingClientRect() ?? {};
        scrollBy({ top: top + height / 2, behavior: 'instant' });
      });
      await kept(tab, '首班车驶出');
      await tab.reload();
      await tab.waitForElement('.reader:not([aria-busy]) article img');
      await waitUntil('the picture in sight', async () => (await bottom()) > 100);
      expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    });

    it('finds the place again in a text that was edited since', async () => {
      const edited = ['编者按：以下是巡堤日志的节选，文字略有改动，供读者参考。', ...days.slice(3)];
      session.site.put(URL, { body: articlePage(TITLE, edited) });
      const reader = await session.read(URL, TITLE);
      await waitUntil('the place', async () => (await topLine(reader.tab)).startsWith('第40天'));
    });

    it('leads to the same sentence on the original page, and tells how far one is', async () => {
      const reader = await session.read(URL, TITLE);
      await reader.tab.waitForText('第60天', 'article');
      await scrollTo(reader.tab, 45);
      await waitUntil('the progress', () =>
        reader.tab.evaluate(
          () => Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')) > 60,
        ),
      );
      const address = await reader.tab.evaluate(() => {
        const link = document.querySelector<HTMLAnchorElement>('.toolbar a');
        link?.addEventListener('click', (event) => event.preventDefault());
        link?.click();
        return decodeURIComponent(link?.href ?? '');
      });
      expect(address).toContain(`${URL}#:~:text=`);
      expect(address).toContain('第45天清晨');
      await reader.tab.press('f');
      await waitUntil('a figure in focus', () =>
        reader.tab.evaluate(() => document.activeElement?.matches('article [data-number]') ?? false),
      );
    });
  });
});
