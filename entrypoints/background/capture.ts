import type { Browser } from 'wxt/browser';
import {
  annotationUrl,
  articleIdOf,
  libraryUrl,
  noticeUrl,
  readerUrl,
  sampleUrl,
  welcomeUrl,
} from '../../lib/messaging/addresses';
import { handOver } from '../../lib/messaging/first-look';
import type { ExtractionResult } from '../../lib/model/article';
import type { PagePicture } from '../../lib/model/picture';
import { findArticleByUrl, loadArticle } from '../../lib/store/articles';
import { saveCapture } from '../../lib/store/capture';
import type { LingjuDatabase } from '../../lib/store/db';
import { storageFailure } from '../../lib/store/failures';
import { keepPicture } from '../../lib/store/pictures';
import { noteIn } from '../../lib/text/note-link';
import { firstLookAt, opensAs } from './first-look';
import { injectFile } from './inject';
import { openBeside, openInNormalWindow, openInTab } from './open';
import { rememberNewTab, takeNewTab } from './pending';

type Tab = Browser.tabs.Tab;

/**
 * The click on the toolbar button or its menu: on the reader back to the original page, elsewhere a capture.
 * A page that no extension may touch gets an explanation, never silence.
 */
export async function startCapture(db: LingjuDatabase, tab: Tab, newTab: boolean): Promise<void> {
  if (tab.id === undefined) return;
  if (tab.incognito) return openInNormalWindow(noticeUrl('private'));
  const shown = articleIdOf(tab.url);
  if (shown !== null) return leaveReader(db, tab, shown, newTab);
  // Whoever follows the steps of the welcome page on that page itself gets the article to try.
  if (tab.url === welcomeUrl()) return openInTab(tab, sampleUrl(), newTab);
  await rememberNewTab(tab.id, newTab);
  try {
    await injectFile(tab.id, '/extract.js');
  } catch {
    await takeNewTab(tab.id);
    await openBeside(tab, noticeUrl('forbidden'));
  }
}

/** The captured article arrives: stored in one transaction, then shown. What was saved before stays if that fails. */
export async function storeCapture(
  db: LingjuDatabase,
  tab: Tab | undefined,
  result: ExtractionResult,
  url: string,
): Promise<undefined> {
  if (tab?.id === undefined) return;
  const asked = takeNewTab(tab.id);
  const explain = async (reason: string) => {
    const saved = await findArticleByUrl(db, url).catch(() => null);
    await openBeside(tab, noticeUrl(reason, url, saved?.id));
  };
  if (!result.ok) {
    await explain(result.reason);
    return;
  }
  try {
    const note = noteIn(url);
    const [{ articleId, outcome, article }, look] = await Promise.all([
      saveCapture(db, result.article, result.report, url),
      note === null ? firstLookAt(db, result.article).catch(() => null) : null,
    ]);
    // Not waited for: the page asks for it when it has been opened, and does without it where it is not there.
    if (look !== null && (await opensAs(db, article, result.article)))
      handOver(articleId, look).catch(() => undefined);
    const address = note === null ? readerUrl(articleId, outcome) : annotationUrl(articleId, note);
    await openInTab(tab, address, await asked);
  } catch (error) {
    await explain(`storage-${storageFailure(error)}`);
  }
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
