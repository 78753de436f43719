import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/analysis/marks';
import type { Span } from '../../../lib/model/span';
import { HOSTILE_KINDS, hostileText } from '../../bench/hostile-text';

const isInside = (text: string) => (span: Span) =>
  Number.isInteger(span.start) && span.start >= 0 && span.start < span.end && span.end <= text.length;

/** Whatever the text is, the analysis comes back with places that lie in it and hold what they say. */
function checkAnalysis(text: string): void {
  const { numbers, quotes } = findMarks(text);
  expect([...numbers, ...quotes].every(isInside(text))).toBe(true);
  for (const { start, end, raw } of numbers) expect(raw).toBe(text.slice(start, end));
  // They are sent from the background to the reading view.
  expect(JSON.parse(JSON.stringify({ numbers, quotes }))).toEqual({ numbers, quotes });
  for (const [index, { start }] of numbers.entries())
    expect(start).toBeGreaterThanOrEqual(numbers[index - 1]?.end ?? 0);
  for (const { speaker } of quotes) {
    if (!speaker) continue;
    expect(isInside(text)(speaker)).toBe(true);
    expect(speaker.text).toBe(text.slice(speaker.start, speaker.end));
  }
}

describe('a text in which nothing fits together', () => {
  it.each(HOSTILE_KINDS)('is read to its end: %s', (kind) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.nat(), (length, seed) =>
        checkAnalysis(hostileText(kind, length, seed)),
      ),
      { numRuns: 60 },
    );
  });

  it('may hold any characters', () => {
    const characters = fc.constantFrom(...'“”‘’「」"\'说：，。\n0１.万亿年月日%第王\ud83d\ude00 ');
    fc.assert(fc.property(fc.string({ unit: characters, maxLength: 200 }), checkAnalysis), { numRuns: 300 });
  });
});
