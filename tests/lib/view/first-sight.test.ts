import { describe, expect, it } from 'vitest';
import { firstSight } from '../../../lib/view/first-sight';

/** 100 blocks of 99 characters, with a picture behind every tenth. */
const blocks = Array.from({ length: 100 }, (_, index) => ({
  start: index * 100,
  end: index * 100 + 99,
})).flatMap((span, index) => (index % 10 === 9 ? [span, null] : [span]));

describe('firstSight', () => {
  it('begins with the text and holds a high window full of whole blocks', () => {
    expect(firstSight(blocks, 0)).toEqual({ start: 0, end: 2099 });
  });
  it('begins one block before a place in the middle', () => {
    expect(firstSight(blocks, 5050)).toEqual({ start: 4900, end: 7099 });
  });
  it('ends with the text', () => {
    expect(firstSight(blocks, 9999)).toEqual({ start: 9800, end: 9999 });
  });
  it('is all of a short text', () => {
    expect(firstSight([null, { start: 0, end: 40 }, { start: 41, end: 80 }], 41)).toEqual({
      start: 0,
      end: 80,
    });
  });
  it('is empty for an article of pictures', () => {
    expect(firstSight([null, null], 0)).toEqual({ start: 0, end: 0 });
  });
});
