import { browser } from 'wxt/browser';

/**
 * Whether the capture under way in a tab shall open in a new tab. Kept in session storage: the background may be
 * stopped between the click and the arrival of the article.
 */
const keyOf = (tabId: number) => `newTab:${tabId}`;

export async function rememberNewTab(tabId: number, newTab: boolean): Promise<void> {
  if (newTab) await browser.storage.session.set({ [keyOf(tabId)]: true });
  else await browser.storage.session.remove(keyOf(tabId));
}

export async function takeNewTab(tabId: number): Promise<boolean> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return stored[key] === true;
}
