// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp';
import { readAddress } from '../../../components/library/library-address';
import type { LibraryActions, LibrarySource, ListQuery } from '../../../components/library/library-props';
import { MessagesContext } from '../../../components/ui/messages';
import type { Figure, Statement } from '../../../lib/model/across-articles';
import type { NoteSummary } from '../../../lib/model/note-summary';
import type { ArticleSummary } from '../../../lib/model/summary';
import { translate } from '../translate';

vi.stubGlobal('scrollTo', vi.fn());
afterEach(cleanup);

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
const ARTICLES = [
  summary('1', '渡口复航', { highlights: 2, notes: 1, tags: ['交通'] }),
  summary('2', '课堂里的新帮手'),
  summary('3', '早市搬进新棚'),
];
const note = (id: string, exact: string, text: string): NoteSummary => ({
  annotation: {
    id,
    articleId: '1',
    revisionId: 'r',
    selector: { quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } },
    color: 'blue',
    note: text,
    tags: ['渡口'],
    createdAt: '2026-09-13T01:00:00.000Z',
    updatedAt: '2026-09-14T01:00:00.000Z',
  },
  article: { title: '渡口复航' },
});
const NOTES = [note('a', '首班渡船六点开', '核实时间'), note('b', '船票两元', '')];

const said = (speaker: string, text: string, published: string): Statement => ({
  articleId: '1',
  span: { start: Number(published.slice(0, 4)), end: 3000 },
  article: { title: '渡口复航', published },
  speaker,
  role: '船工',
  text,
});
const STATEMENTS = [
  said('何伯', '“水退了就开。”', '2024-05-01'),
  said('何伯', '“先修船。”', '2020-05-01'),
  said('陆秀兰', '“都排好队。”', '2021-05-01'),
];
const FIGURES = ['2020', '2021', '2022'].map(
  (year): Figure => ({
    articleId: '1',
    span: { start: Number(year), end: Number(year) + 3 },
    article: { title: '渡口复航', published: `${year}-05-01` },
    raw: '12班',
    type: 'count',
    value: 12,
    unit: '班',
    sentence: '渡口每天开12班船。',
    at: 5,
  }),
);

const tells =
  <Value,>(value: Value) =>
  (tell: (value: Value) => void) => {
    tell(value);
    return () => {};
  };
const source = (articles = ARTICLES): LibrarySource => ({
  find: ({ kind, words }: ListQuery) => {
    const all = kind === 'articles' ? articles.map(({ id, meta }) => [id, meta.title] as const) : [];
    const notes = kind === 'notes' ? NOTES.map(({ annotation }) => [annotation.id, ''] as const) : [];
    const found = [...all, ...notes].filter(([, text]) => text.includes(words));
    return tells({ ids: found.map(([id]) => id), of: all.length + notes.length });
  },
  articles: (ids) => tells(articles.filter(({ id }) => ids.includes(id))),
  notes: (ids) => tells(NOTES.filter(({ annotation }) => ids.includes(annotation.id))),
  tags: tells([
    { tag: '城建/桥梁', count: 2 },
    { tag: '交通', count: 1 },
  ]),
  marks: tells({ statements: STATEMENTS, figures: FIGURES, done: 3, total: 3 }),
  statistics: tells({
    months: [{ month: '2026-03', articles: 2, notes: 5 }],
    tags: Array.from({ length: 14 }, (_, index) => ({ name: `标签${index}`, count: 14 - index })),
    sources: [{ name: '江城晚报', count: 2 }],
  }),
  bin: tells({ articles: [], notes: [] }),
});
const undo = vi.fn(async () => {});
const actions = (more: Partial<LibraryActions> = {}) => ({
  remove: vi.fn(async () => undo),
  tag: vi.fn(async () => undo),
  recolour: vi.fn(async () => undo),
  renameTag: vi.fn(async () => undo),
  removeTag: vi.fn(async () => undo),
  exportOnly: vi.fn(),
  ...more,
});

function show(search = '', doing = actions(), from = source()) {
  const Page = () => {
    const [address, setAddress] = useState(readAddress(search));
    return (
      <LibraryApp
        address={address}
        onAddress={setAddress}
        source={from}
        actions={doing}
        urls={{
          reader: (id) => `reader.html?id=${id}`,
          place: (id, { start, end }) => `reader.html?id=${id}&at=${start}-${end}`,
          note: (id, annotation) => `reader.html?id=${id}&note=${annotation}`,
          library: () => 'library.html',
          settings: 'options.html',
          sample: 'welcome.html?sample',
          transfer: 'transfer.html',
        }}
        colorMeanings={{ blue: { name: '待核实', meaning: '' } }}
      />
    );
  };
  render(
    <MessagesContext.Provider value={translate}>
      <Page />
    </MessagesContext.Provider>,
  );
  return doing;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const titles = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('link')
    .map((link) => link.textContent);

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
