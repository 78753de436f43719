// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SavedSearch } from '../../../lib/model/saved-search';
import { actions, press, show, source, undo } from './show-library';

const TICKETS: SavedSearch = { id: 's', name: '船票', view: 'notes', words: 'tag:渡口', sort: 'place' };
const showKept = (search = '') => show(search, actions(), source(undefined, [TICKETS]));

vi.stubGlobal('scrollTo', vi.fn());
afterEach(cleanup);

const name = (typed: string) => {
  const field = screen.getByRole('textbox', { hidden: true });
  fireEvent.input(field, { target: { value: typed } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
};

describe('saved searches', () => {
  it('lead to their list, words and order', () => {
    showKept();
    fireEvent.click(screen.getByRole('link', { name: '船票' }));
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('tag:渡口');
    expect((screen.getByRole('combobox', { name: '排列' }) as HTMLSelectElement).value).toBe('place');
    expect(screen.getByRole('link', { name: '船票' }).getAttribute('aria-current')).toBe('true');
    expect(screen.queryByRole('button', { name: '保存这次搜索' })).toBeNull();
  });

  it('are made of what is searched for, under a name', async () => {
    const doing = show('?q=渡');
    press('保存这次搜索');
    name('渡口的事');
    const kept = { name: '渡口的事', view: 'articles', words: '渡', sort: 'match' };
    expect(doing.saveSearch).toHaveBeenCalledWith(expect.objectContaining(kept), undefined);
    await screen.findByText('已保存搜索“渡口的事”');
  });

  it('are renamed and deleted, with undo', async () => {
    const doing = showKept();
    press('整理');
    press('给搜索“船票”改名');
    name('票价');
    expect(doing.saveSearch).toHaveBeenCalledWith(
      expect.objectContaining({ id: 's', name: '票价' }),
      expect.objectContaining({ name: '船票' }),
    );
    press('删除搜索“船票”');
    expect(doing.deleteSearch).toHaveBeenCalledWith(expect.objectContaining({ id: 's' }));
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    expect(undo).toHaveBeenCalled();
  });
});
