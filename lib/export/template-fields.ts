import type { Annotation } from '../model/annotation';
import { plainText } from '../model/article';
import { noteLink } from '../text/note-link';
import { textFragmentUrl } from '../text/text-fragment';
import { citationOf } from './citation';
import { blockQuote } from './escape-text';
import type { ExportInput } from './export-input';
import { FLAVOURS } from './flavours';
import { momentOf } from './front-matter';
import { toGbt7714 } from './gbt7714';
import { inPageOrder } from './in-page-order';
import type { MarkdownLabels } from './markdown-labels';
import { quoteOf } from './target-words';

const ARTICLE_FIELDS = [
  ...['title', 'kicker', 'subtitle', 'url', 'site', 'source', 'author', 'editor', 'section'],
  ...['published', 'saved', 'citation', 'text'],
] as const;
const ANNOTATION_FIELDS = [
  'quote',
  'blockquote',
  'note',
  'color',
  'tagline',
  'created',
  'link',
  'readerLink',
  'changed',
] as const;

/** The names that a template may use: plain fields, and lists with the fields of their items. `.` is an item of `tags`. */
export const TEMPLATE_FIELDS = {
  fields: ARTICLE_FIELDS,
  lists: {
    highlights: { fields: ANNOTATION_FIELDS, lists: { tags: { fields: ['.'], lists: {} } } },
    orphans: { fields: ANNOTATION_FIELDS, lists: { tags: { fields: ['.'], lists: {} } } },
    notes: { fields: ANNOTATION_FIELDS, lists: { tags: { fields: ['.'], lists: {} } } },
  },
} as const satisfies TemplateScope;

export type TemplateScope = {
  readonly fields: readonly string[];
  readonly lists: Readonly<Record<string, TemplateScope>>;
};
type AnnotationView = Readonly<Record<(typeof ANNOTATION_FIELDS)[number], string>> & {
  readonly tags: readonly string[];
};
export type TemplateView = Readonly<Record<(typeof ARTICLE_FIELDS)[number], string>> &
  Readonly<Record<keyof typeof TEMPLATE_FIELDS.lists, readonly AnnotationView[]>>;

/** What an article's notes put into a template. Every text as it is: escaping is up to the template (`blockquote` is Markdown). */
export function templateView(
  { article, annotations, anchors }: ExportInput,
  labels: MarkdownLabels,
): TemplateView {
  const { meta } = article;
  const text = plainText(article);
  const { articleNotes, highlights, orphans } = inPageOrder(text, annotations, anchors);
  const view = (annotation: Annotation, link: string, changed = ''): AnnotationView => {
    const quote = quoteOf(annotation, labels);
    return {
      quote,
      blockquote: blockQuote(quote),
      note: annotation.note,
      color: labels.colors[annotation.color],
      tags: annotation.tags,
      tagline: annotation.tags.map(FLAVOURS.commonmark.tag).filter(Boolean).join(' '),
      created: timeOf(annotation.createdAt),
      link,
      readerLink: noteLink(meta.url, annotation.id),
      changed,
    };
  };
  return {
    title: meta.title,
    kicker: meta.kicker ?? '',
    subtitle: meta.subtitle ?? '',
    url: meta.url,
    site: meta.site,
    source: meta.source ?? '',
    author: meta.byline ?? '',
    editor: meta.editor ?? '',
    section: meta.section?.join(' / ') ?? '',
    published: timeOf(meta.published),
    saved: timeOf(article.savedAt),
    citation: toGbt7714(citationOf(article)),
    text,
    notes: articleNotes.map((note) => view(note, meta.url)),
    highlights: highlights.map(({ annotation, place, changed }) =>
      view(annotation, textFragmentUrl(meta.url, text, place), changed ? labels.changed : ''),
    ),
    orphans: orphans.map((orphan) => view(orphan, meta.url)),
  };
}

const timeOf = (iso: string | undefined): string => momentOf(iso)?.time.slice(0, 16).replace('T', ' ') ?? '';
