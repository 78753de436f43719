import { isTrackingParameter } from '../text/url-key';
import type { SiteProfile } from './sites/profile';

/** No hash, no tracking parameters, first page; on known sites no query at all. What is no URL stays as it is. */
export function canonicalUrl(url: string, profile: SiteProfile): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, search } = new URL(url);
  if (profile.hosts.length === 0) return origin + pathname + withoutTracking(search);
  const article = profile.path.exec(pathname);
  const suffix = /\.html?$/.exec(pathname)?.[0] ?? '';
  return origin + (article?.[1] === undefined ? pathname : article[1] + suffix);
}

function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTrackingParameter(pair));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
