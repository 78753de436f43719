import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../../lib/messaging/bus';
import { detectPage } from '../../lib/page/detect';

/** Tells the background whether this page is an article, also when the browser shows it again from its cache. */
export default defineContentScript({
  matches: ['*://*.wzljl.cn/*'],
  runAt: 'document_idle',
  main() {
    const report = (arrived: boolean) => {
      const { kind } = detectPage(document, location.href);
      // The background may be gone for good after an update of the extension; the page goes on without it.
      send('page/detected', { kind, url: location.href, arrived }).catch(() => browser.runtime?.id);
    };
    const [navigation] = performance.getEntriesByType('navigation');
    report(navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate');
    addEventListener('pageshow', (event) => {
      if (event.persisted) report(false);
    });
  },
});
