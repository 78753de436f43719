import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/article';
import { byBlock } from '../../../lib/view/by-block';
import { layoutOf } from '../../../lib/view/layout';
import { outlineOf } from '../../../lib/view/outline';

const KINDS = {
  p: { kind: 'paragraph', text: '正文', inlines: [] },
  l: { kind: 'listItem', text: '一项', inlines: [] },
  c: { kind: 'caption', text: '图注', inlines: [] },
  i: { kind: 'image', src: 'https://news.example/a.jpg', alt: '' },
} as const satisfies Record<string, Block>;

const laidOut = (letters: string) =>
  layoutOf([...letters].map((letter) => KINDS[letter as keyof typeof KINDS]))
    .map((item) => {
      if (item.kind === 'block') return `${item.index}`;
      if (item.kind === 'list') return `[${item.items.join()}]`;
      return `(${[item.before, item.image, item.after].filter((index) => index !== null).join()})`;
    })
    .join(' ');

describe('layoutOf', () => {
  const cases: readonly (readonly [blocks: string, expected: string])[] = [
    ['', ''],
    ['pp', '0 1'],
    ['pllp', '0 [1,2] 3'],
    ['ic', '(0,1)'],
    ['ci', '(0,1)'],
    ['icic', '(0,1) (2,3)'],
    ['cici', '(0,1) (2,3)'],
    ['ii', '(0) (1)'],
    ['cic', '(0,1,2)'],
    ['pcp', '0 1 2'],
    ['lilc', '[0] (1) [2] 3'],
  ];
  it.each(cases)('sets %s as %s', (blocks, expected) => {
    expect(laidOut(blocks)).toBe(expected);
  });
});

describe('outlineOf', () => {
  const heading = (text: string, level?: number): Block => ({
    kind: 'heading',
    text,
    inlines: [],
    ...(level !== undefined && { level }),
  });

  it('closes up levels that jump, and says where each head stands', () => {
    const blocks = [heading('一', 4), KINDS.p, heading('二', 9), heading('三'), heading('四', 1)];
    expect(outlineOf({ blocks }).map(({ text, level, start }) => [text, level, start])).toEqual([
      ['一', 2, 0],
      ['二', 3, 5],
      ['三', 2, 7],
      ['四', 2, 9],
    ]);
  });
});

describe('byBlock', () => {
  const blocks = [
    { start: 0, end: 4 },
    null,
    { start: 5, end: 9 },
    { start: 10, end: 10 },
    { start: 11, end: 20 },
  ];
  const on = (...spans: (readonly [number, number])[]) =>
    byBlock(blocks, spans, ([start, end]) => ({ start, end })).map((items) => items.length);

  it('puts a thing into every block it covers, and into no other', () => {
    expect(on([1, 3])).toEqual([1, 0, 0, 0, 0]);
    expect(on([3, 12])).toEqual([1, 0, 1, 1, 1]);
    expect(on([5, 9], [18, 20])).toEqual([0, 0, 1, 0, 1]);
    expect(on([40, 50])).toEqual([0, 0, 0, 0, 0]);
  });

  it('shares one list between blocks without anything', () => {
    const [first, second] = byBlock(blocks, [], () => null);
    expect(first).toBe(second);
  });
});
