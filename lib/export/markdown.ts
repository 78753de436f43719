import type { Annotation } from '../model/annotation';
import { plainText } from '../model/article';
import { noteLink } from '../text/note-link';
import { textFragmentUrl } from '../text/text-fragment';
import { containedNote } from './contained-note';
import { blockQuote, escapeInline } from './escape-text';
import type { ExportInput } from './export-input';
import { FLAVOURS } from './flavours';
import { inPageOrder } from './in-page-order';
import { inMarkdownFrame, joinBlocks, type MarkdownOptions, markdownLink } from './markdown-frame';
import { CHINESE_LABELS } from './markdown-labels';
import { quoteOf, targetWords } from './target-words';

/**
 * An article's notes as one Markdown file: the note on the article, the highlights in page order, then those that have no
 * place in the present text. The same input gives the same text.
 */
export function toMarkdown(
  { article, annotations, anchors }: ExportInput,
  options: MarkdownOptions = {},
): string {
  const { labels = CHINESE_LABELS, flavour = 'commonmark' } = options;
  const { entry, tag } = FLAVOURS[flavour];
  const text = plainText(article);
  const { articleNotes, highlights, orphans } = inPageOrder(text, annotations, anchors);

  const write = (annotation: Annotation, details: readonly (string | false | undefined)[]) =>
    entry(
      annotation.selector === null ? '' : blockQuote(quoteOf(annotation, labels)),
      [...details, annotation.tags.map(tag).filter(Boolean).join(' ')].filter(Boolean).join(' · '),
      annotation.note.trim() === '' ? '' : containedNote(annotation.note),
      annotation.id,
    );
  const onArticle = articleNotes.map((note) => joinBlocks(`## ${labels.articleNote}`, write(note, [])));
  const placed = highlights.map(({ annotation, place, changed }) =>
    write(annotation, [
      escapeInline(targetWords(annotation, labels)),
      escapeInline(labels.colors[annotation.color]),
      changed && labels.changed,
      markdownLink(labels.backToPlace, textFragmentUrl(article.meta.url, text, place)),
      markdownLink(labels.toReader, noteLink(article.meta.url, annotation.id)),
    ]),
  );
  const lost = orphans.map((orphan) => write(orphan, [escapeInline(labels.colors[orphan.color])]));

  const isEmpty = [articleNotes, highlights, orphans].every((list) => list.length === 0);
  const region = joinBlocks(
    isEmpty && labels.none,
    ...onArticle,
    placed.length > 0 && joinBlocks(`## ${labels.highlights}`, ...placed),
    lost.length > 0 && joinBlocks(`## ${labels.orphans}`, ...lost),
  );
  return inMarkdownFrame(article, annotations, region, options);
}
