import { browser } from 'wxt/browser';

/** Pauses before the next try, in ms: Chromium tells the page's process of the permission a moment after the click. */
const PAUSES = [20, 80, 300];

/**
 * Runs a file of the extension in a tab that the user has just clicked for. Throws where no script may run.
 * On a loaded machine `activeTab` reaches the page's process later than the click reaches the background, so the first
 * refusal is not yet the answer.
 */
export async function injectFile(tabId: number, file: '/extract.js'): Promise<void> {
  const target = { tabId };
  for (const pause of [...PAUSES, null]) {
    try {
      // On its own pages Firefox runs nothing and reports no error: only an answer shows that a script may run here.
      const [answer] = await browser.scripting.executeScript({ target, func: () => true });
      if (answer?.result !== true) throw new Error('The page gives no answer.');
      break;
    } catch (error) {
      if (pause === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  await browser.scripting.executeScript({ target, files: [file] });
}
