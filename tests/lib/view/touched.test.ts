import { describe, expect, it } from 'vitest';
import { hullOf, mostCovered, touched } from '../../../lib/view/touched';
import { placedOn } from './placed-on';

const TEXT = '早船开了。午船还在等，晚船没有来。';
const [early, noon, late] = [placedOn('early', 0, 4), placedOn('noon', 5, 10), placedOn('late', 13, 16)];
const all = [early, noon, late];
const ids = (list: readonly { annotation: { id: string } }[]) => list.map(({ annotation }) => annotation.id);

describe('highlights at a span', () => {
  it('are those it overlaps, and those that only punctuation parts from it', () => {
    expect(ids(touched(TEXT, { start: 0, end: 4 }, all))).toEqual(['early', 'noon']);
    expect(ids(touched(TEXT, { start: 7, end: 14 }, all))).toEqual(['noon', 'late']);
  });

  it('are not those with words between', () => {
    expect(ids(touched(TEXT, { start: 14, end: 16 }, all))).toEqual(['late']);
  });

  it('are led by the one that shares most; none that only adjoins', () => {
    expect(mostCovered({ start: 3, end: 9 }, all)).toBe(noon);
    expect(mostCovered({ start: 10, end: 13 }, all)).toBeNull();
  });

  it('reach together from the first start to the last end', () => {
    expect(hullOf([late, early])).toEqual({ start: 0, end: 16 });
    expect(hullOf([{ ...late, anchor: null }])).toBeNull();
  });
});
