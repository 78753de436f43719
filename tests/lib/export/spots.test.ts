import { describe, expect, it } from 'vitest';
import { describeSpot, resolveSpot } from '../../../lib/anchor/spots';
import { annotationRows } from '../../../lib/export/annotation-rows';
import type { ExportInput } from '../../../lib/export/export-input';
import { CHINESE_EXPORT_LABELS } from '../../../lib/export/export-labels';
import { toFullText } from '../../../lib/export/full-text';
import { toHypothesisJson } from '../../../lib/export/hypothesis-json';
import { toMarkdown } from '../../../lib/export/markdown';
import { toW3cJson } from '../../../lib/export/w3c-json';
import { toWebPage } from '../../../lib/export/web-page';
import type { Annotation, Spot } from '../../../lib/model/annotation';
import type { Article, Block } from '../../../lib/model/article';
import { ARTICLE } from './sample';

const blocks: readonly Block[] = [
  { kind: 'paragraph', text: '新的时刻表从周一起用。', inlines: [] },
  { kind: 'image', src: 'https://news.example/bus.jpg', alt: '' },
  {
    kind: 'table',
    rows: [
      ['线路', '票价'],
      ['东线', '2元'],
    ],
  },
  { kind: 'paragraph', text: '东线2元，西线3元。', inlines: [] },
];
const article: Article = { ...ARTICLE, blocks };
const on = (id: string, spot: Spot, note: string): Annotation => {
  const described = describeSpot(blocks, spot);
  if (!described) throw new Error('Nothing is there.');
  const times = { createdAt: '2026-03-01T00:00:00.000Z', updatedAt: '2026-03-01T00:00:00.000Z' };
  const own = { id, articleId: article.id, revisionId: article.revisionId, color: 'blue' as const };
  return { ...own, ...described, note, tags: [], ...times };
};
const annotations = [
  on('fare', { kind: 'cell', block: 2, row: 1, column: 1, start: 0, end: 2 }, '涨了吗？'),
  on('bus', { kind: 'picture', block: 1 }, '车是新的。'),
];
const input: ExportInput = {
  article,
  annotations,
  anchors: new Map(
    annotations.map(({ id, target, selector }) => [
      id,
      target && selector ? resolveSpot(blocks, { target, selector }) : null,
    ]),
  ),
};

describe('notes on tables and pictures', () => {
  it('stand in the Markdown in page order, with what they are on, also where nobody has placed them', () => {
    const { anchors: _, ...bare } = input;
    expect(toMarkdown(input)).toMatch(/车是新的。[\s\S]*涨了吗？/);
    for (const file of [toMarkdown(input), toMarkdown(bare)]) {
      expect(file).toContain('> 图片');
      expect(file).toContain('> 2元\n\n表格：东线 / 票价 · 蓝色');
      expect(file).not.toContain('未能定位');
    }
  });

  it('stand behind the table and the picture in the full text, and no words of the text are marked for them', () => {
    const file = toFullText(input);
    expect(file).toMatch(/bus\.jpg\)\n\n\[\^1\]\n/);
    expect(file).toMatch(/\| 东线 \| 2元 \|\n\n\[\^2\]\n/);
    expect(file).toContain('[^2]: 2元 · 表格：东线 / 票价\n\n    涨了吗？');
    expect(file).not.toContain('==');
  });

  it('stand in the web page, the rows and the formats of other programs', () => {
    const page = toWebPage(input);
    expect(page).toMatch(/<\/table>\s*<p><sup><a href="#note-2">2<\/a><\/sup><\/p>/);
    expect(page).not.toContain('<mark');
    const rows = annotationRows([input], {
      ...CHINESE_EXPORT_LABELS.markdown,
      ...CHINESE_EXPORT_LABELS.annotations,
    });
    expect(rows.map((row) => [row[3], row[7]]).slice(1)).toEqual([
      ['图片', '图片'],
      ['2元', '表格：东线 / 票价'],
    ]);
    const w3c = toW3cJson([input]);
    expect(w3c).toContain('"exact": "2元"');
    expect(w3c).not.toContain('TextPositionSelector');
    expect(toHypothesisJson([input], '2026-03-02T00:00:00.000Z')).toContain('"exact": "2元"');
  });
});
