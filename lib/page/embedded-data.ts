import { cleanText } from './clean-text';

/** What a page says about itself in places that are not shown. Every field may be missing, stale or wrong. */
export type EmbeddedData = {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  readonly byline?: string | undefined;
  readonly editor?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly kicker?: string | undefined;
  readonly siteName?: string | undefined;
};

const FIELDS: Record<'title' | 'published' | 'source' | 'byline' | 'editor', readonly string[]> = {
  title: ['og:title', 'articletitle', 'twitter:title', 'title'],
  published: [
    'article:published_time',
    'weibo:article:create_at',
    'weibo: article:create_at',
    'pubdate',
    'publishdate',
    'publish_date',
    'apub:time',
    'bytedance:published_time',
    'datepublished',
    'og:release_date',
    'og:published_time',
    'firstpublishedtime',
    'dc.date',
    'createdate',
  ],
  source: ['source', 'contentsource', 'mediaid', 'article:source', 'dc.source', 'copyright-source'],
  byline: ['author', 'article:author', 'og:article:author', 'byl', 'dc.creator', 'author_name'],
  editor: ['editor', 'article:editor'],
};

/** Reads meta elements, JSON-LD and Founder's property comment, in this order of trust from last to first. */
export function readEmbeddedData(document: Document, property: string): EmbeddedData {
  return { ...fromMeta(document), ...defined(fromJsonLd(document)), ...defined(fromProperty(property)) };
}

function fromMeta(document: Document): EmbeddedData {
  const values = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = cleanText(meta.getAttribute('content') ?? '');
    if (name !== null && content !== '' && !values.has(name.toLowerCase()))
      values.set(name.toLowerCase(), content);
  }
  const first = (names: readonly string[]) => names.map((name) => values.get(name)).find(Boolean);
  return {
    title: first(FIELDS.title),
    published: first(FIELDS.published),
    source: first(FIELDS.source),
    byline: first(FIELDS.byline),
    editor: first(FIELDS.editor),
    siteName: first(['og:site_name', 'application-name']),
  };
}

function fromJsonLd(document: Document): EmbeddedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = parse(script.textContent ?? '').find(
      (node) => 'datePublished' in node || 'headline' in node,
    );
    if (article === undefined) continue;
    return {
      title: textOf(article.headline),
      published: textOf(article.datePublished) ?? textOf(article.pubDate),
      source: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
      byline: nameOf(article.author),
      editor: nameOf(article.editor),
    };
  }
  return {};
}

type Json = Readonly<Record<string, unknown>>;

function parse(text: string): readonly Json[] {
  try {
    const data: unknown = JSON.parse(text);
    return [data]
      .flat()
      .flatMap((node) => (isObject(node) ? [node, ...[node['@graph']].flat().filter(isObject)] : []));
  } catch {
    return [];
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? cleanText(value) : undefined;
const nameOf = (value: unknown): string | undefined => {
  const names = [value].flat().map((item) => textOf(isObject(item) ? item.name : item));
  return names.filter(Boolean).join(' ') || undefined;
};

/** `<!--enpproperty <articleid>…</articleid><date>2020-02-10 10:08:00.0</date><author>…` and its e-paper form `<founder-date>`. */
function fromProperty(property: string): EmbeddedData {
  if (property === '') return {};
  const field = (name: string) =>
    textOf(new RegExp(`<(?:founder-)?${name}>([^<]*)<`).exec(property)?.[1]?.replace(/&nbsp;/g, ' '));
  return {
    title: field('title'),
    published: field('date'),
    byline: field('author'),
    subtitle: field('subtitle'),
    kicker: field('introtitle'),
  };
}

const defined = (data: EmbeddedData): EmbeddedData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
