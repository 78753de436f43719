import { describe, expect, it } from 'vitest';
import { type ExtractedArticle, plainText, type Removal } from '../../../lib/model/article';
import { restoredArticle } from '../../../lib/model/restored-article';

const article: ExtractedArticle = {
  schema: 1,
  meta: {
    url: 'http://www.wzljl.cn/content/2020-03/05/content_400001.htm',
    site: 'wzljl',
    template: 't',
    title: '题',
  },
  blocks: ['第一段。', '第二段。'].map((text) => ({ kind: 'paragraph', text, inlines: [] })),
};
const removal = (text: string, after?: string): Removal => ({
  step: 'box',
  rule: 'id or class',
  reason: 'In a box named like page furniture.',
  text,
  ...(after !== undefined && { after }),
});
const restored = (report: readonly Removal[], ...texts: string[]) =>
  plainText(restoredArticle(article, report, texts)).split('\n');

describe('restoredArticle', () => {
  it('puts a removed part back behind the line it stood behind, a paragraph for each line', () => {
    expect(restored([removal('甲\n\n乙', '第一段。')], '甲\n\n乙')).toEqual([
      '第一段。',
      '甲',
      '乙',
      '第二段。',
    ]);
  });

  it('keeps the order of two parts at one place, and puts what stood before the text first', () => {
    const report = [removal('零', ''), removal('甲', '第一段。'), removal('乙', '第一段。')];
    expect(restored(report, '乙', '零', '甲')).toEqual(['零', '第一段。', '甲', '乙', '第二段。']);
  });

  it('brings nothing back that this page did not remove, or that stood outside the article', () => {
    expect(restoredArticle(article, [removal('导航')], ['导航', '别的'])).toBe(article);
  });
});
