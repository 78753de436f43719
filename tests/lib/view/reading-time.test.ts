import { describe, expect, it } from 'vitest';
import {
  HAN_PER_MINUTE,
  readingMinutes,
  readingTime,
  WORDS_PER_MINUTE,
} from '../../../lib/view/reading-time';
import { COUNTED } from './reading-time.cases';

describe('readingTime', () => {
  it.each(COUNTED)('of %s counts %i Han characters and %i words', (text, han, words) => {
    expect(readingTime(text)).toBeCloseTo(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE);
  });
});

describe('readingMinutes', () => {
  it('are whole, and never none', () => {
    expect(readingMinutes('')).toBe(1);
    expect(readingMinutes('江'.repeat(1400))).toBe(3);
  });
});
