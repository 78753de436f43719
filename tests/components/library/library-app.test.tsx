// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LibrarySource } from '../../../components/library/library-props';
import { actions, press, show, source, tells, titles, undo } from './show-library';

vi.stubGlobal('scrollTo', vi.fn());
afterEach(cleanup);

describe('the library', () => {
  it('lists articles with what was left in them, and says how many rows there are', () => {
    show();
    expect(screen.getByRole('link', { name: '渡口复航' }).getAttribute('href')).toBe('reader.html?id=1');
    for (const words of ['2 处高亮', '1 条笔记', '#交通', '共 3 篇文章']) screen.getByText(words);
    const [first] = screen.getAllByRole('listitem');
    expect(first?.getAttribute('aria-setsize')).toBe('3');
    expect(first?.getAttribute('aria-posinset')).toBe('1');
  });

  it('lists annotations with colour, note and article, each leading to its place', () => {
    show('?view=notes');
    expect(screen.getByRole('link', { name: '首班渡船六点开' }).getAttribute('href')).toBe(
      'reader.html?id=1&note=a',
    );
    expect(screen.getAllByText('待核实')).toHaveLength(2);
    screen.getByText('核实时间');
  });

  it('keeps the words when it shows the other list', () => {
    show('?q=渡');
    expect(document.querySelector('.row__title mark')?.textContent).toBe('渡');
    expect(titles()).toEqual(['渡口复航']);
    fireEvent.click(screen.getByRole('link', { name: '笔记' }));
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('渡');
  });

  it('says that nothing matches and leads back to all', () => {
    show('?q=没有的词');
    screen.getByText('没有找到“没有的词”');
    press('显示全部');
    expect(titles()).toHaveLength(3);
  });

  it('says neither that it is empty nor that nothing matches while not everything is indexed', () => {
    const none: LibrarySource['find'] = () => (tell) => {
      tell({ ids: [], of: 0, partial: true, faults: [] });
      return () => {};
    };
    show('?q=渡', actions(), {
      ...source(),
      find: none,
      indexed: tells({ done: 0, total: 3, isFull: false }),
    });
    screen.getByRole('searchbox');
    screen.getByRole('progressbar');
    for (const words of ['还没有保存的文章', '没有找到“渡”', '共 0 篇文章'])
      expect(screen.queryByText(words)).toBeNull();
  });

  it('looks for nothing while an input method puts a word together', () => {
    show();
    const box = screen.getByRole('searchbox') as HTMLInputElement;
    fireEvent.input(box, { target: { value: "du'kou" }, isComposing: true });
    expect(box.value).toBe("du'kou");
    expect(titles()).toHaveLength(3);
    fireEvent.input(box, { target: { value: '渡口' }, isComposing: true });
    fireEvent(box, new CompositionEvent('compositionend'));
    expect(titles()).toEqual(['渡口复航']);
    expect(box.value).toBe('渡口');
  });

  it('says that the disk is full where not everything can be indexed', () => {
    show('?q=渡', actions(), { ...source(), indexed: tells({ done: 1, total: 3, isFull: true }) });
    expect(screen.getByRole('alert').textContent).toContain('磁盘空间满了，全文索引只建到 1 篇（共 3 篇）');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('offers to sort by what fits best only where there are words', () => {
    const orders = () =>
      [...(screen.getByRole('combobox', { name: '排列' }) as HTMLSelectElement).options].map(
        ({ text }) => text,
      );
    show();
    expect(orders()).toEqual(['按保存时间', '按发布时间', '按标题']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '渡' } });
    expect(orders()[0]).toBe('按相关程度');
  });

  it('writes filters into the search box, and says what a mistyped operator may have meant', () => {
    show('?view=notes&q=tga:渡口');
    screen.getByText('“tga:渡口”按文字查找。您要的也许是 tag:渡口');
    const filters = screen.getByText('筛选').closest('details') as HTMLDetailsElement;
    filters.open = true;
    fireEvent(filters, new Event('toggle'));
    fireEvent.change(screen.getByRole('combobox', { name: '颜色' }), { target: { value: 'blue' } });
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('tga:渡口 color:blue');
  });

  it('deletes without asking and takes it back', async () => {
    const doing = show();
    press('删除《渡口复航》');
    expect(doing.remove).toHaveBeenCalledWith('articles', ['1']);
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await screen.findByText('已撤销');
    expect(undo).toHaveBeenCalled();
  });

  it('offers to try again when a step fails', async () => {
    const doing = show('', actions({ remove: vi.fn(async () => Promise.reject(new Error('blocked'))) }));
    press('删除《渡口复航》');
    fireEvent.click(await screen.findByRole('button', { name: '再试一次' }));
    expect(doing.remove).toHaveBeenCalledTimes(2);
  });

  it('says that a step takes its time, in place of what was said before', async () => {
    const remove = vi.fn(async () => undo);
    show('', actions({ remove }));
    press('删除《渡口复航》');
    await screen.findByText('撤销');
    let end = () => {};
    remove.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          end = () => resolve(undo);
        }),
    );
    press('删除《课堂里的新帮手》');
    await screen.findByText('正在进行……');
    expect(screen.queryByText('撤销')).toBeNull();
    end();
    await screen.findByText('撤销');
  });

  it('shows three steps when it is empty', () => {
    show('', actions(), source([]));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('rows that are ticked', () => {
  const tick = (name: string, shiftKey = false) =>
    fireEvent.click(screen.getByRole('checkbox', { name: `选择“${name}”` }), { shiftKey });

  it('are ticked from one to another with Shift, and deleted together', async () => {
    const doing = show();
    tick('渡口复航');
    tick('早市搬进新棚', true);
    screen.getByText('已选 3 项');
    press('删除选中的');
    expect(doing.remove).toHaveBeenCalledWith('articles', ['1', '2', '3']);
    await screen.findByText('已删除 3 篇文章');
  });

  it('can be all that was found', () => {
    const doing = show('?view=notes');
    tick('船票两元');
    press('选择全部 2 项');
    press('导出选中的');
    expect(doing.exportOnly).toHaveBeenCalledWith('notes', ['a', 'b']);
  });

  it('are tagged and recoloured', async () => {
    const doing = show('?view=notes');
    tick('船票两元');
    press('改成待核实');
    expect(doing.recolour).toHaveBeenCalledWith(['b'], 'blue');
    press('加标签…');
    const field = screen.getByRole('combobox', { name: '标签', hidden: true });
    fireEvent.input(field, { target: { value: '渡船，' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(doing.tag).toHaveBeenCalledWith('notes', ['b'], ['渡船']);
    await screen.findByText('已给 1 项加标签');
  });
});
