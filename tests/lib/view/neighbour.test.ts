import { describe, expect, it } from 'vitest';
import { neighbour } from '../../../lib/view/neighbour';

const at = (start: number) => ({ start, end: start + 2 });
const places = [at(10), at(40), at(20)];

describe('neighbour', () => {
  it.each([
    [0, 1, 10],
    [10, 1, 20],
    [25, 1, 40],
    [40, 1, undefined],
    [100, -1, 40],
    [40, -1, 20],
    [12, -1, 10],
    [10, -1, undefined],
  ] as const)('from %i by %i is the place at %s', (from, step, start) => {
    expect(neighbour(places, from, step)?.start).toBe(start);
  });
  it('is null where there are no places', () => {
    expect(neighbour([], 5, 1)).toBeNull();
  });
});
