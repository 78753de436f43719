/** Elements whose text nobody reads. */
const UNREAD = /^(?:script|style|noscript|template|textarea|select|option|button|title|iframe)$/;

const DATE_TIME = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;
/** Where the page's own text begins again after an article. */
const TAIL =
  /^(?:编辑|责任编辑|责编|我也来说两句|会员登录名|相关(?:阅读|新闻|报道)|梧州零距离客户端|《梧州快报》|分享到|上一[篇版]|下一[篇版])|版权(?:所有|与免责)|免责声明|凡本[网站]|本[网站]注明|许可证|转载|copyright|ICP备|网安备/i;
const PROSE = /[，。！？；,;!?]/;
const BYLINE = /^(?:来源|作者|记者|通讯员)/;
const ERROR_PAGE =
  /\b404\b|not found|页面(?:不存在|没有找到|无法访问|已(?:被)?删除)|找不到(?:您|该|相关|要).{0,8}(?:页|文|内容)|(?:文章|稿件|新闻|内容|信息)(?:不存在|已(?:经)?(?:被)?(?:删除|撤销|下线)|已过期)/i;

/** A poem has no sentence that would begin the text, only many short lines. */
const FEWEST_VERSES = 5;

/** `NodeFilter.SHOW_TEXT`, without relying on a global that only browsers have. */
const SHOW_TEXT = 4;

/** What a profile's evidence is looked for in, in characters. */
const BEGINNING = 3000;
/** A page with fewer Han characters of running text may be one that says what is gone. */
export const SAYS_LITTLE = 60;

export type Glance = {
  /** The first 3,000 characters or so of the page's visible text, for a profile's evidence. */
  readonly beginning: string;
  /** Han characters of running text outside links, anywhere. */
  readonly prose: number;
  /** The same between dateline and tail; anywhere, where no dateline is found. */
  readonly afterDateline: number;
  /** Han characters inside links. */
  readonly linked: number;
  readonly isErrorPage: boolean;
};

/** Whether a title or the text of a page with little text says that what was looked for is gone. */
export const isErrorText = (title: string, text: string): boolean =>
  ERROR_PAGE.test(title) || ERROR_PAGE.test(text);

/**
 * One cheap pass over a page's text, without layout: enough to tell an article from a list, not to read it. With `enough` it ends
 * at so many Han characters after the dateline, where nothing but the beginning and the dateline is asked for.
 */
export function glanceAt(document: Document, enough = Number.POSITIVE_INFINITY): Glance {
  const walker = document.createTreeWalker(document.body ?? document, SHOW_TEXT);
  let beginning = '';
  let prose = 0;
  let linked = 0;
  let afterDateline = 0;
  const verses: number[] = [];
  let state: 'before' | 'dateline' | 'body' | 'tail' = 'before';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || parent === null || UNREAD.test(parent.localName)) continue;
    if (beginning.length < BEGINNING) beginning += `${text} `;
    const han = countHan(text);
    if (TAIL.test(text) && state !== 'before') state = 'tail';
    if (parent.closest('a[href]') !== null) {
      linked += han;
      continue;
    }
    if (state === 'before' && DATE_TIME.test(text) && text.length < 120) {
      state = 'dateline';
      continue;
    }
    if (state === 'dateline' && (han >= 20 || PROSE.test(text)) && !BYLINE.test(text)) state = 'body';
    if (state === 'dateline' && han >= 2 && !BYLINE.test(text)) verses.push(han);
    if (state === 'body') afterDateline += han;
    if (afterDateline >= enough && beginning.length >= BEGINNING) break;
    if (han >= 12 && PROSE.test(text) && !TAIL.test(text)) prose += han;
  }
  if (verses.length >= FEWEST_VERSES) afterDateline += verses.reduce((sum, han) => sum + han, 0);
  const isErrorPage = isErrorText(
    document.title,
    Math.max(prose, afterDateline) < SAYS_LITTLE ? beginning : '',
  );
  return { beginning, prose, afterDateline: state === 'before' ? prose : afterDateline, linked, isErrorPage };
}

function countHan(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x3400 && code <= 0x9fff) count += 1;
  }
  return count;
}
