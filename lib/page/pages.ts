import type { Block, ExtractionResult, Removal } from '../model/article';
import { textKey } from './clean-text';
import { extractArticle } from './extract';
import { firstPage, type PageLink, pageLinks } from './page-links';
import { routeOf } from './route';

type Success = Extract<ExtractionResult, { ok: true }>;
type Loaded = PageLink & { readonly result: ExtractionResult | null; readonly links: readonly PageLink[] };

/** How often newly found pages are followed: pagers show a window of numbers, so later pages know of more. */
const MOST_ROUNDS = 8;

/**
 * The article of a page with all its further pages, in order, as one. `loadDocument` is asked only for pages of the same article
 * on the same origin. A page that cannot be loaded or read leaves a `gap` block in its place; nothing rejects.
 */
export async function joinPages(
  document: Document,
  url: string,
  loadDocument: (url: string) => Promise<Document>,
): Promise<ExtractionResult> {
  const own = extractArticle(document, url);
  const profile = routeOf(url)?.profiles[0];
  if (!own.ok || profile === undefined) return own;
  const links = pageLinks(document, url, profile);
  const here = links.find((link) => link.url === url.replace(/#.*$/s, ''));
  if (here === undefined || (links.length === 1 && here.page === 1)) return own;
  const pages = new Map<number, Loaded>([[here.page, { ...here, result: own, links }]]);
  if (here.page > 1 && !links.some(({ page }) => page === 1) && profile.hosts.length > 0)
    pages.set(1, await load({ page: 1, url: firstPage(url, profile) }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const missing = unknownPages(pages);
    if (missing.length === 0) break;
    for (const page of await Promise.all(missing.map(load))) pages.set(page.page, page);
  }
  return joined(
    [...pages.values()].sort((a, b) => a.page - b.page),
    own,
  );

  async function load(link: PageLink): Promise<Loaded> {
    try {
      const loaded = await loadDocument(link.url);
      const found = profile === undefined ? [] : pageLinks(loaded, link.url, profile);
      return { ...link, result: extractArticle(loaded, link.url), links: found };
    } catch {
      return { ...link, result: null, links: [] };
    }
  }
}

const unknownPages = (pages: ReadonlyMap<number, Loaded>): readonly PageLink[] => {
  const missing = new Map<number, PageLink>();
  for (const { links } of pages.values())
    for (const link of links) if (!pages.has(link.page)) missing.set(link.page, link);
  return [...missing.values()];
};

function joined(pages: readonly Loaded[], own: Success): ExtractionResult {
  const first = pages.find(({ page }) => page === 1)?.result;
  const { meta } = first?.ok ? first.article : own.article;
  const titles = new Set([meta.title, meta.kicker, meta.subtitle].map((title) => textKey(title ?? '')));
  const blocks: Block[] = [];
  const report: Removal[] = [];
  for (const { page, url, result } of pages) {
    report.push(...(result?.report ?? []));
    if (!result?.ok) blocks.push({ kind: 'gap', url, page });
    else blocks.push(...withoutRepeatedTitle(result.article.blocks, page === 1 ? new Set() : titles));
  }
  const address = pages.find(({ page }) => page === 1)?.url ?? meta.url;
  return {
    ok: true,
    article: { schema: 1, meta: { ...meta, url: first?.ok ? meta.url : address }, blocks },
    report,
  };
}

/** Further pages begin with the title again. */
function withoutRepeatedTitle(blocks: readonly Block[], titles: ReadonlySet<string>): readonly Block[] {
  const start = blocks.findIndex((block) => !('text' in block) || !titles.has(textKey(block.text)));
  return start <= 0 ? blocks : blocks.slice(start);
}
