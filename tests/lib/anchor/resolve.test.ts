import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../lib/anchor/describe';
import { resolveSelector } from '../../../lib/anchor/resolve';
import { RESOLVE_CASES } from './resolve.cases';

/** `甲⟦乙⟧丙` → the text without the marks, and the span between them. */
function unmark(marked: string) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), span: { start, end } };
}

const ARTICLE = [
  '三角嘴码头的渡船改了班次',
  '从3月16日起，渡船每40分钟开一班，末班由18时30分延到20时整。',
  '“以前赶不上末班，只能绕三公里走桥。”在对岸菜市场卖鱼的凌姐说，“现在收了摊再走也来得及。”',
  '一边修路',
  '据管理方统计，试行三天共运送旅客1260人次，比上周同期多了约两成。',
  '一边修路',
  '管理方表示，试行期一个月，期满后将根据乘客的意见决定是否推广👨‍👩‍👧‍👦。',
].join('\n');

describe('resolveSelector', () => {
  it.each(RESOLVE_CASES)('$name', ({ before, after, found, quality }) => {
    const { text, span } = unmark(before);
    const anchor = resolveSelector(after, describeSpan(text, span), text);
    expect(anchor && after.slice(anchor.start, anchor.end)).toBe(found);
    if (quality) expect(anchor?.quality).toBe(quality);
  });

  it('keeps the second of two equal heads apart from the first', () => {
    const start = ARTICLE.lastIndexOf('一边修路');
    const selector = describeSpan(ARTICLE, { start, end: start + 4 });
    const after = `新加的导语。\n${ARTICLE}`;
    expect(resolveSelector(after, selector, ARTICLE)?.start).toBe(after.lastIndexOf('一边修路'));
  });

  it('has no place for an empty quotation, and none for white space', () => {
    expect(resolveSelector(ARTICLE, describeSpan(ARTICLE, { start: 5, end: 5 }))).toBeNull();
    const selector = { quote: { exact: ' \u3000', prefix: '', suffix: '' }, position: { start: 0, end: 2 } };
    expect(resolveSelector(ARTICLE, selector)).toBeNull();
  });

  it('is not misled by a text that is not the annotated one', () => {
    const start = ARTICLE.indexOf('1260人次');
    const selector = describeSpan(ARTICLE, { start, end: start + 6 });
    expect(resolveSelector(ARTICLE, selector, '另一篇文章')).toMatchObject({ start, end: start + 6 });
  });

  it('gives back every span of a text that did not change', () => {
    for (let start = 0; start < ARTICLE.length; start++) {
      for (let end = start + 1; end <= ARTICLE.length; end += 1 + (end - start)) {
        const selector = describeSpan(ARTICLE, { start, end });
        expect(resolveSelector(ARTICLE, selector, ARTICLE)).toEqual({
          ...selector.position,
          quality: 'exact',
        });
      }
    }
  });

  it('gives back a sentence from the selector alone, whatever was put before or after the text', () => {
    const sentences = ARTICLE.split('\n').filter((line) => line.length >= 12);
    const filler = fc.stringMatching(/^[一-龥，。]{0,40}$/);
    fc.assert(
      fc.property(fc.constantFrom(...sentences), filler, filler, (sentence, before, after) => {
        const start = ARTICLE.indexOf(sentence);
        const selector = describeSpan(ARTICLE, { start, end: start + sentence.length });
        const edited = `${before}\n${ARTICLE}\n${after}`;
        const anchor = resolveSelector(edited, selector);
        expect(anchor && edited.slice(anchor.start, anchor.end)).toBe(selector.quote.exact);
      }),
      { numRuns: 200 },
    );
  });
});

describe('describeSpan', () => {
  it('widens to whole graphemes, and cuts none in the context', () => {
    const family = '👨‍👩‍👧‍👦';
    const start = ARTICLE.indexOf(family);
    const { quote, position } = describeSpan(ARTICLE, { start: start + 2, end: start + 3 });
    expect(quote.exact).toBe(family);
    expect(position).toEqual({ start, end: start + family.length });

    const before = describeSpan(ARTICLE, { start: start - 30, end: start - 29 });
    expect(before.quote.suffix.endsWith('推广') || before.quote.suffix.includes(family)).toBe(true);
  });

  it('draws a span that lies outside into the text, and turns a reversed one round', () => {
    expect(describeSpan('短文', { start: -3, end: 99 }).position).toEqual({ start: 0, end: 2 });
    expect(describeSpan('短文', { start: 2, end: 0 }).quote.exact).toBe('短文');
  });

  it('always describes the span it names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const { quote, position } = describeSpan(text, { start: a, end: b });
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
        expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
        expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
