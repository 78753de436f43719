import { expect, it } from 'vitest';
import { likeness } from '../../../lib/text/likeness';

const TEXT = '渡口从三月起改了班次，末班船比过去晚一个半小时。';

it.each([
  ['the same text', TEXT, TEXT, 1],
  ['a part of it', TEXT, TEXT.slice(3, 15), 1],
  ['other width and white space', 'ＡＢＣ船 票，２元', 'abc船票,2元', 1],
  ['nothing in common', TEXT, '图书馆周末延长了开放时间', 0],
  ['a short text that is contained', TEXT, '末班', 1],
  ['a short text that is not', TEXT, '头班', 0],
  ['nothing at all', '', TEXT, 1],
])('%s', (_, one, other, expected) => {
  expect(likeness(one, other, 6)).toBe(expected);
  expect(likeness(other, one, 6)).toBe(expected);
});

it('is between the two for an edited text', () => {
  const value = likeness(TEXT, TEXT.replace('三月', '四月'), 6);
  expect(value).toBeGreaterThan(0.5);
  expect(value).toBeLessThan(1);
});
