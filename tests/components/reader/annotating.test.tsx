// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placedOn } from '../../lib/view/placed-on';
import { actions, spanOf, text } from './sample';
import { showReader } from './show-reader';

afterEach(cleanup);

const noted = placedOn('a', 0, 8, { note: '核实水位', tags: ['渡口'] });
const openNote = (container: Element) =>
  fireEvent.click(container.querySelector('[data-annotation=a]') ?? container);
const noteField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '笔记' });
const write = (words: string) => fireEvent.input(noteField(), { target: { value: words } });

const selectWords = (container: Element, words: string) => {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0 || !node.parentElement?.closest('[data-start]')) continue;
    document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
};

describe('highlighting', () => {
  it('offers colours by the selection and marks it in one click', async () => {
    const doing = actions();
    const { container } = showReader({ actions: doing });
    selectWords(container, '渡口重新开放');
    fireEvent.click(await screen.findByRole('button', { name: '用蓝色高亮' }));
    expect(doing.add).toHaveBeenCalledWith(spanOf('渡口重新开放'), { color: 'blue', note: '', tags: [] });
    await waitFor(() => expect(doing.changeSettings).toHaveBeenCalledWith({ color: 'blue' }));
  });

  it('writes the note of the highlight that stands exactly there already', async () => {
    const doing = actions();
    const there = spanOf('渡口重新开放');
    const own = placedOn('own', there.start, there.end, { note: '真的吗' });
    const { container } = showReader({ actions: doing, annotations: [own] });
    selectWords(container, '渡口重新开放');
    fireEvent.click(await screen.findByRole('button', { name: '写笔记' }));
    expect(noteField().value).toBe('真的吗');
    expect(doing.add).not.toHaveBeenCalled();
  });

  it('goes by keyboard: to a paragraph with j, highlighted whole with h', () => {
    const doing = actions();
    showReader({ actions: doing });
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'h' });
    const first = text.split('\n')[0] ?? '';
    expect(doing.add).toHaveBeenCalledWith(
      { start: 0, end: first.length },
      { color: 'yellow', note: '', tags: [] },
    );
  });

  it('keeps the words at hand when nothing could be stored', async () => {
    const doing = { ...actions(), add: vi.fn(async () => Promise.reject(new Error('full'))) };
    showReader({ actions: doing });
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: '2' });
    await screen.findByRole('alert');
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(doing.add).toHaveBeenCalledTimes(2);
  });

  it('leaves single keys to the fields that the user types in', () => {
    const doing = actions();
    const { container } = showReader({ actions: doing, annotations: [noted] });
    openNote(container);
    fireEvent.keyDown(noteField(), { key: 'h' });
    expect(doing.add).not.toHaveBeenCalled();
  });
});

describe('the editor of a note', () => {
  it('opens on Enter with what is stored, and stores on Ctrl+Enter', async () => {
    const doing = actions();
    const { container } = showReader({ actions: doing, annotations: [noted] });
    fireEvent.keyDown(container.querySelector('[data-annotation=a]') ?? container, { key: 'Enter' });
    expect(noteField().value).toBe('核实水位');
    write('已核实');
    fireEvent.keyDown(noteField(), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(doing.update.mock.lastCall?.slice(0, 2)).toEqual([
      'a',
      { color: 'yellow', note: '已核实', tags: ['渡口'] },
    ]);
  });

  it('stores a typed tag too when it is left by Escape', async () => {
    const doing = actions();
    const { container } = showReader({ actions: doing, annotations: [noted] });
    openNote(container);
    const tag = screen.getByRole('combobox', { name: '标签' });
    tag.focus();
    fireEvent.input(tag, { target: { value: '待办' } });
    fireEvent.keyDown(tag, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(doing.update.mock.lastCall?.slice(0, 2)).toEqual([
      'a',
      { color: 'yellow', note: '核实水位', tags: ['渡口', '待办'] },
    ]);
  });

  it('stays open with the words when storing fails, and tries again', async () => {
    const update = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue({ bothTexts: false });
    const doing = { ...actions(), update };
    const { container } = showReader({ actions: doing, annotations: [noted] });
    openNote(container);
    write('不能丢');
    fireEvent.keyDown(noteField(), { key: 'Escape' });
    await screen.findByRole('alert');
    expect(noteField().value).toBe('不能丢');
    fireEvent.click(screen.getByRole('button', { name: '复制文字' }));
    expect(doing.copy).toHaveBeenCalledWith('不能丢');
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(update.mock.lastCall?.slice(0, 2)).toEqual([
      'a',
      { color: 'yellow', note: '不能丢', tags: ['渡口'] },
    ]);
  });

  it('stores what is typed when the view goes away', async () => {
    const doing = actions();
    const { container } = showReader({ actions: doing, annotations: [noted] });
    openNote(container);
    write('还没按保存');
    cleanup();
    await waitFor(() => expect(doing.update).toHaveBeenCalledOnce());
  });

  it('makes no empty note on the article, and one note however often it stores', async () => {
    const doing = actions();
    showReader({ actions: doing });
    fireEvent.click(screen.getByRole('button', { name: '全文笔记' }));
    fireEvent.blur(noteField());
    write('导语可以更短');
    fireEvent.blur(noteField());
    await waitFor(() => expect(doing.add).toHaveBeenCalledOnce());
    write('导语可以更短些');
    fireEvent.keyDown(noteField(), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(doing.add).toHaveBeenCalledOnce();
    expect(doing.add).toHaveBeenCalledWith(null, expect.objectContaining({ note: '导语可以更短' }));
    expect(doing.update).toHaveBeenCalledWith(
      'made',
      expect.objectContaining({ note: '导语可以更短些' }),
      expect.objectContaining({ note: '导语可以更短' }),
    );
  });

  it('deletes without asking and can take it back', async () => {
    const doing = actions();
    const { container } = showReader({ actions: doing, annotations: [noted] });
    openNote(container);
    fireEvent.click(screen.getByRole('button', { name: '删除' }));
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    expect(doing.remove).toHaveBeenCalledWith('a');
    expect(doing.undo).toHaveBeenCalledOnce();
    await screen.findByText('已撤销上一步');
  });
});

describe('the export menu', () => {
  it('downloads and copies the Markdown', async () => {
    const doing = actions();
    showReader({ actions: doing });
    for (const name of ['下载 Markdown', '复制 Markdown']) {
      fireEvent.click(screen.getByRole('button', { name: '导出' }));
      fireEvent.click(await screen.findByRole('menuitem', { name }));
    }
    await waitFor(() => expect(doing.download).toHaveBeenCalledWith('# 渡口复航'));
    expect(doing.copy).toHaveBeenCalledWith('# 渡口复航');
  });
});
