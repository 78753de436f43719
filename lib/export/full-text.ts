import type { Annotation } from '../model/annotation';
import { type Article, type Block, blockSpans, isTextBlock, plainText } from '../model/article';
import type { Span } from '../model/span';
import { containedNote } from './contained-note';
import { blockQuote, escapeInline } from './escape-text';
import type { ExportInput } from './export-input';
import { FLAVOURS } from './flavours';
import { inPageOrder } from './in-page-order';
import { inMarkdownFrame, joinBlocks, type MarkdownOptions, markdownLink } from './markdown-frame';
import { CHINESE_LABELS, type MarkdownLabels } from './markdown-labels';
import { toMarkdownTable } from './markdown-table';
import { type MarkedPlace, markedText } from './marked-text';
import { quoteOf, targetWords } from './target-words';

/**
 * The whole article as one Markdown file, highlights as `==…==`, their notes and tags as footnotes; the note on the article
 * before it, what has no place in the present text behind it.
 */
export function toFullText(
  { article, annotations, anchors }: ExportInput,
  options: MarkdownOptions = {},
): string {
  const { labels = CHINESE_LABELS, flavour = 'commonmark' } = options;
  const { tag } = FLAVOURS[flavour];
  const { articleNotes, highlights, orphans } = inPageOrder(plainText(article), annotations, anchors);

  const words = ({ note, tags }: Annotation) =>
    joinBlocks(note.trim() !== '' && containedNote(note), tags.map(tag).filter(Boolean).join(' '));
  const footnotes: string[] = [];
  const footnote = (text: string): string => {
    if (text === '') return '';
    footnotes.push(`[^${footnotes.length + 1}]: ${text.replace(/\n(?=[^\n])/g, '\n    ')}`);
    return `[^${footnotes.length}]`;
  };
  const places: MarkedPlace[] = [];
  const besides = new Map<number, string>();
  for (const { annotation, place, spot } of highlights) {
    if (!annotation.target) places.push({ ...place, reference: footnote(words(annotation)) });
    else {
      // A table or a picture cannot be marked: what was marked stands before the note on it.
      const marked = [quoteOf(annotation, labels), targetWords(annotation, labels)];
      const reference = footnote(
        joinBlocks(escapeInline([...new Set(marked)].join(' · ')), words(annotation)),
      );
      const block = spot?.block ?? -1;
      besides.set(block, `${besides.get(block) ?? ''}${reference}`);
    }
  }

  const lost = orphans.map((orphan) => joinBlocks(blockQuote(quoteOf(orphan, labels)), words(orphan)));
  const region = joinBlocks(
    ...articleNotes.map((note) => joinBlocks(`## ${labels.articleNote}`, words(note))),
    besides.get(-1),
    ...body(article, places, labels).map((part, index) => joinBlocks(part, besides.get(index))),
    lost.length > 0 && joinBlocks(`## ${labels.orphans}`, ...lost),
    footnotes.join('\n\n'),
  );
  return inMarkdownFrame(article, annotations, region, options);
}

function body(article: Article, places: readonly MarkedPlace[], labels: MarkdownLabels): readonly string[] {
  const spans = blockSpans(article);
  return article.blocks.map((block, index) => blockText(block, spans[index] ?? null, places, labels));
}

function blockText(
  block: Block,
  span: Span | null,
  places: readonly MarkedPlace[],
  labels: MarkdownLabels,
): string {
  if (!isTextBlock(block)) {
    switch (block.kind) {
      case 'image':
        return markdownLink(block.alt, block.src)?.replace(/^/, '!') ?? '';
      case 'table':
        return block.rows.length > 0 ? toMarkdownTable(block.rows) : '';
      case 'gap':
        return `*${escapeInline(labels.missingPage)}* ${markdownLink(labels.original, block.url) ?? ''}`.trim();
    }
  }
  const line = markedText(block, span?.start ?? 0, places);
  if (line === '') return '';
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(2, block.level ?? 2)))} ${line}`;
    case 'quote':
      return `> ${line}`;
    case 'listItem':
      return `${'  '.repeat(Math.max(0, (block.level ?? 1) - 1))}- ${line}`;
    default:
      return line;
  }
}
