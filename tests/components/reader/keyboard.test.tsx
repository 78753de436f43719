// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { placedOn } from '../../lib/view/placed-on';
import { actions, spanOf } from './sample';
import { showReader } from './show-reader';

afterEach(cleanup);

const bare = { color: 'yellow', note: '', tags: [] };
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const selection = () => document.getSelection()?.toString();

describe('the keyboard', () => {
  it('selects sentence by sentence, says each, and highlights what is selected', async () => {
    const doing = actions();
    showReader({ actions: doing });
    for (const key of ['s', 's', 's']) press(key);
    expect(selection()).toBe('“船能不能开，水说了算。”');
    await waitFor(() => expect(document.querySelector('p[role=status]')?.textContent).toBe(selection()));
    press('a');
    expect(selection()).toBe('先看水，再开船');
    press('h');
    expect(doing.add).toHaveBeenCalledWith(spanOf('先看水，再开船'), bare);
  });

  it('goes from highlight to highlight, those on the same words too, and says where there are no more', async () => {
    const { container } = showReader({
      annotations: [placedOn('whole', 0, 8), placedOn('part', 4, 6), placedOn('late', 20, 22)],
    });
    const focused = () => document.activeElement?.getAttribute('data-annotation');
    const said = () => container.querySelector('p[role=status]')?.textContent;
    const seen = [']', ']', ']', '['].map((key) => {
      press(key);
      return focused();
    });
    expect(seen).toEqual(['whole', 'part', 'late', 'part']);
    press(']');
    press(']');
    expect(focused()).toBe('late');
    await waitFor(() => expect(said()).toBe('没有更多高亮了'));
    act(() => container.querySelector<HTMLElement>('section.table')?.focus());
    press('[');
    expect(focused()).toBe('late');
  });

  it('goes on behind a sentence that was marked, and from the block itself once another was gone to', async () => {
    const doing = actions();
    showReader({ actions: doing });
    for (const key of ['j', 'j', 'j', 's', 'h', 's']) press(key);
    expect(doing.add).toHaveBeenCalledWith(spanOf('“船能不能开，水说了算。”'), bare);
    expect(selection()).toBe('渡口负责人麦启文说，他们每天测水3次。');
    for (const key of ['k', 'j', 's']) press(key);
    expect(selection()).toBe('“船能不能开，水说了算。”');
  });

  it('extends and shrinks a selection at both ends', () => {
    showReader();
    for (const key of ['j', 'j', 'j', 's']) press(key);
    press('S', { shiftKey: true });
    expect(selection()).toBe('“船能不能开，水说了算。”渡口负责人麦启文说，他们每天测水3次。');
    press('A', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    expect(selection()).toBe('“船能不能开，水说了算。”渡');
    press('ArrowRight', { shiftKey: true, altKey: true });
    press('ArrowLeft', { shiftKey: true });
    expect(selection()).toBe('船能不能开，水说了算。”');
  });

  it('goes from highlight to highlight, recolours, opens and deletes the one it is on', async () => {
    const doing = actions();
    showReader({ actions: doing, annotations: [placedOn('a', 0, 4), placedOn('b', 8, 12)] });
    const focused = () => document.activeElement?.getAttribute('data-annotation');
    press(']');
    expect(focused()).toBe('a');
    press(']');
    press(']');
    expect(focused()).toBe('b');
    press('[');
    expect(focused()).toBe('a');
    press('3');
    expect(doing.update).toHaveBeenCalledWith('a', { color: 'blue' });
    press('Delete');
    expect(doing.remove).toHaveBeenCalledWith('a');
    press('n');
    await screen.findByRole('dialog', { name: '编辑笔记' });
    expect(doing.add).not.toHaveBeenCalled();
  });

  it('fits a highlight to another selection, and merges it with the one beside it', async () => {
    const doing = actions();
    showReader({ actions: doing, annotations: [placedOn('a', 0, 4), placedOn('b', 4, 8)] });
    press(']');
    press('e');
    expect(selection()).toBe('水位退到');
    press('ArrowLeft', { shiftKey: true });
    press('e');
    expect(doing.attach).toHaveBeenCalledWith('a', { start: 0, end: 3 });
    press(']');
    press('m');
    await waitFor(() => expect(doing.merge).toHaveBeenCalledWith(['a', 'b'], { start: 0, end: 8 }));
  });

  it('copies with the source, and the address of the place', () => {
    const doing = actions();
    showReader({ actions: doing });
    press('s');
    press('c');
    press('l');
    expect(doing.copy.mock.calls.map(([copied]) => copied)).toEqual([
      doing.citation.mock.results[0]?.value,
      expect.stringContaining('https://news.example/a.htm#:~:text='),
    ]);
  });

  it('keeps the focus in the text when the highlight that had it is gone', async () => {
    const { again } = showReader({ annotations: [placedOn('a', 0, 4)] });
    press(']');
    again({ annotations: [] });
    await waitFor(() => expect(document.activeElement?.getAttribute('data-start')).toBe('0'));
  });

  it('gives the focus back to the highlight when its editor closes', async () => {
    showReader({ annotations: [placedOn('a', 0, 4)] });
    press(']');
    press('n');
    const note = await screen.findByRole('textbox', { name: '笔记' });
    await waitFor(() => expect(document.activeElement).toBe(note));
    press('Escape');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-annotation')).toBe('a'));
  });

  it('does nothing on single keys when they are switched off, but hears the others', () => {
    const doing = actions();
    showReader({ actions: doing, settings: { ...DEFAULT_SETTINGS, singleKeys: false } });
    press('j');
    expect(document.activeElement).toBe(document.body);
    press('z', { ctrlKey: true });
    expect(doing.undo).toHaveBeenCalled();
  });

  it('follows the keys of the user', () => {
    showReader({ settings: { ...DEFAULT_SETTINGS, keys: { nextParagraph: 'g', previousParagraph: '' } } });
    press('j');
    expect(document.activeElement).toBe(document.body);
    press('g');
    expect(document.activeElement?.hasAttribute('data-start')).toBe(true);
  });
});

describe('the list of keys', () => {
  const change = (name: string) =>
    screen.getByRole('button', { name: (whole) => whole.startsWith(`更改按键：${name} `), hidden: true });
  const waiting = () =>
    waitFor(() => {
      const button = change('下一段');
      expect(button.getAttribute('aria-pressed')).toBe('true');
      return button;
    });
  const open = async () => {
    const doing = actions();
    showReader({ actions: doing });
    press('?');
    await screen.findByText('键盘操作');
    return doing;
  };

  it('takes a new key for a command', async () => {
    const doing = await open();
    fireEvent.click(change('下一段'));
    fireEvent.keyDown(await waiting(), { key: 'g' });
    expect(doing.changeSettings).toHaveBeenCalledWith({ keys: { nextParagraph: 'g' } });
  });

  it('refuses a key that is taken, and says by what', async () => {
    const doing = await open();
    fireEvent.click(change('下一段'));
    fireEvent.keyDown(await waiting(), { key: 'k' });
    await screen.findByText('这个键已用于“上一段”，请换一个。');
    expect(doing.changeSettings).not.toHaveBeenCalled();
  });

  it('leaves its keys alone until it is asked to change one', async () => {
    const doing = await open();
    fireEvent.keyDown(change('下一段'), { key: 'g' });
    expect(doing.changeSettings).not.toHaveBeenCalled();
  });

  it('switches all single keys off', async () => {
    const doing = await open();
    act(() => screen.getByRole('checkbox', { name: /单键操作/, hidden: true }).click());
    expect(doing.changeSettings).toHaveBeenCalledWith({ singleKeys: false });
  });
});
