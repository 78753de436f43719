// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { placedOn } from '../../lib/view/placed-on';
import { actions, quotes, spanOf } from './sample';
import { showReader } from './show-reader';

const BOX = { left: 0, top: 0, bottom: 9, right: 9, width: 9, height: 9 };
const { getClientRects } = Element.prototype;
beforeEach(() => {
  // There is no layout here: every mark stands somewhere.
  Element.prototype.getClientRects = () => [BOX] as never;
});
afterEach(() => {
  Element.prototype.getClientRects = getClientRects;
  cleanup();
});

const bare = { color: 'yellow', note: '', tags: [] };
/** The stop that Tab comes to. */
const tabIn = () => document.querySelector<HTMLElement>('article [data-number][tabindex="0"]')?.focus();
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const focused = () => document.activeElement?.textContent;
const hint = () => screen.findByRole('dialog', { name: '这一处的分析' });
const noHint = () => waitFor(() => expect(screen.queryByRole('dialog', { name: '这一处的分析' })).toBeNull());

describe('a mark that has the focus', () => {
  it('shows what was read there, and says it', async () => {
    showReader();
    tabIn();
    expect(focused()).toBe('1200多人次');
    expect((await hint()).textContent).toMatch(/^数量 约 1,200 人次/);
    await waitFor(() =>
      expect(document.querySelector('p[role=status]')?.textContent).toBe('数量 约 1,200 人次'),
    );
    press('ArrowRight');
    expect(focused()).toBe('“船能不能开，水说了算。”');
    await waitFor(async () => expect((await hint()).textContent).toContain('麦启文 · 渡口负责人 据“说”'));
  });

  it('is the one stop of Tab, and arrow keys lead to the others', () => {
    showReader();
    const stops = () =>
      [...document.querySelectorAll('article [tabindex="0"]:is([data-number], [data-quote])')].map(
        (stop) => stop.textContent,
      );
    expect(stops()).toEqual(['1200多人次']);
    tabIn();
    press('ArrowRight');
    expect(focused()).toBe('“船能不能开，水说了算。”');
    expect(stops()).toEqual(['“船能不能开，水说了算。”']);
    press('ArrowRight');
    expect(focused()).toBe('3次');
    press('ArrowLeft');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(focused()).toBe('1200多人次');
  });

  it('is left out with its layer', () => {
    showReader({ settings: { ...DEFAULT_SETTINGS, showNumbers: false } });
    const stop = document.querySelector('article [tabindex="0"]:is([data-number], [data-quote])');
    expect(stop?.textContent).toBe('“船能不能开，水说了算。”');
  });

  it('loses its hint by Escape, gets it back by Enter, and the focus goes in and out again', async () => {
    const doing = actions();
    showReader({ actions: doing });
    tabIn();
    await hint();
    press('Escape');
    await noHint();
    expect(focused()).toBe('1200多人次');
    press('Enter');
    await hint();
    await waitFor(() => expect(focused()).toBe('高亮这一处'));
    press('Escape');
    await noHint();
    expect(focused()).toBe('1200多人次');
    expect(doing.add).not.toHaveBeenCalled();
  });

  it('is highlighted by one key, in any colour, and not twice', async () => {
    const doing = actions();
    const { again } = showReader({ actions: doing });
    tabIn();
    press('h');
    expect(doing.add).toHaveBeenCalledWith(expect.objectContaining(spanOf('1200多人次')), bare);
    const { start, end } = spanOf('1200多人次');
    again({ actions: doing, annotations: [placedOn('a', start, end)] });
    await waitFor(() => expect(focused()).toBe('1200多人次'));
    press('2');
    expect(doing.update).toHaveBeenCalledWith('a', { color: 'green' });
    press('h');
    expect(doing.add).toHaveBeenCalledOnce();
  });
});

describe('the rows of the panel', () => {
  const open = (tab: RegExp, more: Parameters<typeof showReader>[0] = {}) => {
    const doing = actions();
    showReader({ actions: doing, ...more });
    if (screen.queryByRole('tab', { name: tab }) === null)
      fireEvent.click(screen.getByRole('button', { name: '侧栏' }));
    fireEvent.click(screen.getByRole('tab', { name: tab }));
    return { doing, panel: within(screen.getByRole('tabpanel')) };
  };

  it('are gone through by arrow keys, Home and End, over the heads between them', () => {
    const { panel } = open(/^数字/);
    panel.getByRole('button', { name: /^1200多人次/ }).focus();
    press('ArrowDown');
    expect(focused()).toMatch(/^3次/);
    press('End');
    const last = focused();
    press('ArrowDown');
    expect(focused()).toBe(last);
    press('Home');
    expect(focused()).toMatch(/^1200多人次/);
  });

  it('make a highlight in one click, and by one key', () => {
    const { doing, panel } = open(/^引语/);
    fireEvent.click(panel.getByRole('button', { name: '高亮这一处' }));
    expect(doing.add).toHaveBeenCalledWith(quotes[0], bare);
    panel.getByRole('button', { name: /^“船能不能开/ }).focus();
    press('3');
    expect(doing.add).toHaveBeenLastCalledWith(quotes[0], { ...bare, color: 'blue' });
  });

  it('open the note of a highlight that is there already', async () => {
    const { start, end } = spanOf('“船能不能开，水说了算。”');
    const { doing, panel } = open(/^引语/, { annotations: [placedOn('a', start, end)] });
    fireEvent.click(panel.getByRole('button', { name: '已高亮：打开笔记' }));
    await screen.findByRole('dialog', { name: '编辑笔记' });
    expect(doing.add).not.toHaveBeenCalled();
  });

  it('lead to the mark itself', () => {
    const { panel } = open(/^数字/);
    fireEvent.click(panel.getByRole('button', { name: /^3次/ }));
    expect(document.activeElement?.matches('article [data-number]')).toBe(true);
    expect(focused()).toBe('3次');
  });
});
