import { generic } from './sites/generic';
import type { SiteProfile } from './sites/profile';
import { OWN_DOMAINS, PROFILES } from './sites/registry';

/**
 * Where an address belongs. `own`: a host of a known site; then `profiles` are those whose article path fits, and none means
 * that the address is no article. Elsewhere `profiles` is the generic one.
 */
export type Route = {
  readonly host: string;
  readonly own: boolean;
  readonly profiles: readonly SiteProfile[];
};

/** Host first, then path: complete look-alikes of known pages exist on other hosts. What is no web address has no route. */
export function routeOf(url: string): Route | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.replace(/\.$/, '');
  const own = OWN_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
  if (!own) return { host, own, profiles: [generic] };
  return {
    host,
    own,
    profiles: PROFILES.filter(({ hosts, path }) => hosts.includes(host) && path.test(pathname)),
  };
}

/** The profile with most evidence in the beginning of the page's text; the first where nothing tells them apart. */
export function profileByEvidence(
  profiles: readonly SiteProfile[],
  pageBeginning: string,
): SiteProfile | undefined {
  const hits = ({ evidence }: SiteProfile) =>
    evidence.filter((pattern) => pattern.test(pageBeginning)).length;
  return profiles.reduce<SiteProfile | undefined>(
    (best, profile) => (best === undefined || hits(profile) > hits(best) ? profile : best),
    undefined,
  );
}
