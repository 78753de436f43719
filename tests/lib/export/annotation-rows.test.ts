import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationRows } from '../../../lib/export/annotation-rows';
import { toCsv } from '../../../lib/export/csv';
import { CHINESE_LABELS } from '../../../lib/export/markdown-labels';
import { hostile, printable } from './hostile';
import { ARTICLE, annotate } from './sample';

const LABELS = {
  columns: ['标题', '来源', '发布', '划线', '笔记', '标签', '颜色', '状态', '创建', '链接'],
  colors: CHINESE_LABELS.colors,
  changed: '原文已有改动',
  orphan: '未能定位',
  table: '表格',
  picture: '图片',
  articleNote: '全文笔记',
} as const;

describe('annotationRows', () => {
  it('has a row for each annotation, in page order, then orphans', () => {
    const rows = annotationRows(
      [
        {
          article: ARTICLE,
          annotations: [
            annotate('不在文中的话'),
            annotate('翻大花', { note: '火候', tags: ['茶', '手艺'], color: 'green' }),
            annotate('茶铺'),
            annotate(null, { note: '可再访' }),
          ],
        },
      ],
      LABELS,
    );
    expect(rows.map((row) => row.slice(3, 8))).toEqual([
      ['划线', '笔记', '标签', '颜色', '状态'],
      ['', '可再访', '', '', '全文笔记'],
      ['茶铺', '', '', '黄色', ''],
      ['翻大花', '火候', '茶;手艺', '绿色', ''],
      ['不在文中的话', '', '', '黄色', '未能定位'],
    ]);
    expect(rows[3]?.[8]).toBe('2020-03-06 09:10');
    expect(rows[3]?.[9]).toMatch(/^http:\/\/www\.wzljl\.cn\/.*#:~:text=/);
  });

  it('comes back from a CSV parser as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(hostile, hostile, (note, title) => {
        const article = { ...ARTICLE, meta: { ...ARTICLE.meta, title } };
        const file = toCsv(annotationRows([{ article, annotations: [annotate('茶铺', { note })] }], LABELS));
        const [, row] = parse(file, { bom: true, record_delimiter: '\r\n' });
        const bare = (text: string) => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
        expect([bare(row?.[0] ?? ''), bare(row?.[4] ?? '')]).toEqual([title, note].map(printable).map(bare));
      }),
    );
  });
});
