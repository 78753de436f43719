import { vi } from 'vitest';
import type { ReaderActions, ReaderProps } from '../../../components/reader/reader-props';
import { findNumbers } from '../../../lib/analysis/numbers';
import { type Article, type Block, plainText, type TextBlock } from '../../../lib/model/article';
import type { QuoteMark } from '../../../lib/model/marks';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';

const textBlock = (kind: TextBlock['kind'], text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  kind,
  text,
  inlines: [],
  ...more,
});

const blocks: readonly Block[] = [
  textBlock('paragraph', '水位退到警戒线以下后，渡口重新开放，首日运送旅客1200多人次。'),
  textBlock('heading', '先看水，再开船', { level: 2 }),
  textBlock('paragraph', '“船能不能开，水说了算。”渡口负责人麦启文说，他们每天测水3次。'),
  { kind: 'image', src: 'https://news.example/ferry.jpg', alt: '渡船靠岸' },
  textBlock('caption', '9月12日，首班渡船靠岸。'),
  textBlock('listItem', '早班船：6时30分'),
  textBlock('listItem', '晚班船：21时'),
  {
    kind: 'table',
    rows: [
      ['航线', '班次', '票价'],
      ['北岸—南岸', '18', '2元'],
    ],
  },
  { kind: 'gap', url: 'https://news.example/a_2.htm', page: 2 },
];

/** A small invented article with every kind of block. */
export const article: Article = {
  schema: 1,
  id: 'article',
  revisionId: 'revision',
  savedAt: '2026-09-13T01:00:00.000Z',
  capturedAt: '2026-09-13T01:00:00.000Z',
  meta: {
    url: 'https://news.example/a.htm',
    site: 'news.example',
    template: 'generic',
    title: '渡口复航',
    kicker: '江水退了',
    subtitle: '首日客流平稳',
    published: '2026-09-12T18:30+08:00',
    source: '江城晚报',
    byline: '记者 邵长风',
    section: ['本地', '交通'],
  },
  blocks,
};

export const text = plainText(article);
export const spanOf = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const speaker = { ...spanOf('麦启文'), text: '麦启文', role: '渡口负责人' };
export const quotes: readonly QuoteMark[] = [
  { ...spanOf('“船能不能开，水说了算。”'), kind: 'speech', speaker, cue: '说' },
];

export const actions = () =>
  ({
    add: vi.fn<ReaderActions['add']>(async () => 'made'),
    update: vi.fn<ReaderActions['update']>(async () => ({ bothTexts: false })),
    remove: vi.fn<ReaderActions['remove']>(async () => {}),
    correct: vi.fn<ReaderActions['correct']>(async () => {}),
    merge: vi.fn<ReaderActions['merge']>(async () => {}),
    citation: vi.fn<ReaderActions['citation']>(() => '“引文”——江城晚报《渡口复航》'),
    undo: vi.fn<ReaderActions['undo']>(async () => true),
    redo: vi.fn<ReaderActions['redo']>(async () => true),
    attach: vi.fn<ReaderActions['attach']>(async () => {}),
    keepUnplaced: vi.fn<ReaderActions['keepUnplaced']>(async () => {}),
    acknowledge: vi.fn<ReaderActions['acknowledge']>(async () => {}),
    bringBack: vi.fn<ReaderActions['bringBack']>(async () => {}),
    changeSettings: vi.fn<ReaderActions['changeSettings']>(async () => {}),
    remember: vi.fn<ReaderActions['remember']>(),
    toMarkdown: vi.fn<ReaderActions['toMarkdown']>(async () => '# 渡口复航'),
    download: vi.fn<ReaderActions['download']>(async () => {}),
    toTable: vi.fn<ReaderActions['toTable']>(async (table) => `| ${table} |`),
    downloadTable: vi.fn<ReaderActions['downloadTable']>(async () => {}),
    copy: vi.fn<ReaderActions['copy']>(async () => {}),
  }) satisfies ReaderActions;

export const readerProps = (more: Partial<ReaderProps> = {}): ReaderProps => ({
  article,
  numbers: findNumbers(text),
  quotes,
  annotations: [],
  removals: [],
  knownTags: ['渡口', '防汛'],
  settings: DEFAULT_SETTINGS,
  libraryUrl: 'library.html',
  settingsUrl: 'options.html',
  transferUrl: 'transfer.html',
  actions: actions(),
  ...more,
});
