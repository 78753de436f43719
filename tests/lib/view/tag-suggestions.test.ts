import { describe, expect, it } from 'vitest';
import { tagSuggestions } from '../../../lib/view/tag-suggestions';

const KNOWN = ['民生', '待核实', '农民', '交通/公交', 'AI', '老街', '水利', '教育'];

describe('tagSuggestions', () => {
  it.each([
    ['民', [], ['民生', '农民']],
    ['#民', ['民生'], ['农民']],
    ['待核實', [], ['待核实']],
    ['ａｉ', [], ['AI']],
    ['公交', [], ['交通/公交']],
    ['没有', [], []],
    ['', ['AI'], ['民生', '待核实', '农民', '交通/公交', '老街', '水利']],
  ])('for %s beside %j: %j', (typed, chosen, wanted) => {
    expect(tagSuggestions(KNOWN, chosen, typed)).toEqual(wanted);
  });
});
