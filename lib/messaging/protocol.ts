import type { ExtractionResult } from '../model/article';
import type { PagePicture } from '../model/picture';

/** What the detecting content script found. */
export type PageKind = 'article' | 'other';

/**
 * Messages from a page's scripts to the background; the value is the answer.
 * The background may be asleep when one is sent: the browser wakes it, so nothing here relies on its memory.
 */
export type PageToBackground = {
  /** article.content, once per page. `arrived`: by a link or the address, and not by going back. */
  'page/detected': { request: { kind: PageKind; url: string; arrived: boolean }; answer: undefined };
  /** extract, after the click: the article, or why there is none. */
  'page/captured': { request: { result: ExtractionResult; url: string }; answer: undefined };
  /** extract, after the article: one of its pictures. */
  'page/picture': { request: PagePicture; answer: undefined };
};
