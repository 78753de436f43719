import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../lib/export/file-name';
import { ARTICLE } from './sample';

const named = (title: string, meta = {}) =>
  fileNameOf({ ...ARTICLE, meta: { ...ARTICLE.meta, title, ...meta } }, 'md');

describe('fileNameOf', () => {
  it.each([
    ['骑楼城里的老茶铺', '2020-03-05 骑楼城里的老茶铺.md'],
    ['a/b\\c:d*e?f"g<h>i|j#k^l[m]n', '2020-03-05 a b c d e f g h i j k l m n.md'],
    ['“水要开”：？！——四十年', '2020-03-05 “水要开”：？！——四十年.md'],
    ['  两\n行　题目... ', '2020-03-05 两 行 题目.md'],
    ['\u202e反向\u0007\ud800', '2020-03-05 反向.md'],
    ['', '2020-03-05.md'],
    ['///', '2020-03-05.md'],
  ])('of %j is %j', (title, name) => {
    expect(named(title)).toBe(name);
  });

  it('takes the day of saving where the day of publication is unknown', () => {
    expect(named('茶铺', { published: undefined })).toBe('2020-03-06 茶铺.md');
    expect(named('茶铺', { published: '昨天' })).toBe('2020-03-06 茶铺.md');
  });

  it('has at most 80 characters, none of them cut in two', () => {
    const family = '👨‍👩‍👧';
    const name = named(family.repeat(40));
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name).toMatch(/^2020-03-05 \P{Surrogate}+\.md$/u);
    expect(named('字'.repeat(200))).toBe(`2020-03-05 ${'字'.repeat(66)}.md`);
  });

  it('is one that every system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = named(title);
        expect(name).toMatch(/^2020-03-05[^\\/:*?"<>|#^[\]\p{Cc}\p{Surrogate}]*(?<![.\s])\.md$/u);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
