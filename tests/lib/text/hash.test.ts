import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../lib/text/hash';

describe('hashText', () => {
  it('is 16 hexadecimal digits and always the same: stored databases rely on it', () => {
    expect(hashText('')).toBe('1aee8d83488bdcb8');
    expect(hashText('梧州')).toBe('81c7e9ddd5cda9a3');
    expect(hashText('清晨六点，茶铺的门板一块一块卸下来。')).toBe('4ea5bdf3eb335647');
  });

  it('tells texts apart that differ in one character or in order', () => {
    const hashes = Array.from({ length: 50_000 }, (_, index) => hashText(`第${index}版：骑楼城里的老茶铺`));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashText('甲乙')).not.toBe(hashText('乙甲'));
  });

  it('changes about half of its bits with one bit of the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        const changed = String.fromCharCode(text.charCodeAt(0) ^ 1) + text.slice(1);
        const difference = BigInt(`0x${hashText(text)}`) ^ BigInt(`0x${hashText(changed)}`);
        const bits = [...difference.toString(2)].filter((bit) => bit === '1').length;
        expect(bits).toBeGreaterThan(8);
        expect(bits).toBeLessThan(56);
      }),
    );
  });
});
