import { fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp';
import { readAddress } from '../../../components/library/library-address';
import type { LibraryActions, LibrarySource, ListQuery } from '../../../components/library/library-props';
import { MessagesContext } from '../../../components/ui/messages';
import type { Figure, FigureFilter, Statement } from '../../../lib/model/across-articles';
import type { NoteSummary } from '../../../lib/model/note-summary';
import type { SavedSearch } from '../../../lib/model/saved-search';
import type { ArticleSummary } from '../../../lib/model/summary';
import { parseQuery } from '../../../lib/text/search-query';
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
  said('何伯', '“先修船。”', '2020-05-01'),
  said('陆秀兰', '“都排好队。”', '2021-05-01'),
  said('何伯', '“水退了就开。”', '2024-05-01'),
];
const saidBy = (name: string) => STATEMENTS.filter(({ speaker }) => speaker === name);
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

export const tells =
  <Value,>(value: Value) =>
  (tell: (value: Value) => void) => {
    tell(value);
    return () => {};
  };
export const source = (articles = ARTICLES, searches: readonly SavedSearch[] = []): LibrarySource => ({
  find: ({ kind, words }: ListQuery) => {
    const all = kind === 'articles' ? articles.map(({ id, meta }) => [id, meta.title] as const) : [];
    const notes = kind === 'notes' ? NOTES.map(({ annotation }) => [annotation.id, ''] as const) : [];
    const found = [...all, ...notes].filter(([, text]) => text.includes(words));
    return tells({
      ids: found.map(([id]) => id),
      of: all.length + notes.length,
      partial: false,
      faults: parseQuery(words).faults,
    });
  },
  articles: (ids) => tells(articles.filter(({ id }) => ids.includes(id))),
  excerpts: (ids) => tells(ids.map((id) => ({ id, place: 'text' as const, text: '' }))),
  indexed: tells({ done: 3, total: 3, isFull: false }),
  notes: (ids) => tells(NOTES.filter(({ annotation }) => ids.includes(annotation.id))),
  tags: tells([
    { tag: '城建/桥梁', count: 2 },
    { tag: '交通', count: 1 },
  ]),
  derived: tells({ done: 3, total: 3 }),
  derivingFailed: tells(null),
  speakers: (words) => tells(['何伯', '陆秀兰'].filter((name) => name.includes(words))),
  speakerRows: (names) => tells(names.map((name) => ({ name, role: '船工', count: saidBy(name).length }))),
  statements: (name) => tells(saidBy(name)),
  mostQuoted: tells(['何伯', '陆秀兰'].map((name) => ({ name, count: saidBy(name).length }))),
  figures: ({ words, type }: FigureFilter) => {
    const found = FIGURES.filter((one) => one.sentence.includes(words) && (type === '' || one.type === type));
    const ids = found.map(({ articleId, span }) => `${articleId}:${span.start}`);
    return tells({ ids, found: ids.length, isComplete: true });
  },
  figureRows: (ids) => tells(FIGURES.filter(({ span }) => ids.includes(`1:${span.start}`))),
  units: tells(['班']),
  statistics: tells({
    months: [{ month: '2026-03', articles: 2, notes: 5 }],
    tags: Array.from({ length: 14 }, (_, index) => ({ name: `标签${index}`, count: 14 - index })),
    sources: [{ name: '江城晚报', count: 2 }],
  }),
  bin: tells({ articles: [], notes: [] }),
  searches: tells(searches),
});
export const undo = vi.fn(async () => {});
export const actions = (more: Partial<LibraryActions> = {}) => ({
  remove: vi.fn(async () => undo),
  tag: vi.fn(async () => undo),
  recolour: vi.fn(async () => undo),
  renameTag: vi.fn(async () => undo),
  removeTag: vi.fn(async () => undo),
  saveSearch: vi.fn(async () => undo),
  deleteSearch: vi.fn(async () => undo),
  exportOnly: vi.fn(),
  ...more,
});

export function show(search = '', doing = actions(), from = source()) {
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
export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
export const titles = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('link')
    .map((link) => link.textContent);
