import type { Annotation, Color } from '../model/annotation';
import { plainText } from '../model/article';
import { textFragmentUrl } from '../text/text-fragment';
import type { ExportInput } from './export-input';
import { momentOf } from './front-matter';
import { inPageOrder } from './in-page-order';
import type { MarkdownLabels } from './markdown-labels';
import { quoteOf, targetWords } from './target-words';

export type AnnotationRowLabels = Pick<MarkdownLabels, 'table' | 'picture'> & {
  readonly columns: readonly [
    title: string,
    source: string,
    published: string,
    quote: string,
    note: string,
    tags: string,
    color: string,
    state: string,
    created: string,
    link: string,
  ];
  readonly colors: Readonly<Record<Color, string>>;
  readonly changed: string;
  readonly orphan: string;
  readonly articleNote: string;
};

/**
 * Annotations as rows under a head row, for `toCsv`: article after article, in page order, then notes without a place. Tags are
 * separated by `;`, times are Beijing time, links lead to the quote on the original page.
 */
export function annotationRows(
  inputs: readonly ExportInput[],
  labels: AnnotationRowLabels,
): readonly (readonly string[])[] {
  return [labels.columns, ...inputs.flatMap((input) => rowsOf(input, labels))];
}

function rowsOf({ article, annotations, anchors }: ExportInput, labels: AnnotationRowLabels): string[][] {
  const { meta } = article;
  const text = plainText(article);
  const { articleNotes, highlights, orphans } = inPageOrder(text, annotations, anchors);
  const row = (annotation: Annotation, quote: string, state: string, link: string) => [
    meta.title,
    meta.source ?? '',
    timeOf(meta.published),
    quote,
    annotation.note,
    annotation.tags.join(';'),
    annotation.selector === null ? '' : labels.colors[annotation.color],
    state,
    timeOf(annotation.createdAt),
    link,
  ];
  return [
    ...articleNotes.map((note) => row(note, '', labels.articleNote, meta.url)),
    ...highlights.map(({ annotation, place, changed }) =>
      row(
        annotation,
        quoteOf(annotation, labels),
        [targetWords(annotation, labels), changed && labels.changed].filter(Boolean).join('；'),
        textFragmentUrl(meta.url, text, place),
      ),
    ),
    ...orphans.map((orphan) => row(orphan, quoteOf(orphan, labels), labels.orphan, meta.url)),
  ];
}

/** `2020-03-05 09:30`, as spreadsheets know a time. */
const timeOf = (iso: string | undefined): string => momentOf(iso)?.time.slice(0, 16).replace('T', ' ') ?? '';
