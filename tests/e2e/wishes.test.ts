import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from './driver/tab';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';
const PAGES = [
  'library.html',
  'options.html',
  'welcome.html',
  'transfer.html',
  'notice.html?reason=not-article',
];

/** Controls smaller than WCAG 2.5.8 asks for: 24 pixels each way. What stands in a line of text is as high as the line. */
const tooSmall = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const controls =
      'button, a[href], input, select, textarea, summary, [role=tab], [role=switch], [role=menuitem]';
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      if (control.closest('.visually-hidden, .skip') || control.matches('.visually-hidden, [type=file]'))
        return [];
      if (getComputedStyle(control).display === 'inline' && control.matches('p a, li a, dd a, td a'))
        return [];
      // A box to tick is as large as the label that ticks it too.
      const target = control.matches('[type=checkbox], [type=radio]')
        ? (control.closest('label') ?? control)
        : control;
      const { width, height } = target.getBoundingClientRect();
      const label = `${control.tagName}.${control.className} “${control.textContent.trim().slice(0, 16)}”`;
      return width > 0 && (width < 23.5 || height < 23.5) ? [`${label} ${width} × ${height}`] : [];
    });
  });

describe('what readers ask of their system', () => {
  inEachBrowser((session) => {
    afterEach(async () => {
      await session.driver.forceColors(false);
      await session.driver.preferCalm(false);
      await session.closeTabs();
    });

    it('every control is large enough for an unsteady hand', async () => {
      const reader = await session.read(MARKET, TITLE);
      for (const panel of ['tabOutline', 'tabQuotes', 'tabNumbers', 'tabNotes'] as const) {
        await reader.panel(panel);
        expect(await tooSmall(reader.tab), panel).toEqual([]);
      }
      await reader.tab.click('button', session.driver.message('readingMenu'));
      await reader.tab.waitForElement('#reading-menu');
      expect(await tooSmall(reader.tab), 'reading menu').toEqual([]);
      for (const path of PAGES) {
        const page = await session.driver.newExtensionTab(path);
        await page.waitForElement('h1');
        expect(await tooSmall(page), path).toEqual([]);
        await page.close();
      }
    });

    it('colours of the system replace those of the page, and highlights stay marked', async () => {
      const reader = await session.read(MARKET, TITLE);
      if ((await reader.highlights()).length === 0) await reader.highlight('墙上贴着四十多张便条', 'pink');
      await session.driver.forceColors(true);
      const forced = () => reader.tab.evaluate(() => matchMedia('(forced-colors: active)').matches);
      await expect.poll(forced).toBe(true);
      const seen = await reader.tab.evaluate(() => {
        const colour = (css: string) => getComputedStyle(document.querySelector(css) ?? document.body);
        return {
          paper: colour('body').backgroundColor,
          marked: colour('.highlight').backgroundColor,
          ink: colour('.highlight').color,
        };
      });
      expect(seen.marked).not.toBe(seen.paper);
      expect(seen.marked).not.toBe(seen.ink);
    });

    it('nothing moves for who wants no motion', async () => {
      const { tab } = await session.read(MARKET, TITLE);
      await session.driver.preferCalm(true);
      const calm = () => tab.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
      await expect.poll(calm).toBe(true);
      const moving = () =>
        tab.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            const still = transitionDuration.split(',').every((time) => Number.parseFloat(time) === 0);
            return still && animationName === 'none' ? [] : [`${element.tagName}.${element.className}`];
          }),
        );
      // Firefox tells scripts of the wish a moment before its styles follow it.
      await expect.poll(moving).toEqual([]);
    });
  });
});
