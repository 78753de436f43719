import { expect, it } from 'vitest';
import type { Tab } from './driver/tab';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';

const selected = (tab: Tab) => tab.evaluate(() => document.getSelection()?.toString() ?? '');
const focused = (tab: Tab) =>
  tab.evaluate(() => document.activeElement?.getAttribute('data-annotation') !== null);

inEachBrowser((session) => {
  it('marks, notes, adjusts, deletes and takes back without a mouse, and never loses the focus', async () => {
    const reader = await session.read(MARKET, TITLE);
    const { tab } = reader;
    const shown = async () => (await reader.highlights()).map(({ text }) => text);
    const becomes = (texts: readonly string[]) =>
      waitUntil(`highlights ${texts.join('|')}`, async () => (await shown()).join('|') === texts.join('|'));

    await tab.press('s');
    const sentence = await selected(tab);
    expect(sentence).toMatch(/[。！？”]$/);
    await tab.press('2');
    await becomes([sentence]);

    await tab.press(']');
    expect(await focused(tab)).toBe(true);
    await tab.press('e');
    await tab.press('Shift+ArrowLeft');
    await tab.press('e');
    await becomes([sentence.slice(0, -1)]);

    await tab.press('n');
    await tab.waitForElement('[role=dialog] textarea:focus');
    await tab.type('why');
    await tab.press('Escape');
    await waitUntil('the editor to close', async () => (await tab.count('[role=dialog]')) === 0);
    expect(await focused(tab)).toBe(true);

    await tab.press('Delete');
    await becomes([]);
    expect(await tab.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await tab.press('Control+z');
    await becomes([sentence.slice(0, -1)]);
  });

  it('shows what is known of a figure or a statement on focus, and highlights it by one key', async () => {
    const reader = await session.read(MARKET, TITLE);
    const { tab } = reader;
    const t = session.driver.message;
    const focusedWords = () => tab.evaluate(() => document.activeElement?.textContent ?? '');
    const hinted = (words: string) => tab.waitForText(words, '.hint');
    const noHint = () => waitUntil('no hint', async () => (await tab.count('.hint')) === 0);

    await tab.press('f');
    expect(await focusedWords()).toBe('6时30分');
    await hinted(t('typeTime'));
    await tab.press('Escape');
    await noHint();
    await tab.press('Enter');
    await waitUntil('the focus in the hint', async () => (await focusedWords()) === t('hintHighlight'));
    await tab.press('Enter');
    await reader.waitForHighlight('6时30分');
    await waitUntil('the focus on the figure', async () => (await focusedWords()) === '6时30分');

    await tab.press('ArrowRight');
    await hinted('0.5');
    await tab.press('q');
    await hinted(t('speakerUnknown'));
    await tab.press('h');
    await reader.waitForHighlight('“少一两，当场补”');

    await reader.panel('tabNumbers');
    await tab.press('Tab');
    for (let presses = 0; presses < 8 && !(await focusedWords()).startsWith('680台'); presses += 1)
      await tab.press('Tab');
    await tab.press('ArrowDown');
    expect(await focusedWords()).toMatch(/^316个/);
    await tab.press('h');
    await reader.waitForHighlight('316个');
    await tab.press('Enter');
    expect(await focusedWords()).toBe('316个');
  });
});
