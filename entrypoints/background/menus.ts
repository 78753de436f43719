import { type Browser, browser } from 'wxt/browser';
import { libraryUrl } from '../../lib/messaging/addresses';
import type { LingjuDatabase } from '../../lib/store/db';
import { startCapture } from './capture';

/** Firefox for Android has no menus; everything in them can be reached from the reader as well. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'read-in-new-tab',
    title: browser.i18n.getMessage('menuReadInNewTab'),
    contexts: ['page', 'action'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({
    id: 'open-library',
    title: browser.i18n.getMessage('menuLibrary'),
    contexts: ['action'],
  });
}

export async function onMenuClick(
  db: LingjuDatabase,
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId === 'open-library') await browser.tabs.create({ url: libraryUrl() });
  if (info.menuItemId === 'read-in-new-tab' && tab) await startCapture(db, tab, true);
}
