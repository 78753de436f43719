import { plainUrl } from '../text/url-key';
import type { SiteProfile } from './sites/profile';

/** No hash, no tracking parameters, first page; on known sites no query at all. What is no URL stays as it is. */
export function canonicalUrl(url: string, profile: SiteProfile): string {
  if (!URL.canParse(url) || profile.hosts.length === 0) return plainUrl(url);
  const { origin, pathname } = new URL(url);
  const article = profile.path.exec(pathname);
  const suffix = /\.html?$/.exec(pathname)?.[0] ?? '';
  return origin + (article?.[1] === undefined ? pathname : article[1] + suffix);
}
