import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/text/fold';
import { SIMPLIFIED, TRADITIONAL } from '../../../lib/text/simplified';

describe('foldText', () => {
  it.each([
    ['ＩＰｈｏｎｅ，１２％', 'iphone,12%'],
    ['「臺灣」『記者』‘’', '"台湾""记者"""'],
    ['一 二\u00a0三\u3000四\n五\u200b', '一二三四五'],
    ['——三—〜5', '--三--5'],
    ['读报。', '读报.'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it('knows where each unit came from', () => {
    const text = '　梧州 日報';
    const { text: folded, origin } = foldText(text);
    expect(folded).toBe('梧州日报');
    expect([...origin].map((index) => text[index])).toEqual(['梧', '州', '日', '報']);
  });

  it('holds up with long texts and lone surrogates', () => {
    const text = `${'长 文'.repeat(20_000)}\ud800`;
    expect(foldText(text).text).toHaveLength(40_001);
  });
});

it('pairs each traditional character with one simplified', () => {
  expect(TRADITIONAL).toHaveLength(SIMPLIFIED.length);
  expect(SIMPLIFIED[TRADITIONAL.indexOf('報')]).toBe('报');
});
