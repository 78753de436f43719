import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from './driver/wait-until';
import { Session } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';
const WORDS = '墙上贴着';

/** What a phone does while a finger is held on a word. Chromium without a screen takes the touches, and selects nothing. */
const selectWords = (words: string): void => {
  const walker = document.createTreeWalker(
    document.querySelector('article') ?? document,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center' });
    document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
};

/** How far the bar of a selection covers it, in pixels; null while one of both is missing. */
const covered = (): number | null => {
  const bar = document.querySelector('.selection-bar')?.getBoundingClientRect();
  const selection = document.getSelection();
  if (!bar || !selection?.rangeCount) return null;
  const { top, bottom } = selection.getRangeAt(0).getBoundingClientRect();
  return Math.max(0, Math.min(bar.bottom, bottom) - Math.max(bar.top, top));
};

describe('on a phone', () => {
  const session = new Session('chromium');
  beforeAll(() => session.start());
  afterAll(() => session.stop());

  it('marks and notes what a long press selects, covers nothing of it, opens, deletes and takes back, all by touch', async () => {
    const reader = await session.read(MARKET, TITLE);
    const { tab } = reader;
    const t = session.driver.message;
    await tab.asPhone();
    await tab.evaluate(selectWords, WORDS);
    const bar = await waitUntil('the bar', async () => (await tab.evaluate(covered)) !== null);
    expect(bar).toBe(true);
    expect(await tab.evaluate(covered)).toBe(0);
    const size = await tab.evaluate(() => {
      const boxes = [...document.querySelectorAll('.selection-bar button')].map((one) =>
        one.getBoundingClientRect(),
      );
      return Math.min(...boxes.flatMap(({ width, height }) => [width, height]));
    });
    expect(size).toBeGreaterThanOrEqual(44);

    await tab.touch({ role: 'button', name: t('addNote'), within: '[role=toolbar]' });
    await tab.waitForElement('[role=dialog] textarea');
    await reader.waitForHighlight(WORDS);
    await tab.type('再去看看');
    await tab.touch({ role: 'button', name: t('editorClose'), within: '[role=dialog]' });
    await waitUntil('the editor to close', async () => (await tab.count('[role=dialog]')) === 0);
    await tab.waitForElement('article .highlight--noted');

    // A tap opens what is there; deleting asks nothing and is taken back in one tap.
    await reader.closePanel();
    await tab.touch({ css: 'article .highlight--noted' });
    await tab.waitForElement('[role=dialog] textarea');
    await tab.touch({ role: 'button', name: t('deleteNote'), within: '[role=dialog]' });
    await waitUntil('the highlight to go', async () => (await reader.highlights()).length === 0);
    await tab.touch({ role: 'button', name: t('undo'), within: '[role=status]' });
    await reader.waitForHighlight(WORDS);
  });
});
