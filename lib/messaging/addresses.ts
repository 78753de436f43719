import { browser } from 'wxt/browser';
import type { Span } from '../model/span';

type PagePath =
  | '/reader.html'
  | '/library.html'
  | '/notice.html'
  | '/options.html'
  | '/welcome.html'
  | '/transfer.html';

const address = (path: PagePath, parameters: Record<string, string | undefined> = {}): string => {
  const url = new URL(browser.runtime.getURL(path));
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
};

/** Whether it is one of the extension's own pages. */
export const isOwnUrl = (url: string | undefined): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) === true;
export const readerUrl = (articleId: string): string => address('/reader.html', { id: articleId });
/** The reader on an article that is being stored: it asks the background which one that is. */
export const captureUrl = (capture: string, note: string | null): string =>
  address('/reader.html', { capture, note: note ?? undefined });
export const isReaderUrl = (url: string | undefined): url is string =>
  url?.startsWith(address('/reader.html')) === true;
export const isCaptureUrl = (url: string | undefined): boolean =>
  isReaderUrl(url) && new URL(url).searchParams.has('capture');
/** The reader at the place of an annotation. */
export const annotationUrl = (articleId: string, annotationId: string): string =>
  address('/reader.html', { id: articleId, note: annotationId });
/** The reader at a stretch of the article's present text, counted in UTF-16 units. */
export const placeUrl = (articleId: string, { start, end }: Span): string =>
  address('/reader.html', { id: articleId, at: `${start}-${end}` });
/** The reader on an earlier text of the article. */
export const revisionUrl = (articleId: string, revisionId: string): string =>
  address('/reader.html', { id: articleId, revision: revisionId });
export const binUrl = (): string => address('/library.html', { view: 'bin' });
export const libraryUrl = (): string => address('/library.html');
/** The page that opens after installing; with `sample` it stores the sample article and shows it. */
export const welcomeUrl = (): string => address('/welcome.html');
export const sampleUrl = (): string => address('/welcome.html', { sample: '1' });
export const asksForSample = (url: string): boolean => new URL(url).searchParams.has('sample');
export const settingsUrl = (): string => address('/options.html');

/**
 * The page of exports, backups and imports; with an article, only that one is chosen for export, with `chosen` what was ticked
 * in the library.
 */
export const transferUrl = (articleId?: string): string => address('/transfer.html', { id: articleId });

/** The page that explains why a click could not show an article; `saved` is the id of an earlier copy of it. */
export const noticeUrl = (reason: string, page?: string, saved?: string): string =>
  address('/notice.html', { reason, page, saved });

/** The article a reader address shows; null for any other address. */
export function articleIdOf(url: string | undefined): string | null {
  if (!isReaderUrl(url)) return null;
  return new URL(url).searchParams.get('id');
}
