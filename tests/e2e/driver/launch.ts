import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../tools/browsers';
import { root } from '../../tools/source-files';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';
import type { Tab } from './tab';
import { waitUntil } from './wait-until';

/** Where `npm run build` leaves the extension for a browser. */
export const buildFor = (name: BrowserName): string =>
  join(root, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** Starts a browser with the built extension, unless another is given; the caller closes it. */
export async function launch(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & Partial<LaunchOptions>,
): Promise<Driver> {
  const complete: LaunchOptions = { ...options, extension: options.extension ?? buildFor(name) };
  const { profile } = complete;
  const isNew = profile === undefined || !existsSync(profile) || readdirSync(profile).length === 0;
  const driver = await (name === 'chromium' ? launchChromium(complete) : launchFirefox(complete));
  if (isNew) {
    const welcome = await welcomePage(driver);
    if (!complete.keepWelcome) await welcome.close();
  }
  return driver;
}

/** The tab that the extension opens when it is installed: it would come up between later steps otherwise. */
const welcomePage = (driver: Driver): Promise<Tab> =>
  waitUntil('the welcome page', async () => {
    for (const tab of await driver.tabs()) if (/\/welcome\.html$/.test(await tab.url())) return tab;
    return undefined;
  });
