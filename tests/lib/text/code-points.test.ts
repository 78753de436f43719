import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffsets, codePoints } from '../../../lib/text/code-points';

describe('codePointOffsets', () => {
  it('counts what the string iterator counts, at every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const offsetOf = codePointOffsets(text);
        let at = 0;
        [...text].forEach((character, index) => {
          expect(offsetOf(at)).toBe(index);
          at += character.length;
        });
        expect(offsetOf(at)).toBe([...text].length);
      }),
    );
  });

  it('takes an offset inside a pair for the one before it', () => {
    expect([0, 1, 2, 3].map(codePointOffsets('😀茶'))).toEqual([0, 0, 1, 2]);
  });

  it('counts halves of pairs as one each', () => {
    expect(codePointOffsets('\ud83d茶\ude00a')(4)).toBe(4);
  });
});

it('counts characters, not the units of UTF-16', () => {
  expect(['', '江上有雾。', '𠮷野家', '🙂a🙂'].map(codePoints)).toEqual([0, 5, 3, 3]);
});
