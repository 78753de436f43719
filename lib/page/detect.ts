import { glanceAt, SAYS_LITTLE } from './glance';
import { profileByEvidence, routeOf } from './route';

export type Detection = {
  readonly kind: 'article' | 'other';
  /** `wzljl`, `wzrb`, `xjdsb`, or the host name. */
  readonly site: string;
  /** Id of the site profile, `generic` for articles elsewhere, null for what is no article. */
  readonly template: string | null;
};

/** A two-line notice is an article; a caption alone under a player is not told apart by less. */
export const FEWEST_HAN = 12;
/** Elsewhere the address says nothing, so the page has to say more. */
const FEWEST_HAN_ELSEWHERE = 60;

/**
 * Says whether a page is an article, from its address and a glance at its text: host, then path, then evidence. It carries no
 * extraction engine and looks at no text unless the address is an article's. Bad addresses are `other`.
 */
export function detectPage(document: Document, url: string): Detection {
  const route = routeOf(url);
  if (route === null) return { kind: 'other', site: '', template: null };
  const first = route.profiles[0];
  if (first === undefined) return { kind: 'other', site: route.host, template: null };
  const site = first.site || route.host;
  const { beginning, prose, afterDateline, linked, isErrorPage } = glanceAt(
    document,
    route.own ? SAYS_LITTLE : undefined,
  );
  const enough = route.own
    ? afterDateline >= FEWEST_HAN
    : prose >= FEWEST_HAN_ELSEWHERE && prose * 8 > linked;
  if (!enough || isErrorPage) return { kind: 'other', site, template: null };
  return { kind: 'article', site, template: (profileByEvidence(route.profiles, beginning) ?? first).id };
}
