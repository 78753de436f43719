import { describe, expect, it } from 'vitest';
import { type Block, plainText, type TextBlock } from '../../../lib/model/article';
import { listeningParts, partAt } from '../../../lib/view/listening-parts';

const block = (kind: TextBlock['kind'], text: string): TextBlock => ({ kind, text, inlines: [] });
const image = (alt: string): Block => ({ kind: 'image', src: 'https://news.example/a.jpg', alt });

describe('listeningParts', () => {
  it('are the sentences, each with its place in the text', () => {
    const blocks = [block('heading', '渡口复航'), block('paragraph', '船开了。“坐稳！”他喊。')];
    const text = plainText({ blocks });
    const parts = listeningParts(blocks);
    expect(parts.map(({ words }) => words)).toEqual(['渡口复航', '船开了。', '“坐稳！”', '他喊。']);
    for (const { span, words } of parts) expect(text.slice(span.start, span.end)).toBe(words);
  });

  it('tell of a picture by its caption', () => {
    const parts = listeningParts([
      block('paragraph', '船开了。'),
      image('渡船'),
      block('caption', '首班渡船。'),
    ]);
    expect(parts.map(({ words, picture }) => [words, picture])).toEqual([
      ['船开了。', false],
      ['首班渡船。', true],
    ]);
  });

  it('tell of a picture without a caption by its alternative text, and not at all without either', () => {
    const parts = listeningParts([block('paragraph', '船开了。'), image('渡船靠岸'), image(' ')]);
    expect(parts[1]).toEqual({ span: { start: 4, end: 4 }, words: '渡船靠岸', picture: true });
    expect(parts).toHaveLength(2);
  });

  it('cut a long sentence behind its commas', () => {
    const long = `${'江水一天一天地退，'.repeat(20)}船开了。`;
    const parts = listeningParts([block('paragraph', long)]);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ words }) => words).join('')).toBe(long);
    for (const { words } of parts.slice(0, -1)) expect(words.endsWith('，')).toBe(true);
  });

  it('leave out lines without a word, tables and gaps', () => {
    const gap: Block = { kind: 'gap', url: 'https://news.example/2', page: 2 };
    expect(listeningParts([block('paragraph', '——'), { kind: 'table', rows: [['1']] }, gap])).toEqual([]);
  });
});

describe('partAt', () => {
  const parts = listeningParts([block('paragraph', '一天。两天。三天。')]);
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [8, 2],
    [99, 0],
  ])('of offset %i is part %i', (offset, at) => {
    expect(partAt(parts, offset)).toBe(at);
  });
});
