import { describe, expect, it } from 'vitest';
import { countCharacters, withoutWhiteSpace } from '../../../lib/text/white-space';

describe('countCharacters', () => {
  it.each([
    ['2月9日　晴', 5],
    ['一行\n两行\t\u00a0三', 5],
    ['𠮷野家😀', 4],
    ['', 0],
    [' \u3000\n', 0],
    ['WHO说“好”。', 8],
  ])('of %j is %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe('withoutWhiteSpace', () => {
  it('drops every kind of space and nothing else', () => {
    expect(withoutWhiteSpace('\u3000\u3000清晨 六点，\n茶\u00a0铺\ufeff')).toBe('清晨六点，茶铺');
  });
});
