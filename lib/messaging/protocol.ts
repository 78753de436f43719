import type { ExtractionResult } from '../model/article';
import type { FirstLook } from '../model/first-look';
import type { Marks } from '../model/marks';
import type { PagePicture } from '../model/picture';

/** What the detecting content script found. */
export type PageKind = 'article' | 'other';

/** What has become of a capture: the stored article, or a page that says why it could not be stored. */
export type StoredCapture = { readonly articleId: string } | { readonly notice: string };

/** What the background asks a page for on a click; it comes back with the article. */
export type CaptureOrder = {
  /** Names what is captured. */
  readonly capture: string;
  /** Whether the reading view shall open beside the page. */
  readonly newTab: boolean;
};

export type Captured = CaptureOrder & {
  readonly result: ExtractionResult;
  /** The address of the page. */
  readonly url: string;
};

/**
 * Messages from a page's scripts to the background; the value is the answer.
 * The background may be asleep when one is sent: the browser wakes it, so nothing that matters relies on its memory. It remembers
 * only captures whose reading view is being opened; where it has forgotten one, the article opens or is listed all the same.
 */
export type PageToBackground = {
  /** article.content, once per page. `arrived`: by a link or the address, and not by going back. */
  'page/detected': { request: { kind: PageKind; url: string; arrived: boolean }; answer: undefined };
  /** extract, after it was asked: the article, or why there is none. */
  'page/captured': { request: Captured; answer: undefined };
  /** The reading view that a capture has opened; null where the article does not open at its beginning, or is forgotten. */
  'reader/opened': { request: { capture: string }; answer: FirstLook | null };
  /** After the first look is shown, to store what it is of; null where the background has forgotten it. */
  'reader/shown': { request: { capture: string }; answer: StoredCapture | null };
  /** The reading view: what is marked in its text. Null to whoever is no page of the extension. */
  'reader/marks': { request: { text: string }; answer: Marks | null };
  /** extract, after the article: one of its pictures. */
  'page/picture': { request: PagePicture; answer: undefined };
};

/** Messages from the background to the scripts of one page. */
export type BackgroundToPage = {
  /**
   * To extract, on the click; `page/captured` brings what comes of it. Answers the address of the page if its article follows at
   * once, null if that takes longer, is under way already, or there is none.
   */
  'page/capture': { request: CaptureOrder; answer: string | null };
};
