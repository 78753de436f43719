/** Query parameters that say how a reader came, never what the page is. Matched against the whole lower-case name. */
const TRACKING =
  /^(?:utm_\w+|spm|scm|fbclid|gclid|yclid|msclkid|mc_[ce]id|isappinstalled|nsukey|tdsourcetag|ivk_sa|share_\w+|sharer_\w+|wx_\w+|_hs\w+)$/;

/** `from` is a real parameter on many sites; only what WeChat and QQ write into it is dropped. */
const SHARED_FROM = /^from=(?:timeline|groupmessage|singlemessage|message|qq|weixin|wechat|weibo)$/i;

/** A further page of an article of Founder's publishing system: `content_336900_2.htm` → `content_336900.htm`. */
const FURTHER_PAGE = /(\/content_\d+)_\d+(\.html?)$/i;

/** A hash that names the page itself, on sites that are one program: `#/article/12`, `#!/article/12`. */
const ROUTE = /^#!?\/./;

/**
 * The same string for all addresses of one article: `http`/`https`, `www.`, hash, tracking parameters, order of parameters,
 * closing slash and page number do not count. It is a key, not an address. What is no URL is its own key.
 *
 * `https://www.wzljl.cn/content/2020-02/10/content_336900_2.htm?from=timeline#top` → `wzljl.cn/content/2020-02/10/content_336900.htm`
 */
export function urlKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname, search, hash, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return href.replace(/#.*$/s, '');
  const path = upperCaseEscapes(pathname.replace(FURTHER_PAGE, '$1$2').replace(/\/+$/, ''));
  const query = identifyingParameters(search);
  const route = ROUTE.test(hash) ? hash : '';
  return host.replace(/^www\./, '') + path + (query && `?${query}`) + route;
}

/** Works on the raw text: decoding the GBK escapes of older sites would turn different names into the same U+FFFD. */
function identifyingParameters(search: string): string {
  return search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTrackingParameter(pair))
    .map(upperCaseEscapes)
    .sort()
    .join('&');
}

/** The address without hash and without what only says how a reader came. What is no URL stays as it is. */
export function plainUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, search } = new URL(url);
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTrackingParameter(pair));
  return origin + pathname + (kept.length === 0 ? '' : `?${kept.join('&')}`);
}

/** Whether a raw `name=value` of a query only says how a reader came: `utm_source=x`, `from=timeline`. */
const isTrackingParameter = (pair: string): boolean => SHARED_FROM.test(pair) || TRACKING.test(nameOf(pair));

const nameOf = (pair: string): string => pair.replace(/=.*$/s, '').toLowerCase();
const upperCaseEscapes = (text: string): string =>
  text.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase());
