import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containedNote } from '../../../lib/export/contained-note';
import { toMarkdown } from '../../../lib/export/markdown';
import { CHINESE_LABELS } from '../../../lib/export/markdown-labels';
import { hostile, printable } from './hostile';
import { parseMarkdown, shape, shapeOf, textOf } from './parse-markdown';
import { ARTICLE, annotate } from './sample';

/** What Markdown can hold of quoted text: its lines, without the white space at their ends. */
const visible = (text: string) =>
  printable(text)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n');

describe('an exported file', () => {
  it('has front matter that gives back every title and tag', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.array(hostile), (title, source, tags) => {
        const article = { ...ARTICLE, meta: { ...ARTICLE.meta, title, source, published: source } };
        const { properties } = parseMarkdown(
          toMarkdown({ article, annotations: [annotate('茶铺', { tags })] }),
        );
        expect(properties.title ?? '').toBe(printable(title));
        expect(properties.source ?? '').toBe(printable(source));
        expect(properties.tags).toEqual([...new Set(tags)].map(printable));
      }),
    );
  });

  it('shows title, quote and tags as they are, and nothing else', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, quote, tag) => {
        const article = { ...ARTICLE, meta: { ...ARTICLE.meta, title } };
        const orphan = annotate('茶铺', { tags: [tag] });
        const annotation = {
          ...orphan,
          selector: { quote: { exact: quote, prefix: '', suffix: '' }, position: { start: 1, end: 1 } },
        };
        const { head, region, markers, after } = parseMarkdown(
          toMarkdown({ article, annotations: [annotation], anchors: new Map([[orphan.id, null]]) }),
        );
        const heading = head.find((node) => node.type === 'heading');
        expect(heading && flat(textOf(heading))).toBe(flat(title));
        const quotes = region.filter((node) => node.type === 'blockquote');
        expect(quotes.map(textOf).join()).toBe(visible(quote));
        expect(region.map((node) => node.type)).toEqual([
          'heading',
          ...quotes.map(({ type }) => type),
          'paragraph',
        ]);
        expect(flat(textOf(region.at(-1) ?? head[0]!)).replace(/^黄色( · #?)?/, '')).toBe(
          flat(tag).replace(/^#/, ''),
        );
        expect([markers, after.length]).toEqual([2, 0]);
      }),
    );
  });

  it('keeps each note to itself: what follows it is read as if it were not there', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (first, second, third) => {
        const notes = [first, second, third].map((note) => note.replaceAll(']:', ''));
        const annotations = [
          annotate(null, { note: notes[0]! }),
          annotate('茶铺', { note: notes[1]! }),
          annotate('不在文中的话', { note: notes[2]! }),
        ];
        const { region, markers, after } = parseMarkdown(toMarkdown({ article: ARTICLE, annotations }));
        const bare = parseMarkdown(
          toMarkdown({ article: ARTICLE, annotations: annotations.map((one) => ({ ...one, note: '' })) }),
        ).region;
        const noteShapes = notes.map((note) => (note.trim() === '' ? [] : shapeOf(containedNote(note))));
        const [articleNote = [], highlight = [], orphan = []] = noteShapes;
        const frame = shape(bare);
        expect(shape(region)).toEqual([
          frame[0],
          ...articleNote,
          ...frame.slice(1, 4),
          ...highlight,
          ...frame.slice(4),
          ...orphan,
        ]);
        expect([markers, after.length]).toEqual([2, 0]);
      }),
    );
  });

  it('leaves an ordinary note exactly as it was typed', () => {
    const note = '# 想法\n\n- 问 [[李桂英]] ==重点== #茶\n\n```js\nlet a = 1;\n```\n\n> 引 <u>线</u> | 表';
    expect(containedNote(note)).toBe(note);
    expect(toMarkdown({ article: ARTICLE, annotations: [annotate('茶铺', { note })] })).toContain(
      `\n\n${note}\n\n`,
    );
    expect(CHINESE_LABELS.none).not.toBe('');
  });
});

const flat = (text: string) => printable(text).replace(/\s+/g, ' ').trim();
