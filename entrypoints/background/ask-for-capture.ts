import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/messaging/bus';
import type { CaptureOrder } from '../../lib/messaging/protocol';

/** Before each try, in ms: Chromium tells the page's process of the permission a moment after the click. */
const PAUSES = [0, 20, 80, 300];

/**
 * Asks the page on which the user has just clicked for its article. Answers its address if that follows at once, null if it has
 * to be waited for. Articles of the own sites have the script that knows (extract.ts), other pages get it now. Throws
 * where no script may run.
 * On a loaded machine `activeTab` reaches the page's process later than the click reaches the background, so the first
 * refusal is not yet the answer.
 */
export async function askForCapture(tabId: number, order: CaptureOrder): Promise<string | null> {
  // On its own pages Firefox runs nothing and reports no error: only an answer shows that a script may run here.
  const ask = () => sendToPage(tabId, 'page/capture', order).catch(() => undefined);
  let answer = await ask();
  for (const pause of PAUSES) {
    if (answer !== undefined) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    answer = await inject(tabId).then(ask, () => undefined);
  }
  if (answer === undefined) throw new Error('No script may run in the page.');
  return typeof answer === 'string' ? answer : null;
}

const inject = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/extract.js'] });
