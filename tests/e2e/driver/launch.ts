import type { BrowserName } from '../../tools/browsers';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** Starts a browser with the built extension; the caller closes it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
