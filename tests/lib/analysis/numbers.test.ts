import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../lib/analysis/numbers';
import { sharedFile } from '../../tools/shared';
import { DAILY } from './numbers/daily.cases';
import { ECONOMY } from './numbers/economy.cases';
import { EDGES } from './numbers/edges.cases';
import { FIGURES } from './numbers/figures.cases';
import { GENRES } from './numbers/genres.cases';
import { LOCAL } from './numbers/local.cases';
import { LOOK_ALIKES } from './numbers/look-alikes.cases';
import { NOTICES } from './numbers/notices.cases';
import { SOCIETY } from './numbers/society.cases';
import { SPOKEN } from './numbers/spoken.cases';
import { expected, shown } from './numbers/table';
import { WORDING } from './numbers/wording.cases';
import { WORLD } from './numbers/world.cases';

const TABLES = {
  ...FIGURES,
  'news of society': SOCIETY,
  'news of economy and culture': ECONOMY,
  'agency news': WORLD,
  'local news': LOCAL,
  'news of every day': DAILY,
  notices: NOTICES,
  wording: WORDING,
  'news beside names, codes and words': GENRES,
  'lengths, counts and days said in passing': SPOKEN,
  'spaces, signs and words beside a figure': EDGES,
};

describe('findNumbers', () => {
  for (const [kind, cases] of Object.entries(TABLES)) {
    describe(kind, () => {
      it.each(cases.map(([text, ...figures]) => [text, figures] as const))('%s', (text, figures) => {
        expect(shown(findNumbers(text))).toEqual(expected(figures));
      });
    });
  }

  describe.each(Object.entries(LOOK_ALIKES))('marks nothing that only looks like a %s', (_kind, texts) => {
    it.each(texts)('%s', (text) => {
      expect(findNumbers(text).map((mark) => mark.raw)).toEqual([]);
    });
  });

  it('cuts marks that are in order, apart, and slices of the text', () => {
    const soup = fc.string({
      unit: fc.constantFrom(
        ...'0123456789.,:：-—~至到年月日时点分秒个百千万亿十一二两三〇零几数多余成第前元%米半/()（）〔〕+$号 \nA',
      ),
      maxLength: 200,
    });
    fc.assert(
      fc.property(soup, (text) => {
        let end = 0;
        for (const mark of findNumbers(text)) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.raw).toBe(text.slice(mark.start, mark.end));
          end = mark.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['1', '1-', '一', '十万', '3至', '2020年', '1,', '点一', '(2019)', '10:', '5元'])(
    'reads %s twenty thousand times over',
    (part) => {
      const marks = findNumbers(part.repeat(20_000));
      expect(marks.every((mark, index) => index === 0 || mark.start >= (marks[index - 1]?.end ?? 0))).toBe(
        true,
      );
    },
  );

  it('reads a long row of digits before a unit', () => {
    expect(findNumbers(`${'一'.repeat(50_000)}十个`).map((mark) => mark.raw)).toEqual(['十个']);
  });

  const seed = sharedFile('pages/seed.txt');
  it.skipIf(seed === null)('reads the seed article right to the last mark', () => {
    const text = readFileSync(seed ?? '', 'utf8');
    const start = text.indexOf('2020-02-10');
    expect(findNumbers(text).map((mark) => `${mark.raw} ${mark.type} ${mark.value}`)).toEqual([
      `${text.slice(start, start + 10)} date 2020-02-10`,
      '10:08 time T10:08',
      '1500多个 count 1500',
      '34000多名 count 34000',
      '2月9日 date XXXX-02-09',
      '27场 count 27',
      '9名 count 9',
      '4500多人 count 4500',
      '2月5日 date XXXX-02-05',
      '50户 count 50',
      '1000多个 count 1000',
      '200多瓶 count 200',
      '0条 count 0',
      '2009-2021 range 2009/2021',
    ]);
  });
});
