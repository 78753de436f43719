// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp';
import type { LibraryProps } from '../../../components/library/library-props';
import { MessagesContext } from '../../../components/ui/messages';
import type { ArticleSummary } from '../../../lib/model/summary';
import { translate } from '../translate';

const summary = (id: string, title: string, more: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id,
  meta: {
    url: `https://news.example/${id}`,
    site: 'news.example',
    template: 'generic',
    title,
    source: '江城晚报',
  },
  characters: 1200,
  highlights: 0,
  notes: 0,
  tags: [],
  savedAt: '2026-09-13T01:00:00.000Z',
  capturedAt: '2026-09-13T01:00:00.000Z',
  ...more,
});
const articles = [
  summary('1', '渡口复航', { highlights: 2, notes: 1, tags: ['交通'] }),
  summary('2', 'ＡＩ进课堂'),
];
const actions = () => ({
  remove: vi.fn(async () => {}),
  restore: vi.fn(async () => {}),
  readerUrl: (id: string) => `reader.html?id=${id}`,
});
const show = (props: Partial<LibraryProps> = {}) =>
  render(
    <MessagesContext.Provider value={translate}>
      <LibraryApp
        articles={articles}
        settingsUrl="options.html"
        sampleUrl="welcome.html?sample"
        binUrl="library.html?view=bin"
        transferUrl="transfer.html"
        actions={actions()}
        {...props}
      />
    </MessagesContext.Provider>,
  );
const titles = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('link')
    .map((link) => link.textContent);
const filter = (words: string) =>
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });

afterEach(cleanup);

describe('the library', () => {
  it('lists articles with what was left in them', () => {
    show();
    expect(screen.getByRole('link', { name: '渡口复航' }).getAttribute('href')).toBe('reader.html?id=1');
    for (const words of ['2 处高亮', '1 条笔记', '#交通']) screen.getByText(words);
    expect(screen.getAllByText('1,200 字')).toHaveLength(2);
  });

  it.each([
    ['', ['渡口复航', 'ＡＩ进课堂']],
    ['渡口', ['渡口复航']],
    ['交通 晚报', ['渡口复航']],
    ['ai', ['ＡＩ进课堂']],
    ['渡口 课堂', []],
  ])('finds by %j', (words, found) => {
    show();
    filter(words);
    expect(titles()).toEqual(found);
  });

  it('says that nothing matches and leads back to all', () => {
    show();
    filter('没有的词');
    screen.getByText('没有找到“没有的词”');
    fireEvent.click(screen.getByRole('button', { name: '显示全部文章' }));
    expect(titles()).toHaveLength(2);
  });

  it('deletes without asking and takes it back', async () => {
    const doing = actions();
    show({ actions: doing });
    fireEvent.click(screen.getByRole('button', { name: '删除《渡口复航》' }));
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    expect(doing.remove).toHaveBeenCalledWith('1');
    expect(doing.restore).toHaveBeenCalledWith('1');
  });

  it('offers to try again when deleting fails', async () => {
    const doing = { ...actions(), remove: vi.fn(async () => Promise.reject(new Error('blocked'))) };
    show({ actions: doing });
    fireEvent.click(screen.getByRole('button', { name: '删除《渡口复航》' }));
    fireEvent.click(await screen.findByRole('button', { name: '再试一次' }));
    expect(doing.remove).toHaveBeenCalledTimes(2);
  });

  it('shows three steps when it is empty, and nothing of the kind while it is being read', () => {
    show({ articles: [] });
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    cleanup();
    show({ articles: undefined });
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
  });
});
