import type { ArticleMeta } from '../model/article';
import { readSection } from './breadcrumb';
import { canonicalUrl } from './canonical-url';
import { cleanText } from './clean-text';
import { type Dateline, editorNames, readDateline } from './dateline';
import type { EmbeddedData } from './embedded-data';
import type { Headline } from './headline';
import type { Line, PageLines } from './page-lines';
import { dateInAddress, findDate } from './parse-date';
import type { Removed } from './report';
import type { SiteProfile } from './sites/profile';
import { readTitleLines } from './title-lines';

export type MetadataSources = {
  readonly document: Document;
  readonly url: string;
  readonly site: string;
  readonly page: PageLines;
  readonly headline: Headline;
  readonly embedded: EmbeddedData;
  readonly profile: SiteProfile;
  /** Lines above the text, and what was taken away around it. */
  readonly head: readonly Line[];
  readonly removed: readonly Removed[];
};

/** What is shown counts more than what is embedded, and what is embedded more than the address. */
export function readMetadata(sources: MetadataSources): ArticleMeta {
  const { document, url, site, page, headline, embedded, profile, head, removed } = sources;
  const titleLines = readTitleLines(document, page.lines, headline, embedded, profile);
  const shown = readDateline(
    head.filter(
      ({ text, box }) =>
        text !== '' &&
        !box.hidden &&
        ![headline.title, titleLines.kicker, titleLines.subtitle].includes(text) &&
        !/位置\s*[:：]/.test(text),
    ),
  );
  const tail = readDateline(
    removed.filter(({ rule }) => rule.step === 'origin' || rule.step === 'editor').map(({ line }) => line),
  );
  const section = readSection(page.lines, headline.first, profile);
  const editor = tail.editor ?? shown.editor ?? editorElsewhere(page.lines) ?? usable(embedded.editor);
  const source = shown.source ?? tail.source ?? usable(embedded.source);
  const byline =
    selectedText(document, profile.selectors.byline) ??
    shown.byline ??
    tail.byline ??
    authorOf(embedded, source, editor);
  return withoutEmpty({
    url: canonicalUrl(url, profile),
    site,
    template: profile.id,
    title: headline.title,
    ...titleLines,
    published: publishedOf(shown, tail, embedded, url, profile),
    source: source ?? (byline === undefined ? siteName(sources) : undefined),
    byline,
    editor,
    section,
  });
}

function publishedOf(
  shown: Dateline,
  tail: Dateline,
  embedded: EmbeddedData,
  url: string,
  profile: SiteProfile,
): string | undefined {
  const data = findDate(embedded.published ?? '')?.iso;
  const address = dateInAddress(url) ?? undefined;
  if (profile.precision === 'day') return (shown.published ?? data ?? address)?.slice(0, 10);
  const visible = shown.published ?? tail.published;
  if (visible === undefined) return data ?? address;
  const isMoreExact = visible.length === 10 && data?.startsWith(visible);
  return isMoreExact ? data : visible;
}

/** Editors named outside the body: their line stands in a cell or box of its own. */
function editorElsewhere(lines: readonly Line[]): string | undefined {
  for (const { text } of lines) {
    if (text.length > 60) continue;
    const match = /(?:^|[\s【[(（】])(?:责任|本文|网络|新闻|值班)?(?:编\s*辑|责\s*编)\s*[:：]\s*(\S.*)$/.exec(
      text,
    );
    if (match?.[1]) return editorNames(match[1]);
  }
  return undefined;
}

const selectedText = (document: Document, selector: string | undefined): string | undefined =>
  (selector && cleanText(document.querySelector(selector)?.textContent ?? '')) || undefined;

/** Systems fill the author's field with the source, or with the editor's login. */
function authorOf(
  { byline }: EmbeddedData,
  source: string | undefined,
  editor: string | undefined,
): string | undefined {
  const name = usable(byline);
  return name === undefined || name === source || (editor && name.includes(editor)) ? undefined : name;
}

/** A page of an unknown site that names neither source nor author is the site's own: `标题 - 站名` says whose. */
function siteName({ profile, embedded, document }: MetadataSources): string | undefined {
  if (profile.hosts.length > 0) return undefined;
  const parts = cleanText(document.title)
    .split(/\s*[_|｜]\s*|\s*-+\s*|——/)
    .slice(1);
  return (
    usable(embedded.siteName) ??
    parts.find((part) => /(?:网|报|社|电视台|在线)$/.test(part) && part.length <= 12)
  );
}

/** Templates fill these fields with addresses, logins and placeholders. */
const usable = (text: string | undefined): string | undefined =>
  text !== undefined && text.length <= 40 && /[\u4e00-\u9fff]/.test(text) ? text : undefined;

function withoutEmpty(
  meta: { [Key in keyof ArticleMeta]: ArticleMeta[Key] | undefined } & Pick<
    ArticleMeta,
    'url' | 'site' | 'template' | 'title'
  >,
): ArticleMeta {
  const entries = Object.entries(meta).filter(([, value]) => value !== undefined && value !== '');
  return {
    url: meta.url,
    site: meta.site,
    template: meta.template,
    title: meta.title,
    ...Object.fromEntries(entries),
  };
}
