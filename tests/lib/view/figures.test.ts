import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../lib/analysis/numbers';
import { figuresInSentences, filteredFigures, orderedFigures } from '../../../lib/view/figures';

const TEXT =
  '渡口重开，首日运送旅客1200多人次。船票2元，月票45元，数十人排队。\n9月12日上午，水位退到3.5米。';
const figures = figuresInSentences(TEXT, findNumbers(TEXT));
const wordings = (some: typeof figures) => some.map(({ mark }) => mark.raw);

it('gives every figure the sentence that it stands in', () => {
  expect(figures.find(({ mark }) => mark.raw === '45元')?.sentence).toBe('船票2元，月票45元，数十人排队。');
});

describe('the filter', () => {
  it('keeps one type', () => {
    expect(wordings(filteredFigures(figures, { type: 'money', words: '' }))).toEqual(['2元', '45元']);
  });
  it('finds words of the figure, its value, its unit and its sentence', () => {
    for (const words of ['1200多', '1200', '人次', ' 旅客 '])
      expect(wordings(filteredFigures(figures, { type: 'all', words }))).toEqual(['1200多人次']);
  });
  it('keeps nothing that lacks the words, and everything without words', () => {
    expect(filteredFigures(figures, { type: 'all', words: '火车' })).toEqual([]);
    expect(filteredFigures(figures, { type: 'all', words: ' ' })).toEqual(figures);
  });
});

describe('the order', () => {
  const people = filteredFigures(figures, { type: 'count', words: '' });
  it('goes by value, and puts what has none last', () => {
    expect(wordings(orderedFigures(people, 'value')).at(-1)).toBe('数十人');
    const money = filteredFigures(figures, { type: 'money', words: '' }).toReversed();
    expect(wordings(orderedFigures(money, 'value'))).toEqual(['2元', '45元']);
  });
  it('goes by unit, then by value', () => {
    const units = orderedFigures(figures, 'unit').map(({ mark }) => mark.unit ?? '');
    expect(units).toEqual(units.toSorted((a, b) => a.localeCompare(b, 'zh')));
  });
  it('leaves the text order alone', () => {
    expect(orderedFigures(figures, 'text')).toBe(figures);
  });
});
