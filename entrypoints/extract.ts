import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../lib/messaging/bus';
import { loadPage } from '../lib/page/load-page';
import { joinPages } from '../lib/page/pages';

/**
 * Injected by the click on the toolbar button. The result goes to the background as a message, not as the value of the
 * injection: a message wakes the background if the browser has put it to sleep meanwhile.
 */
export default defineUnlistedScript(async () => {
  const url = location.href;
  const result = await joinPages(document, url, loadPage);
  await send('page/captured', { result, url });
});
