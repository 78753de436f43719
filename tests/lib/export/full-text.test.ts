import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { describe, expect, it } from 'vitest';
import { toFullText } from '../../../lib/export/full-text';
import { markedText } from '../../../lib/export/marked-text';
import type { Article, TextBlock } from '../../../lib/model/article';
import { hostile, printable } from './hostile';
import { textOf } from './parse-markdown';
import { ARTICLE, annotate } from './sample';

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });

const paragraph = (text: string, inlines: TextBlock['inlines'] = []): TextBlock => ({
  kind: 'paragraph',
  text,
  inlines,
});

describe('markedText', () => {
  const block = paragraph('老板娘李桂英说，四十年里她烧坏了7把壶。');
  const at = (exact: string, reference = '') => {
    const start = block.text.indexOf(exact);
    return { start, end: start + exact.length, reference };
  };
  it.each([
    ['no highlight', [], '老板娘李桂英说，四十年里她烧坏了7把壶。'],
    ['one', [at('四十年')], '老板娘李桂英说，==四十年==里她烧坏了7把壶。'],
    ['one with a note', [at('7把壶', '[^1]')], '老板娘李桂英说，四十年里她烧坏了==7把壶==[^1]。'],
    ['the whole', [at(block.text, '[^1]')], `==${block.text}==[^1]`],
    ['two that touch', [at('四十年'), at('里她', '[^1]')], '老板娘李桂英说，==四十年里她==[^1]烧坏了7把壶。'],
    [
      'two that overlap',
      [at('李桂英说，四十年', '[^1]'), at('四十年里', '[^2]')],
      '老板娘==李桂英说，四十年[^1]里==[^2]她烧坏了7把壶。',
    ],
  ])('marks %s', (_, places, expected) => {
    expect(markedText(block, 0, places)).toBe(expected);
  });

  it('keeps a link, within a highlight and across its end', () => {
    const linked = paragraph('见市场监管局公告全文', [
      { kind: 'link', href: 'https://example.cn/a', start: 1, end: 8 },
    ]);
    expect(markedText(linked, 0, [{ start: 0, end: 6, reference: '' }])).toBe(
      '==见[市场监管局](https://example.cn/a)==[公告](https://example.cn/a)全文',
    );
  });

  it('marks no white space, and counts from where the block stands', () => {
    expect(markedText(paragraph('水 开了'), 10, [{ start: 10, end: 12, reference: '' }])).toBe('==水== 开了');
    expect(markedText(paragraph('水 开了'), 10, [{ start: 0, end: 5, reference: '' }])).toBe('水 开了');
  });

  it('shows every text as it is, with every mark closed', () => {
    fc.assert(
      fc.property(hostile, fc.nat(20), fc.nat(20), (text, start, length) => {
        // Annotations never cut a surrogate pair (describeSpan); these random ones could.
        const one = paragraph(text.replace(/=|[\u{10000}-\u{10ffff}]/gu, ''));
        const line = markedText(one, 0, [{ start, end: start + length, reference: '' }]);
        const [node, ...more] = parse(line).children;
        const shown = node ? textOf(node) : '';
        expect(more).toEqual([]);
        expect(node?.type ?? 'paragraph').toBe('paragraph');
        expect(shown.split('==').length % 2).toBe(1);
        const bare = (words: string) => printable(words).replace(/\s+/g, ' ').trim();
        expect(bare(shown.replaceAll('==', ''))).toBe(bare(one.text));
      }),
    );
  });
});

describe('toFullText', () => {
  const article: Article = {
    ...ARTICLE,
    blocks: [
      { kind: 'image', src: 'http://www.wzljl.cn/a.jpg', alt: '茶铺 [清晨]' },
      { kind: 'caption', text: '清晨的茶铺', inlines: [] },
      { kind: 'heading', text: '水要等到翻大花', inlines: [], level: 2 },
      ...ARTICLE.blocks,
      { kind: 'listItem', text: '早市', inlines: [], level: 1 },
      {
        kind: 'table',
        rows: [
          ['年', '壶'],
          ['2019', '7'],
        ],
      },
      { kind: 'gap', url: 'http://www.wzljl.cn/content/2020-03/05/content_400001_2.htm', page: 2 },
    ],
  };

  it('writes the whole file as agreed', async () => {
    const annotations = [
      annotate('老板娘李桂英说，四十年', { note: '哪四十年？\n\n- 问她', tags: ['人物'] }),
      annotate('从这里升起。\n“水要等到', { color: 'green' }),
      annotate(null, { note: '值得再去。' }),
      annotate('后来删去的一句', { note: '原来在哪里？' }),
    ];
    await expect(toFullText({ article, annotations })).toMatchFileSnapshot('full-text.expected.md');
  });

  it('gives every note back as the footnote of its highlight, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const notes = [first, second].map((note) => note.replaceAll(']:', ''));
        const annotations = [annotate('茶铺', { note: notes[0]! }), annotate('翻大花', { note: notes[1]! })];
        const tree = parse(toFullText({ article: ARTICLE, annotations }).replace(/^---.*?---\n/s, ''));
        const expected = notes.filter((note) => note.trim() !== '').length;
        const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
        expect(definitions).toHaveLength(expected);
        expect(tree.children.at(-1)).toMatchObject({
          type: 'html',
          value: expect.stringContaining('lingju:end'),
        });
      }),
    );
  });
});
