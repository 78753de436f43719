import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { requireBrowser } from '../../tools/browsers';
import { bidiOf, chromeWindow } from './bidi';
import type { Driver, LaunchOptions } from './driver';
import { firefoxTab } from './firefox-tab';
import { messagesOf } from './messages';
import { Tab } from './tab';
import { waitUntil } from './wait-until';

/** The first version that the manifest accepts. */
const OLDEST = 140;

/** A fixed address of the extension's pages: Firefox would draw another one at each installation, and lose the data. */
const UUID = '6f3d1c0e-5a3b-4d57-9c1e-2b8f4a7d9e10';

/** Preferences of a person are kept; these only point the network at our server and keep the data of a temporary add-on. */
const preferences = (id: string, { port, room }: LaunchOptions, downloads: string) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.no_proxies_on': '',
  // Our server is away while a test is offline; Firefox would avoid it for half an hour.
  'network.proxy.failover_timeout': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.security.https_first': false,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  // In kilobytes.
  ...(room !== undefined && { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.ceil(room / 1024) }),
});

async function start(options: LaunchOptions, profile: string, downloads: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
    args: ['-remote-allow-system-access', '--width', '1280', '--height', '900'],
    extraPrefsFirefox: preferences(extensionId(options.extension), options, downloads),
  });
  const version = (await browser.version()).replace(/^.*\//, '');
  if (Number.parseInt(version, 10) >= OLDEST) return browser;
  await browser.close();
  throw new Error(`Firefox ${version} is too old; ${OLDEST} or newer is needed. Set FIREFOX to a newer one.`);
}

function extensionId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings
    .gecko.id;
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lingju-firefox-'));
  const downloads = mkdtempSync(join(tmpdir(), 'lingju-downloads-'));
  const browser = await start(options, profile, downloads);
  const close = async () => {
    if (browser.connected) await browser.close();
    rmSync(downloads, { recursive: true, force: true });
    if (options.profile === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const bidi = bidiOf(browser);
    const id = await browser.installExtension(options.extension);
    const window = await chromeWindow(bidi);
    /** Runs in the browser window with `extension` and its toolbar `button` at hand. */
    const inBrowser = (body: string) =>
      bidi.evaluate(
        window,
        `(async () => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)});
          const button = extension.apiManager.global.browserActionFor(extension);
          ${body}
        })()`,
      );
    const known = new Map<string, Tab>();
    const tabOf = (context: string): Tab => {
      const tab = known.get(context) ?? new Tab(firefoxTab(bidi, context));
      known.set(context, tab);
      return tab;
    };
    const newTab = async (url?: string): Promise<Tab> => {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
      const tab = tabOf(String(context));
      await tab.activate();
      if (url !== undefined) await tab.open(url);
      return tab;
    };
    return {
      name: 'firefox',
      version: (await browser.version()).replace(/^.*\//, ''),
      newTab,
      newExtensionTab: async (path) => {
        const tab = await newTab();
        // A page may not be sent to an extension's address from outside; the browser itself may.
        await inBrowser(
          `gBrowser.selectedBrowser.loadURI(Services.io.newURI(extension.baseURL + ${JSON.stringify(path)}), {
            triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
          })`,
        );
        await tab.waitForUrl(/^moz-extension:/);
        return tab;
      },
      tabs: async () => (await bidi.contexts()).map(({ context }) => tabOf(context)),
      message: messagesOf(
        options.extension,
        String(await inBrowser('return extension.localeData.selectedLocale')),
      ),
      clickToolbar: async (tab) => {
        await tab.activate();
        await inBrowser('button.triggerAction(window)');
      },
      middleClickToolbar: async (tab) => {
        await tab.activate();
        await inBrowser(
          `button.widget.forWindow(window).node.querySelector('.unified-extensions-item-action-button')
            .dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))`,
        );
      },
      action: async (tab) => {
        await tab.activate();
        const json = await inBrowser(
          `const value = (name) => button.action.getProperty(gBrowser.selectedTab, name);
          return JSON.stringify({ title: value('title') ?? '', badge: value('badgeText') ?? '' });`,
        );
        return JSON.parse(String(json));
      },
      preferDark: async (dark) => {
        // 0 is dark, 1 is light.
        await inBrowser(
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`,
        );
      },
      forceColors: async (on) => {
        // 2 is always, 0 as the system has it.
        await inBrowser(`Services.prefs.setIntPref('browser.display.document_color_use', ${on ? 2 : 0})`);
      },
      preferCalm: async (on) => {
        await inBrowser(`Services.prefs.setIntPref('ui.prefersReducedMotion', ${on ? 1 : 0})`);
      },
      showAsPrint: async (on) => {
        await inBrowser(
          `for (const { linkedBrowser } of gBrowser.tabs)
            linkedBrowser.browsingContext.mediumOverride = ${on ? "'print'" : "''"}`,
        );
      },
      stopBackground: async () => {
        await inBrowser('await extension.terminateBackground({ disableResetIdleForTest: true })');
      },
      download: async (begin) => {
        const before = new Set(readdirSync(downloads));
        await begin();
        // Firefox begins with an empty file, and with one of another name.
        return waitUntil('a finished download', async () => {
          const files = readdirSync(downloads).filter((file) => !before.has(file));
          const [name] = files.some((file) => file.endsWith('.part')) ? [] : files;
          const text = name === undefined ? '' : readFileSync(join(downloads, name), 'utf8');
          return name === undefined || text === '' ? undefined : { name, text };
        });
      },
      closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
