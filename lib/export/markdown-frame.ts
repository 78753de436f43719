import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { escapeAddress, escapeInline } from './escape-text';
import { FLAVOURS, type FlavourId } from './flavours';
import { momentOf } from './front-matter';
import { liveNotes } from './in-page-order';
import { CHINESE_LABELS, type MarkdownLabels } from './markdown-labels';

export type MarkdownOptions = {
  readonly labels?: MarkdownLabels;
  readonly flavour?: FlavourId;
  /** ISO 8601; left out of the properties when absent, so that equal notes give equal files. */
  readonly exportedAt?: string;
};

/**
 * A Markdown file about one article: properties, title, and `region` between two marker comments. What the user writes
 * outside the markers is safe from a later export into the same file (`updateRegion`).
 */
export function inMarkdownFrame(
  article: Article,
  annotations: readonly Annotation[],
  region: string,
  { labels = CHINESE_LABELS, exportedAt, flavour = 'commonmark' }: MarkdownOptions,
): string {
  const { meta, savedAt, id } = article;
  const properties = FLAVOURS[flavour].properties({
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
  return `${joinBlocks(properties, heading(article, labels), marker('begin', id), region, marker('end', id))}\n`;
}

/** 引题 above and 副题 below the title, as printed, and the way to the original. */
function heading({ meta }: Article, labels: MarkdownLabels): string {
  const details = [meta.source, meta.byline, momentOf(meta.published)?.time.slice(0, 10)]
    .filter((detail) => detail !== undefined)
    .filter((detail) => detail.trim() !== '')
    .map(escapeInline);
  return joinBlocks(
    meta.kicker && escapeInline(meta.kicker),
    `# ${escapeInline(meta.title)}`.trim(),
    meta.subtitle && escapeInline(meta.subtitle),
    [...details, markdownLink(labels.original, meta.url)].filter(Boolean).join(' · '),
  );
}

/** A link with a plain text. */
export const markdownLink = (label: string, url: string): string | undefined =>
  linkTo(escapeInline(label), url);

/** A link around Markdown; nothing for an address that a click must not open. */
export function linkTo(markdown: string, url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return `[${markdown}](${escapeAddress(new URL(url).href)})`;
}

/** HTML comments: invisible in every reader of Markdown, and found again by a later export. */
export const marker = (end: 'begin' | 'end', articleId: string): string =>
  `<!-- lingju:${end} ${articleId.replace(/[^\w-]/g, '')} -->`;

/** Blocks of Markdown with an empty line between them, empty ones left out. */
export const joinBlocks = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n');
