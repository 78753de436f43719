import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/analysis/quotes';
import type { QuoteMark } from '../../../lib/model/marks';
import { sharedFile } from '../../tools/shared';
import { AFTER } from './quotes/after.cases';
import { type ArticleCase, judge } from './quotes/article-case';
import { ARTICLES_1 } from './quotes/articles-1.cases';
import { ARTICLES_2 } from './quotes/articles-2.cases';
import { ARTICLES_3 } from './quotes/articles-3.cases';
import { ARTICLES_4 } from './quotes/articles-4.cases';
import { ARTICLES_5 } from './quotes/articles-5.cases';
import { ARTICLES_6 } from './quotes/articles-6.cases';
import { ARTICLES_7 } from './quotes/articles-7.cases';
import { ARTICLES_8 } from './quotes/articles-8.cases';
import { ARTICLES_9 } from './quotes/articles-9.cases';
import { ARTICLES_10 } from './quotes/articles-10.cases';
import { ARTICLES_11 } from './quotes/articles-11.cases';
import { ARTICLES_12 } from './quotes/articles-12.cases';
import { ARTICLES_13 } from './quotes/articles-13.cases';
import { ARTICLES_14 } from './quotes/articles-14.cases';
import { ARTICLES_15 } from './quotes/articles-15.cases';
import { ARTICLES_16 } from './quotes/articles-16.cases';
import { ARTICLES_17 } from './quotes/articles-17.cases';
import { ARTICLES_18 } from './quotes/articles-18.cases';
import { ARTICLES_19 } from './quotes/articles-19.cases';
import { ARTICLES_20 } from './quotes/articles-20.cases';
import { ARTICLES_21 } from './quotes/articles-21.cases';
import { ARTICLES_22 } from './quotes/articles-22.cases';
import { ARTICLES_23 } from './quotes/articles-23.cases';
import { ARTICLES_24 } from './quotes/articles-24.cases';
import { ARTICLES_25 } from './quotes/articles-25.cases';
import { BEFORE } from './quotes/before.cases';
import { GOING_ON } from './quotes/going-on.cases';
import { KINDS } from './quotes/kinds.cases';
import { NAMES } from './quotes/names.cases';

const ARTICLES: readonly ArticleCase[] = [
  ...ARTICLES_1,
  ...ARTICLES_2,
  ...ARTICLES_3,
  ...ARTICLES_4,
  ...ARTICLES_5,
  ...ARTICLES_6,
  ...ARTICLES_7,
  ...ARTICLES_8,
  ...ARTICLES_9,
  ...ARTICLES_10,
  ...ARTICLES_11,
  ...ARTICLES_12,
  ...ARTICLES_13,
  ...ARTICLES_14,
  ...ARTICLES_15,
  ...ARTICLES_16,
  ...ARTICLES_17,
  ...ARTICLES_18,
  ...ARTICLES_19,
  ...ARTICLES_20,
  ...ARTICLES_21,
  ...ARTICLES_22,
  ...ARTICLES_23,
  ...ARTICLES_24,
  ...ARTICLES_25,
];

/** A row of these is a rule, or what a rule must not do: every speaker of them is found. */
const RULES: readonly ArticleCase[] = [...NAMES, ...BEFORE, ...AFTER, ...GOING_ON, ...KINDS];

/** What holds for any text whatever. */
function expectWellFormed(text: string, marks: readonly QuoteMark[]): void {
  let last = 0;
  for (const mark of marks) {
    expect(mark.start).toBeGreaterThanOrEqual(last);
    expect(mark.end).toBeGreaterThan(mark.start);
    expect(mark.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(mark.start, mark.end)).not.toContain('\n');
    if (mark.kind !== 'speech') expect(mark.speaker).toBeNull();
    if (mark.speaker) expect(text.slice(mark.speaker.start, mark.speaker.end)).toBe(mark.speaker.text);
    last = mark.start;
  }
}

describe('findQuotes', () => {
  describe.each([...ARTICLES, ...RULES])('$name', ({ text, marks }) => {
    const found = findQuotes(text);
    it('finds every pair of marks', () => {
      expect(found.map((mark) => mark.kind)).toEqual(marks.map((row) => row.split(' ')[0]));
      expectWellFormed(text, found);
    });
    it('shows no wrong speaker', () => {
      const wrong = marks.filter((row, index) => judge(row, found[index]) === 'wrong');
      expect(wrong).toEqual([]);
    });
  });

  it.each(RULES)('names who speaks: $name', ({ text, marks }) => {
    const found = findQuotes(text);
    expect(marks.filter((row, index) => judge(row, found[index]) === 'missing')).toEqual([]);
  });

  it('names the speaker of nine statements in ten', () => {
    const verdicts = ARTICLES.flatMap(({ text, marks }) => {
      const found = findQuotes(text);
      return marks.flatMap((row, index) => (/^speech [^?]/.test(row) ? [judge(row, found[index])] : []));
    });
    expect(verdicts.filter((verdict) => verdict === 'right').length / verdicts.length).toBeGreaterThan(0.9);
  });

  it('stays well-formed on any soup of marks', () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'“”‘’「」『』《》〈〉"\'说，。：！？…、 \n李明村民他在的，'),
      maxLength: 160,
    });
    fc.assert(
      fc.property(soup, (text) => expectWellFormed(text, findQuotes(text))),
      { numRuns: 1000 },
    );
  });

  it.each([
    '“',
    '”',
    '“说，',
    '李明说：“',
    '“好。”他说。',
    '"',
    '‘“',
    '《',
    '村民李明',
    '，',
    '王',
    '“”',
    '“a\n',
  ])('reads %j twenty thousand times over', (part) => {
    const text = part.repeat(20_000);
    expectWellFormed(text, findQuotes(text).slice(0, 2000));
  });

  const seed = sharedFile('pages/seed.txt');
  it.skipIf(seed === null)('reads the seed article right to the last mark', () => {
    const text = readFileSync(seed ?? '', 'utf8');
    const shown = findQuotes(text).map(
      (mark) => `${mark.kind} ${text.slice(mark.start, mark.end).slice(0, 6)} ${mark.speaker?.text ?? ''}`,
    );
    expect(shown).toMatchInlineSnapshot(`
      [
        "speech 疫情过后,我 卢尚品",
        "term “网格化” ",
        "term “地毯式” ",
        "speech “外甥,不要 ",
        "speech “不是拆你们 卢尚品",
        "term “不歇脚” ",
        "speech “我们发动所 ",
        "speech “勤洗手,勤 宁康乡都帮村的网格员",
        "term “喊话” ",
        "term “最后一公里 ",
        "speech “我们发动了 龙文锋",
        "speech “大家都纷纷 龙文锋",
        "speech “我们的工作 黄东明",
        "speech “为了更好地 梁家智",
        "speech “截至2月5 梁家智",
        "speech “病毒无情人 黄东明",
        "speech “通过这些行 黄东明",
        "term “来源:梧州 ",
        "term “来源:XX ",
      ]
    `);
  });
});
