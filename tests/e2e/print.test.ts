import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReaderView } from './reader-view';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';

describe('on paper', () => {
  inEachBrowser((session) => {
    afterEach(async () => {
      await session.driver.showAsPrint(false);
      await session.driver.preferDark(false);
      await session.closeTabs();
    });

    it('the article stands alone, in ink on white, with where it is from and numbered notes', async () => {
      const reader = await session.read(MARKET, TITLE);
      await reader.annotate('墙上贴着四十多张便条', '去看看。', ['民生']);
      const { tab } = reader;
      await session.driver.preferDark(true);
      await session.driver.showAsPrint(true);
      // Only shown as print: the browser does not say that it is going to print.
      await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await tab.waitForElement('.print-notes');
      const seen = await tab.evaluate(() => {
        const style = (css: string, pseudo?: string) => {
          const element = document.querySelector(css);
          return element && getComputedStyle(element, pseudo);
        };
        return {
          toolbar: style('.toolbar')?.display,
          paper: style('body')?.backgroundColor,
          ink: style('.paragraph')?.color,
          source: document.querySelector<HTMLAnchorElement>('.article__facts a')?.href,
          sourceShown: style('.article__facts a', '::after')?.content,
          notes: style('.print-notes')?.display,
          // A window's height on paper would end in an empty sheet.
          leastHeight: style('.reader')?.minHeight,
          runningHead: document.documentElement.style.getPropertyValue('--running-head'),
          number: style('.highlight--noted', '::after')?.content,
        };
      });
      expect(seen).toMatchObject({
        toolbar: 'none',
        paper: 'rgba(0, 0, 0, 0)',
        ink: 'rgb(0, 0, 0)',
        notes: 'block',
        leastHeight: '0px',
      });
      expect(seen.source).toBe(MARKET);
      expect(seen.sourceShown).toMatch(/http|attr\(href\)/);
      expect(seen.runningHead).toContain(TITLE);
      expect(seen.number).toContain('counter(note)');
      expect(await tab.text('.print-notes')).toContain('去看看。');
    });

    it('the browser makes a PDF of it, with the notes', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'lingju-print-'));
      const printed = async ({ tab }: ReaderView): Promise<Buffer> => {
        await tab.pdf(join(folder, 'article.pdf'));
        return readFileSync(join(folder, 'article.pdf'));
      };
      try {
        const bare = await printed(await session.read(MARKET, TITLE));
        expect(bare.subarray(0, 5).toString()).toBe('%PDF-');
        expect(bare.length).toBeGreaterThan(20_000);
        // Every new character brings its outline into the file.
        const reader = await session.read(MARKET, TITLE);
        await reader.annotate('墙上贴着四十多张便条', '渔歌晚唱鹭影横斜，霜钟破晓雁字成行。'.repeat(9));
        const noted = await printed(reader);
        expect(noted.length).toBeGreaterThan(bare.length + 3000);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
});
