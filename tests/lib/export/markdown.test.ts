import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../lib/export/markdown';
import { CHINESE_LABELS } from '../../../lib/export/markdown-labels';
import type { Anchor } from '../../../lib/model/annotation';
import { parseMarkdown, textOf } from './parse-markdown';
import { ARTICLE, annotate, TEXT } from './sample';

const quotesOf = (file: string) =>
  parseMarkdown(file)
    .region.filter((node) => node.type === 'blockquote')
    .map(textOf);
const headingsOf = (file: string) =>
  parseMarkdown(file)
    .region.filter((node) => node.type === 'heading')
    .map(textOf);

describe('toMarkdown', () => {
  it('writes the whole file as agreed', async () => {
    const annotations = [
      annotate('翻大花', {
        id: 'note-1',
        color: 'blue',
        note: '为什么是**大花**？\n\n- 问问李桂英',
        tags: ['茶', '老 街'],
      }),
      annotate('从这里升起。\n“水要等到', { id: 'note-2', color: 'green', tags: ['社区/网格'] }),
      annotate(null, { note: '值得再去一次。', tags: ['梧州'] }),
      annotate('后来删去的一句 [[链接]] ==重点==', { color: 'pink', note: '原来写在哪里？' }),
    ];
    const file = toMarkdown({ article: ARTICLE, annotations }, { exportedAt: '2020-03-07T00:00:00.000Z' });
    await expect(file).toMatchFileSnapshot('markdown.expected.md');
    const reversed = { article: ARTICLE, annotations: [...annotations].reverse() };
    expect(quotesOf(toMarkdown(reversed))).toEqual(quotesOf(file));
  });

  it('says so when there are no notes', () => {
    const file = toMarkdown({ article: ARTICLE, annotations: [] });
    expect(parseMarkdown(file).properties).toMatchObject({ title: '骑楼城里的老茶铺', tags: [] });
    expect(parseMarkdown(file).region.map(textOf)).toEqual(['本文还没有划线和笔记。']);
  });

  it.each([
    ['in the bin', { deletedAt: '2020-03-07T00:00:00.000Z' }],
    ['that correct the analysis', { correction: { kind: 'dismiss', layer: 'quote' } as const }],
  ])('does not know annotations %s', (_, change) => {
    const annotations = [annotate('翻大花', { tags: ['茶'], ...change })];
    expect(toMarkdown({ article: ARTICLE, annotations })).toBe(
      toMarkdown({ article: ARTICLE, annotations: [] }),
    );
  });

  it('orders by present place, not by time or by old place', () => {
    const [late, early] = [annotate('翻大花'), annotate('茶铺')];
    expect(quotesOf(toMarkdown({ article: ARTICLE, annotations: [late, early] }))).toEqual([
      '茶铺',
      '翻大花',
    ]);
    const anchors = new Map<string, Anchor>([
      [late.id, { start: 0, end: 3, quality: 'moved' }],
      [early.id, { start: 20, end: 22, quality: 'exact' }],
    ]);
    expect(quotesOf(toMarkdown({ article: ARTICLE, annotations: [late, early], anchors }))).toEqual([
      '翻大花',
      '茶铺',
    ]);
  });

  it('lists an orphan with its quote and without a link', () => {
    const orphan = annotate('翻大花', { note: '还在' });
    const file = toMarkdown({
      article: ARTICLE,
      annotations: [orphan],
      anchors: new Map([[orphan.id, null]]),
    });
    expect(headingsOf(file)).toEqual([CHINESE_LABELS.orphans]);
    expect(parseMarkdown(file).region.map(textOf)).toEqual([
      CHINESE_LABELS.orphans,
      '翻大花',
      '黄色',
      '还在',
    ]);
  });

  it('keeps the words that were marked where the text was edited, and says so', () => {
    const edited = annotate('翻大花');
    const anchor: Anchor = { ...spanOf('烧坏了7把壶'), quality: 'changed' };
    const file = toMarkdown({
      article: ARTICLE,
      annotations: [edited],
      anchors: new Map([[edited.id, anchor]]),
    });
    expect(quotesOf(file)).toEqual(['翻大花']);
    expect(file).toContain(`黄色 · ${CHINESE_LABELS.changed} · [`);
    expect(file).toContain(encodeURIComponent('烧坏了7把壶'));
  });

  it('links each quote to its place', () => {
    const file = toMarkdown({ article: ARTICLE, annotations: [annotate('翻大花')] });
    expect(file).toContain(`](${ARTICLE.meta.url}#:~:text=`);
  });

  it('links nothing to an address that is not of the web', () => {
    const article = { ...ARTICLE, meta: { ...ARTICLE.meta, url: 'javascript:alert(1)' } };
    expect(toMarkdown({ article, annotations: [annotate('翻大花')] })).not.toContain('](');
  });

  it('speaks the language of its labels', () => {
    const labels = {
      ...CHINESE_LABELS,
      highlights: 'Highlights',
      colors: { ...CHINESE_LABELS.colors, yellow: '#1' },
    };
    const file = toMarkdown({ article: ARTICLE, annotations: [annotate('翻大花')] }, { labels });
    expect(headingsOf(file)).toEqual(['Highlights']);
    expect(file).toContain('\n\\#1 · [');
  });
});

function spanOf(exact: string) {
  const start = TEXT.indexOf(exact);
  return { start, end: start + exact.length };
}
