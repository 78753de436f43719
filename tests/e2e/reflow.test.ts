import { afterEach, describe, expect, it } from 'vitest';
import { articlePage } from './article-page';
import type { Tab } from './driver/tab';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TABLE = 'http://www.guijiang-wanbao.example/news/20230614/88213.html';
const TITLE = '老菜市换上“新秤杆”';

const WIDER =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

/** What WCAG 2.2 lets readers ask for: 1.4.10 a window of 320 pixels, 1.4.4 everything twice as large, 1.4.12 wider spaces. */
const DEMANDS = {
  'in a window of 320 pixels': { width: 320, css: '' },
  'at 200 percent in a window of 1280 pixels': { width: 640, css: '' },
  'with letters twice as large in a window of 360 pixels': { width: 360, css: 'html { font-size: 200% }' },
  'with wider spaces': { width: 1024, css: WIDER },
  'with wider spaces in a window of 320 pixels': { width: 320, css: WIDER },
} as const;

type Demand = keyof typeof DEMANDS;

async function demand(tab: Tab, { width, css }: (typeof DEMANDS)[Demand]): Promise<void> {
  await tab.resize(width, 800);
  await tab.evaluate(async (rules) => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(rules);
    document.adoptedStyleSheets = [sheet];
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, css);
}

/** What is cut off or stands outside of the window. What scrolls inside itself may be wider; shortened quotations are meant so. */
const cutOff = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const page = document.documentElement;
    const found = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} wide`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('.visually-hidden, .skip, svg')) continue;
      const style = getComputedStyle(element);
      const label = `${element.tagName}.${element.className} “${element.textContent.trim().slice(0, 20)}”`;
      const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const meant = style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis';
      if (clips && !meant && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${label}`);
      if (!element.matches('button, a, input, textarea, label, h1, h2, p')) continue;
      if (element.closest('.table')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > page.clientWidth + 1)) found.push(`outside: ${label}`);
      if (element.matches('button, .button') && element.scrollWidth > element.clientWidth + 1)
        found.push(`too narrow: ${label}`);
    }
    return found;
  });

/** Whether two of the groups of controls above the text lie one over the other. */
const toolbarOverlaps = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const parts = [...document.querySelectorAll('.toolbar > * > *')].map((part) =>
      part.getBoundingClientRect(),
    );
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return parts.some(
      (a, index) => a.width > 0 && parts.slice(index + 1).some((b) => b.width > 0 && meet(a, b)),
    );
  });

describe('nothing is cut off', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it.each(Object.keys(DEMANDS) as Demand[])('%s', async (name) => {
      const { driver } = session;
      const reader = await session.read(MARKET, TITLE);
      if ((await reader.highlights()).length === 0)
        await reader.annotate('墙上贴着四十多张便条', '去看看。', ['民生']);
      const { tab } = reader;
      await demand(tab, DEMANDS[name]);
      await reader.closePanel();
      expect(await cutOff(tab), 'reader').toEqual([]);
      expect(await toolbarOverlaps(tab)).toBe(false);
      for (const panel of ['tabOutline', 'tabQuotes', 'tabNumbers', 'tabNotes'] as const) {
        await reader.panel(panel);
        expect(await cutOff(tab), panel).toEqual([]);
      }
      await reader.closePanel();
      await tab.click('button', driver.message('readingMenu'));
      expect(await cutOff(tab), 'reading menu').toEqual([]);
      await tab.press('Escape');
      await reader.open('墙上贴着');
      expect(await cutOff(tab), 'editor').toEqual([]);
      await tab.close();

      const table = await session.clickOn(TABLE);
      await table.waitForUrl(/\/reader\.html/);
      await table.waitForElement('article h1');
      await demand(table, DEMANDS[name]);
      expect(await cutOff(table), 'table').toEqual([]);
      for (const path of ['library.html', 'options.html', 'welcome.html', 'notice.html?reason=not-article']) {
        const page = await driver.newExtensionTab(path);
        await page.waitForElement('h1');
        await demand(page, DEMANDS[name]);
        expect(await cutOff(page), path).toEqual([]);
        await page.close();
      }
    });

    it('an article of one sentence has the toolbar of any other, and the progress covers no text', async () => {
      const url = 'http://www.wzljl.cn/content/2019-12/03/content_360001.htm';
      session.site.put(url, { body: articlePage('渡口今起停航', ['受上游来水影响，渡口今起停航三天。']) });
      const { tab } = await session.read(url, '渡口今起停航');
      await tab.resize(1280, 900);
      const boxOf = (css: string) =>
        tab.evaluate((selector) => {
          const { width = 0, height = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
          return { width, height };
        }, css);
      expect((await boxOf('.toolbar')).height).toBeLessThanOrEqual(57);
      await tab.resize(768, 1024);
      await tab.waitForElement('.reader:not(.reader--panel)');
      // A line of its own, below the text.
      expect((await boxOf('.progress__words')).width).toBe((await boxOf('.reader')).width);
    });
  });
});
