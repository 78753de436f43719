import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../lib/anchor/describe';
import { resolveSelector } from '../../../lib/anchor/resolve';
import { plainText } from '../../../lib/model/article';
import { fixtureSlugs, readExpected } from '../../tools/fixtures';

const TEXTS = fixtureSlugs().flatMap((slug) => {
  const expected = readExpected(slug);
  const text = expected?.kind === 'article' ? plainText(expected.article) : '';
  return text === '' ? [] : [{ slug, text }];
});
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const boundariesOf = (text: string): readonly number[] => [
  ...[...graphemes.segment(text)].map(({ index }) => index),
  text.length,
];

/** Every length up to this, then each half as long again. */
const SHORT = 12;

describe('what was described is found again', () => {
  it.each(TEXTS)('in $slug: every span from grapheme to grapheme', ({ text }) => {
    const boundaries = boundariesOf(text);
    for (const [from, start] of boundaries.entries()) {
      let length = 1;
      while (from + length < boundaries.length) {
        const span = { start, end: boundaries[from + length] ?? text.length };
        const selector = describeSpan(text, span);
        const anchor = resolveSelector(text, selector, text);
        if (anchor?.start !== span.start || anchor.end !== span.end || anchor.quality !== 'exact')
          expect({ span, anchor }).toEqual({ span, anchor: { ...span, quality: 'exact' } });
        length += length < SHORT ? 1 : Math.ceil(length / 2);
      }
    }
  });

  it.each(TEXTS)('in $slug: also when a line was put before and one behind', ({ text }) => {
    const boundaries = boundariesOf(text);
    const before = '编者按：以下为转载。\n';
    const later = `${before}${text}\n本文有删节。`;
    const step = Math.max(1, Math.floor(boundaries.length / 120));
    for (let from = 0; from < boundaries.length - 1; from += step) {
      for (const length of [1, 2, 5, 12, 40, 150]) {
        const start = boundaries[from] ?? 0;
        const end = boundaries[Math.min(from + length, boundaries.length - 1)] ?? text.length;
        const selector = describeSpan(text, { start, end });
        const words = selector.quote.exact;
        if (words.trim() !== words) continue;
        const anchor = resolveSelector(later, selector, text);
        const wanted = { start: start + before.length, end: end + before.length, quality: 'moved' };
        if (JSON.stringify(anchor) !== JSON.stringify(wanted))
          expect({ words, anchor }).toEqual({ words, anchor: wanted });
      }
    }
  });

  it('by the selector alone, without the text it was made on', () => {
    const span = fc.constantFrom(...TEXTS).chain(({ text }) => {
      const boundaries = boundariesOf(text);
      return fc.record({
        text: fc.constant(text),
        from: fc.nat(boundaries.length - 2),
        length: fc.integer({ min: 1, max: 60 }),
        boundaries: fc.constant(boundaries),
      });
    });
    fc.assert(
      fc.property(span, ({ text, from, length, boundaries }) => {
        const start = boundaries[from] ?? 0;
        const end = boundaries[Math.min(from + length, boundaries.length - 1)] ?? text.length;
        const selector = describeSpan(text, { start, end });
        // White space alone is no quotation.
        fc.pre(selector.quote.exact.trim() !== '' && selector.quote.exact.trim() === selector.quote.exact);
        expect(resolveSelector(text, selector)).toEqual({ start, end, quality: 'exact' });
      }),
      { numRuns: 300 },
    );
  });
});
