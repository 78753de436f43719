import type { Annotation } from '../model/annotation';
import { plainText } from '../model/article';
import type { ExportInput } from './export-input';
import { inPageOrder } from './in-page-order';
import { type QuoteInContext, quoteInContext } from './quote-in-context';

/**
 * Annotations as the file that Hypothesis's own export writes and its import takes
 * (hypothesis/client, src/sidebar/services/annotations-exporter). Positions are left out: Hypothesis counts over the whole
 * page, this library over the article alone, and a wrong position is worse than none. Colours have no place there.
 */
export function toHypothesisJson(inputs: readonly ExportInput[], exportedAt: string): string {
  const annotations = inputs.flatMap(annotationsOf);
  const file = { export_date: exportedAt, export_userid: '', client_version: 'lingju-notes', annotations };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function annotationsOf({ article, annotations, anchors }: ExportInput): readonly unknown[] {
  const text = plainText(article);
  const { articleNotes, highlights, orphans } = inPageOrder(text, annotations, anchors);
  const one = (annotation: Annotation, quote: QuoteInContext | null) => ({
    id: annotation.id,
    created: annotation.createdAt,
    updated: annotation.updatedAt,
    user: '',
    group: '__world__',
    permissions: { read: [], update: [], delete: [], admin: [] },
    uri: article.meta.url,
    document: { title: [article.meta.title] },
    text: annotation.note,
    tags: annotation.tags,
    target: [
      {
        source: article.meta.url,
        ...(quote && {
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: quote.exact,
              prefix: quote.prefix,
              suffix: quote.suffix,
            },
          ],
        }),
      },
    ],
  });
  return [
    ...articleNotes.map((note) => one(note, null)),
    ...highlights.map(({ annotation, place }) =>
      one(
        annotation,
        annotation.target ? { ...annotation.selector.quote, position: null } : quoteInContext(text, place),
      ),
    ),
    ...orphans.map((orphan) => one(orphan, { ...orphan.selector.quote, position: null })),
  ];
}
