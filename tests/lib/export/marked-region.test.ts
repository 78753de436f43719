import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../lib/export/markdown';
import { updateRegion } from '../../../lib/export/marked-region';
import { hostile } from './hostile';
import { ARTICLE, annotate } from './sample';

const fileWith = (note: string) =>
  toMarkdown({ article: ARTICLE, annotations: [annotate('茶铺', { id: 'a', note })] });

describe('updateRegion', () => {
  it('replaces the region and keeps every word around it, whatever notes and surroundings hold', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (before, after, old, now) => {
        fc.pre(![before, after].some((words) => words.includes('lingju:') || words.includes('\r')));
        const mine = `${before}\n${fileWith(old)}\n${after}`;
        expect(updateRegion(mine, fileWith(now), ARTICLE.id)).toBe(`${before}\n${fileWith(now)}\n${after}`);
      }),
    );
  });

  it('keeps properties that the user changed', () => {
    const mine = fileWith('一').replace('title: "骑楼城里的老茶铺"', 'title: "我的题目"\nrating: 5');
    const updated = updateRegion(mine, fileWith('二'), ARTICLE.id);
    expect(updated).toContain('rating: 5');
    expect(updated).toContain('\n\n二\n\n');
  });

  it('keeps the line ends of a Windows file', () => {
    const mine = `${fileWith('一')}\n我的话\n`.replaceAll('\n', '\r\n');
    expect(updateRegion(mine, fileWith('二'), ARTICLE.id)).toBe(
      `${fileWith('二')}\n我的话\n`.replaceAll('\n', '\r\n'),
    );
  });

  it.each([
    ['has no region', () => '# 我的笔记\n'],
    ['has the region of another article', () => fileWith('一').replaceAll(ARTICLE.id, 'other')],
    ['has the region twice', () => fileWith('一') + fileWith('一')],
    ['has lost the end', () => fileWith('一').replace(/<!-- lingju:end.*/, '')],
    [
      'has the markers the wrong way round',
      () => fileWith('一').replace('begin', 'X').replace('end', 'begin').replace('X', 'end'),
    ],
  ])('touches nothing where the file %s', (_, file) => {
    expect(updateRegion(file(), fileWith('二'), ARTICLE.id)).toBeNull();
  });
});
