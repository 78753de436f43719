import type { Annotation } from '../model/annotation';
import { type Article, plainText } from '../model/article';
import { textFragmentUrl } from '../text/text-fragment';
import { containedNote } from './contained-note';
import { blockQuote, escapeAddress, escapeInline } from './escape-text';
import type { ExportInput } from './export-input';
import { frontMatter, momentOf } from './front-matter';
import { hashtag } from './hashtag';
import { type Highlight, inPageOrder, liveNotes } from './in-page-order';
import { CHINESE_LABELS, type MarkdownLabels } from './markdown-labels';

export type MarkdownOptions = {
  readonly labels?: MarkdownLabels;
  /** ISO 8601; left out of the front matter when absent, so that equal notes give equal files. */
  readonly exportedAt?: string;
};

/**
 * An article's notes as one Markdown file: properties, title, and between two marker comments the notes in page order. What
 * the user writes outside the markers is safe from a later export into the same file. The same input gives the same text.
 */
export function toMarkdown(
  { article, annotations, anchors }: ExportInput,
  { labels = CHINESE_LABELS, exportedAt }: MarkdownOptions = {},
): string {
  const text = plainText(article);
  const sorted = inPageOrder(text, annotations, anchors);
  const isEmpty = [sorted.articleNotes, sorted.highlights, sorted.orphans].every((list) => list.length === 0);
  const placed = sorted.highlights.map((highlight) => highlightBlock(highlight, article, text, labels));
  const orphans = sorted.orphans.map((orphan) =>
    blocks(
      blockQuote(orphan.selector.quote.exact),
      detailLine([escapeInline(labels.colors[orphan.color])], orphan),
      noteOf(orphan),
    ),
  );
  return `${blocks(
    properties(article, annotations, exportedAt),
    heading(article, labels),
    marker('begin', article.id),
    isEmpty && labels.none,
    ...sorted.articleNotes.map((note) =>
      blocks(`## ${labels.articleNote}`, detailLine([], note), noteOf(note)),
    ),
    placed.length > 0 && blocks(`## ${labels.highlights}`, ...placed),
    orphans.length > 0 && blocks(`## ${labels.orphans}`, ...orphans),
    marker('end', article.id),
  )}\n`;
}

function properties(
  { meta, savedAt }: Article,
  annotations: readonly Annotation[],
  exportedAt?: string,
): string {
  return frontMatter({
    title: meta.title,
    url: meta.url,
    source: meta.source,
    author: meta.byline,
    editor: meta.editor,
    published: momentOf(meta.published) ?? meta.published,
    section: meta.section?.length ? meta.section : undefined,
    saved: momentOf(savedAt),
    exported: momentOf(exportedAt),
    tags: [...new Set(liveNotes(annotations).flatMap((annotation) => annotation.tags))],
  });
}

/** 引题 above and 副题 below the title, as printed, and the way to the original. */
function heading({ meta }: Article, labels: MarkdownLabels): string {
  const original = link(labels.original, meta.url);
  const details = [meta.source, meta.byline, momentOf(meta.published)?.time.slice(0, 10)].filter(
    (detail) => detail !== undefined,
  );
  return blocks(
    meta.kicker && escapeInline(meta.kicker),
    `# ${escapeInline(meta.title)}`.trim(),
    meta.subtitle && escapeInline(meta.subtitle),
    [...details.filter((detail) => detail.trim() !== '').map(escapeInline), original]
      .filter(Boolean)
      .join(' · '),
  );
}

function highlightBlock(
  { annotation, place, changed }: Highlight,
  { meta }: Article,
  text: string,
  labels: MarkdownLabels,
): string {
  const details = [
    escapeInline(labels.colors[annotation.color]),
    changed && labels.changed,
    link(labels.backToPlace, textFragmentUrl(meta.url, text, place)),
  ];
  return blocks(
    blockQuote(annotation.selector.quote.exact),
    detailLine(details, annotation),
    noteOf(annotation),
  );
}

const detailLine = (details: readonly (string | false | undefined)[], { tags }: Annotation): string =>
  [...details, tags.map(hashtag).filter(Boolean).join(' ')].filter(Boolean).join(' · ');

const noteOf = ({ note }: Annotation): string => (note.trim() === '' ? '' : containedNote(note));

/** Nothing for an address that a click must not open. */
function link(label: string, url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return `[${escapeInline(label)}](${escapeAddress(new URL(url).href)})`;
}

/** HTML comments: invisible in every reader of Markdown, and found again by a later export. */
const marker = (end: 'begin' | 'end', id: string): string =>
  `<!-- lingju:${end} ${id.replace(/[^\w-]/g, '')} -->`;

/** Blocks of Markdown with an empty line between them, empty ones left out. */
const blocks = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n');
