import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { findMarks } from '../../lib/analysis/marks';
import { isCaptureUrl, isOwnUrl } from '../../lib/messaging/addresses';
import { listen } from '../../lib/messaging/bus';
import { purgeBin } from '../../lib/store/bin';
import { openDatabase } from '../../lib/store/db';
import { showDetected } from './badge';
import { openCapture, startCapture, storePicture } from './capture';
import { openLinkedNote } from './linked-note';
import { createMenus, onMenuClick } from './menus';
import { prepareFirstLook, serveFirstLook } from './serve-first-look';
import { lookOf, take } from './under-way';
import { welcome } from './welcome';

/** What Firefox tells of a click; Chromium tells nothing. */
type ClickData = { readonly button?: number; readonly modifiers?: readonly string[] };

/** Only a service worker can answer for pages; Firefox has none for extensions. */
const SERVES = !import.meta.env.FIREFOX;

/** Listeners are registered at once and keep nothing that is needed later: the browser may stop this script at any moment. */
export default defineBackground(() => {
  const db = openDatabase();
  if (SERVES) serveFirstLook(db);

  browser.action.onClicked.addListener((tab: Browser.tabs.Tab, click?: ClickData) => {
    const withKey = click?.modifiers?.some((key) => key === 'Ctrl' || key === 'Command') ?? false;
    void startCapture(db, tab, withKey || click?.button === 1);
  });
  // What has lain in the bin for 30 days goes when the browser starts, and when the library is opened.
  browser.runtime.onStartup.addListener(() => void purgeBin(db, new Date()).catch(() => undefined));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    if (reason === 'install') void welcome(db);
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => void onMenuClick(db, info, tab));

  listen({
    'page/detected': async ({ kind, url, arrived }, { tab }) => {
      if (SERVES && kind === 'article') prepareFirstLook();
      if (arrived) await openLinkedNote(db, tab, url);
      return showDetected(db, tab, kind, url);
    },
    'page/captured': (captured, { tab }) => openCapture(db, tab, captured),
    // What was captured is told to the extension's own pages alone.
    'reader/opened': ({ capture }, { url }) => (isCaptureUrl(url) ? lookOf(capture) : null),
    'reader/shown': ({ capture }, { url }) => (isCaptureUrl(url) ? take(capture) : null),
    'reader/marks': ({ text }, { url }) => (isOwnUrl(url) ? findMarks(text) : null),
    'page/picture': (picture, { tab, url }) => storePicture(db, tab, url, picture),
  });
});
