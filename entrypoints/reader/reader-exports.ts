import type { MarkTable } from '../../components/reader/reader-props';
import type { Translate } from '../../components/ui/messages';
import { toCsv } from '../../lib/export/csv';
import { figureRows } from '../../lib/export/figure-rows';
import { fileNameOf } from '../../lib/export/file-name';
import { toMarkdown } from '../../lib/export/markdown';
import { toMarkdownTable } from '../../lib/export/markdown-table';
import { statementRows } from '../../lib/export/statement-rows';
import type { PlacedAnnotation } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Settings } from '../../lib/model/settings';
import type { correctedMarks } from '../../lib/view/corrected-marks';
import { exportLabels } from '../export/export-labels';
import { markdownLabels } from '../export/markdown-labels';
import { saveFile } from '../export/save-file';

type Exported = {
  readonly article: Article;
  readonly text: string;
  readonly t: Translate;
  readonly colorMeanings: Settings['colorMeanings'];
  readonly placed: readonly PlacedAnnotation[];
  readonly marks: ReturnType<typeof correctedMarks>;
};

/** The notes as the file and the clipboard get them. */
export function markdownOf({ article, placed, t, colorMeanings }: Exported): string {
  const annotations = placed.map(({ annotation }) => annotation);
  const anchors = new Map(placed.map(({ annotation, anchor }) => [annotation.id, anchor]));
  return toMarkdown({ article, annotations, anchors }, { labels: markdownLabels(t, colorMeanings) });
}

export function downloadMarkdown(article: Article, markdown: string): void {
  saveFile(fileNameOf(article, 'md'), new Blob([markdown], { type: 'text/markdown;charset=utf-8' }));
}

const rowsOf = ({ text, marks, t, colorMeanings }: Exported, table: MarkTable) =>
  table === 'statements'
    ? statementRows(text, marks.quotes, exportLabels(t, colorMeanings).statements)
    : figureRows(text, marks.numbers, exportLabels(t, colorMeanings).figures);

/** Statements or figures as a Markdown table. */
export const tableOf = (exported: Exported, table: MarkTable): string =>
  toMarkdownTable(rowsOf(exported, table));

/** The same as a CSV file. */
export function downloadTable(exported: Exported, table: MarkTable): void {
  const file = new Blob([toCsv(rowsOf(exported, table))], { type: 'text/csv;charset=utf-8' });
  saveFile(fileNameOf(exported.article, 'csv'), file);
}
