import type { SiteProfile } from './sites/profile';

/** A page of a multi-page article; the first one has number 1. */
export type PageLink = { readonly page: number; readonly url: string };

const MOST_PAGES = 60;
/** `a_2.html`, `a-2.html`, `a_p2.html`, `?page=2`, `/2`: everything before the number is what the pages share. */
const NUMBERED = /^(.*?)(?:[_-]p?(\d{1,3})(\.\w+)|([?&](?:page|p|pageno)=)(\d{1,3}))$/i;

/** What a pager's links say. Elsewhere `news-12.html` and `news-13.html` are two articles. */
const PAGER_TEXT =
  /^[\s[【(（<«]*(?:\d{1,3}|第\s*\d+\s*页|[上下][一]?页|[首末尾]页|余下全文|全文|Next)[\s\]】)）>»]*$/i;

/** The pages of this article that the document links to, the present one included; in order, without the first page's guesses. */
export function pageLinks(document: Document, url: string, profile: SiteProfile): readonly PageLink[] {
  const here = articlePage(url, profile);
  if (here === null) return [];
  const pages = new Map<number, string>([[here.page, withoutHash(url)]]);
  for (const anchor of document.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    if (!/\d/.test(href) || !URL.canParse(href, url)) continue;
    if (profile.hosts.length === 0 && !PAGER_TEXT.test(anchor.textContent ?? '')) continue;
    const target = new URL(href, url);
    if (target.origin !== new URL(url).origin) continue;
    const found = articlePage(target.href, profile);
    if (found === null || found.key !== here.key || found.page > MOST_PAGES || pages.has(found.page))
      continue;
    pages.set(found.page, withoutHash(target.href));
  }
  const count = profile.hosts.length > 0 ? pageCount(document) : 0;
  for (let page = 2; page <= count; page += 1)
    if (!pages.has(page)) pages.set(page, addressOf(url, page, profile));
  return [...pages].map(([page, address]) => ({ page, url: address })).sort((a, b) => a.page - b.page);
}

/** The first page's address: known from the form of a further one. */
export const firstPage = (url: string, profile: SiteProfile): string => addressOf(url, 1, profile);

const withoutHash = (url: string): string => url.replace(/#.*$/s, '');

type Found = { readonly key: string; readonly page: number };

function articlePage(url: string, profile: SiteProfile): Found | null {
  const { origin, pathname, search } = new URL(url);
  if (profile.hosts.length > 0) {
    const match = profile.path.exec(pathname);
    const page = Number(match?.[2] ?? 1);
    return match?.[1] === undefined || page === 0 ? null : { key: origin + match[1], page };
  }
  const match = NUMBERED.exec(pathname + search);
  const number = match?.[2] ?? match?.[5];
  if (match?.[1] === undefined || number === undefined)
    return { key: origin + pathname.replace(/\.\w+$/, ''), page: 1 };
  return { key: origin + match[1].replace(/\.\w+$/, ''), page: Number(number) };
}

function addressOf(url: string, page: number, profile: SiteProfile): string {
  const { origin, pathname } = new URL(url);
  const stem = profile.path.exec(pathname)?.[1] ?? pathname;
  const suffix = /\.html?$/.exec(pathname)?.[0] ?? '';
  return `${origin}${stem}${page === 1 ? '' : `_${page}`}${suffix}`;
}

/** Founder pages carry the number of pages in a hidden `#mpagecount`. */
function pageCount(document: Document): number {
  const field = document.getElementById('mpagecount');
  const count = Number.parseInt(field?.getAttribute('value') ?? field?.textContent ?? '', 10);
  return count > 1 && count <= MOST_PAGES ? count : 0;
}
