/** Where lazy images keep their real address, the surest first; `src` is often a placeholder then. */
const LAZY = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-actualsrc',
  'data-original-src',
  'data-url',
  'data-echo',
  'data-lazyload',
  'data-img',
  'lazy-src',
  'original',
  'real_src',
  '_src',
  'file',
];
const PLACEHOLDER =
  /^data:|^about:|^javascript:|(?:^|\/)(?:blank|loading|spacer|grey|gray|transparent|placeholder|pixel|lazy|none|default|space|1x1|load)[\w-]*\.(?:gif|png|jpe?g|svg|webp)/i;
const FURNITURE =
  /(?:^|[/_\-.])(?:logo|icons?|qr|qrcode|ewm|erweima|weixin|wechat|avatar|banner|btn|button|arrow|share|ads?|advert|guanggao|gg|sprite|face|emoji|templateRes|favicon|touxiang|headimg|weibo|dot|line|bg|bq)\d*(?:$|[/_\-.])/i;
const FURNITURE_NAMES =
  /(?:^|[-_\s])(?:logo|icon|qrcode|ewm|avatar|share|ad|ads|advert|emoji|face|weixin|wechat)(?:$|[-_\s\d])/i;
const FURNITURE_ALT = /二维码|扫码|公众号|客户端|广告|logo|头像|返回|分享|收藏|点赞/i;

/** The absolute, real address of an article's picture; null for placeholders, logos, QR codes, advertisements and the like. */
export function imageSource(image: Element, url: string, furniture: RegExp | undefined): string | null {
  const raw = LAZY.map((name) => image.getAttribute(name)?.trim()).find(
    (value) => value && looksLikeAddress(value),
  );
  const src = raw ?? plainSource(image) ?? noscriptSource(image);
  if (src === null || PLACEHOLDER.test(src) || !URL.canParse(src, url)) return null;
  const address = new URL(src, url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  if (furniture?.test(address.pathname)) return null;
  if (FURNITURE.test(fileName(address.pathname))) return null;
  if (FURNITURE_NAMES.test(`${image.id} ${image.getAttribute('class') ?? ''}`)) return null;
  if (FURNITURE_ALT.test(image.getAttribute('alt') ?? '')) return null;
  if (isSmall(image)) return null;
  return address.href;
}

const fileName = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

const looksLikeAddress = (value: string): boolean =>
  /^(?:https?:)?\/\/|^\.{0,2}\/|\.(?:jpe?g|png|gif|webp|bmp|avif)(?:$|[?!@])/i.test(value) &&
  !PLACEHOLDER.test(value);

function plainSource(image: Element): string | null {
  const src = image.getAttribute('src')?.trim() ?? '';
  if (src !== '' && !PLACEHOLDER.test(src)) return src;
  const set = image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? '';
  return set.split(',')[0]?.trim().split(/\s+/)[0] || null;
}

/** The copy for readers without scripts: markup as text where scripts run, an element where they do not. */
function noscriptSource(image: Element): string | null {
  const copy = image.nextElementSibling ?? image.parentElement?.nextElementSibling ?? null;
  if (copy?.localName !== 'noscript') return null;
  const markup = /<img[^>]+\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(copy.textContent ?? '')?.[1];
  return markup?.replace(/&amp;/g, '&') ?? copy.querySelector('img')?.getAttribute('src') ?? null;
}

/** Given sizes only; an unset size says nothing. */
const isSmall = (image: Element): boolean =>
  ['width', 'height'].some((name) => {
    const value = Number.parseInt(image.getAttribute(name) ?? '', 10);
    return value > 0 && value < 60 && !/%/.test(image.getAttribute(name) ?? '');
  });
