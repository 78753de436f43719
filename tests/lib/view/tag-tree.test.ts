import { describe, expect, it } from 'vitest';
import { tagTree } from '../../../lib/view/tag-tree';

const rows = (...tags: readonly string[]) =>
  tagTree(tags.map((tag) => ({ tag, count: 1 }))).map(({ tag, depth, count }) => `${depth} ${tag} ${count}`);

describe('the tree of tags', () => {
  it('puts tags below their parents, and adds parents that stand on nothing', () => {
    expect(rows('城建/桥梁', '民生', '城建/道路/路灯')).toEqual([
      '0 城建 0',
      '1 城建/道路 0',
      '2 城建/道路/路灯 1',
      '1 城建/桥梁 1',
      '0 民生 1',
    ]);
  });

  it('puts nothing between a parent and what is below it, however it is written', () => {
    expect(rows('a/b', 'a-c', 'a')).toEqual(['0 a 1', '1 a/b 1', '0 a-c 1']);
  });

  it('is empty without tags', () => {
    expect(rows()).toEqual([]);
  });
});
