import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';
const PASSAGE = '夜里干、白天停';

describe('what was deleted', () => {
  inEachBrowser((session) => {
    it('is offered once when the article is opened again, lies in the bin, and comes back from there', async () => {
      const { message } = session.driver;
      const reader = await session.read(MARKET, TITLE);
      if ((await reader.highlights()).length === 0) await reader.annotate(PASSAGE, '办法好');
      await reader.open(PASSAGE);
      await reader.tab.click('button', message('deleteNote'), '[role=dialog]');
      await reader.tab.waitForText(message('noteDeleted'));
      await reader.tab.close();

      const again = await session.read(MARKET, TITLE);
      await again.tab.waitForText(message('earlierDeleted', PASSAGE));
      await again.tab.click('button', message('undo'), '.toast');
      await again.waitForHighlight(PASSAGE);
      await again.open(PASSAGE);
      await again.tab.click('button', message('deleteNote'), '[role=dialog]');
      await again.tab.waitForText(message('noteDeleted'));
      await again.tab.close();

      const bin = await session.driver.newExtensionTab('library.html?view=bin');
      await bin.waitForText(PASSAGE, 'main');
      expect(await bin.text('main')).toContain('办法好');
      expect(await violationsOf(bin)).toEqual([]);
      await bin.click('button', message('binEraseOne', PASSAGE));
      await bin.waitForText(message('eraseForGood'), 'dialog');
      expect(await violationsOf(bin)).toEqual([]);
      await bin.click('button', message('eraseKeep'), 'dialog');
      await bin.click('button', message('binRestoreOne', PASSAGE));
      await waitUntil('an empty bin', async () => (await bin.count('.bin__row')) === 0);
      await (await session.read(MARKET, TITLE)).waitForHighlight(PASSAGE);
    });
  });
});
