import { type Browser, browser } from 'wxt/browser';
import {
  articleIdOf,
  captureUrl,
  isCaptureUrl,
  isReaderUrl,
  libraryUrl,
  noticeUrl,
  sampleUrl,
  welcomeUrl,
} from '../../lib/messaging/addresses';
import type { Captured, StoredCapture } from '../../lib/messaging/protocol';
import type { ExtractionResult } from '../../lib/model/article';
import type { PagePicture } from '../../lib/model/picture';
import { storageFailure } from '../../lib/model/storage-failure';
import { findArticleByUrl, loadArticle } from '../../lib/store/articles';
import { saveCapture } from '../../lib/store/capture';
import type { LingjuDatabase } from '../../lib/store/db';
import { keepPicture } from '../../lib/store/pictures';
import { noteIn } from '../../lib/text/note-link';
import { askForCapture } from './ask-for-capture';
import { firstLookAt } from './first-look';
import { openBeside, openInNormalWindow, openInTab } from './open';
import { announce, begin, isAnnounced } from './under-way';

type Tab = Browser.tabs.Tab;
type Extraction = Extract<ExtractionResult, { ok: true }>;

/**
 * The click on the toolbar button or its menu: on the reader back to the original page, elsewhere a capture.
 * A page that no extension may touch gets an explanation, never silence.
 */
export async function startCapture(db: LingjuDatabase, tab: Tab, newTab: boolean): Promise<void> {
  if (tab.id === undefined) return;
  if (tab.incognito) return openInNormalWindow(noticeUrl('private'));
  // A second click while the reading view still opens; Chromium tells of an address on its way apart.
  if (isCaptureUrl(tab.pendingUrl ?? tab.url)) return;
  const shown = articleIdOf(tab.url);
  if (shown !== null) return leaveReader(db, tab, shown, newTab);
  // Whoever follows the steps of the welcome page on that page itself gets the article to try.
  if (tab.url === welcomeUrl()) return openInTab(tab, sampleUrl(), newTab);
  const capture = crypto.randomUUID();
  const url = await askForCapture(tab.id, { capture, newTab }).catch(() => undefined);
  if (url === undefined) await explain(tab.id);
  else if (url !== null) await openReader(tab, capture, url, newTab).catch(() => undefined);
}

/** No script runs in the tab; which is as it should be where it has become the reading view meanwhile, or is closed. */
async function explain(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab !== null && !isReaderUrl(tab.url)) await openBeside(tab, noticeUrl('forbidden'));
}

/** The reading view asks for the article when it is loaded, which may be before that arrives. */
function openReader(tab: Tab, capture: string, url: string, newTab: boolean): Promise<void> {
  announce(capture);
  return openInTab(tab, captureUrl(capture, noteIn(url)), newTab);
}

/** The captured article arrives: while it is looked at and stored, the page of the reading view loads, which then asks for it. */
export async function openCapture(
  db: LingjuDatabase,
  tab: Tab | undefined,
  { result, url, capture, newTab }: Captured,
): Promise<undefined> {
  if (tab?.id === undefined || tab.incognito) return;
  if (!result.ok) {
    await openBeside(tab, await noticeAbout(db, result.reason, url));
    return;
  }
  const opening = isAnnounced(capture) ? undefined : openReader(tab, capture, url, newTab);
  // At a note it does not open at its beginning.
  const isFromBeginning = noteIn(url) === null;
  begin(capture, {
    look: isFromBeginning
      ? firstLookAt(db, result.article, url, tab.height).catch(() => null)
      : Promise.resolve(null),
    store: () => store(db, result, url),
  });
  await opening;
}

/** In one transaction: what was saved before stays if that fails. */
async function store(
  db: LingjuDatabase,
  { article, report }: Extraction,
  url: string,
): Promise<StoredCapture> {
  try {
    const { articleId } = await saveCapture(db, article, report, url);
    return { articleId };
  } catch (error) {
    return { notice: await noticeAbout(db, `storage-${storageFailure(error)}`, url) };
  }
}

async function noticeAbout(db: LingjuDatabase, reason: string, url: string): Promise<string> {
  const saved = await findArticleByUrl(db, url).catch(() => null);
  return noticeUrl(reason, url, saved?.id);
}

/** A picture of the article arrives. One that cannot be stored is shown from the site, as before. */
export async function storePicture(
  db: LingjuDatabase,
  tab: Tab | undefined,
  pageUrl: string | undefined,
  { src, type, data }: PagePicture,
): Promise<undefined> {
  if (pageUrl === undefined || tab?.incognito !== false) return;
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  await keepPicture(db, pageUrl, src, new Blob([bytes], { type })).catch(() => undefined);
}

async function leaveReader(db: LingjuDatabase, tab: Tab, articleId: string, newTab: boolean): Promise<void> {
  const article = await loadArticle(db, articleId).catch(() => null);
  await openInTab(tab, article ? article.meta.url || libraryUrl() : noticeUrl('unknown-article'), newTab);
}
