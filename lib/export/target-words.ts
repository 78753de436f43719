import type { Annotation } from '../model/annotation';
import type { MarkdownLabels } from './markdown-labels';

type TargetLabels = Pick<MarkdownLabels, 'table' | 'picture'>;

/** What an annotation is on if not on the text: 图片, or 表格 with the heads of its row and column; '' for the text. */
export function targetWords({ target }: Annotation, labels: TargetLabels): string {
  if (target === undefined) return '';
  if (target.kind === 'picture') return labels.picture;
  const heads = [...new Set([target.label, target.head])].filter((head) => head.trim() !== '').join(' / ');
  return [labels.table, heads].filter(Boolean).join('：');
}

/** The words that stand for an annotation in a list: its quote; of a picture without a caption, that it is one. */
export const quoteOf = (annotation: Annotation, labels: TargetLabels): string =>
  annotation.selector?.quote.exact || targetWords(annotation, labels);
