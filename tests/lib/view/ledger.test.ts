import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/model/across-articles';
import { courseOf } from '../../../lib/view/ledger';

const figure = (value: number, unit: string | null, published: string): Figure => ({
  articleId: published,
  span: { start: 0, end: 2 },
  article: { title: '题', published },
  raw: `${value}${unit ?? ''}`,
  type: 'count',
  value,
  unit,
  sentence: '河东早市有摊位。',
  at: 0,
});
const stalls = [
  figure(30, '个', '2024-01-05'),
  figure(12, '个', '2020-01-05'),
  figure(20, '个', '2022-01-05'),
];

describe('what is counted over time', () => {
  it('makes a course where the same is counted on three days', () => {
    expect(courseOf(stalls)?.points.map(({ value }) => value)).toEqual([12, 20, 30]);
  });

  it.each([
    ['units differ', [...stalls, figure(5, '户', '2022-01-05')]],
    ['there are too few days', stalls.slice(0, 2)],
    [
      'there is no unit',
      [figure(1, null, '2020-01-01'), figure(2, null, '2021-01-01'), figure(3, null, '2022-01-01')],
    ],
    ['there is nothing', []],
  ])('makes none where %s', (_, figures) => {
    expect(courseOf(figures)).toBeNull();
  });
});
