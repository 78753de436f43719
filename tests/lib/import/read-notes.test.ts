import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHypothesisJson } from '../../../lib/export/hypothesis-json';
import { toW3cJson } from '../../../lib/export/w3c-json';
import { type ReadNotes, readNotes } from '../../../lib/import/read-notes';
import { ARTICLE, annotate } from '../export/sample';
import {
  HYPOTHESIS_CSV,
  HYPOTHESIS_JSON,
  READWISE_EXPORT,
  READWISE_IMPORT,
  W3C_LIST,
  WEB_CLIPPER,
} from './sample-files';

const PAGE = 'http://www.wzljl.cn/content/2020-03/05/content_400001.htm';
const QUOTE = '六堡茶是从水路出去的';

const textOf = (html: string): string => new JSDOM(html).window.document.body.textContent ?? '';

function read(file: string): ReadNotes {
  const notes = readNotes(file, textOf);
  if ('fault' in notes) throw new Error(notes.fault);
  return notes;
}

const withoutIds = ({ notes }: ReadNotes) => notes.map(({ id, ...note }) => note);
const bare = { prefix: '', suffix: '' };

const SAMPLE = {
  article: ARTICLE,
  annotations: [
    annotate('“水要等到翻大花才算开。”', { note: '四十年的讲究', tags: ['茶', '人物'] }),
    annotate('炊烟', { color: 'blue' }),
    annotate(null, { note: '整篇的笔记\n\n第二段' }),
    annotate('已经不在文中的话', { note: '留着' }),
  ],
};

describe('notes of another program', () => {
  it('come from the JSON of Hypothesis, with their context', () => {
    const file = read(HYPOTHESIS_JSON);
    expect(file.labelKey).toBe('importKindHypothesis');
    expect(file.damaged).toEqual([3]);
    expect(withoutIds(file)).toEqual([
      {
        url: PAGE,
        title: '骑楼城里的老茶铺',
        quote: { exact: QUOTE, prefix: '老人说：', suffix: '，一走就是' },
        note: '要去看看',
        tags: ['茶', '骑楼'],
        color: null,
        createdAt: '2021-03-01T02:00:00.123Z',
        updatedAt: '2021-03-02T02:00:00.123Z',
      },
      expect.objectContaining({ url: PAGE, quote: null, note: '整篇的笔记' }),
    ]);
  });

  it('come from the CSV of Hypothesis, with commas, line ends and quotes in a comment', () => {
    const file = read(HYPOTHESIS_CSV);
    expect(file.labelKey).toBe('importKindHypothesis');
    expect(withoutIds(file)).toMatchObject([
      { url: PAGE, quote: { exact: QUOTE, ...bare }, note: '要去看看,\n第二行 "引号"', tags: ['茶', '骑楼'] },
      { url: PAGE, quote: { exact: '一走就是三个月', ...bare }, note: '', tags: [] },
    ]);
  });

  it('come from Obsidian Web Clipper, as text and not as HTML', () => {
    const file = read(WEB_CLIPPER);
    expect(file.labelKey).toBe('importKindWebClipper');
    expect(file.damaged).toEqual([3]);
    expect(withoutIds(file)).toMatchObject([
      { quote: { exact: `${QUOTE} & 来的`, ...bare }, note: '第一条\n\n第二条', color: 'pink' },
      { quote: { exact: '一走就是三个月', ...bare }, note: '', color: null, createdAt: null },
    ]);
  });

  it('come from both tables of Readwise, with an address or with a title only', () => {
    expect(withoutIds(read(READWISE_EXPORT))).toMatchObject([
      {
        url: '',
        title: '骑楼城里的老茶铺',
        quote: { exact: QUOTE, ...bare },
        color: 'yellow',
        tags: ['茶', '骑楼'],
      },
      { url: '', quote: { exact: '一走就是三个月', ...bare }, createdAt: '2021-03-01T02:05:00.000Z' },
    ]);
    const [note] = withoutIds(read(READWISE_IMPORT));
    expect(note).toMatchObject({ url: PAGE, note: '要去看看', createdAt: '2021-03-01T02:00:00.000Z' });
  });

  it('come from any W3C annotations: a bare body, a body list, a narrowed selector', () => {
    const file = read(W3C_LIST);
    expect(file.labelKey).toBe('importKindW3c');
    expect(file.damaged).toEqual([3]);
    expect(withoutIds(file)).toMatchObject([
      { url: PAGE, quote: null, note: '只有一句' },
      { url: PAGE, quote: { exact: QUOTE, ...bare }, note: '要去看看', tags: ['茶'], color: 'green' },
    ]);
  });

  it.each([
    ['W3C', toW3cJson([SAMPLE])],
    ['Hypothesis', toHypothesisJson([SAMPLE], '2020-04-01T00:00:00.000Z')],
  ])('that left here as %s come back as they were', (_, file) => {
    const { notes, damaged } = read(file);
    expect(damaged).toEqual([]);
    const essence = (all: readonly { id: string; note: string; tags: readonly string[] }[]) =>
      all.map(({ id, note, tags }) => ({ id, note, tags })).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(essence(notes)).toEqual(essence(SAMPLE.annotations));
  });

  it('keep their names, so that a file read twice gives the same notes', () => {
    for (const file of [HYPOTHESIS_JSON, HYPOTHESIS_CSV, WEB_CLIPPER, READWISE_EXPORT, W3C_LIST]) {
      const ids = read(file).notes.map(({ id }) => id);
      expect(read(file).notes.map(({ id }) => id)).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each([
    ['a list of something else', '[{"url":"http://a.cn/1","title":"x"}]', 'foreign'],
    ['prototype keys', '{"__proto__":{"annotations":[]},"constructor":{"items":[]}}', 'foreign'],
    ['a JSON file that was cut off', HYPOTHESIS_JSON.slice(0, -20), 'syntax'],
    ['a table of something else', '姓名,电话\n甲,1\n', 'foreign'],
    ['prose', '今天天气很好。', 'foreign'],
  ] as const)('are not seen in %s', (_, file, fault) => {
    expect(readNotes(file, textOf)).toEqual({ fault });
  });

  it('take no address that a click must not open', () => {
    const file = 'Highlight,Title,URL\n一句话,标题,javascript:alert(1)\n第二句,,data:text/html,x\n';
    expect(read(file)).toMatchObject({ notes: [{ url: '', title: '标题' }], damaged: [2] });
  });

  it('never throw, whatever the file holds', () => {
    const json = fc.json().map((value) => `{"annotations":[${value}],"export_date":"","items":[${value}]}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), json, fc.json()), (file) => {
        readNotes(file, textOf);
      }),
    );
  });
});
