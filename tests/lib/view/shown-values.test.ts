import { describe, expect, it } from 'vitest';
import type { NumberMark } from '../../../lib/model/marks';
import { figureValue } from '../../../lib/view/figure-value';
import { publishedText } from '../../../lib/view/published-text';
import { snapped } from '../../../lib/view/snap';

describe('figureValue', () => {
  const cases: readonly (readonly [
    raw: string,
    value: NumberMark['value'],
    unit: string | null,
    shown: string,
  ])[] = [
    ['52.4万人', 524_000, '人', '524,000 人'],
    ['17亿元', 1_700_000_000, '元', '1,700,000,000 元'],
    ['1500多个', 1500, '个', '1,500 个'],
    ['50~99.9毫米', [50, 99.9], '毫米', '50–99.9 毫米'],
    ['百分之八', 8, '%', '8%'],
    ['2月9日', 'XXXX-02-09', null, '02-09'],
    ['13~18日', 'XXXX-XX-13/XXXX-XX-18', null, '13 – 18'],
    ['10时08分', 'T10:08', null, '10:08'],
    ['9名', 9, '名', ''],
    ['12.5%', 12.5, '%', ''],
    ['数十人', null, '人', ''],
  ];
  it.each(cases)('shows %s', (raw, value, unit, shown) => {
    const mark: NumberMark = { start: 0, end: raw.length, raw, type: 'count', value, unit, approx: false };
    expect(figureValue(mark, 'zh-CN')).toBe(shown);
  });
});

describe('publishedText', () => {
  it("tells the newspaper's own time, wherever the reader is", () => {
    expect(publishedText('2020-02-10T10:08+08:00', 'zh-CN')).toMatch(/^2020年2月10日.*10:08$/);
    expect(publishedText('2020-02-10', 'zh-CN')).toBe('2020年2月10日');
  });

  it('leaves alone what is no date', () => {
    expect(publishedText('近日', 'zh-CN')).toBe('近日');
  });
});

describe('snapped', () => {
  const cases: readonly (readonly [text: string, start: number, end: number, kept: string | null])[] = [
    ['一句话。', 0, 4, '一句话。'],
    ['  一句 话\n', 0, 7, '一句 话'],
    ['前\n后', 1, 2, null],
    ['船👨‍👩‍👧上', 2, 5, '👨‍👩‍👧'],
    ['𠮷祥', 1, 3, '𠮷祥'],
    ['cafe\u0301', 0, 4, 'cafe\u0301'],
    ['水位', -5, 99, '水位'],
  ];
  it.each(cases)('keeps whole graphemes of %j', (text, start, end, kept) => {
    const span = snapped(text, { start, end });
    expect(span && text.slice(span.start, span.end)).toBe(kept);
  });
});
