import type { Hint } from './page-lines';

/** Whole words of ids and classes, English and Pinyin, of what surrounds articles. */
const FURNITURE =
  /(?:^|[-_\s])(?:comments?|cmt|pinglun|reply|replies|foot|footer|copyright|sidebar|aside|related|relate|relevant|xiangguan|xgxw|recommend|recommends|recommendation|tuijian|share|sharebar|fenxiang|bshare|bdsharebuttonbox|jiathis|nav|navbar|navigation|menu|breadcrumbs?|crumbs?|hot|hotnews|rank|ranking|ads?|advert|advertisement|adsbygoogle|guanggao|banner|popup|modal|dialog|login|qrcode|ewm|erweima|disclaimer|shengming|mianze|toolbar|pagination|pager|feedback|subscribe|vote|dashang|reward)(?:$|[-_\s\d])/;
const TEXT =
  /(?:^|[-_\s])(?:article|articles|artibody|content|contents|text|txt|detail|details|body|zoom|ozoom|editor|main|story|post|entry|news|neirong|zhengwen|wenzhang)(?:$|[-_\s\d])/;

const known = new Map<string, Hint>();

/** What the names of an element suggest. A suggestion, never a proof: names are stripped, reused and wrong. */
export function hintOf(element: Element): Hint {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (names.length < 3) return 'none';
  const before = known.get(names);
  if (before !== undefined) return before;
  const words = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  const hint = FURNITURE.test(words) ? 'furniture' : TEXT.test(words) ? 'text' : 'none';
  if (known.size > 5000) known.clear();
  known.set(names, hint);
  return hint;
}
