import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/article';
import { layoutOf } from '../../../lib/view/layout';
import { portionsOf } from '../../../lib/view/portions';

const KINDS = {
  P: { kind: 'paragraph', text: '江'.repeat(340), inlines: [] },
  p: { kind: 'paragraph', text: '正文', inlines: [] },
  h: { kind: 'heading', text: '小标题', inlines: [] },
  i: { kind: 'image', src: 'https://news.example/a.jpg', alt: '' },
  c: { kind: 'caption', text: '图注', inlines: [] },
  l: { kind: 'listItem', text: '一项', inlines: [] },
} as const satisfies Record<string, Block>;

const portions = (letters: string) => {
  const blocks = [...letters].map((letter) => KINDS[letter as keyof typeof KINDS]);
  return portionsOf(layoutOf(blocks), blocks);
};

describe('portionsOf', () => {
  const cases: readonly (readonly [blocks: string, expected: string])[] = [
    ['', ''],
    ['p', '0'],
    ['ppp', '0,1,2'],
    ['PPPPPP', '0,1,2 3,4,5'],
    // Next to a heading, a picture or a list a portion does not end.
    ['PPPhPP', '0,1,2,3,4 5'],
    ['PPPicPP', '0,1,2,3,4,5 6'],
    ['PPPlPP', '0,1,2,3,4 5'],
  ];
  it.each(cases)('parts %s as %s', (blocks, expected) => {
    const parts = portions(blocks).map((portion) => portion.blocks.join());
    expect(parts.join(' ')).toBe(expected);
  });

  it('reckons a picture and a long paragraph higher than a short one', () => {
    const [height] = portions('p').map(({ lines }) => lines);
    expect(portions('P')[0]?.lines).toBeGreaterThan(5 * (height ?? 0));
    expect(portions('i')[0]?.lines).toBeGreaterThan(5 * (height ?? 0));
  });
});
