// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { press, show, titles, undo } from './show-library';

vi.stubGlobal('scrollTo', vi.fn());
afterEach(cleanup);

describe('the tags', () => {
  it('stand in a tree with their counts, and lead to their notes', () => {
    show('?view=tags');
    expect(screen.getAllByRole('listitem').map((row) => row.querySelector('a')?.textContent)).toEqual([
      '城建',
      '桥梁',
      '交通',
    ]);
    screen.getByText('2 条笔记');
  });

  it('are renamed, and say when that merges two', async () => {
    const doing = show('?view=tags');
    press('重命名“交通”');
    const field = screen.getByRole('textbox', { hidden: true });
    fireEvent.input(field, { target: { value: '城建' } });
    screen.getByText('已有“城建”，两个标签会合并成一个。');
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(doing.renameTag).toHaveBeenCalledWith('交通', '城建');
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    expect(undo).toHaveBeenCalled();
  });

  it('are deleted without their notes', async () => {
    const doing = show('?view=tags');
    press('删除标签“城建/桥梁”');
    expect(doing.removeTag).toHaveBeenCalledWith('城建/桥梁');
    await screen.findByText('已删除标签“城建/桥梁”，笔记都留着');
  });
});

describe('the charts', () => {
  it('have all their numbers in tables, the small ones summed up', () => {
    show('?view=charts');
    const rows = (name: string) =>
      within(screen.getByRole('region', { name: `${name}（表格）` }))
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent);
    expect(rows('按月')).toEqual(['2026年3月25']);
    expect(rows('标签')).toHaveLength(13);
    expect(rows('标签').at(-1)).toBe('其他3');
    expect(rows('引用最多的人')).toEqual(['何伯2', '陆秀兰1']);
    expect(rows('来源')).toEqual(['江城晚报2']);
  });
});

describe('across articles', () => {
  it('everybody who is quoted is listed, most quoted first, and leads to all that was said, in order of time', () => {
    show('?view=speakers');
    expect(titles()).toEqual(['何伯', '陆秀兰']);
    fireEvent.click(screen.getByRole('link', { name: '何伯' }));
    screen.getByRole('heading', { name: '何伯' });
    const said = within(screen.getByRole('list', { name: '何伯说过的话' })).getAllByRole('link');
    expect(said.map((link) => link.textContent)).toEqual(['“先修船。”', '“水退了就开。”']);
    expect(said[0]?.getAttribute('href')).toBe('reader.html?id=1&at=2020-3000');
  });

  it('figures stand in their sentences, and what is counted again is drawn over time', () => {
    show('?view=figures');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '渡口' } });
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(4);
    fireEvent.change(screen.getByRole('combobox', { name: '类型' }), { target: { value: 'money' } });
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
  });
});
