import { type Browser, browser } from 'wxt/browser';
import type { PageKind } from '../../lib/messaging/protocol';
import { findArticleByUrl } from '../../lib/store/articles';
import type { LingjuDatabase } from '../../lib/store/db';
import { translateByBrowser } from '../mount/translate';

const icons = (variant: '' | '-grey') => ({ 16: `/icon/16${variant}.png`, 32: `/icon/32${variant}.png` });

/** Shows on the toolbar button of the tab: an article, no article, or an article with so many notes. */
export async function showDetected(
  db: LingjuDatabase,
  tab: Browser.tabs.Tab | undefined,
  kind: PageKind,
  url: string,
): Promise<undefined> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const saved = kind === 'article' ? await findArticleByUrl(db, url).catch(() => null) : null;
  const notes = saved?.notes ?? 0;
  await Promise.all([
    browser.action.setIcon({ tabId, path: icons(kind === 'article' ? '' : '-grey') }),
    browser.action.setTitle({ tabId, title: titleFor(kind, notes) }),
    browser.action.setBadgeText({ tabId, text: notes > 0 ? String(notes) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#5b4636' }),
  ]);
}

function titleFor(kind: PageKind, notes: number): string {
  const t = translateByBrowser();
  if (kind === 'other') return t('actionOther');
  return notes > 0 ? t('actionNotes', notes) : t('actionArticle');
}
