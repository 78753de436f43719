import { browser } from 'wxt/browser';
import type { FirstLook } from '../model/first-look';

/**
 * The first look at an article, from the background to the reading view that it opens. Kept in session storage, as the background
 * may be stopped in between; only pages of the extension can read it.
 */
const keyOf = (articleId: string) => `look:${articleId}`;

export const handOver = (articleId: string, look: FirstLook): Promise<void> =>
  browser.storage.session.set({ [keyOf(articleId)]: look });

/** Null where nothing was handed over, or the browser does not tell: then the store is asked. */
export async function takeOver(articleId: string): Promise<FirstLook | null> {
  const key = keyOf(articleId);
  try {
    const { [key]: look } = await browser.storage.session.get(key);
    void browser.storage.session.remove(key);
    return (look as FirstLook | undefined) ?? null;
  } catch {
    return null;
  }
}
