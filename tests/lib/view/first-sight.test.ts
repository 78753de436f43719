import { describe, expect, it } from 'vitest';
import { DEFAULT_READING } from '../../../lib/model/reading';
import { charactersIn, firstSight } from '../../../lib/view/first-sight';

/** 100 blocks of 99 characters, with a picture behind every tenth. */
const blocks = Array.from({ length: 100 }, (_, index) => ({
  start: index * 100,
  end: index * 100 + 99,
})).flatMap((span, index) => (index % 10 === 9 ? [span, null] : [span]));

describe('firstSight', () => {
  it('begins with the text and holds a high window full of whole blocks', () => {
    expect(firstSight(blocks, 0)).toEqual({ start: 0, end: 2099 });
  });
  it('holds no more than it is told to, in whole blocks', () => {
    expect(firstSight(blocks, 0, 450)).toEqual({ start: 0, end: 499 });
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

describe('charactersIn', () => {
  it('fills the window to its lower edge with lines of the chosen size', () => {
    expect(charactersIn(900, DEFAULT_READING)).toBe(27 * 34);
    expect(charactersIn(900, { ...DEFAULT_READING, size: 14, lineHeight: 140 })).toBe(46 * 34);
  });
  it('is never more than what is drawn first in any window', () => {
    expect(charactersIn(2160, { ...DEFAULT_READING, size: 14, width: 50 })).toBe(2000);
    expect(charactersIn(Number.POSITIVE_INFINITY, DEFAULT_READING)).toBe(2000);
  });
});
