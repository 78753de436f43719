import { join } from 'node:path';
import type { BrowserName } from '../../tools/browsers';
import { root } from '../../tools/source-files';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** Where `npm run build` leaves the extension for a browser. */
export const buildFor = (name: BrowserName): string =>
  join(root, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** Starts a browser with the built extension, unless another is given; the caller closes it. */
export function launch(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & Partial<LaunchOptions>,
): Promise<Driver> {
  const complete: LaunchOptions = { ...options, extension: options.extension ?? buildFor(name) };
  return name === 'chromium' ? launchChromium(complete) : launchFirefox(complete);
}
