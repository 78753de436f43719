import type { Annotation } from '../model/annotation';
import { plainText } from '../model/article';
import { codePointOffsets } from '../text/code-points';
import type { ExportInput } from './export-input';
import { inPageOrder } from './in-page-order';
import { type QuoteInContext, quoteInContext } from './quote-in-context';

/**
 * Annotations as one W3C AnnotationCollection (Web Annotation Data Model, https://www.w3.org/TR/annotation-model/), in page
 * order: quote and position selectors, offsets in code points over the article's plain text; notes as Markdown bodies, tags as
 * tagging bodies, colours as style classes. An orphan keeps its quote selector only, a note on an article has no selector.
 */
export function toW3cJson(inputs: readonly ExportInput[]): string {
  const items = inputs.flatMap(itemsOf);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: idOf(inputs.map(({ article }) => article.id).join('-')),
    type: 'AnnotationCollection',
    label: inputs.map(({ article }) => article.meta.title).join('；'),
    total: items.length,
    first: {
      id: `${idOf(inputs.map(({ article }) => article.id).join('-'))}:page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function itemsOf({ article, annotations, anchors }: ExportInput): readonly unknown[] {
  const text = plainText(article);
  const offsetOf = codePointOffsets(text);
  const { articleNotes, highlights, orphans } = inPageOrder(text, annotations, anchors);
  const positioned = ({ position, ...quote }: QuoteInContext) => [
    { type: 'TextQuoteSelector', ...quote },
    ...(position
      ? [{ type: 'TextPositionSelector', start: offsetOf(position.start), end: offsetOf(position.end) }]
      : []),
  ];
  const target = (annotation: Annotation, quote: QuoteInContext) => ({
    type: 'SpecificResource',
    source: article.meta.url,
    styleClass: annotation.color,
    selector: positioned(quote),
  });
  return [
    ...articleNotes.map((note) => item(note, article.meta.url)),
    ...highlights.map(({ annotation, place }) => {
      const { selector } = annotation;
      // Tables and pictures are not in the plain text: their words are all that can be said of the place.
      const quote = annotation.target ? { ...selector.quote, position: null } : quoteInContext(text, place);
      return item(annotation, target(annotation, quote));
    }),
    ...orphans.map((orphan) => item(orphan, target(orphan, { ...orphan.selector.quote, position: null }))),
  ];
}

function item(annotation: Annotation, target: unknown): unknown {
  const { id, note, tags, createdAt, updatedAt } = annotation;
  const body = [
    ...(note.trim() === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }]),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
  ];
  return {
    id: idOf(id),
    type: 'Annotation',
    motivation: note.trim() === '' ? 'highlighting' : 'commenting',
    created: createdAt,
    modified: updatedAt,
    ...(body.length > 0 && { body }),
    target,
  };
}

const idOf = (uuid: string): string => `urn:uuid:${uuid}`;
