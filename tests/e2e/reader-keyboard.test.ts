import { afterEach, describe, expect, it } from 'vitest';
import { articlePage, PNG } from './article-page';
import { violationsOf } from './axe';
import type { Tab } from './driver/tab';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser } from './session';
import { focusedName, tabTo } from './tab-to';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const WITH_PICTURE = 'http://www.wzljl.cn/content/2019-12/04/content_339101.htm';
const PICTURE = 'http://www.wzljl.cn/res/2019-12/04/lamp.png';
const TITLE = '老菜市换上“新秤杆”';

const gone = (tab: Tab, css: string) => waitUntil(`no ${css}`, async () => (await tab.count(css)) === 0);

/** What the reading view does beside annotating, which `keyboard.test.ts` and `passages.test.ts` go through. */
describe('without a mouse', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it('layers, look, lists, keys and exports are reached, and the focus comes back', async () => {
      const { message } = session.driver;
      const { tab } = await session.read(MARKET, TITLE);
      for (const [layer, css] of [
        ['layerQuotes', '.show-quotes'],
        ['layerNumbers', '.show-numbers'],
      ] as const) {
        await tabTo(tab, message(layer));
        await tab.press('Enter');
        await gone(tab, css);
        await tab.press('Enter');
        await tab.waitForElement(css);
      }

      await tabTo(tab, message('readingMenu'));
      await tab.press('Enter');
      await tab.waitForElement('#reading-menu');
      await tabTo(tab, message('textSize'));
      const size = () =>
        tab.evaluate(
          () => getComputedStyle(document.querySelector('.article__body .paragraph') as Element).fontSize,
        );
      const before = await size();
      await tab.press('ArrowRight');
      await waitUntil('larger type', async () => (await size()) !== before);
      await tab.press('Escape');
      await gone(tab, '#reading-menu');
      expect(await focusedName(tab)).toBe(message('readingMenu'));

      await tabTo(tab, message('exportMenu'));
      await tab.press('Enter');
      await tab.waitForElement('[role=menu] :focus');
      for (const item of ['exportCopy', 'printWithNotes', 'printPlain', 'exportMore'] as const) {
        await tab.press('ArrowDown');
        expect(await focusedName(tab)).toBe(message(item));
      }
      await tab.press('Escape');
      expect(await focusedName(tab)).toBe(message('exportMenu'));

      await tab.press('?');
      await tab.waitForElement('dialog[open]');
      expect(await violationsOf(tab)).toEqual([]);
      await tab.press('Escape');
      await gone(tab, 'dialog[open]');

      if ((await tab.count('[role=tab]')) === 0) await tab.press('p');
      await tab.waitForElement('[role=tab]');
      await tab.evaluate(() =>
        document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
      );
      const selected = () => tab.text('[role=tab][aria-selected=true]');
      const names: string[] = [];
      for (let turn = 0; turn < 4; turn += 1) {
        names.push(await selected());
        await tab.press('ArrowRight');
      }
      expect(new Set(names).size).toBe(4);
      await tab.press('p');
      await gone(tab, '[role=tab]');
    });

    it('a picture fills the window with its caption, comes nearer and lets go', async () => {
      const { message } = session.driver;
      // Not a drawing as in the other articles: those Firefox does not show from a site without https.
      session.site.put(PICTURE, { body: PNG, type: 'image/png' });
      const image = `<img src="${PICTURE}" width="320" height="200">`;
      session.site.put(WITH_PICTURE, {
        body: articlePage('晒谷场上的灯', ['夜里，灯全亮了。', image, '村里人围着看皮影戏。记者 谢春江 摄']),
      });
      const { tab } = await session.read(WITH_PICTURE, '晒谷场上的灯');
      await tab.activate();
      await waitUntil('the picture', () =>
        tab.evaluate(
          () => (document.querySelector<HTMLImageElement>('.picture__open img')?.naturalWidth ?? 0) > 0,
        ),
      );
      const name = await tab.evaluate(
        () => document.querySelector('.picture__open')?.getAttribute('aria-label') ?? '',
      );
      await tabTo(tab, name);
      await tab.press('Enter');
      await tab.waitForElement('dialog.lightbox[open]');
      await tab.waitForText('谢春江 摄', '.lightbox__caption');
      expect(await violationsOf(tab)).toEqual([]);
      const zoom = () =>
        tab.evaluate(() =>
          document.querySelector<HTMLElement>('.lightbox img')?.style.getPropertyValue('--zoom'),
        );
      await tab.press('=');
      await waitUntil('the picture to come nearer', async () => (await zoom()) === '1.5');
      await tab.press('0');
      await waitUntil('the whole picture', async () => (await zoom()) === '1');
      expect(await tab.text('.lightbox__count')).toBe(message('pictureCount', 1, 1));
      await tab.press('Escape');
      await gone(tab, 'dialog.lightbox');
      expect(await focusedName(tab)).toBe(name);
    });

    it('reading aloud opens by a key, says what is missing where no voice is, and closes', async () => {
      const { message } = session.driver;
      const { tab } = await session.read(MARKET, TITLE);
      await tab.press('r');
      await tab.waitForElement('.listening');
      await waitUntil('a voice, or why there is none', async () => {
        const [trouble] = await tab.texts('.listening__trouble');
        const canPlay = await tab.count('.listening__row button:not([disabled])');
        return (
          canPlay > 1 || [message('listenNoVoice'), message('listenNoChineseVoice')].includes(trouble ?? '')
        );
      });
      expect(await violationsOf(tab)).toEqual([]);
      await tabTo(tab, message('listenStop'));
      await tab.press('Enter');
      await gone(tab, '.listening');
    });
  });
});
