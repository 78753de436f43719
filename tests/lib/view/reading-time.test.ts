import { describe, expect, it } from 'vitest';
import {
  HAN_PER_MINUTE,
  readingMinutes,
  readingTime,
  readingTimeLeft,
  WORDS_PER_MINUTE,
  wholeMinutes,
} from '../../../lib/view/reading-time';
import { COUNTED } from './reading-time.cases';

describe('readingTime', () => {
  it.each(COUNTED)('of %s counts %i Han characters and %i words', (text, han, words) => {
    expect(readingTime(text)).toBeCloseTo(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE);
  });
});

describe('readingTimeLeft', () => {
  it('is the time of the rest, from wherever one has read to', () => {
    const text = ['江上有雾', 'GDP 增长3.5', '', '雾散了'].join('\n');
    const left = readingTimeLeft(text);
    for (const read of [0, 1, 4, 5, 9, 13, 14, 15, text.length, text.length + 5])
      expect(left(read)).toBeCloseTo(readingTime(text.slice(read)));
  });
});

describe('readingMinutes', () => {
  it('are whole, and never none', () => {
    expect(readingMinutes('')).toBe(1);
    expect(readingMinutes('江'.repeat(1400))).toBe(3);
  });

  it('are never more for the rest than for the whole', () => {
    const text = Array.from({ length: 20 }, () => '江上有雾，渡船停了。')
      .join('\n')
      .repeat(4);
    const left = readingTimeLeft(text);
    for (let read = 0; read < text.length; read += 7)
      expect(wholeMinutes(left(read))).toBeLessThanOrEqual(readingMinutes(text));
  });
});
