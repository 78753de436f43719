import { describe, expect, it } from 'vitest';
import { CHINESE_EXPORT_LABELS } from '../../../lib/export/export-labels';
import { exportedFiles } from '../../../lib/export/exported-files';
import { type ExportFormat, type ExportOptions, FORMATS } from '../../../lib/export/formats';
import type { QuoteMark } from '../../../lib/model/marks';
import messages from '../../../public/_locales/zh_CN/messages.json';
import { ARTICLE, annotate, TEXT } from './sample';

const OPTIONS: ExportOptions = {
  labels: CHINESE_EXPORT_LABELS,
  flavour: 'commonmark',
  exportedAt: '2020-03-07T00:00:00.000Z',
  template: '{{#highlights}}{{quote}}{{/highlights}}',
};
const start = TEXT.indexOf('“');
const quote: QuoteMark = { kind: 'speech', start, end: TEXT.indexOf('”') + 1, speaker: null };
const INPUT = {
  article: ARTICLE,
  annotations: [annotate('翻大花')],
  quotes: [quote],
  numbers: [{ start: 3, end: 5, raw: '7把', type: 'count', value: 7, unit: '把', approx: false } as const],
};
/** What each format is for: the quote, or the article as a source, or the marks. */
const TELLING: Readonly<Record<string, string>> = {
  ...{
    gbt7714: ARTICLE.meta.title,
    bibtex: ARTICLE.meta.title,
    ris: ARTICLE.meta.title,
    csl: ARTICLE.meta.title,
  },
  ...{ statements: '“水要等到', figures: '7把', tables: '| 7把 |' },
};

describe('every format', () => {
  it('has an id of its own', () => {
    const ids = FORMATS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  for (const format of FORMATS as readonly ExportFormat[]) {
    it(`${format.id} names its type, has a label and writes what it is for`, () => {
      expect(Object.keys(messages)).toContain(format.labelKey);
      expect(format.extension).toMatch(/^[a-z]+$/);
      expect(format.mime).toMatch(/^[a-z]+\/[a-z+-]+;charset=utf-8$/);
      const [file, ...more] = exportedFiles(format, [INPUT], OPTIONS, '零距笔记');
      expect(more).toEqual([]);
      expect(file?.name).toBe(`2020-03-05 骑楼城里的老茶铺.${format.extension}`);
      expect(file?.text).toContain(TELLING[format.id] ?? '翻大花');
    });

    it(`${format.id} takes several articles, and one without anything`, () => {
      const other = {
        article: { ...ARTICLE, meta: { ...ARTICLE.meta, title: '骑楼城里的老茶铺' } },
        annotations: [],
      };
      const names = exportedFiles(format, [INPUT, other, INPUT], OPTIONS, '零距/笔记').map(
        ({ name }) => name,
      );
      const stem = '2020-03-05 骑楼城里的老茶铺';
      expect(names).toEqual(
        format.files === 'one for all'
          ? [`2020-03-07 零距 笔记.${format.extension}`]
          : [stem, `${stem} (2)`, `${stem} (3)`].map((name) => `${name}.${format.extension}`),
      );
      expect(exportedFiles(format, [], OPTIONS, '')).toEqual([]);
    });
  }
});
