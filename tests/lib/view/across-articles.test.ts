import { describe, expect, it } from 'vitest';
import type { Figure, Statement } from '../../../lib/model/across-articles';
import { ALL_FIGURES, courseOf, figuresFound, unitsOf } from '../../../lib/view/ledger';
import { inTime, speakersOf } from '../../../lib/view/speakers';

const statement = (speaker: string, published: string | undefined, role?: string): Statement => ({
  articleId: published ?? 'undated',
  span: { start: 0, end: 4 },
  article: { title: '题', ...(published && { published }) },
  speaker,
  ...(role && { role }),
  text: '“好。”',
});
const figure = (
  value: number,
  unit: string | null,
  published: string,
  sentence = '河东早市有摊位。',
): Figure => ({
  articleId: published,
  span: { start: 0, end: 2 },
  article: { title: '题', published },
  raw: `${value}${unit ?? ''}`,
  type: 'count',
  value,
  unit,
  sentence,
  at: 0,
});

describe('speakers', () => {
  it('are counted over all articles, with the role of the newest', () => {
    const all = [
      statement('陆秀兰', '2024-05-01', '市场经理'),
      statement('陆秀兰', '2020-05-01', '管理员'),
      statement('何伯', '2021-01-01'),
    ];
    expect(speakersOf(all)).toEqual([
      { name: '陆秀兰', role: '市场经理', count: 2 },
      { name: '何伯', role: '', count: 1 },
    ]);
  });

  it('speak in order of time, undated first', () => {
    const all = [statement('甲', '2024-05-01'), statement('乙', '2020-05-01'), statement('丙', undefined)];
    expect(inTime(all).map(({ speaker }) => speaker)).toEqual(['丙', '乙', '甲']);
  });
});

describe('figures', () => {
  const stalls = [
    figure(30, '个', '2024-01-05'),
    figure(12, '个', '2020-01-05'),
    figure(20, '个', '2022-01-05'),
  ];
  const all = [...stalls, figure(5, '户', '2022-01-05', '五户居民返家。')];

  it.each([
    [{}, [12, 20, 5, 30]],
    [{ unit: '个' }, [12, 20, 30]],
    [{ words: '居民 返家' }, [5]],
    [{ words: '居民 摊位' }, []],
    [{ after: '2022-01-05', before: '2022-12-31' }, [20, 5]],
    [{ type: 'money' as const }, []],
  ])('are found by %j', (filter, values) => {
    expect(figuresFound(all, { ...ALL_FIGURES, ...filter }).map(({ value }) => value)).toEqual(values);
  });

  it('have units, most frequent first', () => {
    expect(unitsOf(all)).toEqual(['个', '户']);
  });

  it('make a course where the same is counted on three days', () => {
    expect(courseOf(figuresFound(stalls, ALL_FIGURES))?.points.map(({ value }) => value)).toEqual([
      12, 20, 30,
    ]);
  });

  it.each([
    ['units differ', all],
    ['there are too few days', stalls.slice(0, 2)],
    [
      'there is no unit',
      [figure(1, null, '2020-01-01'), figure(2, null, '2021-01-01'), figure(3, null, '2022-01-01')],
    ],
    ['there is nothing', []],
  ])('make none where %s', (_, figures) => {
    expect(courseOf(figures)).toBeNull();
  });
});
