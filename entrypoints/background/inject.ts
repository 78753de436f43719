import { browser } from 'wxt/browser';

/** Pauses before the next try, in ms: Chromium tells the page's process of the permission a moment after the click. */
const PAUSES = [20, 80, 300];

/**
 * Starts the capture (extract.ts) in a tab that the user has just clicked for. Throws where no script may run.
 * On a loaded machine `activeTab` reaches the page's process later than the click reaches the background, so the first
 * refusal is not yet the answer.
 */
export async function injectExtract(tabId: number, newTab: boolean): Promise<void> {
  const target = { tabId };
  for (const pause of [...PAUSES, null]) {
    // One after the other in the page, but one way there and back for both.
    const [, started] = await Promise.allSettled([
      browser.scripting.executeScript({ target, func: askForNewTab, args: [newTab] }),
      browser.scripting.executeScript({ target, files: ['/extract.js'] }),
    ]);
    // On its own pages Firefox runs nothing and reports no error: only an answer shows that a script may run here.
    if (started.status === 'fulfilled' && started.value[0]?.result === true) return;
    if (pause === null) throw new Error('No script may run in the page.', { cause: started });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Runs in the page, in the world of the extension's scripts: nothing of this file can be used in it. */
function askForNewTab(newTab: boolean): void {
  globalThis.lingjuNewTab = newTab;
}
