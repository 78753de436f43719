import { cleanText, textKey } from './clean-text';
import type { EmbeddedData } from './embedded-data';
import type { Box, Line, PageLines } from './page-lines';
import { findDate } from './parse-date';
import type { SiteProfile } from './sites/profile';

/** The title as printed, and the lines it stands on (`first` in, `end` out); -1 where no line of the page shows it. */
export type Headline = { readonly title: string; readonly first: number; readonly end: number };

const LONGEST = 100;
const LEAST_SCORE = 30;

/** Finds the line that is the title: by the profile, by the page's own title, by Founder's comment, by tags and by what follows. */
export function findHeadline(
  document: Document,
  page: PageLines,
  embedded: EmbeddedData,
  profile: SiteProfile,
): Headline {
  const pageTitle = cleanText(document.title);
  const named = profile.selectors.title ? document.querySelector(profile.selectors.title) : null;
  const keys = [pageTitle, embedded.title ?? '', withoutSite(pageTitle, profile.names)].map(textKey);
  let best = -1;
  let most = LEAST_SCORE;
  page.lines.forEach((line, index) => {
    if (line.text === '' || line.text.length > LONGEST || line.box.hidden) return;
    const own = scoreOf(line, keys, named);
    const score = own > 0 && own + 15 > most && isFollowedByDate(page.lines, index) ? own + 15 : own;
    if (score > most) {
      best = index;
      most = score;
    }
  });
  const line = page.lines[best];
  if (line === undefined) {
    return { title: withoutSite(embedded.title ?? pageTitle, profile.names), first: -1, end: -1 };
  }
  return withNeighbours(page.lines, best, keys[0] ?? '');
}

function scoreOf(line: Line, keys: readonly string[], named: Element | null): number {
  const [pageKey = '', embeddedKey = '', shortKey = ''] = keys;
  const isNamed = named !== null && line.nodes[0] !== undefined && named.contains(line.nodes[0]);
  if (!isNamed && !canBeTitle(line, keys)) return 0;
  const tag = headingLevel(line.box);
  const key = textKey(line.text);
  if (key.length < 2) return 0;
  const isWhole = key === shortKey;
  const hasSite = key === pageKey && !isWhole;
  const inTitle = isWhole
    ? 45
    : hasSite
      ? 10
      : pageKey.startsWith(key)
        ? 30
        : key.length >= 6 && pageKey.includes(key)
          ? 12
          : 0;
  const inData = embeddedKey !== '' && embeddedKey === key ? 40 : 0;
  if (inTitle === 0 && inData === 0 && tag === 0 && !isNamed) return 0;
  const length = inTitle + inData > 0 ? Math.min(key.length, 40) : 0;
  const byTag = tag === 1 ? 25 : tag === 2 ? 12 : tag === 3 ? 6 : 0;
  const linked = line.linked * 2 > line.size ? -25 : 0;
  return inTitle + inData + length + byTag + (isNamed ? 100 : 0) + linked;
}

/** A cheap look before titles are compared: most lines of a page share no beginning with its title. */
function canBeTitle(line: Line, keys: readonly string[]): boolean {
  if (headingLevel(line.box) > 0) return true;
  const start = /[\u3400-\u9fff\w]{2}/.exec(line.text)?.[0].toLowerCase();
  return start !== undefined && keys.some((key) => key.includes(start));
}

/** 1–6 inside an h1–h6, 0 elsewhere. */
export function headingLevel(box: Box): number {
  for (let at: Box | null = box; at !== null && box.first - at.first < 3; at = at.parent) {
    const name = at.element.localName;
    if (name.length === 2 && name.startsWith('h') && name >= 'h1' && name <= 'h6') return Number(name[1]);
    if (at.end - at.first > 4) return 0;
  }
  return 0;
}

/** A date with a year shortly after: what follows a title on a news page. */
function isFollowedByDate(lines: readonly Line[], index: number): boolean {
  for (let i = index + 1; i < Math.min(index + 8, lines.length); i += 1) {
    const text = lines[i]?.text ?? '';
    if (text.length < 120 && /\d{4}/.test(text) && findDate(text) !== null) return true;
  }
  return false;
}

/** A title broken by `<br>`: lines of the same box that together are still the page's title. */
function withNeighbours(lines: readonly Line[], at: number, pageKey: string): Headline {
  const box = lines[at]?.box;
  let first = at;
  let end = at + 1;
  let title = lines[at]?.text ?? '';
  for (let next = lines[end]; next !== undefined && next.box === box && next.text !== ''; next = lines[end]) {
    const longer = `${title} ${next.text}`;
    if (!pageKey.includes(textKey(longer))) break;
    title = longer;
    end += 1;
  }
  for (let before = lines[first - 1]; before !== undefined && before.box === box; before = lines[first - 1]) {
    const longer = `${before.text} ${title}`;
    if (before.text === '' || !pageKey.includes(textKey(longer))) break;
    title = longer;
    first -= 1;
  }
  return { title, first, end };
}

/** `标题_频道_站名`, `标题-新华网`, `标题--人民网`, `标题|游民星空` → `标题`. What the names of a site look like decides, not their place. */
export function withoutSite(title: string, names: readonly string[]): string {
  const bySeparator = title.split(/\s*(?:_|\||｜|--+|——(?=[^—]{1,12}$))\s*|\s+[-–—]\s+/);
  let rest = bySeparator[0] ?? title;
  const tail = /^(.{4,})[-–—]([^-–—]{2,14})$/.exec(rest);
  if (
    tail?.[1] &&
    tail[2] &&
    (names.includes(tail[2]) || /(?:网|报|新闻|频道|台|社|在线|客户端)$/.test(tail[2]))
  )
    rest = tail[1];
  return rest.trim() || title;
}
